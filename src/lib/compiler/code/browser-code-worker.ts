// A started worker of a browser, as the client of a code service takes it.
import { AppError } from '#lib/core/errors.ts';
import { watchWorker } from '#lib/core/worker-life.ts';
import type { CompilerWorker } from '../worker-compiler.ts';

export function startCodeWorker(worker: Worker): CompilerWorker {
	const life = watchWorker(worker, (reason) =>
		started.onfailure(new AppError('compiler-crashed', reason))
	);
	const started: CompilerWorker = {
		endpoint: worker,
		onfailure: () => {},
		terminate() {
			life.dispose();
			worker.terminate();
		}
	};
	return started;
}
