// Tabs that change one project at the same time, in random order: nothing that was typed in any of them is lost.
import { expect, test } from 'vitest';
import { ManualClock } from '#lib/core/clock.ts';
import { sameContent } from '#lib/project/merge-project.ts';
import { fileOf, type Project } from '#lib/project/project.ts';
import { FakeBrowser, type Dice, type FakeTab } from './fake-browser.ts';

function diceOf(seed: number): Dice {
	let state = seed * 2654435761 + 1;
	return (sides) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * sides);
	};
}

const WORD = /word\d+/g;

function wordsIn(texts: readonly string[]): string[] {
	return texts.flatMap((text) => text.match(WORD) ?? []);
}

/** What users do, and what must be there in the end. */
class Session {
	readonly browser: FakeBrowser;
	readonly wanted = new Set<string>();
	#words = 0;

	constructor(readonly dice: Dice) {
		this.browser = new FakeBrowser(new ManualClock(), dice);
	}

	pick<T>(list: readonly T[]): T | undefined {
		return list[this.dice(list.length)];
	}

	/** A line of its own somewhere in the file, or at the end of one. */
	type({ workspace }: FakeTab): void {
		const { project } = workspace;
		const path = project && this.pick(Object.keys(project.files));
		if (!path) return;
		const lines = fileOf(project, path)!.split('\n');
		const word = `word${++this.#words}`;
		const at = this.dice(lines.length);
		if (this.dice(2)) lines.splice(at, 0, word);
		else lines[at] += ` ${word}`;
		this.wanted.add(word);
		workspace.edit(path, lines.join('\n'));
	}

	rename({ workspace }: FakeTab): void {
		// Two tabs may have deleted the last two files.
		const path = this.pick(Object.keys(workspace.project!.files));
		if (path === undefined) return;
		workspace.renameFile(path, `${this.dice(4)}/${++this.#words}.c`);
	}

	/** What this tab saw in there is not wanted any more. */
	removeFile({ workspace }: FakeTab): void {
		const { files } = workspace.project!;
		if (Object.keys(files).length < 2) return;
		const path = this.pick(Object.keys(files))!;
		this.#forget([files[path]!]);
		workspace.removeFile(path);
	}

	removeProject({ workspace }: FakeTab): void {
		const project = workspace.project!;
		this.#forget(Object.values(project.files));
		workspace.remove(project.id);
	}

	#forget(texts: readonly string[]): void {
		for (const word of wordsIn(texts)) this.wanted.delete(word);
	}

	async run(steps: number, tabs: number, actions: readonly Action[]): Promise<void> {
		for (let i = 0; i < tabs; i++) await this.browser.open();
		for (let step = 0; step < steps; step++) {
			// Often none at all: two tabs act in one millisecond.
			if (this.dice(2)) await this.browser.clock.advance(this.dice(this.dice(2) ? 30 : 800));
			await this.#act(this.pick(actions)!, this.pick(this.browser.tabs)!);
		}
		await this.browser.clock.advance(20_000);
	}

	async #act(action: Action, tab: FakeTab): Promise<void> {
		if (action !== 'crash' && action !== 'close') {
			this[action](tab);
			return;
		}
		if (action === 'close') tab.workspace.leave();
		this.browser.end(tab);
		await this.browser.open();
	}
}

type Action = 'type' | 'rename' | 'removeFile' | 'removeProject' | 'crash' | 'close';

async function check({ browser, wanted }: Session): Promise<void> {
	const kept = await browser.kept.list();
	const there = new Set(wordsIn(kept.flatMap(({ files }) => Object.values(files))));
	expect([...wanted].filter((word) => !there.has(word))).toEqual([]);
	for (const { workspace } of browser.tabs) {
		expect(workspace.saveState).toBe('saved');
		const ids = (projects: readonly Project[]) => projects.map(({ id }) => id).sort();
		expect(ids(workspace.projects)).toEqual(ids(kept));
		for (const project of kept)
			expect(
				sameContent(
					workspace.projects.find(({ id }) => id === project.id)!,
					project
				)
			).toBe(true);
	}
	expect([...browser.local.items.keys()]).toEqual([]);
}

const TYPING: readonly Action[] = ['type'];
const FILES: readonly Action[] = ['type', 'type', 'type', 'rename', 'removeFile'];
const ALL: readonly Action[] = [...FILES, ...FILES, 'crash', 'close', 'removeProject'];

test.each([
	['type', 2, TYPING],
	['type', 3, TYPING],
	['type, rename and delete files', 2, FILES],
	['type, rename and delete files, delete the project, crash and are closed', 3, ALL]
] as const)(
	'when tabs %s (%i of them), nothing is lost',
	{ timeout: 60_000 },
	async (_what, tabs, actions) => {
		for (let seed = 1; seed <= 60; seed++) {
			const session = new Session(diceOf(seed));
			await session.run(25, tabs, actions);
			try {
				await check(session);
			} catch (error) {
				throw new Error(`seed ${seed}`, { cause: error });
			}
		}
	}
);
