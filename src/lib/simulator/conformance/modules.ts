// Modules that do what those of the recordings did, of the recorded sizes, for boards with the real runtime.
import { concatBytes, fromHex } from '#lib/core/bytes.ts';
import { FS_FILE, SMP_GROUP_FS } from '#lib/wire/smp-groups.ts';
import { decodePacket, SMP_WRITE } from '#lib/wire/smp-packet.ts';
import { decodePayload, readBytes } from '#lib/wire/smp-payload.ts';
import { program, textAt } from '../runtime/testing/modules.ts';
import { wat } from '../runtime/testing/test-board.ts';
import { FrameAssembler } from '../smp/frame-assembler.ts';
import { readRecording, type RecordingId } from './replay.ts';

const EMPTY_SECTION_BYTES = 6;

/** Of the recorded size: a section that engines pass over makes up for what the original had more. */
function padded(wasm: Uint8Array, sizeBytes: number): Uint8Array {
	const payload = sizeBytes - wasm.length - EMPTY_SECTION_BYTES;
	const length = [0, 7, 14, 21, 28].map((shift) => ((payload >> shift) & 0x7f) | 0x80);
	length[4]! &= 0x7f;
	return concatBytes([wasm, Uint8Array.of(0, ...length), new Uint8Array(payload)]);
}

/** Ends at once; `memory` in pages. */
export const emptyModule = (sizeBytes: number, memory?: string): Uint8Array =>
	padded(wat(program({ ...(memory === undefined ? {} : { memory }), body: '' })), sizeBytes);

export const exitingModule = (code: number, sizeBytes: number): Uint8Array =>
	padded(wat(program({ imports: ['exit'], body: `(call $exit (i32.const ${code}))` })), sizeBytes);

/** Sleeps again and again. */
export const endlessModule = (sizeBytes: number): Uint8Array =>
	padded(
		wat(
			program({
				imports: ['sleep'],
				body: '(loop $ever (drop (call $sleep (i32.const 100))) (br $ever))'
			})
		),
		sizeBytes
	);

/** The file that was sent over SMP in a recording. */
export function uploadedFile(recording: RecordingId): Uint8Array {
	const assembler = new FrameAssembler();
	const pieces: Uint8Array[] = [];
	for (const { dir, hex } of readRecording(recording)) {
		const bytes = dir === 'tx' ? assembler.add(fromHex(hex)) : null;
		if (!bytes) continue;
		const { group, command, operation, payload } = decodePacket(bytes);
		if (group === SMP_GROUP_FS && command === FS_FILE && operation === SMP_WRITE)
			pieces.push(readBytes(decodePayload(payload), 'data'));
	}
	return concatBytes(pieces);
}

const LOGO = `
     _      _________  ___   ______________  ______  ____  __ 
`;

/** Wants so many pages and does nothing with them. */
export const greedyModule = (pages: number, sizeBytes: number): Uint8Array =>
	padded(wat(`(module (memory (export "memory") ${pages}) (func (export "_start")))`), sizeBytes);

/** Says something and ends. */
export const helloModule = (sizeBytes: number): Uint8Array =>
	padded(wat(program({ texts: [LOGO], body: `(call $say ${textAt(0)})` })), sizeBytes);
