// What came of trying lessons, as JUnit XML for continuous integration.
import { escapeXml } from '#lib/scenario/scenario-report.ts';
import type { LessonTrial, StepTrial } from './try-lesson.ts';

function testcase(lesson: string, { step, outcome }: StepTrial): string {
	const head = `\t\t<testcase name="${escapeXml(step)}" classname="${escapeXml(lesson)}"`;
	if (outcome === 'good') return `${head} />`;
	if (outcome === 'nothing-to-try' || outcome === 'cancelled')
		return `${head}>\n\t\t\t<skipped />\n\t\t</testcase>`;
	return `${head}>\n\t\t\t<failure type="${outcome}" />\n\t\t</testcase>`;
}

export function trialJunit(trials: readonly LessonTrial[]): string {
	const suites = trials.map(({ lesson, language, steps }) => {
		const name = escapeXml(`${lesson} (${language})`);
		return [
			`\t<testsuite name="${name}" tests="${steps.length}">`,
			...steps.map((step) => testcase(lesson, step)),
			'\t</testsuite>'
		];
	});
	const head = '<?xml version="1.0" encoding="UTF-8"?>';
	return [head, '<testsuites>', ...suites.flat(), '</testsuites>', ''].join('\n');
}
