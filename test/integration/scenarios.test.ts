// The scenarios of the examples, on the command line: what they promise, and how it ends when they do not.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile, cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseScenario } from '#lib/scenario/scenario-file.ts';
import { isScenarioPath } from '#lib/scenario/scenario.ts';
import { missingTerminal, startPtyBoard } from '../rig/pty-board.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SCENARIOS = Object.entries(
	import.meta.glob<string>('/src/examples/**/*.yaml', {
		query: '?raw',
		import: 'default',
		eager: true
	})
).filter(([file]) => isScenarioPath(file));

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'ocre-scenario-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function scenario(...args: string[]): Promise<{ code: number; out: string; err: string }> {
	const command = ['--import', 'tsx', 'scripts/scenario.ts', ...args];
	try {
		const { stdout, stderr } = await promisify(execFile)('node', command, { cwd: ROOT });
		return { code: 0, out: stdout, err: stderr };
	} catch (error) {
		const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
		return { code, out: stdout, err: stderr };
	}
}

describe('the scenarios of the examples', () => {
	it.each(SCENARIOS)('%s has no findings', (_file, source) => {
		expect(parseScenario(source).findings).toEqual([]);
	});

	it.each(SCENARIOS.map(([file]) => file))('%s passes', async (file) => {
		const { code, out, err } = await scenario(path.join(ROOT, file));
		expect(err).toBe('');
		expect(out).toMatch(/^passed after/m);
		expect(code).toBe(0);
	});
});

describe('on the command line', () => {
	it('a failed step is in the reports, and the exit code is 1', async () => {
		await cp(path.join(ROOT, 'src/examples/hello'), path.join(folder, 'hello'), {
			recursive: true
		});
		const file = path.join(folder, 'hello/wrong.scenario.yaml');
		await writeFile(file, 'steps:\n  - run: project\n  - wait: { exit: 3 }\n    timeout: 1 s\n');
		const [json, xml] = ['r.json', 'r.xml'].map((name) => path.join(folder, name)) as [
			string,
			string
		];
		const { code, out } = await scenario(file, '--report', json, '--junit', xml);
		expect(code).toBe(1);
		expect(out).toMatch(/✗ +3 {2}Wait: the container ends with exit code 3/);
		expect(out).toContain('hello ended with exit code 0');
		expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({ state: 'failed' });
		expect(await readFile(xml, 'utf8')).toContain('tests="2" failures="1"');
	});

	it('a broken file and a broken command line end with 2', async () => {
		const file = path.join(folder, 'scenario.yaml');
		await writeFile(file, 'steps:\n  - jump: high\n');
		const broken = await scenario(file);
		expect(broken.code).toBe(2);
		expect(broken.err).toContain(`${file}:2:5: error: A step does one thing`);
		expect((await scenario()).code).toBe(2);
		expect((await scenario(path.join(folder, 'none.yaml'))).code).toBe(2);
	});
});

describe.skipIf(missingTerminal())('on a board behind a serial port', () => {
	it('a scenario that needs only a console runs, from a reset on', async () => {
		const pty = path.join(folder, 'tty');
		const board = await startPtyBoard(pty);
		try {
			await cp(path.join(ROOT, 'src/examples/hello'), path.join(folder, 'there'), {
				recursive: true
			});
			const file = path.join(folder, 'there/cable.scenario.yaml');
			const json = path.join(folder, 'cable.json');
			const steps = ['run: project', 'wait: { exit: 0 }', 'reset: board', 'send: ocre ps'];
			await writeFile(file, `steps:\n${steps.map((step) => `  - ${step}\n`).join('')}`);
			const { code, out, err } = await scenario(file, '--port', pty, '--report', json);
			expect(err).toBe('');
			expect(out).toMatch(/^passed after/m);
			expect(code).toBe(0);
			expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({ board: pty, mode: null });

			await writeFile(file, 'steps:\n  - run: project\n  - press: sw0\n');
			const refused = await scenario(file, '--port', pty);
			expect(refused.code).toBe(1);
			expect(refused.err).toContain('Line 3: buttons');
		} finally {
			await board.stop();
		}
	});
});
