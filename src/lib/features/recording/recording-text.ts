// A recording and the result of its replay in words.
import type { RecordingSummary } from '#lib/simulator/recording/replay-api.ts';
import type { ReplayResult } from '#lib/simulator/recording/replay.ts';
import type { ReplayDifference, NotReplayed } from '#lib/simulator/recording/difference.ts';
import { recording as words } from '#lib/texts/en/recording.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';
import { sizeWords } from '#lib/ui/format.ts';

/** `0:07.4`, `12:30.0`. */
export function clockText(ms: number): string {
	const tenths = Math.floor(ms / 100);
	const seconds = String(Math.floor(tenths / 10) % 60).padStart(2, '0');
	return `${Math.floor(tenths / 600)}:${seconds}.${tenths % 10}`;
}

export function factsOf(summary: RecordingSummary, sizeBytes: number): Words {
	return words.facts({
		board: summary.board,
		mode: summary.mode === 'faithful' ? words.modeFaithful : words.modeDocumented,
		recordedAt: words.moment({ when: new Date(summary.recordedAt) }),
		calls: summary.calls,
		sizeBytes: sizeWords(sizeBytes)
	});
}

const MAX_NAMED = 12;

/** The containers that were recorded, with their images. */
export function runsOf({ runs }: RecordingSummary): Words {
	const named = runs.slice(0, MAX_NAMED).map(({ container, image }) =>
		words.containerOf({
			container,
			image: image === null ? words.noImage : verbatim(image)
		})
	);
	const more = runs.length - named.length;
	return words.containersOf({
		runs: more > 0 ? [...named, words.andMaxNamedMore({ more })] : named
	});
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
		difference ? [differenceWords(container, difference)] : []
	);
	return { tone: 'warning', title: words.differs, details };
}

function differenceWords(container: string, difference: ReplayDifference): Words {
	const call = difference.call + 1;
	switch (difference.kind) {
		case 'call': {
			const { expected, got } = difference;
			return words.difference({ container, call, expected, got });
		}
		case 'ended': {
			const { expected, ending } = difference;
			return ending === null
				? words.endedInstead({ container, call, expected })
				: words.endedInsteadWith({ container, call, expected, ending });
		}
		case 'silent':
			return words.noCallInstead({ container, call, expected: difference.expected });
		case 'not-replayed':
			return notReplayedWords(container, difference.why);
	}
}

function notReplayedWords(container: string, why: NotReplayed): Words {
	switch (why.kind) {
		case 'no-image':
			return words.notReplayedNoImage({ container });
		case 'threads':
			return words.notReplayedThreads({ container });
		case 'entry':
			return words.notReplayedEntry({ container });
		case 'memory':
			return words.notReplayedMemory({ container });
		case 'broken':
			return words.notReplayedBroken({ container, message: why.message });
	}
}
