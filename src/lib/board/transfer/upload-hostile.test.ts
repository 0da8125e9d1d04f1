// Uploads while the board, the wire or a container does what it should not.
import { expect, test } from 'vitest';
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import type { UploadProgress } from '../board.ts';
import { createRig, type FakeRig } from '../testing/fake-rig.ts';

const image = (bytes: number, seed = 1) =>
	Uint8Array.from({ length: bytes }, (_, i) => (i * 31 + (i >> 8) * 7 + seed) & 0xff);

async function opened(options: Parameters<typeof createRig>[0] = {}): Promise<FakeRig> {
	const rig = createRig(options);
	await rig.until(rig.board.open());
	await rig.until(rig.board.identify());
	return rig;
}

type Answer = FakeRig['device']['smp'] extends infer S | undefined
	? S extends { answer: infer A }
		? A
		: never
	: never;

/** Changes the answers to SMP requests, counted from 1. */
function onAnswers(
	rig: FakeRig,
	change: (answer: Uint8Array, count: number) => Uint8Array | undefined
): void {
	const smp = rig.device.smp!;
	const original: Answer = smp.answer.bind(smp);
	let count = 0;
	smp.answer = (packet) => {
		const answer = original(packet);
		return answer && change(answer, ++count);
	};
}

/** Calls back every so many milliseconds of the board's time until it is told to stop. */
function every(rig: FakeRig, ms: number, task: () => void): () => void {
	let cancel = rig.clock.schedule(ms, function again() {
		task();
		cancel = rig.clock.schedule(ms, again);
	});
	return () => cancel();
}

test('log lines in the middle of answers are told as such, and the upload goes on', async () => {
	const rig = await opened();
	onAnswers(rig, (answer, count) => {
		if (count % 3 !== 0) return answer;
		const line = utf8(`[00:00:01.234,000] <inf> sensor: reading ${count}\r\n`);
		return concatBytes([answer.subarray(0, 12), line, answer.subarray(12)]);
	});
	const bytes = image(5_000);
	await rig.until(rig.board.upload('app.wasm', bytes));
	expect(rig.device.image('app.wasm')).toEqual(bytes);
	const logs = rig.events.filter((event) => event.kind === 'log' && event.module === 'sensor');
	expect(logs.length).toBeGreaterThan(3);
	expect(rig.output()).toBe('');
});

test.each([true, false])(
	'a container that prints all the time does not spoil an upload (SMP %s)',
	async (smp) => {
		const rig = await opened({ smp });
		let printed = '';
		const stop = every(rig, 25, () => {
			const text = `tick ${printed.length} `;
			printed += text;
			rig.device.printIdle(text);
		});
		rig.port.pacedBaudRate = 115_200;
		const bytes = image(2_500);
		await rig.until(rig.board.upload('app.wasm', bytes));
		stop();
		rig.port.pacedBaudRate = undefined;
		await rig.pass(200);
		expect(rig.device.image('app.wasm')).toEqual(bytes);
		expect(printed.length).toBeGreaterThan(100);
		// While the shell shows its prompt for an upload, text cannot always be told from the shell's own.
		if (smp) expect(rig.output()).toBe(printed);
	}
);

test('answers that come twice count once', async () => {
	const rig = await opened();
	onAnswers(rig, (answer) => concatBytes([answer, answer]));
	const bytes = image(5_000);
	await rig.until(rig.board.upload('app.wasm', bytes));
	expect(rig.device.image('app.wasm')).toEqual(bytes);
});

test('answers that come after the next try began are not taken for its own', async () => {
	const rig = await opened();
	onAnswers(rig, (answer, count) => {
		if (count % 4 !== 0) return answer;
		rig.clock.schedule(3_500, () => rig.device.send(answer));
		return undefined;
	});
	const bytes = image(5_000);
	await rig.until(rig.board.upload('app.wasm', bytes));
	expect(rig.device.image('app.wasm')).toEqual(bytes);
});

