// What failed in the reports of Vitest and Playwright, as texts: where, which, and the first lines of why.

const MAX_LINES = 12;

/** @param {string} text */
function firstLines(text) {
	// eslint-disable-next-line no-control-regex -- the colours of a terminal
	const lines = text.replaceAll(/\u001b\[[\d;]*m/g, '').split('\n');
	return lines
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
			.filter(({ ok }) => !ok)
			.map(textOfSpec)
	];
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
