import { expect, test } from 'vitest';
import { countSpecs, failedSpecs, failedTests, hungSpecs } from './test-failures.mjs';

test('a failed test is told with its file and the first lines of why, without colours', () => {
	const message = `\u001b[31mexpected 1\u001b[39m\n${'at line\n'.repeat(40)}`;
	const assertionResults = [
		{ status: 'failed', fullName: 'pins blink', failureMessages: [message] },
		{ status: 'passed', fullName: 'pins rest', failureMessages: [] }
	];
	const [text = '', ...others] = failedTests({
		testResults: [{ name: 'pins.test.ts', status: 'failed', assertionResults }]
	});
	expect(others).toEqual([]);
	expect(text).toMatch(/^pins\.test\.ts › pins blink\n {4}expected 1\n {4}at line\n/);
	expect(text.split('\n')).toHaveLength(13);
});

test('a file that cannot be loaded is told with the reason', () => {
	const broken = { name: 'pins.test.ts', status: 'failed', message: 'no pins.ts' };
	const fine = { name: 'leds.test.ts', status: 'passed', message: '' };
	const testResults = [broken, fine].map((file) => ({ ...file, assertionResults: [] }));
	expect(failedTests({ testResults })).toEqual(['pins.test.ts\n    no pins.ts']);
});

test('a failed spec is found in the suites, and an error outside of them as well', () => {
	const failed = [{ projectName: 'chromium', results: [{ error: { message: 'not visible' } }] }];
	const specs = [
		{ title: 'it runs', file: 'run.spec.ts', ok: false, tests: failed },
		{ title: 'it stops', file: 'run.spec.ts', ok: true, tests: [] }
	];
	const report = { suites: [{ suites: [{ specs }] }], errors: [{ message: 'no server' }] };
	expect(failedSpecs(report)).toEqual(['    no server', 'run.spec.ts › it runs\n    not visible']);
});

test('a report that was not written has nothing', () => {
	expect([...failedTests(null), ...failedSpecs(null)]).toEqual([]);
});

const HUNG = "DriverHung: \u001b[31mWebKit's driver hung: no answer to POST /actions in 25 s";

/** A spec that failed with these messages, one a try. */
const tried = (title: string, ...messages: string[]) => ({
	...{ title, file: 'main.spec.ts', ok: false },
	tests: [{ projectName: 'webkit', results: messages.map((message) => ({ error: { message } })) }]
});

test('a spec whose driver hung each time has not failed, and is told', () => {
	const report = { suites: [{ specs: [tried('it runs', HUNG, HUNG)] }], stats: { unexpected: 1 } };
	expect(failedSpecs(report)).toEqual([]);
	expect(hungSpecs(report)).toEqual([
		"main.spec.ts › it runs\n    DriverHung: WebKit's driver hung: no answer to POST /actions in 25 s"
	]);
	expect(countSpecs(report, 1)).toEqual({ passed: 0, skipped: 1, flaky: 0, failed: 0 });
});

test('one that failed by itself in one of its tries has failed, and so has a run without specs', () => {
	const specs = [tried('it runs', HUNG, 'not lit'), tried('it stops', 'not stopped', HUNG)];
	const report = { suites: [{ specs: [...specs, tried('it ends', HUNG)] }] };
	expect(failedSpecs(report)).toHaveLength(2);
	expect(hungSpecs(report)).toHaveLength(1);
	expect(countSpecs({ ...report, stats: { unexpected: 3 } }, 1).failed).toBe(2);
	const broken = { suites: [{ specs: [tried('it ends', HUNG)] }], stats: { unexpected: 1 } };
	expect(countSpecs({ ...broken, errors: [{ message: 'no server' }] }, 1).failed).toBe(1);
	expect(countSpecs(null, 1)).toEqual({ passed: 0, skipped: 0, flaky: 0, failed: 1 });
	expect(countSpecs({ stats: { expected: 3, flaky: 1 } }, 0)).toMatchObject({
		passed: 4,
		failed: 0
	});
});
