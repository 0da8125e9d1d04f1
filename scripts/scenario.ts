// `npm run scenario -- FILE`: runs a scenario on a simulated board without a browser. Exit code 0 passed, 1 failed,
// 2 the file or the command line is wrong.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_MODE } from '#lib/abi/board-mode.ts';
import {
	B_U585I_IOT02A,
	BOARD_NAMES,
	boardNamed,
	type BoardProfile
} from '#lib/abi/board-profiles.ts';
import { systemClock } from '#lib/core/clock.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { runScenario } from '#lib/scenario/run-scenario.ts';
import { parseScenario } from '#lib/scenario/scenario-file.ts';
import {
	reportJson,
	reportJunit,
	type ScenarioReport,
	type StepResult
} from '#lib/scenario/scenario-report.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';
import { secondsText } from '#lib/scenario/step-text.ts';
import { encodeRecording } from '#lib/simulator/recording/recording-file.ts';
import { Recorder } from '#lib/simulator/recording/recorder.ts';
import type { Machine } from '#lib/simulator/machine.ts';
import { NodeHost, SerialNodeTarget, SimulatedNodeTarget, type NodeTarget } from './node-host.ts';
import { plainText } from './plain-text.ts';
import { printFinding, projectFolderOf } from './project-folder.ts';
import { printFailure } from './cli/print-failure.ts';

const USAGE = [
	'usage: npm run scenario -- FILE [--report FILE.json] [--junit FILE.xml] [--record FILE.ocre-recording]',
	'                               [--port PATH]   a board on that serial port, in place of a simulated one'
].join('\n');
const MARKS = { passed: '✓', failed: '✗', cancelled: '–', skipped: '–' } as const;

class BrokenInput extends AppError {}

function parseCommand(argv: string[]) {
	try {
		const { values, positionals } = parseArgs({
			args: argv,
			options: {
				report: { type: 'string' },
				junit: { type: 'string' },
				record: { type: 'string' },
				port: { type: 'string' }
			},
			allowPositionals: true
		});
		const [file, ...rest] = positionals;
		if (file !== undefined && rest.length === 0) return { file, ...values };
	} catch {
		// What is wrong with it, the usage says.
	}
	throw new BrokenInput('bad-usage', USAGE);
}

async function readScenario(file: string): Promise<Scenario> {
	const source = await readFile(file, 'utf8').catch((error: unknown) => {
		throw new BrokenInput('scenario-missing', messageOf(error));
	});
	const result = parseScenario(source);
	for (const finding of result.findings) printFinding({ ...finding, file });
	if (!result.ok) throw new BrokenInput('scenario-invalid', `${file} has errors`);
	return result.scenario;
}

function profileOf({ board }: Scenario): BoardProfile {
	if (board === null) return B_U585I_IOT02A;
	const profile = boardNamed(board);
	if (profile) return profile;
	const known = BOARD_NAMES.join(', ');
	throw new BrokenInput('scenario-board', `Unknown board ${board}. Known: ${known}.`);
}

interface ChosenTarget {
	title: string;
	made: NodeTarget;
}

function targetOf(
	scenario: Scenario,
	{ port, record }: { port: string | undefined; record: string | undefined }
): ChosenTarget {
	if (port === undefined) {
		const profile = profileOf(scenario);
		const mode = scenario.mode ?? DEFAULT_MODE;
		const title = `${profile.name}, ${mode} mode`;
		return { title, made: new SimulatedNodeTarget(profile, mode) };
	}
	if (record !== undefined)
		throw new BrokenInput('bad-usage', '--record needs a simulated board: leave out --port.');
	return { title: `the board on ${port}`, made: new SerialNodeTarget(port) };
}

function machineOf(target: NodeTarget): Machine {
	if (target instanceof SimulatedNodeTarget) return target.panel;
	throw new RangeError('only a simulated board is recorded');
}

function printStep({ state, line, text, durationMs, failure }: StepResult): void {
	const mark = state === 'waiting' || state === 'running' ? ' ' : MARKS[state];
	const time = durationMs === null ? '' : ` (${secondsText(durationMs)})`;
	process.stdout.write(`${mark} ${String(line).padStart(4)}  ${plainText(text)}${time}\n`);
	if (!failure) return;
	const lines = [`expected  ${failure.expected}`, `got       ${failure.got}`];
	if (failure.console) lines.push('console', ...failure.console.split('\n').map((l) => `  ${l}`));
	process.stdout.write(lines.map((text) => `        ${plainText(text)}\n`).join(''));
}

/** Steps as they end. */
function createPrinter(): (report: ScenarioReport) => void {
	let printed = 0;
	return ({ steps }) => {
		for (let step = steps[printed]; step && isOver(step); step = steps[++printed]) printStep(step);
	};
}

function isOver({ state }: StepResult): boolean {
	return state !== 'waiting' && state !== 'running';
}

async function run(argv: string[]): Promise<number> {
	const { file, report: json, junit, record, port } = parseCommand(argv);
	const scenario = await readScenario(file);
	const target = targetOf(scenario, { port, record });
	const folder = await projectFolderOf(file);
	const cancel = new AbortController();
	const abort = () => cancel.abort(new DOMException('cancelled', 'AbortError'));
	process.once('SIGINT', abort);
	process.stdout.write(`${plainText(scenario.name)}: ${target.title}\n`);
	const host = await NodeHost.create({ folder, target: target.made });
	const recorder = record === undefined ? null : new Recorder(machineOf(target.made), systemClock);
	try {
		const onprogress = createPrinter();
		const report = await runScenario(scenario, host, { signal: cancel.signal, onprogress });
		if (recorder && record !== undefined)
			await writeFile(record, await encodeRecording(await recorder.stop()));
		if (json !== undefined) await writeFile(json, reportJson(report));
		if (junit !== undefined)
			await writeFile(junit, reportJunit(report, path.relative(process.cwd(), file)));
		process.stdout.write(`${report.state} after ${secondsText(report.durationMs)}\n`);
		return report.state === 'passed' ? 0 : 1;
	} finally {
		process.removeListener('SIGINT', abort);
		recorder?.dispose();
		host.dispose();
	}
}

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	printFailure(error);
	process.exitCode = error instanceof BrokenInput ? 2 : 1;
}
