// The table of commands: what is in it, which keys it has, and that no key is taken elsewhere.
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeSupervisor } from '#lib/board/testing/fake-supervisor.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { fakeDevice, FakeSerial } from '#lib/port/fake-serial.ts';
import { createFakePlayground } from '#lib/state/fake-playground.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';
import type { PressedKey } from '#lib/ui/keys.ts';
import { COMMAND_GROUPS, execute, type Command, type CommandGroup } from './command.ts';
import { checkCommands, CommandTable } from './command-table.ts';
import { FIRST_COMMANDS } from './first-commands.ts';
import { LOCAL_KEYS } from './local-keys.ts';
import { MORE_COMMANDS } from './more-commands.ts';
import { said } from '#lib/texts/testing-said.ts';
import { verbatim } from '#lib/texts/words.ts';

let playground: Playground;
let table: CommandTable;

beforeEach(async () => {
	playground = await createFakePlayground();
	table = new CommandTable(playground, FIRST_COMMANDS, () => Promise.resolve(MORE_COMMANDS));
});

afterEach(() => playground.dispose());

const find = (id: string) => table.list().find((command) => command.id === id);

const pressed = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
	...{ key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
	...more
});

describe('the table', () => {
	it('has a group and a title for each command, and no title twice', async () => {
		await table.load();
		const all = table.list();
		expect(all.length).toBeGreaterThan(50);
		for (const { id, group, title } of all) {
			expect(Object.keys(COMMAND_GROUPS), id).toContain(group);
			expect(said(title), id).toMatch(/^\S.{2,}$/);
		}
		const titles = all.map(({ title }) => said(title));
		expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
	});

	it('has a command of every group once panels are added to it', async () => {
		await table.load();
		playground.workspace.addFile('a.scenario.yaml', 'steps: []');
		playground.session.containers = [CONTAINER];
		const groups = new Set(table.list().map(({ group }) => group));
		const missing = Object.keys(COMMAND_GROUPS).filter(
			(group) => !groups.has(group as CommandGroup)
		);
		expect(missing).toEqual(['panels']);
	});

	it('says why what cannot be done cannot be done, as a sentence or a phrase', async () => {
		await table.load();
		const reasons = table.list().flatMap(({ whyNot }) => whyNot?.(playground) ?? []);
		expect(said(reasons)).toContain('This project is not running.');
		for (const reason of reasons) expect(said(reason)).toMatch(/^[A-Z].{8,}/);
	});

	it('brings the rest once, and only when it is asked for', async () => {
		expect(find('board.pause')).toBeUndefined();
		await table.load();
		await table.load();
		expect(find('board.pause')).toBeDefined();
	});

	it('refuses two commands of one name, and two with the same keys', () => {
		const one = (id: string, keys: string[]): Command => ({
			...{ id, keys, group: 'page', title: verbatim(id), run: () => undefined }
		});
		expect(() => checkCommands([one('a', []), one('a', [])])).toThrow('two commands are called a');
		expect(() => checkCommands([one('a', ['F1']), one('b', ['F1'])])).toThrow('F1');
	});

	it('offers for a board on a cable what it is able to, and nothing of the simulated one', async () => {
		const simulated = ['board.reset', 'board.pause', 'board.step', 'board.quirks', 'board.paced'];
		const offered = () => simulated.filter((id) => find(id));
		await table.load();
		expect(offered()).toEqual(simulated);
		expect(find('board.reset-by-break')).toBeUndefined();
		playground.dispose();
		playground = await createFakePlayground({ serialPorts: new FakeSerial() });
		table = new CommandTable(playground, [...FIRST_COMMANDS, ...MORE_COMMANDS], never);
		const device = fakeDevice(new FakeSupervisor({}), new ManualClock());
		await playground.boards.connect(device);
		expect(offered()).toEqual([]);
		expect(said(find('board.reset-by-break')?.title)).toMatch(/^Reset Board with Ocre/);
		expect(find('trace.record')).toBeDefined();
	});

	it('asks the part that does it, once it is in view', async () => {
		await table.load();
		const { errands, page } = playground;
		void find('file.new')?.run(playground);
		expect([page.area, errands.current]).toEqual(['files', { name: 'files.create', subject: '' }]);
		void find('console.search')?.run(playground);
		expect([page.area, page.panel, errands.current?.name]).toEqual([
			...['console', 'console', 'console.search']
		]);
		void find('storage.upload')?.run(playground);
		expect([page.panel, errands.current?.name]).toEqual(['storage', 'storage.upload']);
	});

	it('says why console and storage have nothing to do', async () => {
		await table.load();
		const why = (id: string) => said(find(id)?.whyNot?.(playground) ?? null);
		expect(why('console.copy')).toBe('Nothing has been printed yet.');
		playground.session.console.note(verbatim('hello'));
		expect(why('console.copy')).toBeNull();
		expect(why('storage.refresh')).toBe('The board is starting.');
		await playground.session.open();
		expect(why('storage.refresh')).toBeNull();
		expect(why('storage.erase')).toBeNull();
	});

	it('has a command for each image on the board, with the reason why it cannot go', async () => {
		await table.load();
		const { session } = playground;
		session.state = 'supervisor';
		session.images = [{ name: 'a.wasm', sizeBytes: 1, sha256: '' }];
		session.containers = [];
		const why = () => said(find('board-image.remove a.wasm')?.whyNot?.(playground) ?? null);
		expect(why()).toBeNull();
		session.containers = [{ ...CONTAINER, image: 'a.wasm' }];
		expect(why()).toBe('blinky uses it.');
		session.containers = [
			{ ...CONTAINER, image: 'a.wasm' },
			{ ...CONTAINER, id: 'two', image: 'a.wasm' }
		];
		expect(why()).toBe('blinky and two use it.');
		session.state = 'lost';
		expect(why()).toBe('The connection to the board was lost.');
		void find('board-image.run a.wasm')?.run(playground);
		expect(playground.errands.current).toEqual({
			...{ name: 'containers.run-image', subject: 'a.wasm' }
		});
	});

	it('keeps the speed of the replay for the next one', async () => {
		await table.load();
		expect(find('recording.speed 4')).toBeUndefined();
		const recordings = await playground.openRecordings();
		await recordings.setSpeed(4);
		expect(recordings.speed).toBe(4);
		expect(find('recording.pause')).toBeUndefined();
	});

	it('stops waves and puts sensors back to their first values', async () => {
		await table.load();
		const { panel } = playground.shown;
		const [first] = panel!.state.sensors;
		const { sensor, channel, value } = first!;
		expect(said(find('sensor.stop-waves')?.whyNot?.(playground))).toBe('No wave moves a sensor.');
		const wave = { kind: 'sine', middle: 0, amplitude: 1, periodMs: 1000 } as const;
		panel!.drives.startWave(sensor, channel, wave);
		expect(find('sensor.stop-waves')?.whyNot?.(playground)).toBeNull();
		void find('sensor.stop-waves')?.run(playground);
		expect(panel!.drives.waves).toEqual({});
		panel!.drives.hold(sensor, channel, value + 1);
		void find('sensor.rest')?.run(playground);
		expect(panel!.state.sensors[0]).toEqual(first);
	});

	it('has one command for each container and action, with the reasons of its state', async () => {
		await table.load();
		playground.session.containers = [CONTAINER];
		playground.session.state = 'supervisor';
		expect(find('container.kill blinky')?.whyNot?.(playground)).toBeNull();
		expect(said(find('container.start blinky')?.whyNot?.(playground))).toBe(
			'It is already running.'
		);
	});
});

