// The bench around its parts: what it says of those that fail, hang or end, and that nothing they started is left.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { benchTable } from '../../scripts/bench/report.ts';
import { runParts, type PartOutcome } from '../../scripts/bench/run-parts.ts';
import { PARTS } from './bench-parts.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Options {
	limitMs?: number;
	signal?: AbortSignal;
	siteFailure?: string;
	say?: (line: string) => void;
}

function run(names: readonly string[], options: Options = {}): Promise<PartOutcome[]> {
	return runParts(
		names.map((name) => PARTS.find((part) => part.name === name)!),
		{
			module: new URL('./bench-parts.ts', import.meta.url).href,
			signal: new AbortController().signal,
			say: () => undefined,
			...options
		}
	);
}

const failures = (outcomes: readonly PartOutcome[]) =>
	outcomes.map(({ part, failure }) => [part.name, failure]);

/** Whether the program that a part started still runs. One that ended can wait a while to be collected. */
function programRuns({ figures }: PartOutcome): boolean {
	const id = Number(figures[0]!.value);
	try {
		process.kill(id, 0);
	} catch {
		return false;
	}
	const stat = `/proc/${id}/stat`;
	return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'latin1'));
}

test('a part that fails is named, and the others go on', async () => {
	const outcomes = await run(['throws', 'exits', 'good']);
	expect(failures(outcomes)).toEqual([
		['throws', 'the probe fell off'],
		['exits', 'ended unexpectedly (exit code 0)'],
		['good', null]
	]);
	expect(outcomes[0]!.figures).toEqual([{ what: 'before it failed', value: '1' }]);
});

test('a part that waits for a thread which keeps no process alive is measured to its end', async () => {
	const [outcome] = await run(['waits-for-a-thread']);
	expect(outcome).toMatchObject({ failure: null, figures: [{ value: '7' }] });
});

test.each(['hangs', 'blocks'])(
	'a part that %s ends at its limit, with what it started',
	async (name) => {
		const [outcome, next] = await run([name, 'good'], { limitMs: 5000 });
		expect(outcome!.failure).toBe('not done after 5 s');
		await expect.poll(() => programRuns(outcome!)).toBe(false);
		expect(next!.failure).toBeNull();
	}
);

test('a bench that is cancelled ends its part with what that started, and runs no other', async () => {
	const cancel = new AbortController();
	const outcomes = await run(['hangs', 'good'], {
		signal: cancel.signal,
		say: (line) => line.includes('process id') && cancel.abort()
	});
	expect(failures(outcomes)).toEqual([
		['hangs', 'cancelled'],
		['good', 'cancelled']
	]);
	await expect.poll(() => programRuns(outcomes[0]!)).toBe(false);
});

test('parts that need a site which was not built say so', async () => {
	const outcomes = await run(['of-the-site', 'good'], { siteFailure: 'the site does not build' });
	expect(failures(outcomes)).toEqual([
		['of-the-site', 'the site does not build'],
		['good', null]
	]);
});

test('figures are said as they come, and the table has them with what is missing', async () => {
	const lines: string[] = [];
	const outcomes = await run(['good', 'throws'], { say: (line) => lines.push(line) });
	expect(lines).toContain('  length: 3 m');
	expect(
		benchTable(outcomes)
			.split('\n')
			.map((line) => line.split(/ {2,}/))
	).toEqual([
		['figure', 'measured', 'level', 'reached'],
		[...Array<string>(4)].map(() => expect.stringMatching(/^-+$/) as string),
		['length', '3 m', '< 4 m', 'yes'],
		['weight', 'not measured: there are no scales'],
		['before it failed', '1'],
		['the part throws', 'not measured: the probe fell off']
	]);
});

function command(...args: string[]) {
	const script = path.join(ROOT, 'scripts/bench/bench.ts');
	const options = { cwd: ROOT, encoding: 'utf8' } as const;
	return spawnSync(process.execPath, ['--import', 'tsx', script, ...args], options);
}

test('the command lists its parts, and refuses one that it does not have', () => {
	const list = command('--list');
	expect(list.status).toBe(0);
	expect(list.stdout).toMatch(/^upload +Uploads over a line/m);
	const refused = command('--only', 'waits,speed');
	expect(refused.status).toBe(1);
	expect(refused.stderr).toMatch(/Unknown part: speed\. Known parts: waits, /);
});

test('one part alone prints its figures and a table', () => {
	const { status, stdout } = command('--only', 'images');
	expect(status).toBe(0);
	expect(stdout).toMatch(/^ {2}module of 1 MB looked into: \d+ ms$/m);
	expect(stdout).toMatch(/^module of 1 MB looked into +\d+ ms +< 500 ms +(yes|NO)$/m);
});
