// Several tabs of one browser over one storage, for tests: what a tab asks of it takes time, other tabs hear of it
// later, and a tab can end between any two steps.
import type { Clock, ManualClock } from '#lib/core/clock.ts';
import { FakeLocks, type FakeLockClient } from '#lib/core/fake-locks.ts';
import type { Example, Project } from '#lib/project/project.ts';
import { FakeLocalStorage } from '#lib/storage/fake-local-storage.ts';
import { createJournal } from '#lib/storage/journal.ts';
import { MemoryProjectStore } from '#lib/storage/memory-store.ts';
import type { ProjectStore } from '#lib/storage/storage.ts';
import { Workspace } from './workspace.svelte.ts';

export type Dice = (sides: number) => number;

const FIRST: Example = {
	id: 'blinky',
	title: 'Blinky',
	summary: '',
	topics: [],
	files: {
		'main.c': 'a\nb\nc\nd\ne\nf\ng\nh',
		'build.yaml': 'name: blinky',
		'lib/a.h': '1\n2\n3\n4'
	}
};

const never = <T>() => new Promise<T>(() => undefined);

/** Time of a thread: it stands still once the thread has ended. */
class TabClock implements Clock {
	readonly #clock: ManualClock;
	ended = false;

	constructor(clock: ManualClock) {
		this.#clock = clock;
	}

	now(): number {
		return this.#clock.now();
	}

	async sleep(ms: number): Promise<void> {
		await this.#clock.sleep(ms);
		if (this.ended) await never();
	}

	schedule(ms: number, callback: () => void): () => void {
		return this.#clock.schedule(ms, () => this.ended || callback());
	}
}

class TabStore implements ProjectStore {
	readonly kind = 'indexeddb';
	readonly problem = null;
	onchange?: (id: string) => void;
	readonly #browser: FakeBrowser;
	readonly #clock: TabClock;

	constructor(browser: FakeBrowser, clock: TabClock) {
		this.#browser = browser;
		this.#clock = clock;
	}

	list(): Promise<Project[]> {
		return this.#call((kept) => kept.list());
	}

	save(project: Project, base: Project | null): Promise<Project | null> {
		return this.#change(project.id, (kept) => kept.save(project, base));
	}

	remove(id: string, base: Project | null): Promise<Project | null> {
		return this.#change(id, (kept) => kept.remove(id, base));
	}

	readSetting(): Promise<string | null> {
		return Promise.resolve(null);
	}

	writeSetting(): Promise<void> {
		return Promise.resolve();
	}

	dispose(): void {
		this.#clock.ended = true;
	}

	/** A transaction: it happens at some moment between its beginning and the word of its end. */
	async #call<T>(action: (kept: MemoryProjectStore) => Promise<T>): Promise<T> {
		await this.#clock.sleep(this.#browser.dice(10));
		const result = await action(this.#browser.kept);
		await this.#clock.sleep(this.#browser.dice(10));
		return result;
	}

	async #change(
		id: string,
		action: (kept: MemoryProjectStore) => Promise<Project | null>
	): Promise<Project | null> {
		const inTheWay = await this.#call(async (kept) => {
			const found = await action(kept);
			if (!found) this.#browser.post(id, this);
			return found;
		});
		return inTheWay;
	}
}

export class FakeTab {
	readonly workspace: Workspace;
	readonly #clock: TabClock;
	readonly #locks: FakeLockClient;
	readonly store: TabStore;

	constructor(browser: FakeBrowser) {
		this.#clock = new TabClock(browser.clock);
		this.#locks = browser.locks.client();
		this.store = new TabStore(browser, this.#clock);
		this.workspace = new Workspace({
			store: this.store,
			journal: createJournal(() => browser.local, this.#locks),
			examples: { first: FIRST, cards: [FIRST], load: () => Promise.resolve(FIRST) },
			clock: this.#clock,
			onsaveerror: (error) => {
				throw error;
			}
		});
	}

	get ended(): boolean {
		return this.#clock.ended;
	}

	/** As a crash: nothing of it runs any more. */
	end(): void {
		this.#clock.ended = true;
		this.#locks.end();
	}
}

export class FakeBrowser {
	readonly kept = new MemoryProjectStore();
	readonly local = new FakeLocalStorage();
	readonly locks = new FakeLocks();
	tabs: FakeTab[] = [];

	constructor(
		readonly clock: ManualClock,
		readonly dice: Dice
	) {}

	async open(): Promise<FakeTab> {
		const tab = new FakeTab(this);
		this.tabs.push(tab);
		const loading = tab.workspace.load();
		await this.clock.advance(200);
		await loading;
		return tab;
	}

	end(tab: FakeTab): void {
		tab.end();
		this.tabs = this.tabs.filter((other) => other !== tab);
	}

	/** To the other tabs, each after a time of its own. */
	post(id: string, from: TabStore): void {
		for (const { store, ended } of this.tabs)
			if (store !== from && !ended) this.clock.schedule(this.dice(15), () => store.onchange?.(id));
	}
}
