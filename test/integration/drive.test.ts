// `npm run drive`: the page's own driver on a real terminal, with the simulated board at its other end.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { program, textAt } from '#lib/simulator/runtime/testing/modules.ts';
import { wat } from '#lib/simulator/runtime/testing/test-board.ts';
import { missingTerminal, startPtyBoard, type PtyBoard } from '../rig/pty-board.ts';

const missing = missingTerminal();
const ROOT = path.resolve(import.meta.dirname, '../..');

interface Ended {
	status: number | null;
	stdout: string;
	stderr: string;
}

describe.skipIf(missing)('the driver on the command line', () => {
	let folder: string;
	let pty: string;
	let board: PtyBoard;

	beforeAll(async () => {
		folder = mkdtempSync(path.join(tmpdir(), 'drive-'));
		pty = path.join(folder, 'tty');
		const body = `(call $say ${textAt(0)})`;
		writeFileSync(path.join(folder, 'Hello.wasm'), wat(program({ texts: ['hello\n'], body })));
		board = await startPtyBoard(pty, '--baud', 'unpaced');
	});

	afterAll(async () => {
		await board?.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	function drive(...words: string[]): Promise<Ended> {
		const script = path.join(ROOT, 'scripts/drive.ts');
		const args = ['--import', 'tsx', script, '--port', pty, ...words];
		const child = spawn(process.execPath, args, { cwd: ROOT });
		const ended: Ended = { status: null, stdout: '', stderr: '' };
		child.stdout.on('data', (bytes: Buffer) => (ended.stdout += bytes.toString()));
		child.stderr.on('data', (bytes: Buffer) => (ended.stderr += bytes.toString()));
		return new Promise((resolve) => child.once('close', (status) => resolve({ ...ended, status })));
	}

	test('identifies, uploads and verifies, runs, waits and cleans up', async () => {
		expect(await drive('identify')).toMatchObject({
			status: 0,
			stdout: expect.stringMatching(
				/^Ocre \d+\.\d+\.\d+ .*\nboard b_u585i_iot02a\nZephyr \d.*\nSMP answers\nPlayground firmware \d.*\nhas .*gpio.*\nroom for \d+ containers and \d+ timers\n$/s
			) as string
		});
		const uploaded = await drive('upload', path.join(folder, 'Hello.wasm'));
		expect(uploaded.stderr).toBe('');
		expect(uploaded.stdout).toMatch(/^[0-9a-f]{64}\t\d+\thello\.wasm\tsmp\n$/);
		expect((await drive('upload', path.join(folder, 'Hello.wasm'))).stdout).toContain('unchanged');
		expect((await drive('images')).stdout).toContain('\thello.wasm\n');
		expect(await drive('run', 'hello.wasm', '--id', 'one')).toMatchObject({ status: 0 });
		expect(await drive('wait', 'one')).toMatchObject({ status: 0, stdout: '0\n' });
		expect((await drive('ps')).stdout).toBe('one\tstopped\thello.wasm\n');
		expect(await drive('rm', 'one')).toMatchObject({ status: 0 });
		expect((await drive('ps')).stdout).toBe('');
		expect((await drive('ls', '/lfs/ocre/images')).stdout).toContain('hello.wasm');
	});

	test('what fails is one clear line and exit code 1', async () => {
		const missingContainer = await drive('kill', 'nobody');
		expect(missingContainer.status).toBe(1);
		expect(missingContainer.stderr).toMatch(/^error: .+\n.+\n\(container-missing: .*nobody.*\)\n$/);
		expect((await drive('frobnicate')).stderr).toMatch(/^usage: npm run drive/);
	});
});
