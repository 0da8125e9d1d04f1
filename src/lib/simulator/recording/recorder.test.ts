import { expect, it } from 'vitest';
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { Emitter } from '#lib/core/emitter.ts';
import type { SimulatorInput } from '../stream/stream.ts';
import type { TraceBatch } from '../trace/trace-batch.ts';
import { Trace } from '../trace/trace.ts';
import { Recorder, type RecordableBoard } from './recorder.ts';

const SLEEP = {
	module: 'env',
	name: 'ocre_sleep',
	params: ['i32' as const],
	result: 'i32' as const
};

class FakeBoard
	extends Emitter<{
		trace: TraceBatch;
		input: SimulatorInput;
	}>
	implements RecordableBoard
{
	readonly profile = B_U585I_IOT02A;
	readonly mode = 'faithful';
	readonly clock = new ManualClock();
	readonly trace = new Trace(this.clock, this.clock, (batch) => this.emit('trace', batch));
	recording = false;

	setRecording(on: boolean): void {
		this.recording = on;
		this.trace.setTracing(on ? { memory: true } : null);
	}

	imageOf(container: string) {
		return Promise.resolve(
			container === 'lost' ? null : { name: 'a.wasm', bytes: Uint8Array.of(1) }
		);
	}

	state(container: string, state: 'running' | 'exited', exitCode = 0): void {
		this.trace.state({ container, state, exitCode });
	}

	sleep(container: string, ms: number, result = 0): void {
		this.trace.call({
			container,
			thread: 0,
			function: SLEEP,
			startedAt: this.clock.now(),
			result,
			i32: () => ms,
			i64: () => 0n,
			float: () => 0,
			text: null,
			writes: []
		});
	}
}

async function stop(board: FakeBoard, recorder: Recorder) {
	const stopped = recorder.stop();
	await board.clock.advance(200);
	return stopped;
}

it('runs that begin while it records are recorded, and calls that repeat are one', async () => {
	const board = new FakeBoard();
	const recorder = new Recorder(board, board.clock, 1000);
	board.sleep('old', 1);
	board.state('a', 'running');
	board.sleep('a', 1);
	board.sleep('a', 1);
	await board.clock.advance(100);
	board.sleep('a', 1);
	board.sleep('a', 2);
	board.trace.gpio({ container: null, port: 2, pin: 13, level: 0, driven: false });
	board.state('a', 'exited', 3);
	board.state('lost', 'running');
	const recording = await stop(board, recorder);
	expect(recording).toMatchObject({
		board: 'b_u585i_iot02a',
		mode: 'faithful',
		recordedAt: 1000,
		runs: [
			{ container: 'a', image: 0, exitCode: 3 },
			{ container: 'lost', image: null, exitCode: null }
		]
	});
	expect(recording.images).toHaveLength(1);
	const told = recording.events.map((event) =>
		event.kind === 'call' ? `${event.args.join()} ×${event.times} to ${event.endedAt}` : event.kind
	);
	expect(told).toEqual(['start', '1 ×3 to 100', '2 ×1 to 100', 'button', 'end', 'start']);
	expect(board.recording).toBe(false);
});

it('ends where events are missing', async () => {
	const board = new FakeBoard();
	const recorder = new Recorder(board, board.clock);
	board.state('a', 'running');
	board.sleep('a', 1);
	await board.clock.advance(60);
	const gap = (batch: TraceBatch) =>
		board.emit('trace', { ...batch, sequence: batch.sequence + 1 });
	const trace = new Trace(board.clock, board.clock, gap);
	trace.setTracing({ memory: true });
	trace.state({ container: 'b', state: 'running', exitCode: 0 });
	trace.flush();
	expect(recorder.progress.full).toBe(true);
	expect((await stop(board, recorder)).runs).toHaveLength(1);
});

it('takes no more than a recording may hold, and says so', async () => {
	const board = new FakeBoard();
	const recorder = new Recorder(board, board.clock, 0, 100);
	board.state('a', 'running');
	for (let i = 0; i < 110; i++) board.sleep('a', i);
	await board.clock.advance(60);
	expect(recorder.progress.full).toBe(true);
	expect(board.recording).toBe(false);
	const recording = await stop(board, recorder);
	expect(recording.full).toBe(true);
	expect(recording.events).toHaveLength(100);
});
