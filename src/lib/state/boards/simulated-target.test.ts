// The simulated board as a target: its reset button, what its host is asked for, and what is drawn of it.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findProfile } from '#lib/abi/board-profiles.ts';
import { FakeBoard } from '#lib/board/testing/fake-board.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { FakePort } from '#lib/port/fake-port.ts';
import { FakeSimulator } from '#lib/simulator/fake-simulator.ts';
import { said } from '#lib/texts/testing-said.ts';
import { verbatim } from '#lib/texts/words.ts';
import { SimulatedTarget } from './simulated-target.svelte.ts';

const PROFILE = findProfile('b_u585i_iot02a', 'ours')!;

const host = {
	refusal: null,
	onkeeping: vi.fn(),
	onmode: vi.fn(),
	replace: vi.fn(() => Promise.resolve()),
	become: vi.fn(() => Promise.resolve())
};

let simulator: FakeSimulator;
let target: SimulatedTarget;

beforeEach(() => {
	vi.clearAllMocks();
	const clock = new ManualClock();
	const silent = { receive: () => undefined, send: () => undefined, reset: () => undefined };
	simulator = new FakeSimulator(PROFILE, new FakePort(silent, clock));
	const parts = {
		createSimulator: () => simulator,
		createBoard: () => new FakeBoard(),
		sensing: { start: () => Promise.resolve({ ok: false as const, reason: verbatim('none') }) },
		clock
	};
	target = new SimulatedTarget(parts, PROFILE, host);
});

const crash = () => simulator.tell({ kind: 'crash', value: { message: 'out of memory' } });

const notice = (containerId: string) => ({
	...{ containerId, code: 'sleep-over-one-second' as const, values: {} },
	...{ onlyOnRealBoards: false, needsReset: false }
});

const surprise = (containerId: string) =>
	simulator.tell({ kind: 'notice', value: notice(containerId) });

describe('the reset button', () => {
	it('resets the board', async () => {
		await target.reset();
		expect(simulator.calls).toEqual(['reset']);
		expect(host.replace).not.toHaveBeenCalled();
		expect(target.power.resetting).toBe(false);
	});

	it('has one that has stopped replaced, without asking it anything', async () => {
		crash();
		expect(target.trouble?.code).toBe('simulator-crashed');
		await target.reset();
		expect(simulator.calls).toEqual([]);
		expect(host.replace).toHaveBeenCalledOnce();
	});

	it('has one that stops over it replaced', async () => {
		simulator.onreset = () => {
			crash();
			throw new AppError('simulator-crashed', 'gone');
		};
		await target.reset();
		expect(host.replace).toHaveBeenCalledOnce();
	});

	it('replaces nothing once another is in its place, and tells what failed', async () => {
		simulator.onreset = () => {
			crash();
			target.dispose();
			throw new AppError('simulator-crashed', 'gone');
		};
		await expect(target.reset()).rejects.toMatchObject({ code: 'simulator-crashed' });
		expect(host.replace).not.toHaveBeenCalled();
	});

	it('passes on what fails while the board goes on', async () => {
		simulator.onreset = () => {
			throw new AppError('reset-failed', 'no');
		};
		await expect(target.reset()).rejects.toMatchObject({ code: 'reset-failed' });
		expect(target.power.resetting).toBe(false);
	});
});

describe('a choice', () => {
	it('of a mode is told to the host and reaches the board once', async () => {
		await target.setMode('documented');
		await target.setMode('documented');
		expect(host.onmode).toHaveBeenCalledWith('documented');
		expect(simulator.calls).toEqual(['mode documented']);
		expect([target.model.mode, target.mountOrder]).toEqual(['documented', 'folder-first']);
	});

	it('of the speed of its line is part of what the board is', () => {
		target.emulation.setPaced(true);
		expect(simulator.calls).toEqual(['paced true']);
		expect(target.model.paced).toBe(true);
	});
});

describe('notices', () => {
	const shown = () => target.notices.list.map(({ containerId }) => containerId);

	it('are told once until the board is reset, in the console, too', async () => {
		surprise('one');
		surprise('one');
		surprise('two');
		expect(shown()).toEqual(['one', 'two']);
		target.notices.dismiss('one', 'sleep-over-one-second');
		target.onstart('two');
		surprise('two');
		expect(shown()).toEqual([]);
		await target.reset();
		surprise('two');
		expect(shown()).toEqual(['two']);
		const notes = () => {
			const { entries } = target.session.console.since(0);
			const texts = entries.map((entry) => (entry.kind === 'note' ? said(entry.words) : ''));
			return texts.map(String).filter((text) => text.startsWith('Note ('));
		};
		// The sentences are fetched with the first notice.
		await vi.waitFor(() => expect(notes()).toHaveLength(3));
		expect(notes().map((note) => note.slice(0, 10))).toEqual([
			'Note (one)',
			'Note (two)',
			'Note (two)'
		]);
		expect(notes()[0]).toMatch(/The sleep of the board returns at once/);
	});
});

describe('what is drawn of it', () => {
	it('follows the board', () => {
		const pin = { port: 0, pin: 5, level: 1 as const, driven: true };
		simulator.set({ pins: [pin], display: ['hello'] });
		target.time.pause();
		expect(target.panel.state).toMatchObject({ pins: [pin], display: ['hello'] });
		expect(target.time.control.paused).toBe(true);
	});

	it('and what its storage is kept by is told at once, not with every change', () => {
		simulator.set({ storage: { kind: 'memory', reason: 'full', startedEmpty: false } });
		simulator.set({ display: ['more'] });
		expect(host.onkeeping).toHaveBeenCalledOnce();
		expect(target.volume.keeping).toEqual({ kind: 'memory', reason: 'full', startedEmpty: false });
	});

	it('by hand ends the wave that moved a sensor', () => {
		const [first] = target.panel.state.sensors;
		const { sensor, channel } = first!;
		const wave = { kind: 'sine', middle: 0, amplitude: 1, periodMs: 1000 } as const;
		target.panel.drives.startWave(sensor, channel, wave);
		target.panel.put({ kind: 'sensor', value: { sensor, channel, value: 1 } });
		expect(target.panel.drives.waves).toEqual({});
		expect(target.panel.state.sensors[0]).toEqual({ sensor, channel, value: 1 });
	});

	it('and no more once it is disposed', () => {
		target.dispose();
		simulator.set({ display: ['late'] });
		simulator.pause();
		surprise('one');
		expect(target.panel.state.display).toEqual([]);
		expect(target.time.control.paused).toBe(false);
		expect(target.notices.list).toEqual([]);
	});
});
