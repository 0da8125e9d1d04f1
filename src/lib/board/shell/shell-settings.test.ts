// The driver on shells whose settings hold or not, in every combination, and what it makes of a shell that restarts.
import { describe, expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { createRig, type FakeRig } from '../testing/fake-rig.ts';
import { ZEPHYR_3_4, ZEPHYR_4_3, ZEPHYR_4_4, type FakeZephyr } from '../testing/fake-zephyr.ts';
import { SETTINGS } from './shell-settings.ts';

const codeOf = (rig: FakeRig, promise: Promise<unknown>) =>
	rig.until(promise).then(
		() => 'resolved',
		(error: unknown) => (error instanceof AppError ? error.code : (error as Error).name)
	);

/** Every subset of the settings: those that the shell ignores. */
const SUBSETS = Array.from({ length: 2 ** SETTINGS.length }, (_, bits) =>
	SETTINGS.filter((_setting, i) => (bits & (1 << i)) !== 0)
);

const SHELLS: readonly (readonly [string, Partial<FakeZephyr>])[] = [
	['3.4', ZEPHYR_3_4],
	['4.4', ZEPHYR_4_4]
];

const IMAGE = Uint8Array.from({ length: 700 }, (_, i) => (i * 37 + (i >> 3)) & 0xff);

function rigOf(zephyr: Partial<FakeZephyr>, ignored: readonly string[], smp = true): FakeRig {
	const rig = createRig({ smp, zephyr });
	for (const setting of ignored) rig.device.ignoredSettings.add(setting);
	return rig;
}

const restarts = (rig: FakeRig): string[] => {
	const reasons: string[] = [];
	rig.board.on('containers', ({ reason }) => reasons.push(reason));
	return reasons;
};

describe.each(SHELLS)('on Zephyr %s', (_version, zephyr) => {
	describe.each(SUBSETS)('with %s %s %s %s on whatever one does', (...ignored) => {
		test('commands answer, with what they returned', async () => {
			const rig = rigOf(zephyr, ignored);
			rig.device.putContainer('x', 'STOPPED', 7);
			rig.device.answers.set('custom', 'one\n\n2\n');
			await rig.until(rig.board.open());
			expect((await rig.until(rig.board.identify())).version).toBe('0.7.0');
			expect(await rig.until(rig.board.listContainers())).toEqual([
				{ id: 'x', status: 'stopped', image: 'x.wasm' }
			]);
			expect(await rig.until(rig.board.wait('x'))).toBe(7);
			expect(await rig.until(rig.board.command('custom'))).toEqual({
				lines: ['one', '', '2'],
				returnValue: 0
			});
			expect((await rig.until(rig.board.command('nosuch'))).returnValue).toBe(-8);
			expect(await codeOf(rig, rig.board.remove('none'))).toBe('container-missing');
			await rig.until(rig.board.close());
			expect(rig.output()).toBe('');
			expect(rig.device.settings).toEqual({ echo: true, colors: true, vt100: true, prompt: true });
		});

		test.each([true, false])('an upload arrives (SMP %s)', async (smp) => {
			const rig = rigOf(zephyr, ignored, smp);
			await rig.until(rig.board.open());
			const result = await rig.until(rig.board.upload('a.wasm', IMAGE));
			expect(result.method).toBe(smp ? 'smp' : 'shell');
			expect(rig.device.image('a.wasm')).toEqual(IMAGE);
			expect(await rig.until(rig.board.listContainers())).toEqual([]);
			await rig.until(rig.board.close());
			expect(rig.output()).toBe('');
		});

		test('what containers print is clean, whether or not a command runs', async () => {
			const rig = rigOf(zephyr, ignored);
			rig.device.putImage('p.wasm', utf8('print hello\nocre\n'));
			await rig.until(rig.board.open());
			await rig.until(rig.board.run({ id: 'p', image: 'p.wasm' }));
			rig.device.printIdle('ocre:~$ idle, and half a li');
			await rig.pass(100);
			rig.device.logIdle('wrn', 'appa', 'slow');
			rig.device.printIdle('ne\n');
			expect(await rig.until(rig.board.listContainers())).toHaveLength(1);
			rig.device.printIdle('ocre:~$ \n0\n');
			await rig.pass(200);
			expect(rig.output()).toBe('hello\nocre\nocre:~$ idle, and half a line\nocre:~$ \n0\n');
			expect(rig.events.flatMap((event) => (event.kind === 'log' ? event.text : []))).toContain(
				'slow'
			);
			expect(rig.board.state).toBe('supervisor');
		});

		test('a restart is noticed, idle and in the middle of a command, and told once', async () => {
			const rig = rigOf(zephyr, ignored);
			const reasons = restarts(rig);
			await rig.until(rig.board.open());
			await rig.pass(500);
			rig.device.putContainer('x', 'RUNNING');
			rig.device.reset();
			await rig.pass(3_000);
			expect(reasons).toEqual(['restart']);
			expect(await rig.until(rig.board.listContainers())).toEqual([]);
			rig.port.faults = { resetAtByte: rig.port.bytesToBoard + 10 };
			expect(await codeOf(rig, rig.board.listContainers())).toBe('board-restarted');
			await rig.pass(3_000);
			expect(reasons).toEqual(['restart', 'restart']);
			expect(await rig.until(rig.board.listContainers())).toEqual([]);
			expect(rig.board.state).toBe('supervisor');
			expect(rig.output()).not.toMatch(/ocre:~|~\d|retval/);
		});

		test.each([
			'\x1b[1;32mocre:~$ \x1b[m',
			'\x1b[m\r\n\x1b[1;32mocre:~$ \x1b[m',
			'~3\r\n~3: command not found\r\n'
		])('a container that prints %j is not a restart', async (said) => {
			const rig = rigOf(zephyr, ignored);
			const reasons = restarts(rig);
			await rig.until(rig.board.open());
			await rig.pass(500);
			rig.device.putContainer('x', 'RUNNING');
			rig.device.send(utf8(said));
			const listing = rig.board.listContainers();
			rig.device.send(utf8(said));
			expect(await rig.until(listing)).toHaveLength(1);
			await rig.pass(2_000);
			expect(reasons).toEqual([]);
			expect(rig.board.state).toBe('supervisor');
		});
	});
});

test('4.3.0 as it is takes “prompt off” for done and shows its prompt all the same', async () => {
	const rig = createRig({ zephyr: ZEPHYR_4_3 });
	await rig.until(rig.board.open());
	expect(await rig.until(rig.board.listContainers())).toEqual([]);
	expect(rig.output()).toBe('');
});

test('a board without the command that tells return values is lived with', async () => {
	const rig = createRig({ zephyr: { ...ZEPHYR_4_4, returnValues: false } });
	rig.device.putImage('p.wasm', utf8('loop'));
	await rig.until(rig.board.open());
	await rig.until(rig.board.run({ id: 'p', image: 'p.wasm' }));
	expect(await rig.until(rig.board.listContainers())).toHaveLength(1);
	expect((await rig.until(rig.board.command('nosuch'))).returnValue).toBeUndefined();
	await rig.until(rig.board.upload('a.wasm', IMAGE));
	expect(rig.output()).toBe('');
	expect(rig.device.lines.filter((line) => line === 'retval').length).toBeLessThan(3);
});

test.each(['esp32:~$ ', '> ', 'my board # '])(
	'the prompt %j is learned from the board',
	async (prompt) => {
		const rig = createRig({ zephyr: { ...ZEPHYR_4_3, prompt } });
		const reasons = restarts(rig);
		await rig.until(rig.board.open());
		await rig.pass(100);
		rig.events.length = 0;
		rig.device.printIdle('tick\n');
		expect(await rig.until(rig.board.listContainers())).toEqual([]);
		await rig.pass(200);
		expect(rig.output()).toBe('tick\n');
		rig.device.reset();
		await rig.pass(3_000);
		expect(reasons).toEqual(['restart']);
	}
);

test('what a container prints is not learned as a prompt', async () => {
	const rig = createRig({ zephyr: ZEPHYR_4_4 });
	const receive = rig.device.receive.bind(rig.device);
	let count = 0;
	rig.device.receive = (bytes) => {
		rig.device.printIdle(`value ${count++}: `);
		receive(bytes);
	};
	await rig.until(rig.board.open());
	rig.device.receive = receive;
	await rig.pass(100);
	rig.events.length = 0;
	rig.device.printIdle('value 7: x\n');
	await rig.pass(200);
	expect(rig.output()).toBe('value 7: x\n');
});

test('a shell whose prompt is empty for good still acknowledges an upload', async () => {
	const rig = createRig({ smp: false, zephyr: { ...ZEPHYR_4_4, prompt: '' } });
	await rig.until(rig.board.open());
	expect((await rig.until(rig.board.upload('a.wasm', IMAGE))).method).toBe('shell');
	expect(rig.device.image('a.wasm')).toEqual(IMAGE);
	expect(rig.output()).toBe('');
});

test('a shell without settings and without an uptime is known to have restarted by what it prints then', async () => {
	const rig = createRig({ zephyr: { ...ZEPHYR_4_4, uptime: false } });
	for (const setting of SETTINGS) rig.device.ignoredSettings.add(setting);
	const reasons = restarts(rig);
	await rig.until(rig.board.open());
	rig.device.reset();
	await rig.pass(3_000);
	expect(reasons).toEqual(['restart']);
});

test.each(['shell echo on', 'shell prompt on', 'shell colors on'])(
	'a user who types %j has not restarted the board',
	async (line) => {
		const rig = createRig({ zephyr: ZEPHYR_4_4 });
		const reasons = restarts(rig);
		await rig.until(rig.board.open());
		await rig.until(rig.board.command(line));
		expect(await rig.until(rig.board.listContainers())).toEqual([]);
		rig.device.printIdle('tick\n');
		await rig.pass(3_000);
		expect(reasons).not.toContain('restart');
		expect(rig.output()).toBe('tick\n');
		expect(rig.board.state).toBe('supervisor');
	}
);
