// A worker that knows a language: what the page says to it, and how it serves that.
import { expose, type Endpoint } from '#lib/core/rpc.ts';
import { live, type LifeApi } from '#lib/core/worker-life.ts';
import { AppError } from '#lib/core/errors.ts';
import type { CodeEngine } from '../code-service.ts';

export type CodeCallName = keyof CodeEngine;

/** A call as it is posted: its name, and what it is asked. */
export type CodeCall = {
	[Name in CodeCallName]: { name: Name; request: Parameters<CodeEngine[Name]>[0] };
}[CodeCallName];

export interface CodeWorkerApi extends LifeApi {
	/** Once, before the first call. */
	open(parts: unknown): Promise<void>;
	/** The answer of that member of the engine. */
	call(call: CodeCall): unknown;
	/** The worker has nothing to do: what makes the next answer faster can be prepared. */
	rest(): void;
}

export interface ServedCodeEngine extends CodeEngine {
	prepare?(): void;
}

/** Serves an engine that is made of the parts that the page hands over. */
export function serveCodeEngine<Parts>(
	endpoint: Endpoint,
	create: (parts: Parts) => ServedCodeEngine | Promise<ServedCodeEngine>
): void {
	let engine: ServedCodeEngine | null = null;
	const api = {
		live: (lock) => live(lock),
		async open(parts) {
			// The page that made the parts and this worker are of one build.
			engine = await create(parts as Parts);
		},
		call(call) {
			if (!engine) throw new AppError('compiler-crashed', 'the code service was not opened');
			return answer(engine, call);
		},
		rest: () => engine?.prepare?.()
	} satisfies CodeWorkerApi;
	expose(api, endpoint);
}

/** One case each, so that the compiler sees that request and member belong together. */
export function answer(engine: CodeEngine, call: CodeCall): unknown {
	switch (call.name) {
		case 'complete':
			return engine.complete(call.request);
		case 'describe':
			return engine.describe(call.request);
		case 'signature':
			return engine.signature(call.request);
		case 'hover':
			return engine.hover(call.request);
		case 'definition':
			return engine.definition(call.request);
		case 'references':
			return engine.references(call.request);
		case 'rename':
			return engine.rename(call.request);
		case 'check':
			return engine.check(call.request);
		case 'format':
			return engine.format(call.request);
		case 'library':
			return engine.library(call.request);
	}
}