const never = () => Promise.resolve([]);

const CONTAINER = { id: 'blinky', image: 'blinky.wasm', status: 'running' as const };

describe('keys', () => {
	it('are those of the first commands only: what is fetched later has none', () => {
		for (const source of MORE_COMMANDS)
			for (const { id, keys } of typeof source === 'function' ? source(playground) : source)
				expect(keys, id).toBeUndefined();
	});

	it('find their command', () => {
		const ctrl = { ctrlKey: true };
		expect(table.ofKey(pressed('Enter', ctrl))?.id).toBe('run.start');
		expect(table.ofKey(pressed('s', { metaKey: true }))?.id).toBe('project.save');
		expect(table.ofKey(pressed('P', { ...ctrl, shiftKey: true }))?.id).toBe('page.palette');
		expect(table.ofKey(pressed('F1'))?.id).toBe('page.palette');
		expect(table.ofKey(pressed('x', ctrl))).toBeNull();
	});

	it('belong either to a command or to a part of the page', () => {
		const commands = table.withKeys().flatMap(({ keys = [] }) => keys);
		const local = LOCAL_KEYS.map(({ keys }) => said(keys));
		expect(commands.filter((keys) => local.includes(keys))).toEqual([]);
		expect(table.withKeys().every(({ meaning, title }) => said(meaning ?? title) !== '')).toBe(
			true
		);
	});

	/** They have keys of their own, which are in `LOCAL_KEYS`, or leave keys with a modifier alone. */
	const OWN_KEYS = [
		'lib/features/console/console-terminal.ts',
		'lib/features/console/key-terminal.ts',
		'lib/features/console/xterm-parts.ts',
		// Keys of the editor itself, which it takes while it has the focus.
		'lib/features/editor/late-keys.ts',
		'lib/features/plotter/PlotterPanel.svelte',
		'lib/features/timeline/TimelineCanvas.svelte',
		// A press with Ctrl held is a secondary click.
		// Keys about the place of the cursor.
		'lib/features/editor/assist/assist-extension.ts',
		'lib/features/editor/assist/signature-tooltip.ts',
		'lib/ui/Menu.svelte',
		// Shows them, and does nothing by them.
		'lib/ui/pressed-keys.ts',
		'lib/ui/typed-blank.ts'
	];

	it('with Ctrl or ⌘ are looked at nowhere else', () => {
		const looking = readdirSync('src', { recursive: true, encoding: 'utf8' })
			.filter((path) => /^(lib\/(features|panels|commands|ui)|routes)\//.test(path))
			.filter((path) => /\.(ts|svelte)$/.test(path) && !path.includes('.test.'))
			.filter((path) => /\b(ctrlKey|metaKey)\b|'Mod-/.test(readFileSync(`src/${path}`, 'utf8')));
		expect(looking.sort()).toEqual([...OWN_KEYS, 'lib/ui/keys.ts'].sort());
	});
});

describe('a command that is done', () => {
	it('is not done while there is a reason against it', async () => {
		let done = 0;
		const command: Command = {
			...{ id: 'a', group: 'page', title: verbatim('a') },
			whyNot: () => (done > 0 ? verbatim('Once is enough.') : null),
			run: () => done++
		};
		await execute(command, playground);
		await execute(command, playground);
		expect(done).toBe(1);
	});

	it('tells what went wrong as a message', async () => {
		const run = () => Promise.reject(new Error('no'));
		await execute({ id: 'a', group: 'page', title: verbatim('a'), run }, playground);
		expect(playground.messages.list).toHaveLength(1);
	});

	it('is the first of the recent ones, of which few are kept', async () => {
		await table.load();
		// Those for languages would load each of them.
		const themes = table
			.list()
			.filter(({ id, group, checked }) => group === 'page' && checked && !id.includes('language'));
		expect(themes.length).toBeGreaterThan(6);
		for (const command of themes) await table.choose(command);
		await table.choose(themes[3]!);
		const { recentCommands } = playground.settings.value;
		expect(recentCommands).toHaveLength(6);
		expect(recentCommands[0]).toBe(themes[3]!.id);
		expect(new Set(recentCommands).size).toBe(6);
	});
});
