// What knows AssemblyScript, JavaScript and TypeScript, for the page: TypeScript's language service in a worker of its
// own, which brings everything that it needs.
import type { CodeService } from '../code-service.ts';
import { startCodeWorker } from '../code/browser-code-worker.ts';
import { WorkerCodeService } from '../code/worker-code-service.ts';

function createWorker(): Worker {
	return new Worker(new URL('./ts-code.worker.ts', import.meta.url), {
		type: 'module',
		name: 'code service for TypeScript'
	});
}

export function createTsCodeService(): CodeService {
	return new WorkerCodeService<null>({
		loadParts: () => Promise.resolve(null),
		startWorker: () => startCodeWorker(createWorker())
	});
}
