// Recording and replay in the page: what is being recorded, the recording that is open, and its replay. Nothing of a
// recording runs before the user says so. The engine is loaded with the first use.
import type { Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { AppError, isAbort } from '#lib/core/errors.ts';
import type {
	RecordableBoard,
	RecorderProgress,
	Recorder
} from '#lib/simulator/recording/recorder.ts';
import type { ReplayMessage } from '#lib/simulator/recording/replay-api.ts';
import type { OpenedRecording } from '#lib/simulator/recording/replay-client.ts';
import type { ReplayResult } from '#lib/simulator/recording/replay.ts';
import { withLevel, type PinLevel } from '#lib/simulator/stream/pins.ts';
import { withOutput, withRemark, type ReplayLine } from '#lib/flow/console/replay-lines.ts';
import { errorWords, type ErrorWords } from '#lib/texts/error-words.ts';
import { notes } from '#lib/texts/en/notes.ts';
import type { Words } from '#lib/texts/words.ts';

export interface RecordingsHost {
	clock: Clock;
	/** The board that can be recorded; null: there is none. */
	board(): RecordableBoard | null;
}

const PROGRESS_MS = 250;
/** What is read sooner is not worth a word. */
const SHOW_READING_AFTER_MS = 400;

export class Recordings implements Disposable {
	state = $state<'idle' | 'recording' | 'saving'>('idle');
	progress = $state.raw<RecorderProgress | null>(null);
	/** The file that is open, as it can be downloaded. */
	file = $state.raw<{ name: string; bytes: Uint8Array<ArrayBuffer> } | null>(null);
	opened = $state.raw<OpenedRecording | null>(null);
	failure = $state.raw<ErrorWords | null>(null);
	/** Name of a file that takes a while to be read; what is open stays until it is. */
	reading = $state<string | null>(null);

	replay = $state<'idle' | 'playing' | 'paused' | 'ended'>('idle');
	/** Of the replay that runs, or of the next one; Infinity: as fast as can be. */
	speed = $state(1);
	atMs = $state(0);
	result = $state.raw<ReplayResult | null>(null);
	pins = $state.raw<readonly PinLevel[]>([]);
	lines = $state.raw<readonly ReplayLine[]>([]);

	readonly #host: RecordingsHost;
	#recorder: Recorder | null = null;
	#cancelTick: () => void = () => undefined;
	#cancelOpening: AbortController | null = null;

	constructor(host: RecordingsHost) {
		this.#host = host;
	}

	/** Records the board from now on. Containers that run already are not part of it. */
	async record(): Promise<void> {
		const board = this.#host.board();
		if (this.state !== 'idle' || !board) return;
		this.state = 'recording';
		this.failure = null;
		try {
			const { Recorder } = await import('#lib/simulator/recording/recorder.ts');
			this.#recorder = new Recorder(board, this.#host.clock);
			this.#tick();
		} catch (error) {
			this.state = 'idle';
			this.failure = errorWords(error);
		}
	}

	/** Ends the recording and opens it. */
	async stop(name: string): Promise<void> {
		const recorder = this.#recorder;
		if (!recorder || this.state !== 'recording') return;
		this.state = 'saving';
		this.#recorder = null;
		this.#cancelTick();
		try {
			const recording = await recorder.stop();
			if (recording.runs.length === 0)
				throw new AppError('recording-empty', 'no container was started');
			const { encodeRecording } = await import('#lib/simulator/recording/recording-file.ts');
			await this.#open(name, await encodeRecording(recording));
		} catch (error) {
			this.failure = errorWords(error);
		} finally {
			this.state = 'idle';
			this.progress = null;
		}
	}

	/** Opens a file from outside. It is checked and shown; it does not run. */
	async open(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		this.failure = null;
		try {
			await this.#open(name, bytes);
		} catch (error) {
			if (!isAbort(error)) this.failure = errorWords(error);
		}
	}

	cancelReading(): void {
		this.#cancelOpening?.abort();
	}

	close(): void {
		this.opened?.dispose();
		this.opened = null;
		this.file = null;
		this.failure = null;
		this.#forget();
	}

	async play(speed: number): Promise<void> {
		this.#forget();
		this.speed = speed;
		this.failure = null;
		this.replay = 'playing';
		await this.#try((opened) => opened.play(speed));
	}

	async pause(): Promise<void> {
		this.replay = 'paused';
		await this.#try((opened) => opened.pause());
	}

	async resume(): Promise<void> {
		this.replay = 'playing';
		await this.#try((opened) => opened.resume());
	}

	async setSpeed(speed: number): Promise<void> {
		this.speed = speed;
		if (this.replay === 'playing' || this.replay === 'paused')
			await this.#try((opened) => opened.setSpeed(speed));
	}

	async stopReplay(): Promise<void> {
		this.replay = 'idle';
		await this.#try((opened) => opened.stop());
	}

	dispose(): void {
		this.cancelReading();
		this.#cancelTick();
		this.#recorder?.dispose();
		this.opened?.dispose();
	}

	/** Another one that is still being read is given up. */
	async #open(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		this.cancelReading();
		const cancel = new AbortController();
		this.#cancelOpening = cancel;
		const endWait = this.#host.clock.schedule(SHOW_READING_AFTER_MS, () => (this.reading = name));
		try {
			const { openRecording } = await import('#lib/simulator/recording/replay-client.ts');
			const hear = (message: ReplayMessage) => this.#hear(message);
			const opened = await openRecording(bytes, hear, cancel.signal);
			this.close();
			this.opened = opened;
			this.file = { name, bytes };
		} finally {
			endWait();
			if (this.#cancelOpening === cancel) {
				this.#cancelOpening = null;
				this.reading = null;
			}
		}
	}

	async #try(action: (opened: OpenedRecording) => Promise<void>): Promise<void> {
		const { opened } = this;
		if (!opened) return;
		try {
			await action(opened);
		} catch (error) {
			// It was closed meanwhile.
			if (isAbort(error)) return;
			this.replay = 'idle';
			this.failure = errorWords(error);
		}
	}

	#forget(): void {
		this.replay = 'idle';
		this.atMs = 0;
		this.result = null;
		this.pins = [];
		this.lines = [];
	}

	#tick(): void {
		this.progress = this.#recorder?.progress ?? null;
		this.#cancelTick = this.#host.clock.schedule(PROGRESS_MS, () => this.#tick());
	}

	#hear(message: ReplayMessage): void {
		switch (message.kind) {
			case 'output':
				this.#print(message.parts);
				break;
			case 'event':
				this.#event(message.event);
				break;
			case 'progress':
				this.atMs = message.atMs;
				break;
			case 'end':
				this.result = message.result;
				this.replay = 'ended';
				break;
			case 'failed':
				this.replay = 'idle';
				this.failure = errorWords(new AppError('recording-failed', message.message));
		}
	}

	#event(event: Extract<ReplayMessage, { kind: 'event' }>['event']): void {
		const run = 'run' in event ? this.opened?.summary.runs[event.run] : undefined;
		switch (event.kind) {
			case 'start':
				return this.#remark(notes.started({ id: run?.container ?? '' }));
			case 'end':
				return this.#remark(
					notes.endedWithCode({ id: run?.container ?? '', code: run?.exitCode ?? 0 })
				);
			case 'button':
				return this.#remark(
					(event.pressed ? notes.buttonPressed : notes.buttonReleased)({ alias: event.alias })
				);
			case 'sensor':
				return this.#remark(notes.sensorMeasures({ sensor: event.sensor, value: event.value }));
			case 'pin': {
				this.pins = withLevel(this.pins, event);
			}
		}
	}

	#remark(remark: Words): void {
		this.lines = withRemark(this.lines, remark);
	}

	#print(parts: readonly { container: string; text: string }[]): void {
		this.lines = withOutput(this.lines, parts);
	}
}
