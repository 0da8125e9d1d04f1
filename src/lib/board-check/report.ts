// Verdicts as a table: for a terminal, and as Markdown to paste.
import type { CheckRun, Verdict } from './run-checks.ts';

const seconds = (ms: number): string => (ms === 0 ? '' : `${(ms / 1000).toFixed(1)} s`);

/** `31 true, 0 false, 2 not here`. */
export function countText(verdicts: readonly Verdict[]): string {
	const count = (truth: Verdict['truth']) => verdicts.filter((one) => one.truth === truth).length;
	return `${count('true')} true, ${count('false')} false, ${count('not here')} not here`;
}

export function verdictLine({ check, truth, text, durationMs }: Verdict): string {
	const what = truth === 'true' ? check.title : `${check.title}: ${text}`;
	const note = truth === 'true' && text !== '' ? ` (${text})` : '';
	const time = durationMs === 0 ? '' : `  ${seconds(durationMs)}`;
	return `${truth.padEnd(8)}  ${check.id.padEnd(22)}  ${what}${note}${time}`;
}

export function tableText({ verdicts, left, interrupted }: CheckRun): string {
	const rows = verdicts.map(
		({ check, truth, text, durationMs }) =>
			`${truth.padEnd(8)}  ${check.id.padEnd(22)}  ${seconds(durationMs).padStart(7)}  ${truth === 'false' ? '' : text}`
	);
	return [...rows.map((row) => row.trimEnd()), '', ...endLines(verdicts, left, interrupted)].join(
		'\n'
	);
}

export function tableMarkdown(title: string, { verdicts, left, interrupted }: CheckRun): string {
	const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
	const rows = verdicts.map(
		({ check, truth, text, durationMs }) =>
			`| ${truth === 'false' ? '**false**' : truth} | ${check.id} | ${cell(check.title)} | ${cell(text)} | ${seconds(durationMs)} |`
	);
	return [
		`**${title}**`,
		'',
		'| | check | | | time |',
		'| --- | --- | --- | --- | --- |',
		...rows,
		'',
		...endLines(verdicts, left, interrupted)
	].join('\n');
}

function endLines(
	verdicts: readonly Verdict[],
	left: readonly string[],
	interrupted: boolean
): string[] {
	return [
		...(interrupted ? ['The checks were interrupted.'] : []),
		...(left.length > 0 ? [`Left on the board: ${left.join(', ')}.`] : []),
		`${countText(verdicts)}.`
	];
}
