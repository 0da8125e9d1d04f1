// The thread of a container in Node: a worker thread.
import { parentPort } from 'node:worker_threads';
import type { ContainerJob, ThreadMessage } from './container-thread.ts';
import { runContainer } from './run-container.ts';

const RING: ThreadMessage = 'ring';

parentPort?.on('message', (job: ContainerJob) => {
	if (job.calls.way === 'shared') runContainer(job, job.calls, () => parentPort?.postMessage(RING));
});
