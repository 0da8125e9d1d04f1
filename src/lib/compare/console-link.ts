// The near end of a board's console: sends bytes at a pace that no board loses, and takes what comes until the answer
// is over: a prompt and a pause behind it, or a longer silence.
import { concatBytes, latin1 } from '#lib/core/bytes.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { Port } from '#lib/core/port.ts';

/** How the end of an answer is known. */
export interface Waiting {
	/** Nothing may come for so long behind a prompt. */
	quietMs: number;
	/** Without a prompt, nothing may come for so long. */
	patienceMs: number;
}

export interface LinkOptions {
	port: Port;
	clock: Clock;
	baudRate: number;
	/** Bytes that are sent at once, and the pause behind each such piece. */
	pieceBytes: number;
	pauseMs: number;
}

/** With colours, without, and with the prompt off. */
// eslint-disable-next-line no-control-regex
const PROMPT = /(ocre:~\$ (\x1b\[m)?|\x1b\[1;32m\x1b\[m)[\x20-\x7e]*$/;

/** What a port may take for one piece, or to close. */
const GONE_MS = 2000;

export class ConsoleLink {
	readonly #options: LinkOptions;
	#reader: ReadableStreamDefaultReader<Uint8Array> | null = null;
	#writer: WritableStreamDefaultWriter<Uint8Array> | null = null;
	#received: Uint8Array[] = [];
	#lastAt = 0;
	#wake: (() => void) | null = null;
	/** The port broke off: the board, or what stands for it, is gone. */
	isGone = false;

	constructor(options: LinkOptions) {
		this.#options = options;
	}

	async open(): Promise<void> {
		const { port, clock, baudRate } = this.#options;
		await port.open({ baudRate });
		this.#reader = port.readable!.getReader();
		this.#writer = port.writable!.getWriter();
		this.#received = [];
		this.#lastAt = clock.now();
		void this.#read(this.#reader);
	}

	async close(): Promise<void> {
		const reader = this.#reader;
		if (!reader) return;
		this.#reader = null;
		const writer = this.#writer;
		this.#writer = null;
		await this.#atMost(reader.cancel());
		await this.#atMost(writer?.abort());
		reader.releaseLock();
		writer?.releaseLock();
		await this.#atMost(this.#options.port.close());
	}

	/** A port whose device is gone may fail, or never come back. */
	async #atMost(step: Promise<void> | undefined): Promise<void> {
		if (!step) return;
		const limit = new AbortController();
		const late = this.#options.clock.sleep(GONE_MS, limit.signal).catch(() => undefined);
		await Promise.race([step.catch(() => undefined), late]);
		limit.abort(new Error('in time'));
	}

	async #read(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
		try {
			for (let part = await reader.read(); !part.done; part = await reader.read()) {
				this.#received.push(part.value.slice());
				this.#lastAt = this.#options.clock.now();
				this.#wake?.();
			}
		} catch {
			// It is said by `isGone`.
		}
		this.isGone ||= this.#reader === reader;
		this.#wake?.();
	}

	/** What has come since this was last asked. */
	take(): Uint8Array<ArrayBuffer> {
		return concatBytes(this.#received.splice(0));
	}

	async send(bytes: Uint8Array): Promise<void> {
		const { pieceBytes, pauseMs, clock } = this.#options;
		for (let start = 0; start < bytes.length; start += pieceBytes) {
			if (start > 0) await clock.sleep(pauseMs);
			// A board that went away is silent from then on.
			await this.#atMost(this.#writer?.write(bytes.slice(start, start + pieceBytes)));
		}
		this.#lastAt = clock.now();
	}

	/** Resolves when the answer to what was sent is over. */
	async settle({ quietMs, patienceMs }: Waiting): Promise<Uint8Array<ArrayBuffer>> {
		const { clock } = this.#options;
		for (;;) {
			const isDone = PROMPT.test(latin1(concatBytes(this.#received)).slice(-300));
			const left = this.#lastAt + (isDone ? quietMs : patienceMs) - clock.now();
			if (left <= 0 || this.isGone) return this.take();
			await this.#moreOr(left);
		}
	}

	/** Resolves with what came once it is what is wanted; null when the time is over. */
	async until(
		wanted: (received: Uint8Array) => boolean,
		limitMs: number
	): Promise<Uint8Array | null> {
		const { clock } = this.#options;
		const end = clock.now() + limitMs;
		for (;;) {
			const received = concatBytes(this.#received);
			if (wanted(received)) return this.take();
			const left = end - clock.now();
			if (left <= 0 || this.isGone) return null;
			await this.#moreOr(left);
		}
	}

	#moreOr(ms: number): Promise<void> {
		return new Promise((resolve) => {
			const cancel = this.#options.clock.schedule(ms, () => this.#wake?.());
			this.#wake = () => {
				this.#wake = null;
				cancel();
				resolve();
			};
		});
	}
}
