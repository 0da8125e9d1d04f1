// `npm test`: sets up and runs everything: formatting, lint, types, unit and integration tests, build, end-to-end.
// Ends with one line, `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { missingSerialNamespace, runInSerialNamespace } from './serial-namespace.mjs';
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
const totals = { passed: 0, failed: 0, skipped: 0 };

/**
 * A check that passes or fails as a whole.
 * @param {string} title @param {string} program @param {string[]} args
 */
function check(title, program, args) {
	say(title);
	const status = run(bin(program), args);
	totals[status === 0 ? 'passed' : 'failed']++;
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
	const status = run(bin('vitest'), [...args, `--outputFile.json=${file}`]);
	countVitest(file, status);
}

/** @param {string} file @param {number} status */
function countVitest(file, status) {
	const report = readReport(file);
	const failed = report?.numFailedTests ?? 0;
	totals.passed += report?.numPassedTests ?? 0;
	totals.skipped += report?.numPendingTests ?? 0;
	totals.failed += status !== 0 ? Math.max(1, failed) : failed;
}

/**
 * Runs the specs of a Playwright configuration and counts them.
 * @param {string} title @param {string} config @param {typeof run} runIt @param {string} [project]
 */
function playwright(title, config, runIt = run, project) {
	say(title);
	const file = path.join(reports, `${config}${project ?? ''}.json`);
	const env = { ...process.env, CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
	const args = ['test', '--config', config, '--reporter=list,json'];
	if (project) args.push('--project', project);
	const status = runIt(bin('playwright'), args, env);
	const stats = readReport(file)?.stats;
	totals.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
	totals.skipped += stats?.skipped ?? 0;
	totals.failed += status !== 0 ? Math.max(1, stats?.unexpected ?? 0) : 0;
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

const { passed, failed, skipped } = totals;
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 ? 0 : 1);
