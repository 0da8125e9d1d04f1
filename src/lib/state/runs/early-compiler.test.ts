import { describe, expect, it } from 'vitest';
import { FakeCompiler } from '#lib/compiler/fake-compiler.ts';
import type { LanguageId } from '#lib/project/languages.ts';
import { EarlyCompiler, heldBackBy, type ConnectionFacts } from './early-compiler.svelte.ts';
import { Toolchain } from './toolchain.svelte.ts';

/** The page, with the moment at which it is idle. */
function page(connection: ConnectionFacts | null = null) {
	const compiler = new FakeCompiler();
	const toolchain = new Toolchain(compiler);
	let idle: (() => void) | null = null;
	let endRun: () => void = () => undefined;
	let run = Promise.resolve();
	let language: LanguageId = 'c';
	const early = new EarlyCompiler({
		toolchain,
		language: () => language,
		connection: () => connection,
		whenIdle(callback) {
			idle = callback;
			return () => (idle = null);
		},
		runEnded: () => run
	});
	const beginRun = () => void (run = new Promise((resolve) => (endRun = resolve)));
	return {
		...{ compiler, toolchain, early, beginRun },
		open: (next: LanguageId) => {
			language = next;
			early.languageChanged();
		},
		becomesIdle: () => idle?.(),
		endRun: () => endRun()
	};
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('a connection', () => {
	it('that saves data, is metered or slow holds back what nobody asked for', () => {
		expect(heldBackBy({ saveData: true, effectiveType: '4g' })).toBe('save-data');
		expect(heldBackBy({ type: 'cellular', effectiveType: '4g' })).toBe('metered');
		for (const effectiveType of ['slow-2g', '2g', '3g'])
			expect(heldBackBy({ effectiveType }), effectiveType).toBe('slow');
	});

	it('that is fast, or of which nothing is known, does not', () => {
		expect(heldBackBy(null)).toBeNull();
		expect(heldBackBy({})).toBeNull();
		expect(heldBackBy({ saveData: false, type: 'wifi', effectiveType: '4g' })).toBeNull();
	});
});

describe('the compiler', () => {
	it('is fetched once the page is idle, not before', async () => {
		const { compiler, early, becomesIdle } = page();
		early.begin();
		await settle();
		expect([early.state.stage, compiler.state]).toEqual(['waiting', 'unloaded']);
		becomesIdle();
		await Promise.resolve();
		expect(early.state.stage).toBe('fetching');
		await settle();
		expect([early.state.stage, compiler.state]).toEqual(['ready', 'ready']);
	});

	it('leaves network and processor to a run that is under way', async () => {
		const { compiler, early, becomesIdle, beginRun, endRun } = page();
		early.begin();
		beginRun();
		becomesIdle();
		await settle();
		expect([early.state.stage, compiler.state]).toEqual(['waiting', 'unloaded']);
		endRun();
		await settle();
		expect([early.state.stage, compiler.state]).toEqual(['ready', 'ready']);
	});

	it('comes at once when something was edited, also while something runs', async () => {
		const { early, beginRun } = page();
		beginRun();
		early.edited();
		await settle();
		expect(early.state.stage).toBe('ready');
		early.begin();
		expect(early.state.stage).toBe('ready');
	});

	it('does not come by an edit where that costs, or when it was stopped', async () => {
		const costly = page({ saveData: true });
		costly.early.edited();
		expect(costly.early.state.stage).toBe('waiting');
		const { early } = page();
		early.stop();
		early.edited();
		await settle();
		expect(early.state.stage).toBe('stopped');
	});

	it('of another language comes once a project in it is open', async () => {
		const { early, toolchain, becomesIdle, open } = page();
		early.begin();
		becomesIdle();
		await settle();
		open('assemblyscript');
		expect(early.state.stage).toBe('waiting');
		becomesIdle();
		await settle();
		expect(early.state.stage).toBe('ready');
		expect(toolchain.isReady('assemblyscript')).toBe(true);
	});

	it('of another language comes, too, when the first was still on its way', async () => {
		const { early, toolchain, becomesIdle, open } = page();
		early.begin();
		becomesIdle();
		await Promise.resolve();
		open('assemblyscript');
		await settle();
		becomesIdle();
		await settle();
		expect([toolchain.isReady('c'), toolchain.isReady('assemblyscript')]).toEqual([true, true]);
	});

	it('of another language does not come where the user stopped the first', async () => {
		const { early, toolchain, becomesIdle, open } = page();
		early.begin();
		early.stop();
		open('assemblyscript');
		becomesIdle();
		await settle();
		expect(toolchain.isReady('assemblyscript')).toBe(false);
	});

	it('waits for the user where the connection saves data', async () => {
		const { compiler, early, becomesIdle } = page({ saveData: true });
		early.begin();
		becomesIdle();
		await settle();
		expect(early.state).toEqual({ stage: 'held-back', by: 'save-data' });
		expect(compiler.state).toBe('unloaded');
		await early.start();
		expect(early.state.stage).toBe('ready');
	});

	it('is not fetched any more after a stop, until it is started again', async () => {
		const { compiler, early, becomesIdle } = page();
		early.begin();
		early.stop();
		becomesIdle();
		await settle();
		expect([early.state.stage, compiler.state]).toEqual(['stopped', 'unloaded']);
		await early.start();
		expect(compiler.state).toBe('ready');
	});

	it('that cannot be had is told quietly, and can be fetched later', async () => {
		const { compiler, early } = page();
		compiler.offline = true;
		await early.start();
		expect(early.state.stage).toBe('failed');
		compiler.offline = false;
		await early.start();
		expect(early.state.stage).toBe('ready');
	});

	it('counts as here when a run has fetched it', async () => {
		const { early, toolchain } = page({ saveData: true });
		early.begin();
		await toolchain.load({});
		expect(early.state.stage).toBe('ready');
	});
});
