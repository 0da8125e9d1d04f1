// Every lesson that comes with the page: its starting files do not pass, and its solution does. And the command that says so.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLesson } from '#lib/lesson/lesson-file.ts';
import { readLessonFolder } from '../../scripts/lesson-folder.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LESSONS = path.join(ROOT, 'src/lessons');
const FIXTURE = path.join(ROOT, 'test/fixtures/lessons/light');

const ids = (await readdir(LESSONS, { withFileTypes: true }).catch(() => []))
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'ocre-lesson-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function lesson(...args: string[]): Promise<{ code: number; out: string; err: string }> {
	const command = ['--import', 'tsx', 'scripts/lesson.ts', ...args];
	try {
		const { stdout, stderr } = await promisify(execFile)('node', command, { cwd: ROOT });
		return { code: 0, out: stdout, err: stderr };
	} catch (error) {
		const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
		return { code, out: stdout, err: stderr };
	}
}

describe.each([...ids.map((id) => path.join(LESSONS, id)), FIXTURE])('%s', (place) => {
	it('is read without a finding, and called as its folder', async () => {
		const { lesson, findings } = readLesson(await readLessonFolder(place));
		expect(findings).toEqual([]);
		expect(lesson?.id).toBe(path.basename(place));
	});

	it('fails with its starting files, and passes with its solution', async () => {
		const { code, out, err } = await lesson(place);
		expect(err).toBe('');
		expect(out).not.toContain('✗');
		expect(code).toBe(0);
	});
});

describe('on the command line', () => {
	it('a solution that does not pass is told with what happened', async () => {
		const place = path.join(folder, 'light');
		await cp(FIXTURE, place, { recursive: true });
		const solution = path.join(place, 'solution/main.c');
		await writeFile(solution, (await readFile(solution, 'utf8')).replace('100', '101'));
		const xml = path.join(folder, 'r.xml');
		const { code, out } = await lesson(place, '--step', 'faster', '--junit', xml);
		expect(code).toBe(1);
		expect(out).toContain('✗ faster: the solution does not pass');
		expect(out).toContain('“PAUSE_MS 100” was not found in the code.');
		expect(await readFile(xml, 'utf8')).toContain('<failure type="solution-fails" />');
	});

	it('a program that never ends is ended with its check', async () => {
		const place = path.join(folder, 'endless');
		await cp(FIXTURE, place, { recursive: true });
		const endless = 'int main(void)\n{\n\tfor (volatile int i = 0;; i++) {\n\t}\n}\n';
		await writeFile(path.join(place, 'start/main.c'), `#define PAUSE_MS 1\n${endless}`);
		const { code, out } = await lesson(place, '--step', 'greet');
		expect(code).toBe(1);
		expect(out).toContain('✗ greet: the starting files should pass, and do not');
	});

	it('what is wrong with a lesson is told with file, line and column', async () => {
		const place = path.join(folder, 'wrong');
		await cp(FIXTURE, place, { recursive: true });
		const file = path.join(place, 'lesson.yaml');
		await writeFile(file, (await readFile(file, 'utf8')).replace('minutes: 5', 'minutes: soon'));
		const { code, err } = await lesson(place);
		expect(code).toBe(2);
		expect(err).toContain(`${file}:5:10: error: minutes must be a number.`);
		expect((await lesson()).code).toBe(2);
		expect((await lesson(path.join(folder, 'none'))).code).not.toBe(0);
	});
});
