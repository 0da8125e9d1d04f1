// The types of a function's parameters and locals, by their index. A module writes locals in groups, and four kilobytes
// of it can declare some ten million of them: they are never written out one by one.
import { cellsOf } from './value-types.ts';

export interface LocalGroup {
	count: number;
	type: number;
}

export class LocalTypes {
	readonly #params: readonly number[];
	readonly #groups: readonly LocalGroup[];
	/** The index behind the last one of each group. */
	readonly #ends: readonly number[];

	constructor(params: readonly number[], groups: readonly LocalGroup[]) {
		this.#params = params;
		this.#groups = groups;
		let end = params.length;
		this.#ends = groups.map(({ count }) => (end += count));
	}

	get length(): number {
		return this.#ends.at(-1) ?? this.#params.length;
	}

	/** Undefined where there is none of that index. */
	at(index: number): number | undefined {
		if (index < this.#params.length) return this.#params[index];
		let low = 0;
		let high = this.#ends.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.#ends[middle]! > index) high = middle;
			else low = middle + 1;
		}
		return this.#groups[low]?.type;
	}

	/** What all of them take, as a board counts it. */
	get cells(): number {
		const ofGroups = this.#groups.reduce((sum, { count, type }) => sum + count * cellsOf(type), 0);
		return this.#params.reduce((sum, type) => sum + cellsOf(type), ofGroups);
	}
}
