// A deployment to a real board whose cable is not always there.
import { expect, test, vi } from 'vitest';
import { FakeSupervisor } from '#lib/board/testing/fake-supervisor.ts';
import { createRig } from '#lib/board/testing/fake-rig.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import { deploy, type DeployStage, type Deployment } from './deploy.ts';
import { fakeDevice, FakeSerial } from '#lib/port/fake-serial.ts';
import { SerialTarget } from '#lib/state/boards/serial-target.svelte.ts';

const WASM = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 31 + (i >> 8) * 7) & 0xff);

async function connected() {
	const rig = createRig();
	const api = new FakeSerial();
	const supervisor = new FakeSupervisor({});
	const port = fakeDevice(supervisor, rig.clock);
	api.ports = [port];
	const target = new SerialTarget({
		api,
		device: port,
		createBoard: (over) => createBoard(over, { clock: rig.clock }),
		clock: rig.clock,
		id: 'board-1',
		taken: () => false,
		fitsAnother: () => false,
		onidentified: () => undefined,
		onback: vi.fn()
	});
	await rig.until(target.session.open());
	const deployment: Deployment = {
		id: 'app',
		imageName: 'app.wasm',
		wasm: WASM,
		capabilities: [],
		environment: [],
		run: NO_RUN_OPTIONS
	};
	const stages: DeployStage[] = [];
	const controller = new AbortController();
	const { signal } = controller;
	const start = (replaceUsed = false) =>
		deploy(target, { ...deployment, replaceUsed }, { signal, onstage: (one) => stages.push(one) });
	/** Pulls the cable once so much went over it, and waits until that was noticed. */
	const unplugAfter = async (bytes: number) => {
		api.ports = [];
		port.faults = { unplugAtByte: port.bytesToBoard + bytes };
		while (!target.waiting) await rig.pass(5);
	};
	const plug = () => api.plug(fakeDevice(supervisor, rig.clock));
	return { rig, supervisor, target, stages, controller, start, unplugAfter, plug };
}

test('an upload that is cut off goes on by itself when the board is back, with the rest only', async () => {
	const { rig, supervisor, target, stages, start, unplugAfter, plug } = await connected();
	const deploying = start();
	await unplugAfter(18_000);
	await rig.pass(4_000);
	expect(stages.at(-1)).toMatchObject({ stage: 'uploading', phase: 'unplugged' });
	const before = supervisor.smp!.writtenBytes;
	plug();
	const { method } = await rig.until(deploying);
	expect(method).toBe('smp');
	expect(supervisor.image('app.wasm')).toEqual(WASM);
	expect(supervisor.smp!.writtenBytes - before).toBeLessThan(WASM.length / 2);
	expect(target.session.containers).toMatchObject([{ id: 'app', status: 'running' }]);
});

test('a board that does not come back in time ends the upload, which says what may be left', async () => {
	const { rig, supervisor, start, unplugAfter, plug } = await connected();
	const deploying = start();
	const failed = expect(deploying).rejects.toMatchObject({
		code: 'board-lost',
		message: expect.stringContaining('part of it may be on the board') as string
	});
	await unplugAfter(9_000);
	await rig.pass(31_000);
	await failed;
	plug();
	await rig.pass(5_000);
	expect(supervisor.containers).toEqual([]);
});

test('while it waits for the board it can be cancelled', async () => {
	const { rig, controller, start, unplugAfter } = await connected();
	const deploying = start();
	const failed = expect(deploying).rejects.toMatchObject({ name: 'AbortError' });
	await unplugAfter(9_000);
	await rig.pass(1_000);
	controller.abort(new DOMException('cancelled', 'AbortError'));
	await rig.pass(10);
	await failed;
});

test('an image that another container was made from is replaced only when that was agreed to', async () => {
	const { rig, supervisor, target, start } = await connected();
	const old = WASM.slice(0, 300).reverse();
	supervisor.putImage('app.wasm', old);
	await rig.until(target.session.board.run({ id: 'other', image: 'app.wasm' }));
	await expect(rig.until(start())).rejects.toMatchObject({ code: 'image-in-use' });
	expect(supervisor.image('app.wasm')).toEqual(old);
	await rig.until(start(true));
	expect(supervisor.image('app.wasm')).toEqual(WASM);
});
