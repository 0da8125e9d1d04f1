// What a comparison found, as lines for a terminal.
import type { CompareCase } from './compare-case.ts';
import type { FoundClass, Tally } from './comparison.ts';

const shown = (text: string | null) => (text === null ? '(nothing)' : JSON.stringify(text));

export function caseLines({ images, steps }: CompareCase): string[] {
	return [
		...images.map(({ name, bytes, program }) => {
			const parts = program?.parts.map((part) => part.name).join(' ') ?? 'bytes';
			return `    ${name} (${bytes.length} B): ${parts}`;
		}),
		...steps.map((step) => `    ${step.kind} ${JSON.stringify(step.text)}`)
	];
}

export function classLines({ kind, reason, count, smallest, outcome }: FoundClass): string[] {
	const { difference } = outcome;
	return [
		`${count} × ${kind}`,
		...(reason === null ? [] : [`    reason: ${reason}`]),
		`    seed ${smallest.seed}, step ${difference?.step ?? 0}`,
		`    board: ${shown(difference?.expected ?? null)}`,
		`    ours:  ${shown(difference?.actual ?? null)}`,
		...(reason === null ? caseLines(smallest) : [])
	];
}

export function tallyLines({ cases, equal, unsteady, classes }: Tally): string[] {
	const sorted = [...classes].sort((a, b) => b.count - a.count);
	const expected = sorted.filter(({ reason }) => reason !== null);
	const rest = sorted.filter(({ reason }) => reason === null);
	const percent = cases === 0 ? 100 : (100 * equal) / cases;
	return [
		`${cases} cases, ${equal} equal (${percent.toFixed(1)} %), ${classes.length} classes of differences, ${rest.length} without a reason`,
		...unsteady.map(({ seed, kind }) => `only once: seed ${seed}, ${kind}`),
		...rest.flatMap(classLines),
		...expected.flatMap(classLines)
	];
}
