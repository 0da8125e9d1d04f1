// `npm test`: sets up and runs everything: formatting, lint, types, unit and integration tests, build, end-to-end.
// Ends with one line, `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { missingSerialNamespace, runInSerialNamespace } from './serial-namespace.mjs';
import { countSpecs, failedSpecs, failedTests, hungSpecs } from './test-failures.mjs';
import {
	bin,
	ensureChromium,
	ensureDependencies,
	ensureTestPrograms,
	headlessShell,
	missingFirefox,
	run,
	runQuietly,
	say
} from './setup.mjs';
import { missingWebKit } from './webkit-programs.mjs';

ensureDependencies();
const chromium = ensureChromium();
ensureTestPrograms();
const reports = mkdtempSync(path.join(os.tmpdir(), 'ocre-playground-test-'));
const totals = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
/** What failed, told again in the end: the output of a whole run is long. @type {string[]} */
const failures = [];
/** What was not seen because a browser's driver hung. @type {string[]} */
const unseen = [];

const BROWSERS = 'playwright.browsers.config.ts';

// Tests get a second try, those in browsers a third, since machines stall; what passes only then is told in the end.

/**
 * A check that passes or fails as a whole.
 * @typedef {{ title: string, program: string, args: string[] }} Check
 */

/** @param {Check} check @param {number} status */
function countCheck({ title, program }, status) {
	totals[status === 0 ? 'passed' : 'failed']++;
	if (status !== 0) failures.push(`${title} (${program} ended with ${status})`);
	return status === 0;
}

/** @param {Check} it */
function check(it) {
	say(it.title);
	return countCheck(it, run(bin(it.program), it.args));
}

/**
 * Checks that use one processor each, in two lanes at the same time; what each printed is shown when it has ended.
 * @param {Check[][]} lanes
 */
async function checkInLanes(lanes) {
	say(lanes.flatMap((lane) => lane.map(({ title }) => title)).join(', '));
	const lane = async (/** @type {Check[]} */ checks) => {
		for (const it of checks) {
			const { status, output } = await runQuietly(bin(it.program), it.args);
			process.stdout.write(output);
			console.log(`${it.title}: ${countCheck(it, status) ? 'passed' : 'failed'}`);
		}
	};
	await Promise.all(lanes.map(lane));
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
 * @param {string} title @param {string} config
 * @param {{ runIt?: typeof run, project?: string, files?: string[], retries?: number, browser?: string }} [options]
 *   `files`: those with one of these in their names.
 */
function playwright(title, config, options = {}) {
	const { runIt = run, project, files = [], retries = 2, browser = chromium } = options;
	say(title);
	const file = path.join(reports, `${config}${project ?? ''}.json`);
	const env = { ...process.env, CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
	const args = ['test', ...files, '--config', config, '--reporter=list,json'];
	args.push(`--retries=${retries}`);
	if (project) args.push('--project', project);
	const status = runIt(bin('playwright'), args, env);
	const report = readReport(file);
	const counted = countSpecs(report, status);
	for (const key of /** @type {const} */ (['passed', 'failed', 'skipped', 'flaky']))
		totals[key] += counted[key];
	tell(title, counted.failed > 0 ? status : 0, failedSpecs(report));
	unseen.push(...hungSpecs(report).map((text) => `${title}: ${text}`));
}

/** @param {string} title @param {number} status @param {string[]} found */
function tell(title, status, found) {
	const unnamed = status !== 0 && found.length === 0 ? [`ended with ${status}; see above`] : found;
	failures.push(...unnamed.map((text) => `${title}: ${text}`));
}

function serialPorts() {
	const missing = missingSerialNamespace();
	const title = 'Serial ports in Chromium';
	if (missing === null)
		playwright(title, 'playwright.serial.config.ts', { runIt: runInSerialNamespace });
	else say(`${title}: skipped, ${missing}`);
}

function firefox() {
	const missing = missingFirefox();
	const title = 'The main flow in Firefox';
	if (missing === null) playwright(title, BROWSERS, { project: 'firefox' });
	else say(`${title}: skipped, ${missing}`);
}

/**
 * The first things that one does, where `WEBKIT` asks for it: not yet run often enough to be in every run
 * (`docs/decisions/023-other-browsers.md`). `npm run test:browsers -- --project webkit` has all specs.
 */
function webkit() {
	if (!process.env.WEBKIT) return;
	const missing = missingWebKit();
	const title = 'The main flow in WebKit';
	const files = ['main-flow', 'given'];
	if (missing === null) playwright(title, BROWSERS, { project: 'webkit', files, retries: 1 });
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
await checkInLanes([
	[{ title: 'Lint', program: 'eslint', args: ['.'] }],
	[
		{ title: 'Types', program: 'svelte-check', args: ['--fail-on-warnings', '--output', 'human'] },
		{ title: 'Formatting', program: 'prettier', args: ['--check', '--log-level', 'warn', '.'] }
	]
]);
vitest('Unit tests', 'unit');
if (check({ title: 'Build', program: 'vite', args: ['build', '--logLevel', 'warn'] })) {
	vitest('Integration tests', 'integration');
	playwright('End-to-end tests in Chromium', 'playwright.config.ts', { browser: headlessShell() });
	serialPorts();
	firefox();
	webkit();
}
rmSync(reports, { recursive: true, force: true });

const { passed, failed, skipped, flaky } = totals;
if (failures.length > 0) {
	say('What failed');
	for (const text of failures) console.log(`✘ ${text}\n`);
}
if (unseen.length > 0) {
	say('What was not seen, because a driver hung twice');
	for (const text of unseen) console.log(`– ${text}\n`);
}
if (flaky) say(`${flaky} passed only when they were run again`);
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 ? 0 : 1);
