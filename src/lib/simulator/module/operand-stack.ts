// The operands of a function while it is checked, as the loader counts them: in cells, of which a 64-bit value has two.
// Beside the types it knows where the interpreter keeps each value, which makes the size of a function's frame.
import { LoadError } from '#lib/wasm/wasm-reader.ts';
import { cellsOf, cellsOfAll, F32, F64, I32, I64, typeName } from './value-types.ts';

const EMPTY = 'type mismatch: expect data but stack was empty';
const SIZE = 'type mismatch: stack size does not match block type';
const SELECT_EMPTY =
	'type mismatch or invalid result arity, opcode select was found but stack was empty';

/** Of a value that is a local or a constant: it takes no cell of its own. */
const ELSEWHERE = -1;

export interface ControlFrame {
	kind: 'function' | 'block' | 'loop' | 'if' | 'else';
	params: readonly number[];
	results: readonly number[];
	/** Values, cells and slots below it. */
	height: number;
	cells: number;
	slots: number;
	/** What follows is never reached. */
	unreachable: boolean;
}

export class OperandStack {
	readonly #types: number[] = [];
	readonly #places: number[] = [];
	readonly #frames: ControlFrame[] = [];
	#cells = 0;
	#slots = 0;
	#isIgnoring = false;
	/** The most cells that computed values took at once. */
	mostSlots = 0;

	get depth(): number {
		return this.#frames.length;
	}

	get frame(): ControlFrame {
		return this.#frames[this.#frames.length - 1]!;
	}

	/** The frame that a branch leaves. */
	label(depth: number): ControlFrame {
		const frame = this.#frames[this.#frames.length - 1 - depth];
		if (!frame) throw new LoadError('unknown label, unexpected end of section or function');
		return frame;
	}

	/** Cells of the innermost frame. */
	get available(): number {
		return this.#cells - this.frame.cells;
	}

	/** The type on top; null when there is none in this frame. */
	get top(): number | null {
		return this.available > 0 ? this.#types[this.#types.length - 1]! : null;
	}

	push(type: number): void {
		this.#put(type, this.#slots);
		this.#slots += cellsOf(type);
		if (this.#slots > this.mostSlots) this.mostSlots = this.#slots;
	}

	/** A local or a constant. */
	pushAlias(type: number): void {
		this.#put(type, ELSEWHERE);
	}

	pushAll(types: readonly number[]): void {
		for (const type of types) this.push(type);
	}

	/** From here on nothing is checked: there was an instruction whose operands are not known here. */
	ignoreRest(): void {
		this.#isIgnoring = true;
	}

	pop(type: number): void {
		if (this.#isIgnoring) return;
		const available = this.available;
		if (available === 0 && this.frame.unreachable) return;
		if (available < cellsOf(type)) throw new LoadError(EMPTY);
		if (this.#types[this.#types.length - 1] !== type)
			throw new LoadError(`type mismatch: expect ${typeName(type)} but got other`);
		this.#take();
	}

	popAll(types: readonly number[]): void {
		for (let i = types.length - 1; i >= 0; i--) this.pop(types[i]!);
	}

	drop(): void {
		if (this.available > 0) this.#take();
		else if (!this.frame.unreachable && !this.#isIgnoring)
			throw new LoadError('type mismatch, opcode drop was found but stack was empty');
	}

	select(): void {
		if (this.#isIgnoring) return;
		this.pop(I32);
		const type = this.top;
		if (type === null) {
			if (!this.frame.unreachable) throw new LoadError(SELECT_EMPTY);
			return;
		}
		if (![I32, I64, F32, F64].includes(type)) throw new LoadError('type mismatch');
		this.pop(type);
		this.pop(type);
		this.push(type);
	}

	open(kind: ControlFrame['kind'], params: readonly number[], results: readonly number[]): void {
		this.popAll(params);
		this.#frames.push({
			kind,
			params,
			results,
			height: this.#types.length,
			cells: this.#cells,
			slots: this.#slots,
			unreachable: false
		});
		this.pushAll(params);
	}

	/** Ends the innermost frame, or the first branch of an `if`. */
	close(): ControlFrame {
		this.#checkResults();
		const frame = this.#frames.pop()!;
		this.#cut(frame);
		return frame;
	}

	/** The second branch of the `if` that was closed. */
	reopen({ params, results }: ControlFrame): void {
		this.#frames.push({
			kind: 'else',
			params,
			results,
			height: this.#types.length,
			cells: this.#cells,
			slots: this.#slots,
			unreachable: false
		});
		this.pushAll(params);
	}

	markUnreachable(): void {
		this.#cut(this.frame);
		this.frame.unreachable = true;
	}

	#checkResults(): void {
		if (this.#isIgnoring) return;
		const { results, unreachable } = this.frame;
		if (!unreachable && this.available !== cellsOfAll(results)) throw new LoadError(SIZE);
		this.popAll(results);
		if (this.available > 0) throw new LoadError(SIZE);
	}

	#put(type: number, place: number): void {
		this.#types.push(type);
		this.#places.push(place);
		this.#cells += cellsOf(type);
	}

	#take(): void {
		const type = this.#types.pop()!;
		this.#cells -= cellsOf(type);
		if (this.#places.pop() !== ELSEWHERE) this.#slots -= cellsOf(type);
	}

	#cut({ height, cells, slots }: ControlFrame): void {
		this.#types.length = height;
		this.#places.length = height;
		this.#cells = cells;
		this.#slots = slots;
	}
}
