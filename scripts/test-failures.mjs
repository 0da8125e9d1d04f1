// What failed in the reports of Vitest and Playwright, as texts: where, which, and the first lines of why.

const MAX_LINES = 12;

/** Without the colours of a terminal. @param {string} text */
function plain(text) {
	// eslint-disable-next-line no-control-regex -- they are control characters
	return text.replaceAll(/\u001b\[[\d;]*m/g, '');
}

/** @param {string} text */
function firstLines(text) {
	return plain(text)
		.split('\n')
		.slice(0, MAX_LINES)
		.map((line) => `    ${line}`)
		.join('\n');
}

/**
 * @param {{ testResults?: { name: string, status: string, message?: string,
 *   assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] } | null} report Vitest's
 * @returns {string[]}
 */
export function failedTests(report) {
	return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
		const failed = assertionResults.filter((test) => test.status === 'failed');
		// A file that cannot be loaded, or whose hooks fail, has no failed test.
		if (failed.length === 0)
			return status === 'failed' ? [`${name}\n${firstLines(message ?? '')}`] : [];
		return failed.map(
			(test) => `${name} › ${test.fullName}\n${firstLines(test.failureMessages?.join('\n') ?? '')}`
		);
	});
}

/**
 * @typedef {{ title: string, file: string, ok: boolean,
 *   tests: { projectName: string, results: { error?: { message?: string } }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

/**
 * @param {{ suites?: Suite[], errors?: { message?: string }[] } | null} report Playwright's
 * @returns {string[]}
 */
export function failedSpecs(report) {
	const whole = (report?.errors ?? []).map(({ message = '' }) => firstLines(message));
	return [
		...whole,
		...specsOf(report?.suites ?? [])
			.filter((spec) => !spec.ok && !hung(spec))
			.map(textOfSpec)
	];
}

/** What a driver that gave no answer is told by; `test/browsers/webkit.ts` writes it. */
const HUNG = /^(\w+: )?\w+'s driver hung: /;

/**
 * Specs that did not come to an end because a browser's driver hung, each time: they say nothing about the page. One of
 * which one try failed by anything else has failed.
 * @param {{ suites?: Suite[] } | null} report Playwright's
 * @returns {string[]}
 */
export function hungSpecs(report) {
	return specsOf(report?.suites ?? [])
		.filter((spec) => !spec.ok && hung(spec))
		.map(textOfSpec);
}

/** @param {Spec} spec */
function hung({ tests }) {
	const messages = tests.flatMap(({ results }) => results.map(({ error }) => error?.message ?? ''));
	return messages.length > 0 && messages.every((message) => HUNG.test(plain(message)));
}

/**
 * How many specs passed, failed and so on. A run that ended with a status of failure has a failure, unless drivers that
 * hung are all of it.
 * @param {(Parameters<typeof failedSpecs>[0] & { stats?: { expected?: number, flaky?: number, skipped?: number,
 *   unexpected?: number } }) | null} report Playwright's
 * @param {number} status
 */
export function countSpecs(report, status) {
	const { expected = 0, flaky = 0, skipped = 0, unexpected = 0 } = report?.stats ?? {};
	const unseen = hungSpecs(report).length;
	const failed = unexpected - unseen;
	const explained = unseen > 0 && failed === 0 && !report?.errors?.length;
	return {
		...{ passed: expected + flaky, skipped: skipped + unseen, flaky },
		failed: status === 0 || explained ? 0 : Math.max(1, failed)
	};
}

/** @param {Suite[]} suites @returns {Spec[]} */
function specsOf(suites) {
	return suites.flatMap(({ specs = [], suites: inner = [] }) => [...specs, ...specsOf(inner)]);
}

/** @param {Spec} spec */
function textOfSpec({ file, title, tests }) {
	const message = tests.flatMap(({ results }) => results).find(({ error }) => error)
		?.error?.message;
	return `${file} › ${title}\n${firstLines(message ?? '')}`;
}
