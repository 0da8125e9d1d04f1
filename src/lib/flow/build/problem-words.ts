// What is wrong with a file of the project or with a value, in the words of the catalogue. What has no text there is said
// as its engine worded it: compilers and parsers speak English.
import type { SaidProblem } from '#lib/project/said-problem.ts';
import { findings } from '#lib/texts/en/findings.ts';
import { lessonFindings } from '#lib/texts/en/findings-lesson.ts';
import { scenarioFindings } from '#lib/texts/en/findings-scenario.ts';
import { ERROR_ID, verbatim, type Words } from '#lib/texts/words.ts';

/** Their keys tie texts and values together: `problem-words.test.ts` holds it. */
const TEXTS: ReadonlyMap<string, Words | ((values: never) => Words)> = new Map(
	Object.entries({ ...findings, ...scenarioFindings, ...lessonFindings })
);

export function problemWords(problem: Pick<SaidProblem, 'message'> & Partial<SaidProblem>): Words {
	const { key = '', message, values = {} } = problem;
	if (key.startsWith(ERROR_ID)) return { id: key, source: '', values };
	const text = TEXTS.get(key) ?? verbatim(message);
	return typeof text === 'function' ? text(values as never) : text;
}
