// A recording and the result of its replay in words.
import type { ReplayResult } from '#lib/simulator/recording/replay.ts';
import { recording as words } from '#lib/texts/en/recording.ts';
import type { Words } from '#lib/texts/words.ts';

/** `0:07.4`, `12:30.0`. */
export function clockText(ms: number): string {
	const tenths = Math.floor(ms / 100);
	const seconds = String(Math.floor(tenths / 10) % 60).padStart(2, '0');
	return `${Math.floor(tenths / 600)}:${seconds}.${tenths % 10}`;
}

export interface Verdict {
	tone: 'info' | 'warning';
	title: Words;
	details: readonly Words[];
}

export function verdictOf({ state, runs }: ReplayResult): Verdict {
	const calls = runs.reduce((sum, { same }) => sum + same, 0);
	if (state === 'same') {
		return { tone: 'info', title: words.matches({ calls }), details: [] };
	}
	const details = runs.flatMap(({ container, difference }) =>
		difference
			? [
					words.difference({
						container,
						call: difference.call + 1,
						expected: difference.expected,
						got: difference.got
					})
				]
			: []
	);
	return { tone: 'warning', title: words.differs, details };
}
