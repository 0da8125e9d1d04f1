// Trace files of any size and from anybody.
import { expect, it } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { readTrace } from './read-trace.ts';
import {
	HOSTILE_TRACES,
	largeTrace,
	ODD_TRACES,
	traceWithWrite
} from './testing/hostile-traces.ts';
import { decodeTrace } from './trace-file.ts';
import { TraceStore } from './trace-store.ts';
import { TraceTextReader } from './trace-text-reader.ts';

async function stored(text: string, store = new TraceStore()) {
	const seen: number[] = [];
	const head = await readTrace(new Blob([text]), ({ batch, readBytes }) => {
		if (batch) store.add(batch);
		seen.push(readBytes);
	});
	return { store, head, seen };
}

it('a large file comes in pieces, with how much of it was read', async () => {
	const text = largeTrace(8_000);
	const { store, head, seen } = await stored(text);
	expect([store.length, store.dropped, head]).toEqual([8_000, 0, { board: 'B', dropped: 0 }]);
	expect(store.batches.length).toBeGreaterThan(1);
	expect(seen.length).toBeGreaterThan(5);
	expect(seen).toEqual([...seen].sort((a, b) => a - b));
	expect(seen.at(-1)).toBe(text.length);
	expect([...store].slice(0, 100)).toEqual(decodeTrace(largeTrace(100)).events);
});

it('of more events than are kept, the newest are', async () => {
	const { store } = await stored(largeTrace(12_000), new TraceStore(2_000));
	expect(store.length).toBeLessThan(6_000);
	expect(store.dropped).toBe(12_000 - store.length);
	expect(store.at(store.length - 1).sequence).toBe(11_999);
});

it('a text is read however it is cut', () => {
	const text = largeTrace(6).replace('led0', 'l\\"}]\\\\');
	const whole = decodeTrace(text);
	for (const size of [1, 2, 3, 7, 50]) {
		const reader = new TraceTextReader();
		const events = [];
		for (let at = 0; at < text.length; at += size)
			events.push(...reader.push(text.slice(at, at + size)));
		expect({ ...reader.end(), events }).toEqual(whole);
	}
});

it.each(Object.entries(ODD_TRACES))('%s are read', async (_name, make) => {
	expect((await stored(make(500))).store.length).toBe(500);
});

it.each(Object.entries(HOSTILE_TRACES))('%s is refused', async (_name, make) => {
	const failed = await stored(make(2_000)).catch((error: unknown) => error);
	expect(failed).toBeInstanceOf(AppError);
	expect((failed as AppError).code).toMatch(/^trace-(invalid|too-new)$/);
});

it('a write of megabytes is read, and shown in hexadecimal again', () => {
	const [event] = decodeTrace(traceWithWrite(4 * 1024 * 1024)).events;
	expect(event).toMatchObject({ writes: [{ address: 0 }] });
	expect(event?.kind === 'call' && event.writes[0]!.bytes.length).toBe(4 * 1024 * 1024);
});

it('an entry that never ends is given up', () => {
	const reader = new TraceTextReader();
	const part = 'x'.repeat(1024 * 1024);
	const push = () => {
		const events = [...reader.push('{"events":["')];
		for (let i = 0; i < 64; i++) events.push(...reader.push(part));
	};
	expect(push).toThrow(expect.objectContaining({ code: 'trace-invalid' }) as Error);
});

it('a file that is too large is refused before it is read', async () => {
	const file = { size: 257 * 1024 * 1024 } as Blob;
	await expect(readTrace(file, () => undefined)).rejects.toMatchObject({ code: 'trace-too-large' });
});
