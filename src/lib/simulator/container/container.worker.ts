// The thread of a container in a browser: a worker nested in the board's worker.
import { live } from '#lib/core/worker-life.ts';
import type { BoardMessage, ContainerJob, ThreadMessage } from './container-thread.ts';
import type { PostedAnswer, PostedCall } from './posted-calls.ts';
import { runContainer } from './run-container.ts';
import { runSuspending } from './run-suspending.ts';

// The thread needs messages and wasm, nothing else; a module can reach none of it, this is for our own mistakes.
for (const name of ['fetch', 'indexedDB', 'caches', 'XMLHttpRequest', 'WebSocket', 'importScripts'])
	Reflect.defineProperty(globalThis, name, { value: undefined });

const post = (message: ThreadMessage, transfer: Transferable[] = []) =>
	globalThis.postMessage(message, { transfer });

/** Before the first job, which may never give the thread back. The name is that of the lock. */
const alive = live((globalThis as { name?: string }).name ?? '').then(
	() => post('alive'),
	() => undefined
);

let answered: ((answer: PostedAnswer) => void) | null = null;

function ask(call: PostedCall): Promise<PostedAnswer> {
	return new Promise((resolve) => {
		answered = resolve;
		post(call, call.memory ? [call.memory] : []);
	});
}

async function run(job: ContainerJob): Promise<void> {
	await alive;
	const { calls } = job;
	if (calls.way === 'shared') runContainer(job, calls, () => post('ring'));
	else await runSuspending(job, calls, ask);
}

globalThis.onmessage = ({ data }: MessageEvent<BoardMessage>) => {
	if ('action' in data) answered?.(data);
	else void run(data);
};