test('a board that says a wrong offset is followed only as far as the hash agrees', async () => {
	const rig = await opened();
	const smp = rig.device.smp!;
	for (const wrong of [0, 100, 900_000]) {
		smp.wrongOffset = { after: 5, offset: wrong };
		const bytes = image(4_000, wrong & 0xff);
		await rig.until(rig.board.upload('app.wasm', bytes));
		expect(rig.device.image('app.wasm')).toEqual(bytes);
	}
});

test('a board that always says the same offset ends the upload, and nothing is left', async () => {
	const rig = await opened();
	rig.device.smp!.wrongOffset = { after: 5, offset: 100, always: true };
	await expect(rig.until(rig.board.upload('app.wasm', image(4_000)))).rejects.toMatchObject({
		code: 'upload-failed'
	});
	expect(rig.device.files.size).toBe(0);
});

test.each([true, false])(
	'a storage that fills up in the middle is told, and nothing is left (SMP %s)',
	async (smp) => {
		const rig = await opened({ smp });
		const onprogress = ({ doneBytes }: UploadProgress) => {
			if (doneBytes > 2_000) rig.device.capacityBytes = 4_096;
		};
		const upload = rig.board.upload('app.wasm', image(9_000), { onprogress });
		await expect(rig.until(upload)).rejects.toMatchObject({ code: 'storage-full' });
		expect(rig.device.files.size).toBe(0);
	}
);

test('a file that the board closed for want of traffic is opened again where it ends', async () => {
	const rig = await opened();
	onAnswers(rig, (answer, count) => {
		if (count % 4 === 0) rig.device.smp!.close();
		return answer;
	});
	const bytes = image(5_000);
	await rig.until(rig.board.upload('app.wasm', bytes));
	expect(rig.device.image('app.wasm')).toEqual(bytes);
	expect(rig.device.smp!.writtenBytes).toBe(bytes.length);
});

test('a board that loses what it had not closed goes on from what it had', async () => {
	const rig = await opened();
	rig.device.smp!.losesOpenFile = true;
	const bytes = image(40_000);
	let restarted = false;
	const onprogress = ({ doneBytes }: UploadProgress) => {
		if (doneBytes < 36_000 || restarted) return;
		restarted = true;
		rig.device.reset();
	};
	await rig.until(rig.board.upload('app.wasm', bytes, { onprogress }));
	expect(rig.device.image('app.wasm')).toEqual(bytes);
	expect(rig.device.smp!.writtenBytes).toBeLessThan(bytes.length + 8_000);
});

test.each([true, false])(
	'overruns and framing errors end neither the reading nor the upload (SMP %s)',
	async (smp) => {
		const rig = await opened({ smp });
		const bytes = image(5_000);
		let errors = 0;
		const onprogress = ({ doneBytes }: UploadProgress) => {
			if (doneBytes < (errors + 1) * 1_000) return;
			errors++;
			rig.port.failReader(errors % 2 === 0 ? 'overrun' : 'framing error');
		};
		await rig.until(rig.board.upload('app.wasm', bytes, { onprogress }));
		expect(errors).toBeGreaterThan(3);
		expect(rig.device.image('app.wasm')).toEqual(bytes);
	}
);

test('a file goes on through the shell, too, when SMP dies in the middle of it', async () => {
	const rig = await opened();
	onAnswers(rig, (answer, count) => {
		if (count === 9) rig.device.smp!.dead = true;
		return answer;
	});
	const bytes = image(3_000);
	await rig.until(rig.board.storage.write('/lfs/data.bin', bytes));
	expect(rig.device.files.get('/lfs/data.bin')).toEqual(bytes);
});

test('when SMP dies in the middle the rest goes through the shell, and the upload says so', async () => {
	const rig = await opened();
	onAnswers(rig, (answer, count) => {
		if (count === 9) rig.device.smp!.dead = true;
		return answer;
	});
	const bytes = image(4_000);
	const whys = new Set<string | undefined>();
	const onprogress = ({ method, why }: UploadProgress) => whys.add(method === 'shell' ? why : '');
	const result = await rig.until(rig.board.upload('app.wasm', bytes, { onprogress }));
	expect(result.method).toBe('shell');
	expect(result.why).toContain('stopped answering');
	expect([...whys]).toEqual(['', result.why]);
	expect(rig.device.image('app.wasm')).toEqual(bytes);
	const lines = rig.device.lines.filter((line) => line.startsWith('fs write app.wasm')).length;
	expect(lines * 17).toBeLessThan(bytes.length - 1_000);
	expect((await rig.until(rig.board.identify())).smp).toBe(false);
	rig.device.smp!.dead = false;
	rig.device.reset();
	await rig.pass(100);
	expect((await rig.until(rig.board.identify())).smp).toBe(true);
});

