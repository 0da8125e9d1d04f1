// What changes more often than anybody can see: the first value goes on at once, and of those that follow within a while
// only the last.
import type { Clock } from './clock.ts';

export interface Latest<T> {
	push(value: T): void;
	/** What waits goes on now. */
	flush(): void;
}

export function createLatest<T>(
	send: (value: T) => void,
	everyMs: number,
	clock: Clock
): Latest<T> {
	let waiting: { value: T } | null = null;
	let resting = false;
	const rest = () => {
		resting = true;
		clock.schedule(everyMs, () => {
			resting = false;
			flush();
		});
	};
	const pass = (value: T) => {
		waiting = null;
		if (!resting) rest();
		send(value);
	};
	const flush = () => {
		if (waiting) pass(waiting.value);
	};
	return {
		push(value) {
			if (resting) waiting = { value };
			else pass(value);
		},
		flush
	};
}
