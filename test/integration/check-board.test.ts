// Everything that `npm run check-board` checks, on simulated boards: none of it is false.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { B_U585I_IOT02A, findProfile, type FirmwareKind } from '#lib/abi/board-profiles.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import { ALL_CHECKS } from '#lib/board-check/all-checks.ts';
import { CutPort } from '#lib/board-check/cut-port.ts';
import { runChecks, type CheckRun } from '#lib/board-check/run-checks.ts';
import { systemClock } from '#lib/core/clock.ts';
import { createNodeMachine } from '#lib/simulator/node-machine.ts';
import { createAssembler } from '../../scripts/cli/assemble.ts';
import { missingTerminal, startPtyBoard, type PtyBoard } from '../rig/pty-board.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LIMIT_MS = 180_000;

async function checked(firmware: FirmwareKind): Promise<CheckRun> {
	const assemble = await createAssembler();
	// As small as those of small boards, so that it is soon full.
	const storage = { blockBytes: 4096, blocks: 64 };
	const profile = { ...findProfile(B_U585I_IOT02A.id, firmware)!, storage };
	const machine = createNodeMachine({ profile });
	const port = new CutPort(machine.port);
	const board = createBoard(port);
	try {
		await board.open();
		const options = { board, port, clock: systemClock, fill: true };
		return await runChecks(ALL_CHECKS, { ...options, assemble: ({ wat }) => assemble(wat) });
	} finally {
		await board.close();
		machine.dispose();
	}
}

/** What is false, with the reason and the bytes, for the reader of the failure. */
const falseOnes = ({ verdicts }: CheckRun) =>
	verdicts
		.filter(({ truth }) => truth === 'false')
		.map(({ check, text, line }) => `${check.id}: ${text}\n${line?.text(1_500)}`);

const absent = ({ verdicts }: CheckRun) =>
	verdicts.filter(({ truth }) => truth === 'not here').map(({ check }) => check.id);

const BY_HAND = ['replug-idle', 'replug-uploading', 'reset-button', 'unplug-running', 'second-tab'];

test(
	'of a board with our firmware nothing is false, and nothing is left on it',
	async () => {
		const run = await checked('ours');
		expect(falseOnes(run)).toEqual([]);
		expect(absent(run)).toEqual(BY_HAND);
		expect(run.left).toEqual([]);
	},
	LIMIT_MS
);

test(
	'of a board with the stock supervisor nothing is false; SMP and reboot are not there',
	async () => {
		const run = await checked('stock');
		expect(falseOnes(run)).toEqual([]);
		expect(absent(run)).toEqual([
			'upload-smp-one-byte',
			'upload-smp-packet',
			'upload-smp-large',
			'upload-smp-resumed',
			'restart-shell',
			'restart-smp',
			'restart-uploading',
			...BY_HAND
		]);
		expect(run.left).toEqual([]);
	},
	LIMIT_MS
);

describe.skipIf(missingTerminal())('the command', () => {
	let folder: string;
	let pty: string;
	let board: PtyBoard;

	beforeAll(async () => {
		folder = mkdtempSync(path.join(tmpdir(), 'check-board-'));
		pty = path.join(folder, 'tty');
		board = await startPtyBoard(pty, '--baud', 'unpaced');
	});

	afterAll(async () => {
		await board?.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	interface Ended {
		status: number | null;
		stdout: string;
		stderr: string;
	}

	/** `onoutput` is told what came so far, and may send a signal. */
	function run(
		script: string,
		words: string[],
		onoutput: (stdout: string, kill: (signal: NodeJS.Signals) => void) => void = () => {}
	): Promise<Ended> {
		const args = ['--import', 'tsx', path.join(ROOT, script), '--port', pty, ...words];
		const child = spawn(process.execPath, args, { cwd: ROOT });
		const ended: Ended = { status: null, stdout: '', stderr: '' };
		child.stdout.on('data', (bytes: Buffer) => {
			ended.stdout += bytes.toString();
			onoutput(ended.stdout, (signal) => child.kill(signal));
		});
		child.stderr.on('data', (bytes: Buffer) => (ended.stderr += bytes.toString()));
		return new Promise((resolve) => child.once('close', (status) => resolve({ ...ended, status })));
	}

	test('ends with a table and its sum, and writes both to the log', async () => {
		const log = path.join(folder, 'log');
		const words = ['--only', 'exit-codes', '--only', 'upload-smp-packet', '--log', log];
		const { status, stdout, stderr } = await run('scripts/check-board.ts', words);
		expect(stderr).toBe('');
		expect(stdout).toMatch(/^Ocre 0\.7\.0 on Zephyr .*, b_u585i_iot02a, SMP answers\n/);
		expect(stdout).toMatch(/\n2 true, 0 false, 0 not here\.\n$/);
		expect(status).toBe(0);
		expect(readFileSync(path.join(log, 'table.md'), 'utf8')).toContain('| true | exit-codes |');
	});

	test('Ctrl-C ends it, and nothing is left on the board', async () => {
		let sent = false;
		const { status, stdout, stderr } = await run('scripts/check-board.ts', [], (said, kill) => {
			if (sent || !said.includes('upload-shell-one-byte')) return;
			// Once: a second one ends the command before it has cleaned up.
			sent = true;
			kill('SIGINT');
		});
		expect(status).toBe(1);
		expect(stderr).toContain('Interrupted');
		expect(stdout).toMatch(/\nThe checks were interrupted\.\n\d+ true, 0 false, 0 not here\.\n$/);
		expect((await run('scripts/drive.ts', ['images'])).stdout).not.toContain('check-board-');
		expect((await run('scripts/drive.ts', ['ls', '/lfs'])).stdout).toBe('ocre/\n');
	});

	test('what cannot be chosen is named, with the usage', async () => {
		const { status, stderr } = await run('scripts/check-board.ts', ['--only', 'nosuch']);
		expect(status).toBe(1);
		expect(stderr).toContain('Unknown check or subject nosuch.');
		expect(stderr).toContain('usage: npm run check-board');
	});
});