test('SMP that waits for the end of a marker is given it, and does the rest of the upload', async () => {
	const rig = await opened();
	onAnswers(rig, (answer, count) => {
		if (count === 5) rig.device.smp!.dead = true;
		return answer;
	});
	rig.board.on('sent', (bytes) => {
		if (bytes[0] === 0x14) rig.device.smp!.dead = false;
	});
	const bytes = image(4_000);
	expect((await rig.until(rig.board.upload('app.wasm', bytes))).method).toBe('smp');
	expect(rig.device.image('app.wasm')).toEqual(bytes);
});

test.each([true, false])(
	'a part of another image is not gone on from, whatever its size (SMP %s)',
	async (smp) => {
		const rig = await opened({ smp });
		const bytes = image(1_500);
		rig.device.putImage('app.wasm', image(900, 77));
		const began: number[] = [];
		const onprogress = ({ doneBytes }: UploadProgress) => void began.push(doneBytes);
		await rig.until(rig.board.upload('app.wasm', bytes, { onprogress }));
		expect(began[0]).toBe(0);
		expect(began.filter((doneBytes) => doneBytes === bytes.length).length).toBeLessThan(5);
		expect(rig.device.image('app.wasm')).toEqual(bytes);
	}
);

test.each([true, false])(
	'an upload that a pulled cable cut off goes on where it was (SMP %s)',
	async (smp) => {
		const rig = await opened({ smp });
		const bytes = image(9_000);
		rig.port.faults = { unplugAtByte: rig.port.bytesToBoard + (smp ? 8_000 : 25_000) };
		const cut = rig.until(rig.board.upload('app.wasm', bytes));
		await expect(cut).rejects.toMatchObject({ code: 'board-lost' });
		rig.port.faults = {};
		const had = rig.device.image('app.wasm')!.length;
		expect(had).toBeGreaterThan(2_000);
		await rig.until(rig.board.open());
		const began: number[] = [];
		const onprogress = ({ doneBytes }: UploadProgress) => void began.push(doneBytes);
		await rig.until(rig.board.upload('app.wasm', bytes, { onprogress }));
		expect(began[0]).toBe(had);
		expect(rig.device.image('app.wasm')).toEqual(bytes);
	}
);

test.each([true, false])(
	'a cancel before the first byte leaves the image that was there (SMP %s)',
	async (smp) => {
		const rig = await opened({ smp });
		const old = image(300);
		rig.device.putImage('app.wasm', old);
		const stop = new AbortController();
		const onprogress = () => stop.abort(new DOMException('cancelled', 'AbortError'));
		const options = { signal: stop.signal, onprogress };
		const upload = rig.board.upload('app.wasm', image(3_000, 9), options);
		await expect(rig.until(upload)).rejects.toMatchObject({ name: 'AbortError' });
		expect(rig.device.image('app.wasm')).toEqual(old);
	}
);

test('a cancel of a board that is gone says that a part may be left', async () => {
	const rig = await opened();
	const stop = new AbortController();
	const onprogress = ({ doneBytes }: UploadProgress) => {
		if (doneBytes < 2_000 || stop.signal.aborted) return;
		rig.port.unplug();
		stop.abort(new DOMException('cancelled', 'AbortError'));
	};
	const upload = rig.board.upload('app.wasm', image(9_000), { signal: stop.signal, onprogress });
	const error = await rig.until(upload).catch((caught: unknown) => caught);
	expect(error).toBeInstanceOf(AppError);
	expect((error as AppError).message).toContain('part of it may be on the board');
});
