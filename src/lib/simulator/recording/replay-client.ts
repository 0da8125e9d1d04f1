// A replay for the page: a worker behind a few methods, ended and started again as often as one likes.
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { transfer, wrap, type Remote } from '#lib/core/rpc.ts';
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
	readonly #worker: Worker;
	readonly #api: Remote<ReplayApi>;

	constructor(worker: Worker, api: Remote<ReplayApi>, summary: RecordingSummary) {
		this.#worker = worker;
		this.#api = api;
		this.summary = summary;
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
		this.#worker.terminate();
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
	const api = wrap<ReplayApi>(worker);
	const failed = new Promise<never>((_resolve, reject) => {
		worker.onerror = ({ message }) => {
			onmessage({ kind: 'failed', message });
			reject(new AppError('recording-failed', message || 'the replay could not be loaded'));
		};
	});
	failed.catch(() => undefined);
	let onabort = () => undefined as void;
	const aborted = new Promise<never>((_resolve, reject) => {
		onabort = () => reject(signal.reason as Error);
		signal.addEventListener('abort', onabort);
	});
	try {
		const opening = api.open(file, transfer(port2, [port2]));
		const summary = await Promise.race([opening, failed, aborted]);
		return new WorkerReplay(worker, api, summary);
	} catch (error) {
		worker.terminate();
		if (error instanceof AppError || signal.aborted) throw error;
		throw new AppError('recording-failed', messageOf(error));
	} finally {
		signal.removeEventListener('abort', onabort);
	}
}
