// How long the shell waits for a container that it starts. One that only computes is let go after a while; the real
// shell would wait for it to its end.
import type { Clock } from '#lib/core/clock.ts';
import type { GuestCluster } from './guest-cluster.ts';

/** The longest that a container which never waits keeps the shell from going on. */
const START_PATIENCE_MS = 200;
/** How often it is waited for again while it goes on. */
const MORE_ROUNDS = 10;

/**
 * `onend` is called when there was enough. A container that goes on asking the board for something gets more time, since
 * a busy browser may be what holds it up. Gives what cancels it.
 */
export function startPatience(
	wall: Clock,
	cluster: () => GuestCluster | null,
	onend: () => void
): () => void {
	let cancel = () => {};
	const wait = (served: number, rounds: number) => {
		cancel = wall.schedule(START_PATIENCE_MS, () => {
			const now = cluster()?.served ?? 0;
			if (cluster()?.isSpawning) wait(now, rounds);
			else if (now > served && rounds > 0) wait(now, rounds - 1);
			else onend();
		});
	};
	wait(0, MORE_ROUNDS);
	return () => cancel();
}
