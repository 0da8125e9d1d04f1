// Asks, before anything runs, about a program that calls functions which the chosen board's firmware does not have.
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import { profileKey } from '#lib/abi/board-profiles.ts';
import { missingFunctions, profileThatHas, type ImportName } from '#lib/abi/missing-functions.ts';

export interface Misfit {
	profile: BoardProfile;
	/** Names of functions. */
	missing: readonly string[];
	/** The next best board or firmware that has them all; null when there is none. */
	better: BoardProfile | null;
}

export type MisfitAnswer = 'run' | 'switch' | 'cancel';

export class FitQuestion {
	/** What is asked now. */
	misfit = $state.raw<Misfit | null>(null);
	#reply: ((answer: MisfitAnswer) => void) | null = null;
	/** What was run all the same is not asked about again. */
	readonly #accepted: string[] = [];

	/** `run` without a question when nothing is missing. An abort is the answer `cancel`. */
	async ask(
		projectId: string,
		imports: readonly ImportName[],
		profile: BoardProfile,
		signal: AbortSignal
	): Promise<MisfitAnswer> {
		const missing = missingFunctions(imports, profile);
		const key = [projectId, profileKey(profile), ...missing].join(' ');
		if (missing.length === 0 || this.#accepted.includes(key)) return 'run';
		const cancel = () => this.answer('cancel');
		signal.addEventListener('abort', cancel);
		try {
			const answer = await this.#ask({
				profile,
				missing,
				better: profileThatHas(imports, profile)
			});
			if (answer === 'run') this.#accepted.push(key);
			return answer;
		} finally {
			signal.removeEventListener('abort', cancel);
		}
	}

	answer(answer: MisfitAnswer): void {
		const reply = this.#reply;
		this.#reply = null;
		this.misfit = null;
		reply?.(answer);
	}

	#ask(misfit: Misfit): Promise<MisfitAnswer> {
		this.answer('cancel');
		this.misfit = misfit;
		return new Promise((resolve) => (this.#reply = resolve));
	}
}
