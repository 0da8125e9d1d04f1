// `npm test`: sets up and runs everything: formatting, lint, types, unit and integration tests, build, end-to-end.
// Ends with one line, `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { missingSerialNamespace, runInSerialNamespace } from './serial-namespace.mjs';
import { failedSpecs, failedTests } from './test-failures.mjs';
import {
	bin,
	ensureChromium,
	ensureDependencies,
	ensureTestPrograms,
	missingFirefox,
	run,
	say
} from './setup.mjs';

ensureDependencies();
const chromium = ensureChromium();
ensureTestPrograms();
const reports = mkdtempSync(path.join(os.tmpdir(), 'ocre-playground-test-'));
const totals = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
/** What failed, told again in the end: the output of a whole run is long. @type {string[]} */
const failures = [];

// Tests get a second try, those in browsers a third, since machines stall; what passes only then is told in the end.

/**
 * A check that passes or fails as a whole.
 * @param {string} title @param {string} program @param {string[]} args
 */
function check(title, program, args) {
	say(title);
	const status = run(bin(program), args);
	totals[status === 0 ? 'passed' : 'failed']++;
	if (status !== 0) failures.push(`${title} (${program} ended with ${status})`);
	return status === 0;
}

/**
 * Runs a Vitest project and counts its tests.
 * @param {string} title @param {string} project
 */
function vitest(title, project) {
	say(title);
	const file = path.join(reports, `${project}.json`);
	const args = ['run', '--project', project, '--reporter', 'default', '--reporter', 'json'];
	args.push('--retry=1');
	const status = run(bin('vitest'), [...args, `--outputFile.json=${file}`]);
	countVitest(title, file, status);
}

/** @param {string} title @param {string} file @param {number} status */
function countVitest(title, file, status) {
	const report = readReport(file);
	const failed = report?.numFailedTests ?? 0;
	totals.passed += report?.numPassedTests ?? 0;
	totals.skipped += report?.numPendingTests ?? 0;
	totals.failed += status !== 0 ? Math.max(1, failed) : failed;
	tell(title, status, failedTests(report));
}

/**
 * Runs the specs of a Playwright configuration and counts them.
 * @param {string} title @param {string} config @param {typeof run} runIt @param {string} [project]
 */
function playwright(title, config, runIt = run, project) {
	say(title);
	const file = path.join(reports, `${config}${project ?? ''}.json`);
	const env = { ...process.env, CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
	const args = ['test', '--config', config, '--reporter=list,json', '--retries=2'];
	if (project) args.push('--project', project);
	const status = runIt(bin('playwright'), args, env);
	const report = readReport(file);
	const stats = report?.stats;
	totals.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
	totals.skipped += stats?.skipped ?? 0;
	totals.flaky += stats?.flaky ?? 0;
	totals.failed += status !== 0 ? Math.max(1, stats?.unexpected ?? 0) : 0;
	tell(title, status, failedSpecs(report));
}

/** @param {string} title @param {number} status @param {string[]} found */
function tell(title, status, found) {
	const unnamed = status !== 0 && found.length === 0 ? [`ended with ${status}; see above`] : found;
	failures.push(...unnamed.map((text) => `${title}: ${text}`));
}

function serialPorts() {
	const missing = missingSerialNamespace();
	const title = 'Serial ports in Chromium';
	if (missing === null) playwright(title, 'playwright.serial.config.ts', runInSerialNamespace);
	else say(`${title}: skipped, ${missing}`);
}

/** WebKitGTK's driver hangs too often for a run that must tell red from green: `npm run test:browsers` has it. */
function firefox() {
	const missing = missingFirefox();
	const title = 'The main flow in Firefox';
	if (missing === null) playwright(title, 'playwright.browsers.config.ts', run, 'firefox');
	else say(`${title}: skipped, ${missing}`);
}

/** @param {string} file */
function readReport(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
}

run(bin('svelte-kit'), ['sync']);
check('Formatting', 'prettier', ['--check', '--log-level', 'warn', '.']);
check('Lint', 'eslint', ['.']);
check('Types', 'svelte-check', ['--fail-on-warnings', '--output', 'human']);
vitest('Unit tests', 'unit');
if (check('Build', 'vite', ['build', '--logLevel', 'warn'])) {
	vitest('Integration tests', 'integration');
	playwright('End-to-end tests in Chromium', 'playwright.config.ts');
	serialPorts();
	firefox();
}
rmSync(reports, { recursive: true, force: true });

const { passed, failed, skipped, flaky } = totals;
if (failures.length > 0) {
	say('What failed');
	for (const text of failures) console.log(`✘ ${text}\n`);
}
if (flaky) say(`${flaky} passed only when they were run again`);
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 ? 0 : 1);
