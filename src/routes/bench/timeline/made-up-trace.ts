// A trace of made-up events for the bench: three containers, a thread, two pins, timers and messages.
import type { Clock } from '#lib/core/clock.ts';
import type { TraceFunction } from '#lib/simulator/trace/trace-event.ts';
import { TraceStore } from '#lib/simulator/trace/trace-store.ts';
import { Trace } from '#lib/simulator/trace/trace.ts';

const FUNCTIONS: readonly TraceFunction[] = [
	{ module: 'env', name: 'ocre_get_event', params: ['i32', 'i32'], result: 'i32' },
	{ module: 'env', name: 'ocre_gpio_toggle_by_name', params: ['i32'], result: 'i32' },
	{
		module: 'wasi_snapshot_preview1',
		name: 'fd_write',
		params: ['i32', 'i32', 'i32'],
		result: 'i32'
	},
	{ module: 'wasi_snapshot_preview1', name: 'poll_oneoff', params: ['i32', 'i32'], result: 'i32' }
];
const CONTAINERS = ['blinky', 'publisher', 'a-subscriber-with-a-long-name'];

/** The same numbers every time. */
function createRandom(): () => number {
	let state = 12345;
	return () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 2 ** 32;
}

class MadeUp {
	readonly store = new TraceStore();
	readonly #random = createRandom();
	#now = 0;
	readonly #clock: Clock = {
		now: () => this.#now,
		sleep: () => Promise.reject(new Error('not here')),
		schedule: () => () => undefined
	};
	readonly #trace = new Trace(this.#clock, this.#clock, (batch) => {
		this.#trace.taken(Infinity);
		this.store.add(batch);
	});

	make(count: number): void {
		this.#trace.setTracing({});
		for (const container of CONTAINERS)
			this.#trace.state({ container, state: 'running', exitCode: 0 });
		for (let i = 0; i < count; i++) this.#event(i);
		this.#trace.flush();
	}

	#event(i: number): void {
		const dice = this.#random();
		const container = CONTAINERS[Math.floor(this.#random() * CONTAINERS.length)]!;
		const startedAt = this.#now;
		this.#now += this.#random() < 0.01 ? 40 * this.#random() : 0.3 * this.#random();
		if (dice < 0.8) this.#call(container, startedAt, i);
		else if (dice < 0.9)
			this.#trace.gpio({
				container,
				port: 7,
				pin: i % 2 ? 7 : 6,
				level: i & 2 ? 1 : 0,
				driven: true
			});
		else if (dice < 0.95)
			this.#trace.timer({ container, timer: 1 + (i % 3), queued: i % 50 !== 0 });
		else {
			this.#trace.publish({ container, message: i, topic: 'news/made-up', payloadBytes: 12 });
			this.#trace.deliver({ container, message: i, topic: 'news/made-up', outcome: 'queued' });
		}
	}

	#call(container: string, startedAt: number, i: number): void {
		this.#trace.call({
			container,
			thread: container === 'publisher' && i % 5 === 0 ? 1 : 0,
			function: FUNCTIONS[i % FUNCTIONS.length]!,
			startedAt,
			result: i % 40 === 0 ? -11 : 0,
			i32: (index) => 64 + index * i,
			i64: () => 0n,
			float: () => 0,
			text: null,
			writes: []
		});
	}
}

export function makeUpTrace(count: number): TraceStore {
	const made = new MadeUp();
	made.make(count);
	return made.store;
}
