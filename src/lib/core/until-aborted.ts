// Waiting for something that may never come.

/** The promise's outcome, or the signal's reason if that comes first. */
export async function untilAborted<T>(promise: PromiseLike<T>, signal?: AbortSignal): Promise<T> {
	if (!signal) return promise;
	const settled = new AbortController();
	const aborted = new Promise<never>((_, reject) => {
		const onAbort = () => reject(signal.reason as Error);
		if (signal.aborted) onAbort();
		else signal.addEventListener('abort', onAbort, { once: true, signal: settled.signal });
	});
	try {
		return await Promise.race([promise, aborted]);
	} finally {
		settled.abort();
	}
}
