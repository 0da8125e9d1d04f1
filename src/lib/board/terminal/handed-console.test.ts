import { expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { createRig, type FakeRig } from '../testing/fake-rig.ts';

const DEFAULTS = { echo: true, colors: true, vt100: true, prompt: true };

const codeOf = (rig: FakeRig, promise: Promise<unknown>) =>
	rig.until(promise).then(
		() => 'resolved',
		(error: unknown) => (error instanceof AppError ? error.code : (error as Error).name)
	);

async function attached() {
	const rig = createRig();
	await rig.until(rig.board.open());
	let seen = '';
	const terminal = await rig.until(rig.board.attach((bytes) => (seen += latin1(bytes))));
	await rig.pass(50);
	return { rig, terminal, seen: () => seen };
}

test('a terminal gets the shell as it is after power on, at a prompt, and what is typed is echoed', async () => {
	const { rig, terminal, seen } = await attached();
	expect(rig.board.state).toBe('terminal');
	expect(rig.device.settings).toEqual(DEFAULTS);
	expect(seen()).toMatch(/ocre:~\$ /);
	terminal.write(utf8('ocre version\r'));
	await rig.pass(50);
	expect(seen()).toContain('ocre version\r\nOcre version: 0.7.0\r\n');
	expect(seen().endsWith('\x1b[1;32mocre:~$ \x1b[m')).toBe(true);
});

test('what comes meanwhile is the terminal’s alone, and nothing else can be asked', async () => {
	const { rig, terminal, seen } = await attached();
	rig.device.printIdle('to the terminal\n');
	await rig.pass(50);
	expect(seen()).toContain('t');
	expect(rig.output()).toBe('');
	expect(await codeOf(rig, rig.board.listContainers())).toBe('terminal-open');
	expect(await codeOf(rig, rig.board.upload('a.wasm', new Uint8Array(10)))).toBe('terminal-open');
	expect(
		await codeOf(
			rig,
			rig.board.attach(() => {})
		)
	).toBe('terminal-open');
	await rig.until(terminal.detach());
});

test('given back, the shell is set up again and commands work, whatever was left half typed', async () => {
	const { rig, terminal } = await attached();
	const reasons: string[] = [];
	rig.board.on('containers', ({ reason }) => reasons.push(reason));
	terminal.write(utf8('ocre rm some'));
	await rig.pass(20);
	await rig.until(terminal.detach());
	expect(rig.board.state).toBe('supervisor');
	expect(rig.device.settings.prompt).toBe(false);
	expect(rig.device.lines.some((line) => line.startsWith('ocre rm'))).toBe(false);
	expect(await rig.until(rig.board.listContainers())).toEqual([]);
	expect(reasons).toEqual(['terminal']);
	terminal.write(utf8('late\r'));
	await rig.until(terminal.detach());
	await rig.pass(20);
	expect(rig.device.lines).not.toContain('late');
});

test('the terminal waits for a transfer that is under way', async () => {
	const rig = createRig();
	await rig.until(rig.board.open());
	const upload = rig.board.upload('app.wasm', new Uint8Array(6000).fill(7));
	const attaching = rig.board.attach(() => {});
	expect((await rig.until(upload)).sha256).toHaveLength(64);
	const terminal = await rig.until(attaching);
	expect(rig.board.state).toBe('terminal');
	await rig.until(terminal.detach());
});

test('a cancel while it waits leaves the console to the driver', async () => {
	const rig = createRig();
	await rig.until(rig.board.open());
	const upload = rig.board.upload('app.wasm', new Uint8Array(6000).fill(7));
	const stop = new AbortController();
	const attaching = codeOf(
		rig,
		rig.board.attach(() => {}, { signal: stop.signal })
	);
	stop.abort();
	expect(await attaching).toBe('AbortError');
	await rig.until(upload);
	expect(await rig.until(rig.board.listContainers())).toEqual([]);
	expect(rig.board.state).toBe('supervisor');
});

test('a board that does not answer is handed over as it is, and found again when it does', async () => {
	const rig = createRig();
	rig.device.putImage('big.wasm', utf8('hang'));
	await rig.until(rig.board.open());
	await codeOf(rig, rig.board.run({ id: 'big', image: 'big.wasm' }));
	expect(rig.board.state).toBe('blocked');
	let seen = '';
	const terminal = await rig.until(rig.board.attach((bytes) => (seen += latin1(bytes))));
	rig.device.send(utf8('still alive'));
	await rig.pass(50);
	expect(seen).toBe('still alive');
	expect(await codeOf(rig, terminal.detach())).toBe('board-silent');
	expect(rig.board.state).toBe('blocked');
	rig.device.reset();
	await rig.pass(1_000);
	expect(rig.board.state).toBe('supervisor');
});

test('a reset in the terminal is seen there, and the board is set up when the terminal is left', async () => {
	const { rig, terminal, seen } = await attached();
	rig.device.reset();
	await rig.pass(100);
	// eslint-disable-next-line no-control-regex
	expect(seen()).toMatch(/\x1b\[m\r\n\r\n.*ocre:~\$ /s);
	expect(rig.board.state).toBe('terminal');
	await rig.until(terminal.detach());
	expect((await rig.until(rig.board.identify())).version).toBe('0.7.0');
});

test.each(['close', 'unplug'])('%s ends the terminal', async (how) => {
	const { rig, terminal } = await attached();
	let ended = false;
	void terminal.ended.then(() => (ended = true));
	if (how === 'close') await rig.until(rig.board.close());
	else rig.port.unplug();
	await rig.pass(50);
	expect(ended).toBe(true);
	expect(rig.board.state).toBe(how === 'close' ? 'closed' : 'lost');
	rig.device.reset();
	await rig.until(rig.board.open());
	expect(await rig.until(rig.board.listContainers())).toEqual([]);
	await rig.until(rig.board.close());
	expect(rig.device.settings).toEqual(DEFAULTS);
});

test('the raw view gets every byte that is sent, too', async () => {
	const rig = createRig();
	let sent = '';
	rig.board.on('sent', (bytes) => (sent += latin1(bytes)));
	await rig.until(rig.board.open());
	expect(sent).toContain('shell echo off\r');
	const terminal = await rig.until(rig.board.attach(() => {}));
	terminal.write(utf8('kernel uptime\r'));
	expect(sent.endsWith('kernel uptime\r')).toBe(true);
	await rig.pass(20);
	expect(sent.length).toBe(rig.port.bytesToBoard);
});
