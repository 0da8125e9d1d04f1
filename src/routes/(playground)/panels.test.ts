// The registry of panels: which are offered, in which order, and the command of each.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PANELS } from './panels.ts';
import { FakeSupervisor } from '#lib/board/testing/fake-supervisor.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { fakeDevice, FakeSerial } from '#lib/port/fake-serial.ts';
import { createFakePlayground } from '#lib/state/fake-playground.ts';
import type { Playground } from '#lib/state/playground.svelte.ts';
import { checkPanels, offeredPanels, type Panel } from '#lib/panels/panel.ts';
import { panelCommands } from '#lib/panels/panel-commands.ts';
import { plotterPanel } from '#lib/panels/plotter/panel.ts';
import { webPanel } from '#lib/panels/web/panel.ts';
import { said } from '#lib/texts/testing-said.ts';

let playground: Playground;

beforeEach(async () => {
	playground = await createFakePlayground();
});

afterEach(() => playground.dispose());

const ids = (side: Panel['side'], panels = PANELS) =>
	offeredPanels(panels, side, playground).map(({ id }) => id);

const commands = (panels: readonly Panel[]) => {
	const source = panelCommands(panels);
	return typeof source === 'function' ? source(playground) : source;
};

describe('the panels of the playground', () => {
	it('are each there once, and each at a place of its own', () => {
		expect(() => checkPanels(PANELS)).not.toThrow();
		expect(() => checkPanels([...PANELS, webPanel])).toThrow('two panels have the id web');
		const other = { ...webPanel, id: 'other' };
		expect(() => checkPanels([webPanel, other])).toThrow('the order bottom 60');
	});

	it('are in the order of their numbers, whatever that of the list', () => {
		expect(ids('bottom', [...PANELS].reverse())).toEqual([
			...['console', 'problems', 'plotter', 'size', 'images', 'web', 'storage', 'timeline'],
			...['search', 'follow', 'scenario', 'recording']
		]);
		expect(ids('right')).toEqual(['board', 'containers', 'sensors', 'notices']);
	});

	it('are those that the shown board has something for', async () => {
		const ports = new FakeSerial();
		playground.dispose();
		playground = await createFakePlayground({ serialPorts: ports });
		const device = fakeDevice(new FakeSupervisor({}), new ManualClock());
		await playground.boards.connect(device);
		expect(ids('right')).toEqual(['cables', 'containers']);
		playground.show(playground.targets[0]!);
		expect(ids('right')).toEqual(['cables', 'board', 'containers', 'sensors', 'notices']);
	});

	it('that are not offered are not there, neither as tabs nor as commands', () => {
		let network = false;
		const offered: Panel = { ...webPanel, offered: () => network };
		const panels = [plotterPanel, offered];
		expect(ids('bottom', panels)).toEqual(['plotter']);
		expect(said(commands(panels).map(({ title }) => title))).toEqual(['Show Plotter']);
		network = true;
		expect(ids('bottom', panels)).toEqual(['plotter', 'web']);
		expect(commands(panels)).toHaveLength(2);
	});
});

describe('showing a panel', () => {
	it('by its command chooses it, on a phone, too, and asks for the focus', () => {
		void commands(PANELS)
			.find(({ id }) => id === 'panel.show timeline')
			?.run(playground);
		const { page, settings } = playground;
		expect(page.panel).toBe('timeline');
		expect(page.area).toBe('console');
		expect(page.wish).toEqual({ panel: 'timeline' });
		expect(settings.value.panel).toBe('timeline');
	});

	it('because of what happened leaves the choice of the user', () => {
		const { page, settings } = playground;
		page.choosePanel('plotter');
		page.showPlace('images');
		expect(page.panel).toBe('images');
		expect(settings.value.panel).toBe('plotter');
		page.showPlace('code');
		expect([page.panel, page.area]).toEqual(['images', 'code']);
	});

	it('begins with the choice of the last visit', () => {
		const { page, settings } = playground;
		expect(page.panel).toBe('console');
		settings.change({ panel: 'storage' });
		expect(page.panel).toBe('storage');
	});
});
