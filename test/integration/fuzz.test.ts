// Every decoder gets some of what the fuzzer makes, and the fuzzer itself is held to account: with decoders that do all
// that a decoder must not do. Longer runs: `npm run fuzz`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DECODERS } from '../fuzz/decoders.ts';
import { Inputs } from '../fuzz/inputs.ts';
import { DECODERS as BAD_DECODERS } from '../fuzz/bad-decoders.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BAD = path.join(ROOT, 'test/fuzz/bad-decoders.ts');

let folder: string;
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'fuzz-test-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
	const command = ['--import', 'tsx', 'scripts/fuzz.ts', '--results', folder, ...args];
	return spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
}

const rowsOf = (stdout: string) =>
	stdout
		.split('\n')
		.flatMap((line) => /^([a-z][a-z0-9-]+) +(\d+) +(\d+) +\d+ ms +(\d+)$/.exec(line) ?? []);

test('no decoder throws what it may not, takes too long or too much memory', () => {
	const { stdout, stderr, status } = run('--inputs', '40', '--seed', '7');
	expect(stderr).toBe('');
	expect(status, stdout).toBe(0);
	for (const { name } of DECODERS) expect(rowsOf(stdout)).toContain(name);
}, 300_000);

test('names are used once', () => {
	const names = DECODERS.map(({ name }) => name);
	expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('the same seed gives the same inputs, another seed gives others', async () => {
	const made = async (seed: number) => {
		const decoder = DECODERS.find(({ name }) => name === 'log-lines')!;
		const inputs = await Inputs.of(decoder, seed);
		return Array.from({ length: 50 }, (_, i) => Buffer.from(inputs.at(i)).toString('base64'));
	};
	expect(await made(3)).toEqual(await made(3));
	expect(await made(3)).not.toEqual(await made(4));
});

test.each([
	['throws', /wrong-error: TypeError: this is not an AppError/],
	['leaves-behind', /wrong-error: left behind: Error: nobody waits for it/],
	['hangs', /endless: still busy/],
	['takes-memory', /memory: \d+ MB/],
	['takes-heap', /memory: /],
	['dies', /crash: /],
	['takes-nothing', /it took none of them/]
])(
	'a decoder that %s is found, and what comes after it is still tried',
	(name, said) => {
		const { stdout, status } = run(
			'--table',
			BAD,
			'--decoder',
			`${name},well-behaved`,
			'--inputs',
			'8',
			'--seed',
			'1'
		);
		expect(stdout).toMatch(said);
		expect(stdout).toMatch(/^well-behaved +8 +3 /m);
		expect(status).toBe(1);
	},
	60_000
);

test('what was found can be played again', () => {
	const { stdout } = run('--table', BAD, '--decoder', 'throws', '--inputs', '8', '--seed', '1');
	const [, file = ''] = /--replay (\S+)/.exec(stdout) ?? [];
	expect(readdirSync(folder)).toContain(path.basename(file));
	const [decoder] = BAD_DECODERS.filter(({ name }) => name === 'throws');
	expect(() => decoder!.decode(new Uint8Array(readFileSync(file)))).toThrow(TypeError);
	const again = run('--table', BAD, '--decoder', 'throws', '--replay', file);
	expect(again.stdout).toMatch(/wrong-error: TypeError: this is not an AppError/);
	expect(again.status).toBe(1);
}, 60_000);
