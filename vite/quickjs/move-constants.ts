// Makes the frames of large functions smaller. A board's interpreter has 8 KiB of stack, and keeps each constant of a
// function in every frame of it: the function that runs scripts had 820 of 1148 bytes for them. So constants that a
// function names only once or twice become globals that never change. Their reading costs an instruction each, which is
// why those that are named often stay.
import { concatBytes } from '../../src/lib/core/bytes.ts';
import { leb } from '../../src/lib/wasm/leb.ts';
import { readBody, type Instruction } from './read-body.ts';
import { Cursor } from './cursor.ts';

/** Functions with fewer cells of constants stay as they are. */
const FEW_CELLS = 20;
/** So often at least a constant is named that stays in a large function. */
const OFTEN = 10;

const GLOBAL_GET = 0x23;
const END = 0x0b;
const SECTION = { import: 2, global: 6, code: 10 } as const;
const GLOBAL_IMPORT = 3;
const I32_CONST = 0x41;
const F32_CONST = 0x43;
const VALUE_TYPE: Record<number, number> = { 0x41: 0x7f, 0x42: 0x7e, 0x43: 0x7d, 0x44: 0x7c };

interface Section {
	id: number;
	body: Uint8Array;
}

interface Constant {
	/** The instruction, as it is. */
	bytes: Uint8Array;
	cells: number;
	/** In the function, or in all that moved it. */
	count: number;
}

function keyOf(bytes: Uint8Array): string {
	return bytes.join();
}

function sectionsOf(module: Uint8Array): Section[] {
	const cursor = new Cursor(module, 8);
	const sections: Section[] = [];
	while (!cursor.isAtEnd) {
		const id = cursor.byte();
		sections.push({ id, body: cursor.bytes(cursor.u32()) });
	}
	return sections;
}

function importedGlobals(section: Section | undefined): number {
	if (!section) return 0;
	const cursor = new Cursor(section.body);
	let globals = 0;
	for (let left = cursor.u32(); left > 0; left--) {
		cursor.bytes(cursor.u32());
		cursor.bytes(cursor.u32());
		const kind = cursor.byte();
		if (kind === GLOBAL_IMPORT) globals++;
		if (kind === 0) cursor.u32();
		else if (kind === GLOBAL_IMPORT) cursor.bytes(2);
		else {
			if (kind === 1) cursor.byte();
			const hasMaximum = (cursor.byte() & 1) === 1;
			cursor.u32();
			if (hasMaximum) cursor.u32();
		}
	}
	return globals;
}

/** The constants of a function that are to move. */
function rareConstants(
	instructions: readonly Instruction[],
	body: Uint8Array
): Map<string, Constant> {
	const found = new Map<string, Constant>();
	for (const { start, end, opcode } of instructions) {
		if (VALUE_TYPE[opcode] === undefined) continue;
		const bytes = body.subarray(start, end);
		const known = found.get(keyOf(bytes));
		if (known) known.count++;
		else
			found.set(keyOf(bytes), {
				bytes,
				count: 1,
				cells: opcode === I32_CONST || opcode === F32_CONST ? 1 : 2
			});
	}
	const cells = [...found.values()].reduce((sum, constant) => sum + constant.cells, 0);
	if (cells <= FEW_CELLS) return new Map();
	return new Map([...found].filter(([, { count }]) => count < OFTEN));
}

interface Body {
	bytes: Uint8Array;
	instructions: Instruction[];
	moved: Map<string, Constant>;
}

function bodiesOf({ body }: Section): Body[] {
	const cursor = new Cursor(body);
	return Array.from({ length: cursor.u32() }, () => {
		const bytes = cursor.bytes(cursor.u32());
		const instructions = readBody(bytes);
		return { bytes, instructions, moved: rareConstants(instructions, bytes) };
	});
}

/** All that move, those first that are named most: their numbers are the shortest. */
function order(bodies: readonly Body[]): Map<string, Constant> {
	const all = new Map<string, Constant>();
	for (const { moved } of bodies)
		for (const [key, constant] of moved) {
			const known = all.get(key);
			if (known) known.count += constant.count;
			else all.set(key, { ...constant });
		}
	return new Map([...all].sort(([, a], [, b]) => b.count - a.count));
}

function rewrite(
	{ bytes, instructions, moved }: Body,
	numbers: ReadonlyMap<string, number>
): Uint8Array {
	if (moved.size === 0) return bytes;
	const parts: Uint8Array[] = [];
	let copied = 0;
	for (const { start, end, opcode } of instructions) {
		if (VALUE_TYPE[opcode] === undefined) continue;
		const key = keyOf(bytes.subarray(start, end));
		if (!moved.has(key)) continue;
		parts.push(bytes.subarray(copied, start), Uint8Array.of(GLOBAL_GET), leb(numbers.get(key)!));
		copied = end;
	}
	return concatBytes([...parts, bytes.subarray(copied)]);
}

function withGlobals({ body }: Section, constants: Iterable<Constant>): Uint8Array {
	const cursor = new Cursor(body);
	const count = cursor.u32();
	const added = [...constants].map(({ bytes }) =>
		concatBytes([Uint8Array.of(VALUE_TYPE[bytes[0]!]!, 0), bytes, Uint8Array.of(END)])
	);
	return concatBytes([leb(count + added.length), body.subarray(cursor.offset), ...added]);
}

export function moveConstants(module: Uint8Array): Uint8Array<ArrayBuffer> {
	const sections = sectionsOf(module);
	const find = (id: number) => sections.find((section) => section.id === id);
	const code = find(SECTION.code);
	const globals = find(SECTION.global);
	if (!code || !globals) throw new Error('the engine has no code or no globals');
	const first = importedGlobals(find(SECTION.import)) + new Cursor(globals.body).u32();
	const bodies = bodiesOf(code);
	const constants = order(bodies);
	const numbers = new Map([...constants.keys()].map((key, i) => [key, first + i]));
	code.body = concatBytes([
		leb(bodies.length),
		...bodies.flatMap((body) => {
			const bytes = rewrite(body, numbers);
			return [leb(bytes.length), bytes];
		})
	]);
	globals.body = withGlobals(globals, constants.values());
	return concatBytes([
		module.subarray(0, 8),
		...sections.flatMap(({ id, body }) => [Uint8Array.of(id), leb(body.length), body])
	]);
}
