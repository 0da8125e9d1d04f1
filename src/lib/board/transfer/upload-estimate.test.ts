import { expect, test } from 'vitest';
import { SLOW_UPLOAD_MS } from '../board.ts';
import { createRig, type FakeRig } from '../testing/fake-rig.ts';

const image = (bytes: number) => Uint8Array.from({ length: bytes }, (_, i) => (i * 31) & 0xff);

async function opened(options: Parameters<typeof createRig>[0] = {}): Promise<FakeRig> {
	const rig = createRig(options);
	await rig.until(rig.board.open());
	return rig;
}

test('an estimate names the way, the time and the room, and changes nothing', async () => {
	const rig = await opened();
	const estimate = await rig.until(rig.board.estimateUpload('app.wasm', image(11_000)));
	expect(estimate).toEqual({
		method: 'smp',
		durationMs: 2_000,
		inUseBy: [],
		replacesBytes: null,
		freeBytes: rig.device.capacityBytes
	});
	expect(rig.device.files.size).toBe(0);
});

test('an image that is there already takes no time, even if containers use it', async () => {
	const rig = await opened();
	rig.device.putImage('app.wasm', image(900));
	await rig.until(rig.board.run({ id: 'app', image: 'app.wasm' }));
	const estimate = await rig.until(rig.board.estimateUpload('app.wasm', image(900)));
	expect(estimate).toMatchObject({ method: 'unchanged', durationMs: 0, inUseBy: [] });
});

test('it tells which containers use what would be replaced, and counts its room as free', async () => {
	const rig = await opened();
	rig.device.putImage('app.wasm', image(5_000));
	rig.device.putImage('other.wasm', image(20));
	for (const [id, name] of [
		['one', 'app.wasm'],
		['two', 'app.wasm'],
		['three', 'other.wasm']
	] as const)
		await rig.until(rig.board.run({ id, image: name }));
	const estimate = await rig.until(rig.board.estimateUpload('app.wasm', image(900)));
	expect(estimate.inUseBy).toEqual(['one', 'two']);
	expect(estimate.replacesBytes).toBe(5_000);
	const used = rig.device.usedBytes;
	expect(estimate.freeBytes).toBe(rig.device.capacityBytes - used + 5_000);
});

test('the slow way is told with its reason', async () => {
	const plain = await opened({ smp: false });
	const slow = await plain.until(plain.board.estimateUpload('app.wasm', image(20_000)));
	expect(slow.method).toBe('shell');
	expect(slow.durationMs).toBeGreaterThan(SLOW_UPLOAD_MS);
	expect(slow.why).toContain('does not offer');
	const rig = await opened();
	const long = await rig.until(rig.board.estimateUpload('n'.repeat(60), image(40)));
	expect(long).toMatchObject({
		method: 'shell',
		why: expect.stringContaining('too long') as string
	});
	const large = await rig.until(rig.board.estimateUpload('app.wasm', image(400_000)));
	expect(large.why).toContain('large');
});

test('after an upload the estimate goes by what was measured', async () => {
	const rig = createRig({ smp: false });
	rig.port.pacedBaudRate = 115_200;
	await rig.until(rig.board.open());
	const before = await rig.until(rig.board.estimateUpload('b.wasm', image(3_000)));
	await rig.until(rig.board.upload('a.wasm', image(3_000)));
	const after = await rig.until(rig.board.estimateUpload('b.wasm', image(3_000)));
	expect(after.durationMs).toBeLessThan(before.durationMs / 3);
});

test('names that the board refuses are refused before anything is asked', async () => {
	const rig = await opened();
	const asked = rig.device.lines.length;
	await expect(rig.board.estimateUpload('Bad.wasm', image(3))).rejects.toMatchObject({
		code: 'name-refused'
	});
	expect(rig.device.lines.length).toBe(asked);
});

test('of an upload that was cut off only the rest is counted', async () => {
	const rig = await opened();
	rig.device.putImage('app.wasm', image(11_000).slice(0, 5_500));
	const estimate = await rig.until(rig.board.estimateUpload('app.wasm', image(11_000)));
	expect(estimate).toMatchObject({ durationMs: 1_000, resumesAtBytes: 5_500 });
	rig.device.putImage('app.wasm', image(11_000).slice(1, 5_500));
	const other = await rig.until(rig.board.estimateUpload('app.wasm', image(11_000)));
	expect(other.durationMs).toBe(2_000);
	expect(other.resumesAtBytes).toBeUndefined();
});

test('what SMP holds open of an upload that was cut off is counted as it is', async () => {
	const rig = await opened();
	rig.device.smp!.hidesOpenFile = true;
	const bytes = image(9_000);
	const onprogress = ({ doneBytes }: { doneBytes: number }) =>
		doneBytes > 4_000 && rig.port.readable && rig.port.unplug();
	const upload = rig.board.upload('app.wasm', bytes, { onprogress });
	await expect(rig.until(upload)).rejects.toMatchObject({ code: 'board-lost' });
	await rig.until(rig.board.open());
	const estimate = await rig.until(rig.board.estimateUpload('app.wasm', bytes));
	expect(estimate.resumesAtBytes).toBeGreaterThan(3_500);
	const doneBytes: number[] = [];
	await rig.until(
		rig.board.upload('app.wasm', bytes, { onprogress: (one) => doneBytes.push(one.doneBytes) })
	);
	expect(doneBytes[0]).toBe(estimate.resumesAtBytes);
});
