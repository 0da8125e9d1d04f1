// `npm run grade` and `npm run workshop`: a class on the command line, with reports and exit codes.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedFiles } from '#lib/share/shared-project.ts';
import { writeSubmission } from '#lib/submission/submission-file.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LESSON = path.join(ROOT, 'test/fixtures/lessons/light');

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'ocre-grade-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function command(script: string, ...args: string[]) {
	const all = ['--import', 'tsx', `scripts/${script}.ts`, ...args];
	try {
		const { stdout, stderr } = await promisify(execFile)('node', all, { cwd: ROOT });
		return { code: 0, out: stdout, err: stderr };
	} catch (error) {
		const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
		return { code, out: stdout, err: stderr };
	}
}

async function handIn(name: string, student: string, main: string): Promise<void> {
	const build = await readFile(path.join(LESSON, 'start/build.yaml'), 'utf8');
	const submission = {
		student,
		project: sharedFiles('Light', { 'build.yaml': build, 'main.c': main }),
		lesson: { id: 'light', title: 'A light', version: '' },
		progress: {
			...{ lesson: 'light', version: '', projectId: null, language: 'c' as const, step: 'greet' },
			...{ done: ['greet'], skipped: [], hints: {}, predictions: {}, confirmed: {} },
			...{ answers: { faster: [1] }, startedAt: 1, changedAt: 2 }
		},
		claims: [{ step: 'faster', index: 0, passed: true }],
		handedInAt: null
	};
	await mkdir(path.join(folder, 'class'), { recursive: true });
	const file = path.join(folder, 'class', `${name}.ocre-submission`);
	await writeFile(file, writeSubmission(submission));
}

describe('npm run grade', () => {
	it('runs every check again, writes reports, and says by its exit code whether all passed', async () => {
		const main = (part: string) => readFile(path.join(LESSON, part, 'main.c'), 'utf8');
		await handIn('ada', 'Ada', await main('solution'));
		const good = await command('grade', path.join(folder, 'class'), '--lesson', LESSON);
		expect(good.out).toMatch(/Ada \(class\/ada\.ocre-submission\): 4 of 4, claimed 1/);
		expect(good.code).toBe(0);

		await handIn('bob', '=Bob', await main('start'));
		await handIn('eve', 'Eve', 'int main(void) { for (volatile int i = 0;; i++) {} }\n');
		const [csv, xml] = ['r.csv', 'r.xml'].map((name) => path.join(folder, name)) as [
			string,
			string
		];
		const reports = ['--csv', csv, '--junit', xml];
		const all = await command(
			'grade',
			path.join(folder, 'class'),
			...['--lesson', LESSON, ...reports]
		);
		expect(all.out).toContain('1 of 3 passed');
		expect(all.out).toContain('! 1 claimed as passed did not pass here');
		expect(all.code).toBe(1);
		expect(await readFile(csv, 'utf8')).toContain("\r\n'=Bob,");
		expect(await readFile(xml, 'utf8')).toContain('<testsuite name="Eve" tests="4" failures="3"');
	});

	it('ends with 2 where there is nothing to grade, or no lesson', async () => {
		await mkdir(path.join(folder, 'empty'), { recursive: true });
		const empty = await command('grade', path.join(folder, 'empty'), '--lesson', LESSON);
		expect([empty.code, empty.err]).toEqual([2, expect.stringContaining('has no submissions')]);
		expect((await command('grade', path.join(folder, 'class'))).code).toBe(2);
		const none = await command('grade', path.join(folder, 'class'), '--lesson', folder);
		expect(none.code).toBe(2);
	});
});

describe('npm run workshop', () => {
	it('packs a folder, the same each time, and that file is graded with', async () => {
		const source = path.join(folder, 'workshop');
		await cp(LESSON, path.join(source, 'lessons/light'), { recursive: true });
		const manifest = path.join(source, 'workshop.yaml');
		await writeFile(manifest, 'format: 1\ntitle: Light\nlessons: [lessons/light]\n');
		const [first, second] = ['a', 'b'].map((name) =>
			path.join(folder, `${name}.ocre-workshop`)
		) as [string, string];
		expect((await command('workshop', source, '-o', first)).code).toBe(0);
		expect((await command('workshop', source, '-o', second)).code).toBe(0);
		expect(await readFile(first)).toEqual(await readFile(second));
		const file = path.join(folder, 'class/ada.ocre-submission');
		const graded = await command('grade', file, '--lesson', first);
		expect(graded.out).toContain('1 of 1 passed');

		await writeFile(manifest, 'format: 1\ntitle: Light\nlessons: [No lesson]\n');
		const broken = await command('workshop', source, '-o', first);
		expect(broken.code).toBe(2);
		expect(broken.err).toContain(`${manifest}:3:11: error: There is no No lesson/lesson.yaml`);
	});
});
