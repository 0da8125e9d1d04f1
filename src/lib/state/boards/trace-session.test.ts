// When a board is traced: from its first run or the first look, until the user ends it.
import { beforeEach, expect, test, vi } from 'vitest';
import { Emitter } from '#lib/core/emitter.ts';
import { AppError } from '#lib/core/errors.ts';
import type { StreamEvents } from '#lib/simulator/stream/stream.ts';
import type { ReadTraceFile } from '#lib/simulator/trace/trace-reader-client.ts';
import { TraceSession } from './trace-session.svelte.ts';

let asked: string[];
let trace: TraceSession;

beforeEach(() => {
	asked = [];
	const events = new Emitter<StreamEvents>();
	trace = new TraceSession({
		on: events.on.bind(events),
		setTracing: (options) => void asked.push(options ? 'on' : 'off')
	});
});

test('the first run begins it, and later ones go on with it', () => {
	expect(trace.recording).toBe(false);
	trace.begin();
	trace.begin();
	trace.look();
	expect(asked).toEqual(['on']);
	expect(trace.recording).toBe(true);
});

test('a look begins it as well', () => {
	trace.look();
	expect(asked).toEqual(['on']);
});

test('what the user ended, no run begins again, but the user does', () => {
	trace.begin();
	trace.stop();
	trace.begin();
	trace.look();
	expect([trace.recording, asked]).toEqual([false, ['on', 'off']]);
	trace.start();
	expect([trace.recording, asked.at(-1)]).toEqual([true, 'on']);
});

/** A session whose files are read when the test says so. */
function withFile() {
	const files: {
		progress: (readBytes: number) => void;
		done: () => void;
		fail: (error: Error) => void;
		signal: AbortSignal;
	}[] = [];
	const read: ReadTraceFile = (_file, onprogress, signal) =>
		new Promise((resolve, reject) => {
			signal.addEventListener('abort', () => reject(signal.reason as Error));
			files.push({
				progress: (readBytes) => onprogress({ batch: null, readBytes }),
				done: () => resolve({ board: 'B', dropped: 3 }),
				fail: reject,
				signal
			});
		});
	const events = new Emitter<StreamEvents>();
	const session = new TraceSession(
		{ on: events.on.bind(events), setTracing: () => undefined },
		read
	);
	return { session, files };
}

const FILE = new Blob(['x'.repeat(100)]);

test('a file that takes long tells how far it is, and what is shown stays until it is read', async () => {
	vi.useFakeTimers({ toFake: ['performance'] });
	const { session, files } = withFile();
	const opening = session.open(FILE, 'a.json');
	files[0]!.progress(10);
	expect(session.reading).toBe(null);
	vi.advanceTimersByTime(500);
	files[0]!.progress(50);
	expect(session.reading).toEqual({ fileName: 'a.json', readBytes: 50, totalBytes: 100 });
	expect(session.opened).toBe(null);
	files[0]!.done();
	await opening;
	expect([session.reading, session.opened?.board, session.dropped]).toEqual([null, 'B', 3]);
	vi.useRealTimers();
});

test('a file that is broken, or given up, leaves what was open', async () => {
	const { session, files } = withFile();
	const first = session.open(FILE, 'good.json');
	files[0]!.done();
	await first;
	const broken = session.open(FILE, 'broken.json');
	files[1]!.fail(new AppError('trace-invalid', 'broken'));
	await expect(broken).rejects.toMatchObject({ code: 'trace-invalid' });
	const cancelled = session.open(FILE, 'large.json');
	session.cancelReading();
	await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
	expect(files[2]!.signal.aborted).toBe(true);
	expect([session.opened?.fileName, session.reading]).toEqual(['good.json', null]);
});

test('of two files at once, the last is opened', async () => {
	const { session, files } = withFile();
	const first = session.open(FILE, 'first.json');
	const second = session.open(FILE, 'second.json');
	await expect(first).rejects.toMatchObject({ name: 'AbortError' });
	files[1]!.done();
	await second;
	expect(session.opened?.fileName).toBe('second.json');
});
