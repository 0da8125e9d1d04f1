// One run of a way: which phase it is in, what the board is by now, who is told, and when a cancel counts. What goes
// wrong becomes a FlashError with the state that the board was left in.
import { AppError, isAbort, messageOf, type ErrorCode } from '#lib/core/errors.ts';
import {
	FlashError,
	type BoardState,
	type FlashOptions,
	type FlashPhase,
	type FlashProgress
} from '../flash-way.ts';

export interface FlashStep {
	/** What a failure in it leaves behind; as before, if not given. */
	boardState?: BoardState;
	/** Bytes that it is about; 0 while it is not known. */
	total?: number;
	/** Default: in every phase but the restart. */
	canCancel?: boolean;
}

export interface FlashRunOptions extends FlashOptions {
	/** The code of what nothing else is known of. Default: `flash-failed`. */
	otherwise?: Extract<ErrorCode, 'flash-failed' | 'flash-usb-failed'>;
	/** Codes after which nobody answers any more: a bootloader that is gone is not one that answers. */
	losses?: ReadonlySet<ErrorCode>;
}

export class FlashRun {
	readonly #options: FlashRunOptions;
	#progress: FlashProgress = { phase: 'connect', done: 0, total: 0, canCancel: true };
	/** What a failure now leaves behind. */
	boardState: BoardState = 'untouched';

	constructor(options: FlashRunOptions = {}) {
		this.#options = options;
	}

	/** What asks for the end of the wait; undefined while nothing may end it. */
	get signal(): AbortSignal | undefined {
		return this.#progress.canCancel ? this.#options.signal : undefined;
	}

	/** Begins a phase. Throws the reason of a cancel that is due. */
	begin(
		phase: FlashPhase,
		{ boardState, total = 0, canCancel = phase !== 'restart' }: FlashStep = {}
	): void {
		if (this.#progress.canCancel || canCancel) this.#options.signal?.throwIfAborted();
		if (boardState !== undefined) this.boardState = boardState;
		this.#tell({ phase, done: 0, total, canCancel });
	}

	/** Bytes of the phase that are done: the same again is not told. */
	done(bytes: number): void {
		if (bytes !== this.#progress.done) this.#tell({ ...this.#progress, done: bytes });
	}

	/** So many bytes more of the phase are done. */
	advance(bytes: number): void {
		this.done(this.#progress.done + bytes);
	}

	/** Throws the reason of a cancel, where the phase can be cancelled: called between two commands. */
	checkCancel(): void {
		this.signal?.throwIfAborted();
	}

	log(line: string): void {
		this.#options.onLog?.(line);
	}

	/** What to throw: a cancel that left the board as it was stays one. */
	failure(error: unknown): FlashError | DOMException {
		if (error instanceof FlashError) return error;
		const { phase } = this.#progress;
		const left = { boardState: this.#stateAfter(error), phase };
		if (isAbort(error)) {
			if (this.boardState === 'untouched') return error as DOMException;
			const message = 'Flashing was cancelled in the middle.';
			return new FlashError({ code: 'flash-cancelled', message, cause: error }, left);
		}
		if (error instanceof AppError) {
			const { code, values, message } = error;
			const cause = error.cause ?? error;
			return new FlashError({ code, values, message, cause }, left);
		}
		const code = this.#options.otherwise ?? 'flash-failed';
		return new FlashError({ code, message: messageOf(error), cause: error }, left);
	}

	#stateAfter(error: unknown): BoardState {
		const isGone = error instanceof AppError && this.#options.losses?.has(error.code);
		return isGone && this.boardState === 'bootloader' ? 'unknown' : this.boardState;
	}

	#tell(progress: FlashProgress): void {
		this.#progress = progress;
		this.#options.onProgress?.(progress);
	}
}
