// A worker that is started later than it is spoken to: what is posted until then waits, in order.

/** What is used of a Worker. */
export type WorkerFace = Pick<
	Worker,
	'postMessage' | 'addEventListener' | 'removeEventListener' | 'terminate'
> & { onerror: ((event: ErrorEvent) => unknown) | null };

type Listener = Parameters<Worker['addEventListener']>;

/** `create` is called when `start` settles, however it does; not at all once it was terminated. */
export function lateWorker(create: () => WorkerFace, start: Promise<unknown>): WorkerFace {
	let worker: WorkerFace | null = null;
	let ended = false;
	const posts: [unknown, Transferable[]][] = [];
	const listeners: Listener[] = [];
	const late: WorkerFace = {
		onerror: null,
		postMessage(message: unknown, transfer?: Transferable[] | StructuredSerializeOptions) {
			const moved = Array.isArray(transfer) ? transfer : (transfer?.transfer ?? []);
			if (worker) worker.postMessage(message, moved);
			else posts.push([message, moved]);
		},
		addEventListener(...listener: Listener) {
			if (worker) worker.addEventListener(...listener);
			else listeners.push(listener);
		},
		removeEventListener(...listener: Listener) {
			worker?.removeEventListener(...listener);
			const index = listeners.findIndex(
				([type, callback]) => type === listener[0] && callback === listener[1]
			);
			if (index >= 0) listeners.splice(index, 1);
		},
		terminate() {
			ended = true;
			worker?.terminate();
		}
	};
	const begin = () => {
		if (ended) return;
		worker = create();
		worker.onerror = (event) => late.onerror?.(event);
		for (const listener of listeners.splice(0)) worker.addEventListener(...listener);
		for (const [message, moved] of posts.splice(0)) worker.postMessage(message, moved);
	};
	start.then(begin, begin);
	return late;
}
