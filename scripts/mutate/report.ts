// What is said of each mutant and, at the end, of all of them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

/** Why a mutant was not tested: the sample is of others. */
export const NOT_CHOSEN = 'not in the sample';

/** `unreached`: no test runs the changed code. */
export type Outcome = 'noticed' | 'survived' | 'unreached';

type Result = Pick<
	MutantResult,
	'status' | 'statusReason' | 'fileName' | 'location' | 'mutatorName' | 'replacement'
>;

/** Null for a mutant that was not tested. */
export function outcomeOf({ status, statusReason }: Result): Outcome | null {
	switch (status) {
		// An error outside of a test ends the run with a failure, too.
		case 'RuntimeError':
		case 'Killed':
		case 'Timeout':
			return 'noticed';
		case 'Survived':
			return 'survived';
		case 'NoCoverage':
			return 'unreached';
		case 'CompileError':
			if (statusReason === NOT_CHOSEN) return null;
			throw new Error(`a mutant was refused: ${statusReason}`);
		case 'Ignored':
		case 'Pending':
			return null;
	}
}

const oneLine = (text: string) => {
	const line = text.replace(/\s+/g, ' ');
	return line.length > 100 ? `${line.slice(0, 97)}...` : line;
};

/** The source between two positions, which count lines and columns from 1. */
export function sourceAt(source: string, { start, end }: Result['location']): string {
	const lines = source.split('\n').slice(start.line - 1, end.line);
	const last = lines.length - 1;
	lines[last] = lines[last]!.slice(0, end.column - 1);
	lines[0] = lines[0]!.slice(start.column - 1);
	return lines.join('\n');
}

/** How a mutant went, with its place and its change; null for one that was not tested. */
export function outcomeLine(result: Result): string | null {
	const outcome = outcomeOf(result);
	if (!outcome) return null;
	const { fileName, location, replacement } = result;
	const file = path.relative(process.cwd(), fileName);
	const original = sourceAt(readFileSync(fileName, 'utf8'), location);
	const place = `${file}:${location.start.line}:${location.start.column}`;
	return `${outcome.padEnd(9)} ${place}  ${oneLine(original)}  →  ${oneLine(replacement ?? '')}`;
}

/** The last line: how many were noticed. */
export function summary(results: readonly Result[]): string {
	const outcomes = results.map(outcomeOf).filter((outcome) => outcome !== null);
	const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
	if (outcomes.length === 0) return 'There was nothing to test.';
	const share = Math.floor((100 * count('noticed')) / outcomes.length);
	return (
		`${count('noticed')} of ${outcomes.length} noticed (${share} %), ` +
		`${count('survived')} survived, ${count('unreached')} not reached by any test`
	);
}
