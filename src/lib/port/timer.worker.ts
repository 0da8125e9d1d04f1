// Timers for a page that may be hidden, where its own come late: those of a worker do not.
import type { TimerAnswer, TimerRequest } from './worker-clock.ts';
import { live } from '#lib/core/worker-life.ts';

const timers = new Map<number, ReturnType<typeof setTimeout>>();

const answer = (message: TimerAnswer) => self.postMessage(message);

function keep(id: number, ms: number | null): void {
	clearTimeout(timers.get(id));
	timers.delete(id);
	if (ms === null) return;
	timers.set(
		id,
		setTimeout(() => {
			timers.delete(id);
			answer(id);
		}, ms)
	);
}

/** Where the lock is refused, only an error of this worker is heard of. */
const hold = (lock: string) =>
	live(lock).then(
		() => answer('alive'),
		() => undefined
	);

self.onmessage = ({ data }: MessageEvent<TimerRequest>) => {
	if ('lock' in data) void hold(data.lock);
	else keep(data.id, data.ms);
};
