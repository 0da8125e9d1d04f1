// The lessons of the site as modules: what was read when it was built is what the page would have read.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardOf } from '../src/lib/lesson/lesson-card.ts';
import { readLesson } from '../src/lib/lesson/lesson-file.ts';
import type { Lesson } from '../src/lib/lesson/lesson.ts';
import { lessons } from './lessons.ts';

const ROOT = path.join(import.meta.dirname, '..');

/** The names that a module exports, as far as they are plain values. */
async function moduleOf(id: string, root = ROOT) {
	const plugin = lessons() as unknown as {
		configResolved(config: { root: string }): void;
		resolveId(id: string): string | undefined;
		load(this: { addWatchFile(file: string): void }, id: string): Promise<string>;
	};
	plugin.configResolved({ root });
	const watched: string[] = [];
	const resolved = plugin.resolveId(id)!;
	const code = await plugin.load.call({ addWatchFile: (file) => watched.push(file) }, resolved);
	return { code, watched };
}

async function valueOf(id: string): Promise<Record<string, unknown>> {
	const { code } = await moduleOf(id);
	const address = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
	return (await import(/* @vite-ignore */ address)) as Record<string, unknown>;
}

const ids = (await readdir(path.join(ROOT, 'src/lessons'))).sort();

describe('the lessons of the site', () => {
	it.each(ids)('%s is the same as read from its files', async (id) => {
		const { lesson } = (await valueOf(`virtual:lessons/${id}`)) as { lesson: Lesson };
		const read = readLesson(lesson.files);
		expect(read.ok).toBe(true);
		expect(lesson).toStrictEqual(read.lesson);
	});

	it('have cards, which are all that a gallery needs', async () => {
		const { cards } = (await valueOf('virtual:lesson-cards')) as { cards: { id: string }[] };
		expect(cards.map(({ id }) => id)).toEqual(ids);
		const { lesson } = (await valueOf('virtual:lessons/light')) as { lesson: Lesson };
		expect(cards.find(({ id }) => id === 'light')).toStrictEqual(cardOf(lesson.files));
	});

	it('are listed by addresses alone: nothing of them comes with the list', async () => {
		const { code } = await moduleOf('virtual:lessons');
		for (const id of ids) expect(code).toContain(`import('virtual:lessons/${id}')`);
		expect(code.length).toBeLessThan(100 * (ids.length + 2));
	});

	it('are made again when one of their files changes', async () => {
		const file = path.join(ROOT, 'src/lessons/light/lesson.yaml');
		expect((await moduleOf('virtual:lessons/light')).watched).toContain(file);
		expect((await moduleOf('virtual:lesson-cards')).watched).toContain(file);
	});

	it('fail the build where one is wrong, with its place', async () => {
		const root = await mkdtemp(path.join(os.tmpdir(), 'lessons-'));
		try {
			await mkdir(path.join(root, 'src/lessons/bad'), { recursive: true });
			await writeFile(path.join(root, 'src/lessons/bad/lesson.yaml'), 'format: 1\n');
			await expect(moduleOf('virtual:lessons/bad', root)).rejects.toThrow(/bad\/lesson\.yaml:1: /);
		} finally {
			await rm(root, { recursive: true, force: true });
		}
	});
});
