// Functions that stand for the instructions which fill and copy memory, where addresses lie higher than the program
// thinks. An address that would wrap around is beyond the end, and traps as such. They are numbered behind the module's
// own functions as they turn out to be needed, and so is the one that grows the memory.
import { leb, signedLeb } from '#lib/wasm/leb.ts';
import { op } from './code-edits.ts';
import type { Site } from './function-facts.ts';
import { growBody } from './grow-function.ts';

/** They take three numbers and give nothing. */
const BULK_TYPE = Uint8Array.of(0x60, 3, 0x7f, 0x7f, 0x7f, 0);
const GROW_TYPE = Uint8Array.of(0x60, 1, 0x7f, 1, 0x7f);

const PREFIX = 0xfc;
const INSTRUCTIONS = {
	'memory.init': (segment: number) => [PREFIX, 8, ...leb(segment), 0],
	'memory.copy': () => [PREFIX, 10, 0, 0],
	'memory.fill': () => [PREFIX, 11, 0]
};

type BulkKind = keyof typeof INSTRUCTIONS;

/** The address in a parameter, moved; the highest there is for one that is beyond the end anyway. */
function moved(parameter: number, baseBytes: number): number[] {
	const highest = [op.i32Const, ...signedLeb(-1n)];
	const SELECT = 0x1b;
	return [
		...highest,
		...[op.localGet, parameter, op.i32Const, ...signedLeb(BigInt(baseBytes)), op.i32Add],
		...[op.localGet, parameter, op.i32Const, ...signedLeb(BigInt(-1 - baseBytes)), op.i32GtU],
		SELECT
	];
}

/** Code of such a function, without its size. */
function bulkBody(kind: BulkKind, segment: number, baseBytes: number): Uint8Array<ArrayBuffer> {
	const NO_LOCALS = 0;
	const second = kind === 'memory.copy' ? moved(1, baseBytes) : [op.localGet, 1];
	return Uint8Array.from([
		NO_LOCALS,
		...moved(0, baseBytes),
		...second,
		...[op.localGet, 2],
		...INSTRUCTIONS[kind](segment),
		op.end
	]);
}

export interface AddedFunction {
	type: Uint8Array<ArrayBuffer>;
	/** Without its size. */
	body: Uint8Array<ArrayBuffer>;
}

/** Those that a module turns out to need. */
export class AddedFunctions {
	readonly all: AddedFunction[] = [];
	readonly #numbers = new Map<string, number>();

	/** `first`: the number of the first one. */
	constructor(readonly first: number) {}

	bulk(kind: Site['kind'], segment: number, baseBytes: number): number {
		return this.#number(`${kind} ${segment}`, () => ({
			type: BULK_TYPE,
			body: bulkBody(kind as BulkKind, segment, baseBytes)
		}));
	}

	/** `global`: where the function keeps the place of the memory; `roomPages`: all that a board has. */
	grow(global: number, roomPages: number): number {
		return this.#number('grow', () => ({ type: GROW_TYPE, body: growBody(global, roomPages) }));
	}

	#number(key: string, make: () => AddedFunction): number {
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		const number = this.first + this.all.length;
		this.all.push(make());
		this.#numbers.set(key, number);
		return number;
	}
}
