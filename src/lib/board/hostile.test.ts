// Streams that do what no protocol allows for: what the board, its containers and the line put in the middle of answers.
import { describe, expect, test } from 'vitest';
import { concatBytes, latin1, utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { createRig, type FakeRig } from './testing/fake-rig.ts';

const LOG = '[00:00:07.040,000] <inf> appa: tick\r\n';
const IMAGE = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7) & 0xff);

async function openRig(options: Parameters<typeof createRig>[0] = {}): Promise<FakeRig> {
	const rig = createRig(options);
	await rig.until(rig.board.open());
	return rig;
}

/** Changes what the board sends from now on. */
function onWire(rig: FakeRig, change: (bytes: Uint8Array) => Uint8Array[]): void {
	const { send } = rig.device;
	rig.device.send = (bytes) => change(bytes).forEach((piece) => send(piece));
}

const logsOf = (rig: FakeRig) =>
	rig.events.flatMap((event) => (event.kind === 'log' ? [event.text] : []));

describe.each([2, 7, 20, 33, 60])('a log line after %i bytes of each answer', (at) => {
	test('leaves lists as they are, and is an event of its own', async () => {
		const rig = await openRig();
		rig.device.putContainer('x', 'RUNNING');
		onWire(rig, (bytes) => [concatBytes([bytes.slice(0, at), utf8(LOG), bytes.slice(at)])]);
		expect(await rig.until(rig.board.listContainers())).toEqual([
			{ id: 'x', status: 'running', image: 'x.wasm' }
		]);
		await rig.pass(200);
		expect(logsOf(rig)).toContain('tick');
		expect(rig.output()).toBe('');
	});

	test('leaves SMP frames whole, so that an upload is verified', async () => {
		const rig = await openRig();
		onWire(rig, (bytes) =>
			bytes[0] === 0x06 ? [concatBytes([bytes.slice(0, at), utf8(LOG), bytes.slice(at)])] : [bytes]
		);
		expect((await rig.until(rig.board.upload('app.wasm', IMAGE))).method).toBe('smp');
		expect(rig.device.image('app.wasm')).toEqual(IMAGE);
		await rig.pass(200);
		expect(logsOf(rig)).toContain('tick');
		expect(rig.output()).toBe('');
	});
});

test('every byte in a read of its own means the same', async () => {
	const rig = await openRig();
	onWire(rig, (bytes) => [...bytes].map((byte) => Uint8Array.of(byte)));
	rig.device.putImage('p.wasm', utf8('print hello\nworld\n'));
	await rig.until(rig.board.run({ id: 'p', image: 'p.wasm' }));
	rig.device.logIdle('wrn', 'appa', 'slow');
	await rig.until(rig.board.upload('app.wasm', IMAGE));
	await rig.pass(200);
	expect(rig.output()).toBe('hello\nworld\n');
	expect(logsOf(rig)).toContain('slow');
});

test('a shell whose buffer overruns loses the end of what it is asked, says so, and is asked again', async () => {
	const rig = await openRig();
	rig.device.putContainer('x', 'STOPPED', 3);
	const receive = rig.device.receive.bind(rig.device);
	let overruns = 2;
	rig.device.receive = (bytes) => {
		const isLost = overruns > 0 && latin1(bytes).includes('ocre ps');
		receive(isLost ? bytes.slice(0, 10) : bytes);
		if (!isLost) return;
		overruns--;
		rig.device.logIdle('wrn', 'shell_uart', 'RX ring buffer full.');
	};
	expect(await rig.until(rig.board.listContainers())).toEqual([
		{ id: 'x', status: 'stopped', image: 'x.wasm' }
	]);
	expect(overruns).toBe(0);
	expect(logsOf(rig)).toContain('RX ring buffer full.');
	expect(rig.board.state).toBe('supervisor');
});

test('binary junk between and in the middle of answers is shown, and ends nothing', async () => {
	const rig = await openRig();
	let seed = 1;
	const junk = (length: number) =>
		Uint8Array.from({ length }, () => (seed = (seed * 48_271) % 2_147_483_647) & 0xff);
	for (let round = 0; round < 12; round++) {
		const listing = rig.board.listContainers();
		rig.device.send(junk(300));
		const list = await rig.until(listing.catch((error: unknown) => error));
		if (list instanceof Error) expect(list).toBeInstanceOf(AppError);
		else expect(list).toEqual([]);
	}
	rig.device.send(utf8('\n'));
	await rig.pass(3_000);
	expect(await rig.until(rig.board.listContainers())).toEqual([]);
	expect(rig.board.state).toBe('supervisor');
});

test('a container that prints what the driver waits for does not answer for the shell', async () => {
	const rig = await openRig();
	rig.device.putContainer('x', 'RUNNING');
	const said = ['~1: command not found', '0', 'ocre:~$ ', 'ID\tSTATUS\tIMAGE', '\x06\tAAAA'];
	for (const text of said) {
		rig.device.printIdle(`${text}\n`);
		expect(await rig.until(rig.board.listContainers())).toEqual([
			{ id: 'x', status: 'running', image: 'x.wasm' }
		]);
	}
	expect(rig.board.state).toBe('supervisor');
});

test.each([
	'ocre rm x',
	'"unfinished',
	'fs write /lfs/a 00 01',
	'\x06\tAAsAAAABAAEBAKC',
	'\x04\x14AAAA'
])(
	'a shell that another program left after %j is found, and nothing of it is run',
	async (left) => {
		const rig = createRig();
		rig.device.receive(utf8(left));
		await rig.until(rig.board.open());
		expect(rig.board.state).toBe('supervisor');
		expect(rig.device.lines.some((line) => /^(ocre rm|fs write)/.test(line))).toBe(false);
		expect((await rig.until(rig.board.upload('app.wasm', IMAGE))).sha256).toHaveLength(64);
	}
);

test.each([1, 2, 3, 4, 5, 6])(
	'on a line that loses, doubles and changes bytes (plan %i), a list is right or refused',
	async (seed) => {
		const rig = await openRig();
		rig.device.putContainer('x', 'RUNNING');
		rig.port.faults = { seed, drop: 0.004, duplicate: 0.004, corrupt: 0.002 };
		for (let round = 0; round < 15; round++) {
			const list = await rig.until(rig.board.listContainers().catch((error: unknown) => error));
			if (list instanceof Error) expect(list).toBeInstanceOf(AppError);
		}
		rig.port.faults = {};
		await rig.pass(5_000);
		await rig.until(rig.board.listContainers().catch(() => undefined));
		expect(await rig.until(rig.board.listContainers())).toEqual([
			{ id: 'x', status: 'running', image: 'x.wasm' }
		]);
	}
);
