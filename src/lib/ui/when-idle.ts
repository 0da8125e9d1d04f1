// Calls back when the page has nothing else to do: loaded, quiet for a while, and the browser says so where it can.

const QUIET_MS = 1500;
/** A page that is never idle is not waited for longer. */
const LIMIT_MS = 15_000;

/** Returns what cancels it. */
export function whenIdle(callback: () => void): () => void {
	let idle = 0;
	const timer = setTimeout(() => {
		// Not every browser has it.
		if ('requestIdleCallback' in window)
			idle = window.requestIdleCallback(callback, { timeout: LIMIT_MS });
		else callback();
	}, QUIET_MS);
	return () => {
		clearTimeout(timer);
		if (idle) window.cancelIdleCallback(idle);
	};
}
