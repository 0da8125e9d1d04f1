// Timers for a page that may be hidden, where its own come late: those of a worker do not.
import type { TimerRequest } from './worker-clock.ts';

const timers = new Map<number, ReturnType<typeof setTimeout>>();

self.onmessage = ({ data: { id, ms } }: MessageEvent<TimerRequest>) => {
	clearTimeout(timers.get(id));
	timers.delete(id);
	if (ms === null) return;
	timers.set(
		id,
		setTimeout(() => {
			timers.delete(id);
			self.postMessage(id);
		}, ms)
	);
};
