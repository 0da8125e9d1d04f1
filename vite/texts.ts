// Compiles the messages of src/lib/texts, of every language, at build time: the page has neither their syntax nor its parser.
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const ROOM = /\/src\/lib\/texts\/[\w-]+\/[^/]+\.ts$/;

interface Node {
	type: string;
	start: number;
	end: number;
	[field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Every string that is the value of a property: in a room, these are its messages and nothing else. */
function messagesIn(node: Node): Node[] {
	const found: Node[] = [];
	if (node.type === 'Property' && isNode(node.value) && node.value.type === 'Literal') {
		found.push(node.value);
	}
	for (const field of Object.values(node)) {
		for (const child of Array.isArray(field) ? (field as unknown[]) : [field]) {
			if (isNode(child)) found.push(...messagesIn(child));
		}
	}
	return found;
}

/** The code of a room with each message compiled. */
export function compileRoom(code: string, program: unknown): string {
	if (!isNode(program)) throw new TypeError('a program is a node');
	let made = '';
	let from = 0;
	for (const { start, end, value } of messagesIn(program)) {
		if (typeof value !== 'string') continue;
		made += code.slice(from, start) + JSON.stringify(compileMessageOrThrow(value));
		from = end;
	}
	return made + code.slice(from);
}

export function texts(): Plugin {
	return {
		name: 'texts',
		apply: 'build',
		transform(code, id) {
			if (!ROOM.test(id.split('?')[0]!)) return null;
			return { code: compileRoom(code, this.parse(code)), map: null };
		}
	};
}
