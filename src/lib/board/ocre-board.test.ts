import { expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { createRig } from './testing/fake-rig.ts';

const image = (bytes: number, seed = 1) =>
	Uint8Array.from({ length: bytes }, (_, i) => (i * 31 + (i >> 8) * 7 + seed) & 0xff);

test('it opens, identifies, and closes with the shell’s normal settings', async () => {
	const rig = createRig();
	await rig.until(rig.board.open());
	expect(rig.board.state).toBe('supervisor');
	expect(rig.device.settings).toEqual({ echo: false, colors: false, vt100: false, prompt: false });
	expect(await rig.until(rig.board.identify())).toEqual({
		version: '0.7.0',
		commit: 'v0.7.0-1',
		buildInformation: 'fake',
		buildDate: 'today',
		smp: true
	});
	await rig.until(rig.board.close());
	expect(rig.device.settings).toEqual({ echo: true, colors: true, vt100: true, prompt: true });
	expect(rig.states).toEqual([
		'opening',
		'supervisor',
		'busy',
		'supervisor',
		'busy',
		'supervisor',
		'closed'
	]);
	await rig.pass(100);
	expect(rig.output()).toBe('');
});

test('an image is sent over SMP, verified and not sent again', async () => {
	const rig = createRig();
	await rig.until(rig.board.open());
	const bytes = image(20_000);
	const done: number[] = [];
	const first = await rig.until(
		rig.board.upload('app.wasm', bytes, { onprogress: (p) => done.push(p.doneBytes) })
	);
	expect(first.method).toBe('smp');
	expect(rig.device.image('app.wasm')).toEqual(bytes);
	expect(done.at(-1)).toBe(20_000);
	expect([...done].sort((a, b) => a - b)).toEqual(done);
	const second = await rig.until(rig.board.upload('app.wasm', bytes));
	expect(second).toEqual({ method: 'unchanged', sha256: first.sha256 });
});

test('without SMP the image goes through the shell', async () => {
	const rig = createRig({ smp: false });
	await rig.until(rig.board.open());
	expect((await rig.until(rig.board.identify())).smp).toBe(false);
	const bytes = image(4_000);
	expect((await rig.until(rig.board.upload('app.wasm', bytes))).method).toBe('shell');
	expect(rig.device.image('app.wasm')).toEqual(bytes);
	expect(rig.device.settings.prompt).toBe(false);
	expect(rig.output()).toBe('');
});

test('containers are run, listed, waited for, killed and removed', async () => {
	const rig = createRig();
	rig.device.putImage('loop.wasm', utf8('loop'));
	rig.device.putImage('three.wasm', utf8('exit 3'));
	await rig.until(rig.board.open());
	await rig.until(
		rig.board.run({
			id: 'a',
			image: 'loop.wasm',
			capabilities: ['ocre:api'],
			environment: ['NAME=some value'],
			args: ['one', 'two  words', 'a"b', "it's", 'back\\slash', '']
		})
	);
	expect(rig.device.containers[0]?.args).toEqual([
		'one',
		'two  words',
		'a"b',
		"it's",
		'back\\slash',
		''
	]);
	await rig.until(rig.board.run({ id: 'b', image: 'three.wasm' }));
	expect(await rig.until(rig.board.listContainers())).toEqual([
		{ id: 'a', status: 'running', image: 'loop.wasm' },
		{ id: 'b', status: 'stopped', image: 'three.wasm' }
	]);
	expect(await rig.until(rig.board.wait('b'))).toBe(3);
	const waiting = rig.board.wait('a');
	await rig.pass(500);
	await rig.until(rig.board.kill('a'));
	expect(await rig.until(waiting)).toBe(0);
	await rig.until(rig.board.start('b'));
	await rig.until(rig.board.remove('a'));
	expect((await rig.until(rig.board.listContainers())).map((c) => c.id)).toEqual(['b']);
});

test('what cannot be done with a container has a name of its own', async () => {
	const rig = createRig();
	rig.device.putImage('loop.wasm', utf8('loop'));
	rig.device.putImage('bad.wasm', utf8('broken'));
	await rig.until(rig.board.open());
	const run = (id: string, image: string) => rig.until(rig.board.run({ id, image }));
	const refused = (code: string) => expect.objectContaining({ code }) as Error;
	await run('a', 'loop.wasm');
	await expect(run('a', 'loop.wasm')).rejects.toThrow(refused('container-exists'));
	await expect(run('b', 'none.wasm')).rejects.toThrow(refused('image-missing'));
	await expect(run('b', 'bad.wasm')).rejects.toMatchObject({
		code: 'create-failed',
		message: expect.stringContaining('unexpected end') as string
	});
	await expect(run('B', 'loop.wasm')).rejects.toThrow(refused('name-refused'));
	await expect(run('b', '-d')).rejects.toThrow(refused('command-refused'));
	await expect(rig.until(rig.board.remove('a'))).rejects.toThrow(refused('container-in-use'));
	await expect(rig.until(rig.board.start('a'))).rejects.toThrow(refused('container-in-use'));
	await expect(rig.until(rig.board.start('x'))).rejects.toThrow(refused('container-missing'));
	await rig.until(rig.board.kill('a'));
	await expect(rig.until(rig.board.kill('a'))).rejects.toThrow(refused('container-not-running'));
	await expect(rig.until(rig.board.wait('x'))).rejects.toThrow(refused('container-missing'));
});

test('a container that was made and could not be started is told apart from one that was not made', async () => {
	const rig = createRig();
	await rig.until(rig.board.open());
	rig.device.putImage('t.wasm', utf8('threadless'));
	rig.device.putImage('b.wasm', utf8('broken'));
	const failure = (id: string) =>
		rig.until(rig.board.run({ id, image: `${id}.wasm` }).catch((error: unknown) => error));
	expect(await failure('t')).toMatchObject({
		code: 'start-failed',
		message: expect.stringContaining('Failed to create thread: rc=22') as string
	});
	expect(await failure('b')).toMatchObject({ code: 'create-failed' });
	expect(await rig.until(rig.board.listContainers())).toEqual([
		{ id: 't', status: 'error', image: 't.wasm' }
	]);
	const waited = rig.board.wait('t').catch((error: unknown) => error);
	expect(await rig.until(waited)).toMatchObject({ code: 'start-failed' });
	await rig.until(rig.board.remove('t'));
	expect(await rig.until(rig.board.listContainers())).toEqual([]);
});

test('what ended a container is told beside its exit code', async () => {
	const rig = createRig();
	await rig.until(rig.board.open());
	rig.device.putImage('t.wasm', utf8('trap'));
	rig.device.putImage('e.wasm', utf8('exit 3'));
	await rig.until(rig.board.run({ id: 't', image: 't.wasm' }));
	expect(await rig.until(rig.board.wait('t'))).toBe(0);
	expect(rig.board.exceptionOf('t')).toBe('unreachable');
	await rig.until(rig.board.run({ id: 'e', image: 'e.wasm' }));
	expect(await rig.until(rig.board.wait('e'))).toBe(3);
	expect(rig.board.exceptionOf('e')).toBeUndefined();
});

test('SMP that went away is used again when it is back, without a reset, and that is told', async () => {
	const rig = createRig();
	const said: boolean[] = [];
	rig.board.on('smp', (answers) => said.push(answers));
	await rig.until(rig.board.open());
	expect((await rig.until(rig.board.identify())).smp).toBe(true);
	const bytes = Uint8Array.from({ length: 60_000 }, (_, i) => (i * 7 + (i >> 8)) & 0xff);
	rig.port.pacedBaudRate = 115_200;
	const methods = new Set<string>();
	const result = await rig.until(
		rig.board.upload('a.wasm', bytes, {
			onprogress({ method, doneBytes }) {
				methods.add(`${method}${said.length}`);
				const smp = rig.device.smp!;
				if (method === 'smp' && said.length === 0 && doneBytes > 5_000) smp.dead = true;
				if (method === 'shell' && doneBytes > 10_000) smp.dead = false;
			}
		})
	);
	expect(result).toMatchObject({
		method: 'smp',
		why: expect.stringContaining('for a while') as string
	});
	expect(said).toEqual([false, true]);
	expect([...methods]).toEqual(['smp0', 'shell1', 'smp2']);
	expect(rig.device.image('a.wasm')).toEqual(bytes);
	expect((await rig.until(rig.board.identify())).smp).toBe(true);
}, 30_000);

test('output without a line end that a start prints is told without the id behind it', async () => {
	const rig = createRig();
	rig.device.putImage('p.wasm', utf8('print no line end'));
	rig.device.printsLate = true;
	await rig.until(rig.board.open());
	await rig.until(rig.board.run({ id: 'p', image: 'p.wasm' }));
	await rig.pass(100);
	expect(rig.output()).toBe('no line end');
});
