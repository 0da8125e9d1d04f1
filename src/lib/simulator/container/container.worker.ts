// The thread of a container in a browser: a worker nested in the board's worker.
import { live } from '#lib/core/worker-life.ts';
import type { ContainerJob, ThreadMessage } from './container-thread.ts';
import { runContainer } from './run-container.ts';

// The thread needs messages and wasm, nothing else; a module can reach none of it, this is for our own mistakes.
for (const name of ['fetch', 'indexedDB', 'caches', 'XMLHttpRequest', 'WebSocket', 'importScripts'])
	Reflect.defineProperty(globalThis, name, { value: undefined });

const post = (message: ThreadMessage) => globalThis.postMessage(message);

/** Before the first job, which may never give the thread back. The name is that of the lock. */
const alive = live((globalThis as { name?: string }).name ?? '').then(
	() => post('alive'),
	() => undefined
);

globalThis.onmessage = async ({ data }: MessageEvent<ContainerJob>) => {
	await alive;
	runContainer(data, () => post('ring'));
};
