// A container's thread that calls the board by messages and blocks until the answer: Node 20 cannot suspend WebAssembly,
// and what the board does with such calls is the same.
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import {
	INSTANTIATED,
	NOT_INSTANTIATED,
	START_TRAPPED,
	TRAPPED,
	UNWOUND
} from '../control-block.ts';
import type { ContainerJob, MessageCalls } from '../container-thread.ts';
import {
	argumentsOf,
	describe,
	exitCode,
	exportedFunction,
	importObject,
	LEAVE,
	trapText
} from '../guest-module.ts';
import type { PostedAnswer, PostedCall } from '../posted-calls.ts';
import { PostedLine } from '../posted-line.ts';

const port = parentPort!;
const answers = new Int32Array(workerData as SharedArrayBuffer);

function ask(call: PostedCall): PostedAnswer {
	const seen = Atomics.load(answers, 0);
	port.postMessage(call, call.memory ? [call.memory] : []);
	Atomics.wait(answers, 0, seen);
	return (receiveMessageOnPort(port) as { message: PostedAnswer }).message;
}

function run(job: ContainerJob, calls: MessageCalls): void {
	const line = new PostedLine(calls);
	const report = (index: number, text = '') => line.take(ask(line.report(index, text)));
	const functions = job.functions.map(
		(imported, index) =>
			(...args: (number | bigint)[]) =>
				line.resultOf(ask(line.call(index, imported, args)))
	);
	let instance: WebAssembly.Instance;
	try {
		instance = new WebAssembly.Instance(job.module, importObject(job, functions, line.memory));
	} catch (error) {
		report(NOT_INSTANTIATED, describe(error));
		return;
	}
	/** Null: it has left the module. */
	const runExport = (name: string | null, trapped: number): { code: number } | null => {
		const exported = exportedFunction(instance, name);
		if (!exported) return { code: 0 };
		try {
			return { code: exitCode(exported(...argumentsOf(job, name))) };
		} catch (error) {
			if (error === LEAVE) report(UNWOUND);
			else report(trapped, trapText(error, instance, job));
			return null;
		}
	};
	for (const name of job.probes.starters) if (!runExport(name, START_TRAPPED)) return;
	if (!report(INSTANTIATED)) {
		report(UNWOUND);
		return;
	}
	const ended = runExport(job.entry, TRAPPED);
	if (ended) line.take(ask(line.returned(ended.code)));
}

port.on('message', (job: ContainerJob) => {
	if (job.calls.way === 'posted') run(job, job.calls);
});
