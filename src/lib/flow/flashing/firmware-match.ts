// Whether what a board says of itself is in a firmware file: the commit and the date of its build are texts in both.
import type { BoardIdentity } from '#lib/board/board.ts';
import { latin1 } from '#lib/core/bytes.ts';
import type { FirmwareSegment } from '#lib/flash/flash-way.ts';

/** `unknown`: the board says nothing that tells builds apart. */
export type FirmwareMatch = 'same' | 'other' | 'unknown';

const COMMIT = /^[0-9a-f]{7,40}(-dirty)?$/;
/** A date alone would not tell two builds of a day apart: it needs a time. */
const BUILD_DATE = /\d.*\d{1,2}:\d{2}/;

export function matchFirmware(
	segments: readonly FirmwareSegment[],
	{ commit, buildDate }: Pick<BoardIdentity, 'commit' | 'buildDate'>
): FirmwareMatch {
	const marks = [
		...(COMMIT.test(commit) ? [commit] : []),
		...(BUILD_DATE.test(buildDate) && buildDate.length <= 80 ? [buildDate] : [])
	];
	if (marks.length === 0) return 'unknown';
	const texts = segments.map(({ bytes }) => latin1(bytes));
	return marks.every((mark) => texts.some((text) => text.includes(mark))) ? 'same' : 'other';
}
