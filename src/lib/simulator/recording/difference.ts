// Where a replay went another way than the recording, as a value: commands print `differenceText`, the page finds its words.

export type ReplayDifference =
	/** It made another call. Both are as `callSignature` has them; texts in them are untrusted. */
	| { kind: 'call'; call: number; expected: string; got: string }
	/** `ending`: the text of its trap; null: it returned. */
	| { kind: 'ended'; call: number; expected: string; ending: string | null }
	/** It computes, and makes no call. */
	| { kind: 'silent'; call: number; expected: string }
	/** It was not replayed at all. */
	| { kind: 'not-replayed'; call: number; why: NotReplayed };

export type NotReplayed =
	/** Its image is not in the recording. */
	| { kind: 'no-image' }
	/** It can start threads. */
	| { kind: 'threads' }
	/** Its entry takes words, which no recording holds. */
	| { kind: 'entry' }
	/** Its memory is larger than that of the board. */
	| { kind: 'memory' }
	/** It cannot be loaded. `message` is what the runtime says of it, in English. */
	| { kind: 'broken'; message: string };

const NOT_REPLAYED = {
	'no-image': 'its image is not in the recording',
	threads: 'it can start threads, whose order no recording holds',
	entry: 'its entry takes words, which no recording holds',
	memory: 'its memory is larger than that of the board'
} as const;

/** In English: what the recording has, and what was the case now. */
export function differenceText(difference: ReplayDifference): { expected: string; got: string } {
	switch (difference.kind) {
		case 'call':
			return { expected: difference.expected, got: difference.got };
		case 'ended': {
			const { expected, ending } = difference;
			return { expected, got: ending === null ? 'it ended' : `it ended: ${ending}` };
		}
		case 'silent':
			return { expected: difference.expected, got: 'it makes no call' };
		case 'not-replayed': {
			const { why } = difference;
			const got = why.kind === 'broken' ? why.message : NOT_REPLAYED[why.kind];
			return { expected: 'that it runs', got };
		}
	}
}
