// What a host call is about, for those who watch: the names, topics and paths that it is given, and what it prints.
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { TEXT_BYTES } from '../../trace/trace-event.ts';
import type { GuestMemory } from './guest-memory.ts';
import type { LinkedFunction } from '../containers/linking.ts';

/** What is looked at of a call. */
export interface TextCall {
	readonly instance: { readonly memory: GuestMemory };
	readonly u32: (index: number) => number;
}

const PRINTING: readonly string[] = ['fd_write', 'fd_pwrite', 'sock_send'];
const VECTOR_BYTES = 8;
const SEPARATOR = utf8(', ');

function stringAt(memory: GuestMemory, offset: number): Uint8Array | null {
	for (let length = 0; length < TEXT_BYTES; length++) {
		if (!memory.has(offset + length, 1)) return null;
		if (memory.byte(offset + length) === 0) return memory.read(offset, length);
	}
	return memory.read(offset, TEXT_BYTES);
}

function rangeAt(memory: GuestMemory, offset: number, length: number): Uint8Array | null {
	const shown = Math.min(length, TEXT_BYTES);
	return memory.has(offset, shown) ? memory.read(offset, shown) : null;
}

/** The start of what a list of buffers holds. */
function gathered(memory: GuestMemory, vectors: number, count: number): Uint8Array {
	const parts: Uint8Array[] = [];
	let room = TEXT_BYTES;
	for (let i = 0; i < count && room > 0; i++) {
		const at = vectors + i * VECTOR_BYTES;
		if (!memory.has(at, VECTOR_BYTES)) break;
		const part = rangeAt(memory, memory.u32(at), Math.min(memory.u32(at + 4), room));
		if (!part) break;
		parts.push(part);
		room -= part.length;
	}
	return concatBytes(parts);
}

/** At most TEXT_BYTES; null when it is given no text. */
export function callText(
	{ name, checks }: Pick<LinkedFunction, 'name' | 'checks'>,
	call: TextCall
): Uint8Array | null {
	const { memory } = call.instance;
	if (PRINTING.includes(name)) return gathered(memory, call.u32(1), call.u32(2));
	const isPath = name.startsWith('path_');
	const texts: Uint8Array[] = [];
	for (const { kind, index } of checks) {
		let text: Uint8Array | null = null;
		if (kind === 'string') text = stringAt(memory, call.u32(index));
		else if (kind === 'range' && isPath)
			text = rangeAt(memory, call.u32(index), call.u32(index + 1));
		if (text) texts.push(text);
	}
	if (texts.length === 0) return null;
	const joined = texts.flatMap((text, i) => (i === 0 ? [text] : [SEPARATOR, text]));
	return concatBytes(joined).slice(0, TEXT_BYTES);
}
