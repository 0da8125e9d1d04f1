import { expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { createRig, type FakeRig } from '../testing/fake-rig.ts';

const codeOf = (rig: FakeRig, promise: Promise<unknown>) =>
	rig.until(promise).then(
		() => 'resolved',
		(error: unknown) => (error instanceof AppError ? error.code : (error as Error).name)
	);

test('a line that somebody left half typed is not run', async () => {
	const rig = createRig();
	rig.device.receive(utf8('ocre rm som'));
	await rig.until(rig.board.open());
	expect(rig.device.lines.some((line) => line.startsWith('ocre rm'))).toBe(false);
	expect(await rig.until(rig.board.listContainers())).toEqual([]);
});

test('neither is one in a shell that another client left without echo', async () => {
	const rig = createRig();
	rig.device.settings = { echo: false, colors: false, vt100: false, prompt: false };
	rig.device.receive(utf8('fs rm /lfs/x'));
	rig.device.files.set('/lfs/x', utf8('precious'));
	await rig.until(rig.board.open());
	expect(rig.device.files.has('/lfs/x')).toBe(true);
	expect(rig.board.state).toBe('supervisor');
});

test('a broken-off SMP frame does not keep the shell from answering', async () => {
	const rig = createRig();
	rig.device.receive(utf8('\x06\tABMKAAAJAAAB'));
	await rig.until(rig.board.open());
	expect((await rig.until(rig.board.identify())).smp).toBe(true);
});

test('a board that is still booting is waited for', async () => {
	const rig = createRig();
	rig.device.hung = true;
	const opening = rig.board.open();
	await rig.pass(2_000);
	expect(rig.board.state).toBe('opening');
	rig.device.send(utf8('*** Booting Zephyr OS build v4.4.0 ***\r\n'));
	rig.device.reset();
	await rig.until(opening);
	expect(rig.board.state).toBe('supervisor');
	expect(rig.output()).toContain('Booting Zephyr OS');
});

test('a board that never answers is silent, and is found when it wakes up', async () => {
	const rig = createRig();
	rig.device.hung = true;
	expect(await codeOf(rig, rig.board.open())).toBe('board-silent');
	expect(rig.board.state).toBe('silent');
	rig.device.reset();
	await rig.pass(500);
	expect(rig.board.state).toBe('supervisor');
	expect((await rig.until(rig.board.identify())).version).toBe('0.7.0');
});

test.each(['echo', 'colors', 'vt100', 'prompt'])(
	'a shell that refuses the setting %s works all the same',
	async (setting) => {
		const rig = createRig();
		rig.device.refusedSettings.add(setting);
		rig.device.putImage('p.wasm', utf8('print hello\nworld\n'));
		await rig.until(rig.board.open());
		await rig.until(rig.board.run({ id: 'p', image: 'p.wasm' }));
		rig.device.printIdle('idle\n');
		await rig.pass(200);
		expect(await rig.until(rig.board.listContainers())).toHaveLength(1);
		const image = Uint8Array.from({ length: 500 }, (_, i) => i & 0xff);
		expect((await rig.until(rig.board.upload('i.wasm', image))).method).toBe('smp');
		expect(rig.output().replace(/^shell - [^]*?Subcommands:\n/gm, '')).toBe('hello\nworld\nidle\n');
		await rig.until(rig.board.close());
	}
);

test('containers that print at an idle prompt while commands run give clean text and clean answers', async () => {
	const rig = createRig();
	rig.device.putImage('p.wasm', utf8('print go\n'));
	await rig.until(rig.board.open());
	await rig.until(rig.board.run({ id: 'p', image: 'p.wasm' }));
	let printed = '';
	for (let i = 0; i < 20; i++) {
		const line = `ocre count ${i} ${'°'.repeat(i % 3)}\n`;
		printed += line;
		rig.device.printIdle(line);
		expect(await rig.until(rig.board.listContainers())).toHaveLength(1);
	}
	await rig.pass(200);
	expect(rig.output()).toBe('go\n' + printed);
});

test('log lines become events of their own and announce changes of containers', async () => {
	const rig = createRig();
	const reasons: string[] = [];
	rig.board.on('containers', ({ reason }) => reasons.push(reason));
	await rig.until(rig.board.open());
	rig.device.putContainer('x', 'RUNNING');
	rig.device.printIdle('half a line ');
	rig.device.exit('x', 4);
	rig.device.printIdle('and the rest [not a log]\n');
	await rig.pass(200);
	expect(rig.events.filter((e) => e.kind === 'log')).toMatchObject([
		{ level: 'inf', module: 'container', text: "Container 'x' exited. Result is = 4" }
	]);
	expect(rig.output()).toBe('half a line and the rest [not a log]\n');
	expect(reasons).toEqual(["Container 'x' exited. Result is = 4"]);
	expect(await rig.until(rig.board.wait('x'))).toBe(4);
});

test('output that never ends a line arrives without delay and in bounded pieces', async () => {
	const rig = createRig();
	await rig.until(rig.board.open());
	rig.device.printIdle('.');
	await rig.pass(50);
	expect(rig.output()).toBe('.');
	for (let i = 0; i < 200; i++) rig.device.printIdle('x'.repeat(1000));
	await rig.pass(100);
	expect(rig.output()).toHaveLength(200_001);
	for (const event of rig.events)
		if (event.kind === 'output') expect(event.text.length).toBeLessThan(20_000);
});

test('a restart fails what was asked, is told, and the shell is set up again', async () => {
	const rig = createRig();
	const reasons: string[] = [];
	rig.board.on('containers', ({ reason }) => reasons.push(reason));
	await rig.until(rig.board.open());
	rig.port.faults = { resetAtByte: rig.port.bytesToBoard + 10 };
	expect(await codeOf(rig, rig.board.listContainers())).toBe('board-restarted');
	expect(reasons).toEqual(['restart']);
	await rig.pass(2_000);
	expect(rig.board.state).toBe('supervisor');
	expect(rig.device.settings.prompt).toBe(false);
	expect(await rig.until(rig.board.listContainers())).toEqual([]);
});

test('a restart while nothing is asked is noticed too', async () => {
	const rig = createRig();
	await rig.until(rig.board.open());
	rig.device.reset();
	await rig.pass(1_000);
	expect(rig.states.slice(-4)).toEqual(['opening', 'supervisor', 'busy', 'supervisor']);
	expect(rig.device.settings.echo).toBe(false);
});

test('pulling the cable rejects everything that waits, and the board can be opened again', async () => {
	const rig = createRig();
	await rig.until(rig.board.open());
	rig.device.hung = true;
	const calls = [rig.board.identify(), rig.board.listImages(), rig.board.wait('x')];
	const codes = Promise.all(calls.map((call) => codeOf(rig, call)));
	await rig.pass(50);
	rig.port.unplug();
	expect(await codes).toEqual(['board-lost', 'board-lost', 'board-lost']);
	expect(rig.board.state).toBe('lost');
	expect(await codeOf(rig, rig.board.listImages())).toBe('board-lost');
	rig.device.reset();
	await rig.until(rig.board.open());
	expect(await rig.until(rig.board.listImages())).toEqual([]);
});

test('a start that hangs ends with the reason that the log gave', async () => {
	const rig = createRig();
	rig.device.putImage('big.wasm', utf8('hang'));
	await rig.until(rig.board.open());
	const began = rig.clock.now();
	const failed = rig.board.run({ id: 'big', image: 'big.wasm' });
	await expect(rig.until(failed)).rejects.toMatchObject({
		code: 'board-silent',
		message: expect.stringContaining('allocate linear memory failed') as string
	});
	expect(rig.clock.now() - began).toBeLessThan(2_000);
	expect(rig.board.state).toBe('blocked');
	expect(rig.board.stateReason).toMatchObject({
		code: 'start-hung',
		log: expect.stringContaining('allocate linear memory failed') as string
	});
	expect(await codeOf(rig, rig.board.listContainers())).toBe('board-silent');
	expect(rig.board.state).toBe('blocked');
	rig.device.reset();
	await rig.pass(1_000);
	expect(rig.board.state).toBe('supervisor');
});

test('a cancel leaves the next command a working console', async () => {
	const rig = createRig();
	await rig.until(rig.board.open());
	const stop = new AbortController();
	const listing = rig.board.listImages({ signal: stop.signal });
	stop.abort();
	expect(await codeOf(rig, listing)).toBe('AbortError');
	const waiting = new AbortController();
	rig.device.putContainer('x', 'RUNNING');
	const wait = rig.board.wait('x', { signal: waiting.signal });
	await rig.pass(700);
	waiting.abort();
	expect(await codeOf(rig, wait)).toBe('AbortError');
	expect(await rig.until(rig.board.listContainers())).toHaveLength(1);
	expect(rig.output()).toBe('');
});

test('a console without an ocre command is not a supervisor', async () => {
	const rig = createRig({ smp: false });
	rig.device.supervisor = false;
	await rig.until(rig.board.open());
	expect(await codeOf(rig, rig.board.identify())).toBe('not-a-supervisor');
});

test('closing is safe at any time and twice', async () => {
	const rig = createRig();
	await rig.until(rig.board.close());
	await rig.until(rig.board.open());
	rig.device.hung = true;
	const call = codeOf(rig, rig.board.identify());
	await rig.pass(20);
	await rig.until(rig.board.close());
	expect(await call).toBe('board-closed');
	await rig.until(rig.board.close());
	expect(rig.board.state).toBe('closed');
	expect(rig.port.readable).toBeNull();
	rig.device.hung = false;
	await rig.until(rig.board.open());
	expect(rig.board.state).toBe('supervisor');
});

test('the raw view gets every byte', async () => {
	const rig = createRig();
	let seen = '';
	rig.board.on('raw', (bytes) => (seen += latin1(bytes)));
	await rig.until(rig.board.open());
	rig.device.printIdle('abc');
	await rig.pass(20);
	expect(seen).toMatch(/ocre:~\$ .*abc$/s);
});

test('closing while the port still opens leaves it closed, and free to be opened again', async () => {
	const rig = createRig();
	const opening = codeOf(rig, rig.board.open());
	const closing = rig.board.close();
	expect(await opening).toBe('board-closed');
	await rig.until(closing);
	expect(rig.board.state).toBe('closed');
	expect([rig.port.readable, rig.port.writable]).toEqual([null, null]);
	await rig.until(rig.board.open());
	expect(rig.board.state).toBe('supervisor');
});

test('opening again waits for a closing that is under way, however often one closes', async () => {
	const rig = createRig();
	await rig.until(rig.board.open());
	const closings = [rig.board.close(), rig.board.close()];
	const opening = rig.board.open();
	await rig.until(Promise.all([...closings, opening]));
	expect(rig.board.state).toBe('supervisor');
	expect((await rig.until(rig.board.identify())).version).toBe('0.7.0');
	rig.board.dispose();
	rig.board.dispose();
	await rig.until(rig.board.close());
	expect(rig.board.state).toBe('closed');
	expect(rig.port.readable).toBeNull();
	expect(rig.device.settings).toEqual({ echo: true, colors: true, vt100: true, prompt: true });
});

test.each([true, false])(
	'closing in the middle of an upload gives the shell its settings back (SMP %s)',
	async (smp) => {
		const rig = createRig({ smp });
		await rig.until(rig.board.open());
		let closing: Promise<void> | undefined;
		const upload = rig.board.upload('app.wasm', new Uint8Array(6000).fill(7), {
			onprogress: ({ doneBytes }) => {
				if (doneBytes > 2000) closing ??= rig.board.close();
			}
		});
		expect(await codeOf(rig, upload)).toBe('board-closed');
		await rig.until(closing!);
		expect(rig.device.settings).toEqual({ echo: true, colors: true, vt100: true, prompt: true });
		await rig.until(rig.board.open());
		expect(
			(await rig.until(rig.board.upload('app.wasm', new Uint8Array(600)))).sha256
		).toHaveLength(64);
	}
);

test('a board is busy while it is asked, and lost while it is unplugged in the middle of an upload', async () => {
	const rig = createRig();
	await rig.until(rig.board.open());
	rig.port.pacedBaudRate = 115_200;
	const bytes = new Uint8Array(9_000).fill(7);
	const upload = codeOf(
		rig,
		rig.board.upload('app.wasm', bytes, {
			onprogress: ({ doneBytes }) => doneBytes > 3_000 && rig.port.readable && rig.port.unplug()
		})
	);
	await rig.pass(300);
	expect(rig.board.state).toBe('busy');
	expect(await upload).toBe('board-lost');
	expect(rig.board.state).toBe('lost');
	await rig.pass(5_000);
	expect(rig.board.state).toBe('lost');
	await rig.until(rig.board.open());
	expect(rig.board.state).toBe('supervisor');
	const again = rig.board.upload('app.wasm', bytes);
	await rig.pass(100);
	expect(rig.board.state).toBe('busy');
	await rig.until(again);
	expect(rig.board.state).toBe('supervisor');
	await rig.pass(5_000);
	expect(rig.states.at(-1)).toBe('supervisor');
});

test('a cable that is pulled right behind a question leaves a board that is lost', async () => {
	for (let reactions = 0; reactions < 40; reactions++) {
		const rig = createRig();
		await rig.until(rig.board.open());
		const asked = codeOf(rig, rig.board.listContainers());
		for (let i = 0; i < reactions; i++) await Promise.resolve();
		rig.port.unplug();
		// The answer may have been there already.
		expect(['board-lost', 'resolved']).toContain(await asked);
		await rig.pass(50);
		expect(rig.board.state).toBe('lost');
		if (reactions === 0) expect(await asked).toBe('board-lost');
	}
});
