// What became of the boards of a tray, as a table for spreadsheets (RFC 4180).
import { csvCell } from '#lib/core/csv-cell.ts';
import type { ErrorWords } from '#lib/texts/error-words.ts';
import type { Words } from '#lib/texts/words.ts';
import type { TrayRow } from './tray.ts';

export interface TrayCsvParts {
	board: string;
	/** Of the file that was flashed. */
	firmware: string;
	say(this: void, words: Words): string;
	/** Milliseconds since the epoch at which the tray's clock was at 0. */
	epochMs: number;
}

const HEAD =
	'number,board,name,serial number,firmware,result,proof,name kept on the board,program,began,seconds,error,what went wrong,next step';

export function trayCsv(rows: readonly TrayRow[], parts: TrayCsvParts): string {
	return [HEAD, ...rows.map((row) => lineOf(row, parts)), ''].join('\r\n');
}

function lineOf(row: TrayRow, { board, firmware, say, epochMs }: TrayCsvParts): string {
	const { failure, startedMs, tookMs } = row;
	return [
		String(row.number),
		csvCell(board),
		csvCell(row.name),
		csvCell(row.serialNumber ?? ''),
		csvCell(firmware),
		row.state,
		proofOf(row),
		row.named === null ? '' : row.named ? 'yes' : 'no',
		csvCell(row.program ?? ''),
		startedMs === null ? '' : new Date(epochMs + startedMs).toISOString(),
		tookMs === null ? '' : (tookMs / 1000).toFixed(1),
		...wordsOf(failure, say)
	].join(',');
}

/** `read-back`, `checksum` or `identity`; `none (…)` says why there is none. */
function proofOf({ result }: TrayRow): string {
	if (!result) return '';
	return result.is === 'proved' ? result.by : `none (${result.why})`;
}

function wordsOf(failure: ErrorWords | null, say: TrayCsvParts['say']): string[] {
	return failure
		? [failure.code, csvCell(say(failure.title)), csvCell(say(failure.next))]
		: ['', '', ''];
}
