// Compares two sides case by case: counts classes of differences, makes sure of each new one and finds its smallest
// case. It knows nothing of ports and files.
import { AppError } from '#lib/core/errors.ts';
import type { CompareCase } from './compare-case.ts';
import { differences, type Difference } from './difference.ts';
import { playCase } from './play-case.ts';
import type { Assemble } from './programs/assemble.ts';
import { leading, REASONS, reasonOf, type Reason } from './reasons.ts';
import { shrink } from './shrink.ts';
import type { Side } from './side.ts';

/** Both answers to a case, and what the case is counted by. */
export interface Outcome {
	expected: readonly string[];
	actual: readonly string[];
	difference: Difference | null;
}

export interface FoundClass {
	kind: string;
	/** Null: nobody expects it. */
	reason: string | null;
	count: number;
	smallest: CompareCase;
	outcome: Outcome;
}

export interface Tally {
	cases: number;
	equal: number;
	/** Differed once, but not when it was played again. */
	unsteady: { seed: number; kind: string }[];
	classes: FoundClass[];
}

export interface ComparisonOptions {
	/** What is right. */
	board: Side;
	ours: Side;
	assemble: Assemble;
	reasons?: readonly Reason[];
	/** Runs for the smallest case of a class; 0: as it was found. */
	shrinkRuns?: number;
	/** A class was met for the first time. */
	onclass?: (found: FoundClass) => void | Promise<void>;
}

/** A board that breaks off may lose what it said last: its differences do not come each time. */
const ATTEMPTS = 2;

/** A board that did not come up, or lost a piece of an image, is asked once more. */
async function patiently<Result>(play: () => Promise<Result>): Promise<Result> {
	try {
		return await play();
	} catch (error) {
		if (!(error instanceof AppError && error.code === 'board-silent')) throw error;
		return play();
	}
}

export class Comparison {
	readonly tally: Tally = { cases: 0, equal: 0, unsteady: [], classes: [] };
	readonly #options: ComparisonOptions;

	constructor(options: ComparisonOptions) {
		this.#options = options;
	}

	get #reasons(): readonly Reason[] {
		return this.#options.reasons ?? REASONS;
	}

	async play(one: CompareCase): Promise<Outcome> {
		const [expected, actual] = await Promise.all([
			patiently(() => playCase(this.#options.board, one)),
			patiently(() => playCase(this.#options.ours, one))
		]);
		const difference = leading(differences(one, expected, actual), this.#reasons);
		return { expected, actual, difference };
	}

	async add(one: CompareCase): Promise<void> {
		const outcome = await this.play(one);
		this.tally.cases++;
		const { difference } = outcome;
		if (!difference) {
			this.tally.equal++;
			return;
		}
		const known = this.tally.classes.find(({ kind }) => kind === difference.kind);
		if (known) known.count++;
		else await this.#addClass(one, outcome, difference);
	}

	async #addClass(one: CompareCase, first: Outcome, difference: Difference): Promise<void> {
		const { kind } = difference;
		if (!(await this.#comesAgain(one, kind))) {
			this.tally.unsteady.push({ seed: one.seed, kind });
			return;
		}
		const reason = reasonOf(difference, this.#reasons);
		const found: FoundClass = { kind, reason, count: 1, smallest: one, outcome: first };
		this.tally.classes.push(found);
		if (reason === null) await this.#makeSmall(found);
		await this.#options.onclass?.(found);
	}

	async #comesAgain(one: CompareCase, kind: string): Promise<boolean> {
		for (let attempt = 0; attempt < ATTEMPTS; attempt++)
			if ((await this.play(one)).difference?.kind === kind) return true;
		return false;
	}

	async #makeSmall(found: FoundClass): Promise<void> {
		await shrink(found.smallest, {
			assemble: this.#options.assemble,
			limit: this.#options.shrinkRuns ?? 30,
			differs: async (smaller) => {
				const outcome = await this.play(smaller);
				if (outcome.difference?.kind !== found.kind) return false;
				found.smallest = smaller;
				found.outcome = outcome;
				return true;
			}
		});
	}
}

/** What differs without a reason. */
export function unexpected({ classes }: Tally): FoundClass[] {
	return classes.filter(({ reason }) => reason === null);
}
