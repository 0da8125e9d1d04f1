// The page's state on fakes, for tests of what is built on it. The simulated board is there and never boots.
import { FakeBoard } from '#lib/board/testing/fake-board.ts';
import { FakeCompiler } from '#lib/compiler/fake-compiler.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { KeptBuilds } from '#lib/flow/build/kept-builds.ts';
import type { Example } from '#lib/project/project.ts';
import { createSimulator } from '#lib/simulator/client.ts';
import { FakeLocalStorage } from '#lib/storage/fake-local-storage.ts';
import { MemoryBuildStore } from '#lib/storage/build-store.ts';
import { createJournal } from '#lib/storage/journal.ts';
import { MemoryProjectStore } from '#lib/storage/memory-store.ts';
import { Texts } from '#lib/texts/texts.svelte.ts';
import { verbatim } from '#lib/texts/words.ts';
import { PageLanguage } from './page-language.ts';
import { Playground, type PlaygroundParts } from './playground.svelte.ts';

const FIRST: Example = {
	id: 'blinky',
	title: 'Blinky',
	summary: 'A light that blinks.',
	topics: ['pins'],
	files: { 'main.c': 'int main(void) { return 0; }', 'build.yaml': 'name: blinky' }
};

/** Nothing was compiled before. */
function fakeBuilds(): KeptBuilds {
	return new KeptBuilds({
		site: { recipe: 'test', keys: [], fetch: () => Promise.resolve(null) },
		openStore: () => Promise.resolve(new MemoryBuildStore()),
		toolchain: () =>
			Promise.resolve({ compiler: 'test', sdk: '1', digest: `sha256:${'0'.repeat(64)}` })
	});
}

/** With one project open. */
export async function createFakePlayground(
	parts: Partial<PlaygroundParts> = {}
): Promise<Playground> {
	const clock = new ManualClock();
	const storage = new FakeLocalStorage();
	const playground = new Playground({
		store: new MemoryProjectStore(),
		journal: createJournal(() => storage),
		examples: { first: FIRST, cards: [FIRST], load: () => Promise.resolve(FIRST) },
		compiler: new FakeCompiler(),
		clock,
		toolchainManifest: {
			version: 'test',
			folder: 'vendor/test',
			core: { name: 'core.wasm', sizeBytes: 1, sha256: '', pieces: [] },
			groups: { c: [], javascript: [] }
		},
		memorySharing: 'shared',
		containerWay: 'shared',
		connection: () => null,
		language: new PageLanguage(new Texts(), () => storage),
		whenIdle: () => () => undefined,
		createSimulator: (profile) => createSimulator({ profile, start: new Promise(() => undefined) }),
		builds: () => Promise.resolve(fakeBuilds()),
		offlineHere: () => Promise.resolve({ open: null, refusal: 'missing', persistsUnasked: false }),
		sensing: { start: () => Promise.resolve({ ok: false, reason: verbatim('none') }) },
		createBoard: () => new FakeBoard(),
		createCableBoard: () => new FakeBoard(),
		...parts
	});
	await playground.workspace.load();
	return playground;
}
