// What knows C and C++, for the page: clang in a worker of its own, from the files that the compiler has loaded.
import type { CodeService } from '../../code-service.ts';
import { startCodeWorker } from '../../code/browser-code-worker.ts';
import { WorkerCodeService } from '../../code/worker-code-service.ts';
import type { LanguageParts } from '../../language.ts';

export interface CCodeServiceOptions {
	/** Those that the compiler has; with everything, for one that turned out to need more than `whole`. */
	parts(this: void, signal: AbortSignal, whole?: LanguageParts): Promise<LanguageParts>;
	/** The machine has little memory: the worker ends soon after it was last asked. */
	isGentle?: boolean;
}

/** On a machine with little memory. */
const GENTLE_IDLE_MS = 20_000;

function createWorker(): Worker {
	return new Worker(new URL('./c-code.worker.ts', import.meta.url), {
		type: 'module',
		name: 'code service for C'
	});
}

export function createCCodeService(options: CCodeServiceOptions): CodeService {
	return new WorkerCodeService<LanguageParts>({
		loadParts: (signal) => options.parts(signal),
		completeParts: (incomplete, signal) => options.parts(signal, incomplete),
		startWorker: () => startCodeWorker(createWorker()),
		...(options.isGentle && { idleMs: GENTLE_IDLE_MS })
	});
}
