// The thread of a container in a browser: a worker nested in the board's worker.
import type { ContainerJob, ThreadMessage } from './container-thread.ts';
import { runContainer } from './run-container.ts';

// The thread needs messages and wasm, nothing else; a module can reach none of it, this is for our own mistakes.
for (const name of ['fetch', 'indexedDB', 'caches', 'XMLHttpRequest', 'WebSocket', 'importScripts'])
	Reflect.defineProperty(globalThis, name, { value: undefined });

const post = (message: ThreadMessage) => globalThis.postMessage(message);

globalThis.onmessage = (event: MessageEvent<ContainerJob>) => {
	runContainer(event.data, () => post('ring'));
};
