// The pump between a feed and a terminal: batching, order, clearing and floods.
import { describe, expect, it } from 'vitest';
import { ConsoleLog } from '#lib/flow/console/console-log.ts';
import { FeedPump, type PumpSink } from './feed-pump.ts';
import { english } from '#lib/texts/english.ts';

class FakeTerminal implements PumpSink {
	text = '';
	writes: number[] = [];
	/** While set, writes wait. */
	gate: Promise<void> | null = null;

	async write(text: string): Promise<void> {
		if (this.gate) await this.gate;
		this.text += text;
		this.writes.push(text.length);
	}

	clear(): void {
		this.text = '';
	}
}

/** Frames that come when the test says so. */
class Frames {
	#callbacks: (() => void)[] = [];

	readonly next = (callback: () => void) => {
		this.#callbacks.push(callback);
		return () => (this.#callbacks = this.#callbacks.filter((other) => other !== callback));
	};

	async run(count = 1): Promise<void> {
		for (let index = 0; index < count; index++) {
			for (const callback of this.#callbacks.splice(0)) callback();
			for (let turn = 0; turn < 10; turn++) await Promise.resolve();
		}
	}
}

function setUp() {
	const feed = new ConsoleLog(() => 0);
	const terminal = new FakeTerminal();
	const frames = new Frames();
	const format = { timestamps: false, boardLog: true, plain: true, say: english().say };
	const pump = new FeedPump(feed, terminal, format, frames.next);
	const print = (text: string) => feed.append({ kind: 'output', text, atMs: 0 });
	return { feed, terminal, frames, pump, print, format };
}

describe('FeedPump', () => {
	it('writes what came between two frames in one piece', async () => {
		const { terminal, frames, print } = setUp();
		for (let index = 0; index < 100; index++) print('x');
		await frames.run(2);
		expect(terminal.writes).toEqual([100]);
	});

	it('bounds the piece of one frame and loses nothing', async () => {
		const { terminal, frames, print } = setUp();
		for (let index = 0; index < 300; index++) print('y'.repeat(1000));
		await frames.run();
		expect(terminal.text.length).toBeLessThanOrEqual(64 * 1024);
		await frames.run(10);
		expect(terminal.text.length).toBe(300_000);
	});

	it('waits for the terminal before it writes more', async () => {
		const { terminal, frames, print } = setUp();
		let open = () => {};
		terminal.gate = new Promise((resolve) => (open = resolve));
		print('a');
		await frames.run();
		print('b');
		await frames.run(3);
		expect(terminal.text).toBe('');
		open();
		terminal.gate = null;
		await frames.run(3);
		expect(terminal.text).toBe('ab');
	});

	it('says that lines were lost in a flood', async () => {
		const { terminal, frames, print } = setUp();
		print('first\n');
		await frames.run(2);
		for (let index = 0; index < 6000; index++) print(`${'z'.repeat(999)}\n`);
		await frames.run(1);
		expect(terminal.text).toMatch(/^first\n… [\d,]+ lines skipped/);
	});

	it('shows everything again in another format', async () => {
		const { terminal, frames, pump, print, feed, format } = setUp();
		print('one\n');
		feed.append({ kind: 'log', level: 'inf', module: 'm', text: 'two', atMs: 0 });
		await frames.run(2);
		expect(terminal.text).toBe('one\n<inf> m: two\n');
		pump.restart({ ...format, boardLog: false });
		await frames.run(2);
		expect(terminal.text).toBe('one\n');
	});

	it('stays empty after a clear that comes while a piece is on its way', async () => {
		const { terminal, frames, print, feed } = setUp();
		let open = () => {};
		terminal.gate = new Promise((resolve) => (open = resolve));
		print('old');
		await frames.run();
		feed.clear();
		open();
		terminal.gate = null;
		print('new');
		await frames.run(3);
		expect(terminal.text).toBe('new');
	});

	it('stops when disposed', async () => {
		const { terminal, frames, pump, print } = setUp();
		pump.dispose();
		print('late');
		await frames.run(2);
		expect(terminal.text).toBe('');
	});
});
