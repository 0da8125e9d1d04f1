import { expect, test } from 'vitest';
import { failedSpecs, failedTests } from './test-failures.mjs';

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
