// A replay for the page: a worker behind a few methods, ended and started again as often as one likes.
import { AppError, toAppError } from '#lib/core/errors.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { transfer, wrapMortal, type Remote } from '#lib/core/rpc.ts';
import { untilAborted } from '#lib/core/until-aborted.ts';
import { watchWorker } from '#lib/core/worker-life.ts';
import {
	decodeReplayMessage,
	type RecordingSummary,
	type ReplayApi,
	type ReplayMessage
} from './replay-api.ts';

export interface OpenedRecording extends Disposable {
	readonly summary: RecordingSummary;
	play(speed: number): Promise<void>;
	pause(): Promise<void>;
	resume(): Promise<void>;
	setSpeed(speed: number): Promise<void>;
	stop(): Promise<void>;
}

function createDefaultWorker(): Worker {
	return new Worker(new URL('./replay.worker.ts', import.meta.url), {
		type: 'module',
		name: 'replay'
	});
}

class WorkerReplay implements OpenedRecording {
	readonly summary: RecordingSummary;
	readonly #api: Remote<ReplayApi>;
	readonly #end: () => void;

	constructor(api: Remote<ReplayApi>, summary: RecordingSummary, end: () => void) {
		this.#api = api;
		this.summary = summary;
		this.#end = end;
	}

	play(speed: number): Promise<void> {
		return this.#api.play(speed);
	}

	pause(): Promise<void> {
		return this.#api.pause();
	}

	resume(): Promise<void> {
		return this.#api.resume();
	}

	setSpeed(speed: number): Promise<void> {
		return this.#api.setSpeed(speed);
	}

	stop(): Promise<void> {
		return this.#api.stop();
	}

	dispose(): void {
		this.#end();
	}
}

/**
 * Reads a file; nothing of it runs. Throws `recording-too-large`, `-unknown` or `-broken`, and what aborts: that ends the
 * worker, however far it is.
 */
export async function openRecording(
	file: Uint8Array,
	onmessage: (message: ReplayMessage) => void,
	signal: AbortSignal,
	createWorker: () => Worker = createDefaultWorker
): Promise<OpenedRecording> {
	signal.throwIfAborted();
	const worker = createWorker();
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = ({ data }: MessageEvent<unknown>) => onmessage(decodeReplayMessage(data));
	const gone = new AbortController();
	const life = watchWorker(worker, (message) => {
		onmessage({ kind: 'failed', message });
		gone.abort(new AppError('recording-failed', message));
		worker.terminate();
	});
	const end = () => {
		life.dispose();
		gone.abort(new DOMException('the recording was closed', 'AbortError'));
		worker.terminate();
	};
	const api = wrapMortal<ReplayApi>(worker, gone.signal);
	try {
		const summary = await untilAborted(api.open(file, transfer(port2, [port2])), signal);
		return new WorkerReplay(api, summary, end);
	} catch (error) {
		end();
		if (signal.aborted) throw error;
		throw toAppError(error, 'recording-failed');
	}
}
