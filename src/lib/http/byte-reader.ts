// Reads lines and counted bytes from a stream, with a limit to everything: what comes is a stranger's.
import { concatBytes, latin1 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';

const LF = 10;
const CR = 13;

export class ByteReader {
	readonly #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
	#buffer = new Uint8Array(0);
	#ended = false;

	constructor(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
		this.#reader = stream.getReader();
	}

	/** Anything that is there, at least one byte; null at the end. */
	async some(): Promise<Uint8Array<ArrayBuffer> | null> {
		if (this.#buffer.length === 0 && !(await this.#more())) return null;
		return this.#take(this.#buffer.length);
	}

	/** A line without its end. Null at the end of the stream. Throws AppError `http-too-large`. */
	async line(maxBytes: number): Promise<string | null> {
		let from = 0;
		for (;;) {
			const end = this.#buffer.indexOf(LF, from);
			if ((end < 0 ? this.#buffer.length : end) > maxBytes)
				throw new AppError(
					'http-too-large',
					`a line of the answer is longer than ${maxBytes} bytes`
				);
			if (end >= 0) {
				const line = this.#take(end + 1);
				return latin1(line.subarray(0, end > 0 && line[end - 1] === CR ? end - 1 : end));
			}
			from = this.#buffer.length;
			if (await this.#more()) continue;
			if (this.#buffer.length === 0) return null;
			throw new AppError('http-truncated', 'the answer ends in the middle of a line');
		}
	}

	/** Exactly so many bytes. Throws AppError `http-truncated`. */
	async exactly(count: number): Promise<Uint8Array<ArrayBuffer>> {
		const parts: Uint8Array[] = [];
		for (let left = count; left > 0;) {
			if (this.#buffer.length === 0 && !(await this.#more()))
				throw new AppError('http-truncated', `the answer ends ${left} bytes too early`);
			const part = this.#take(Math.min(left, this.#buffer.length));
			parts.push(part);
			left -= part.length;
		}
		return concatBytes(parts);
	}

	#take(count: number): Uint8Array<ArrayBuffer> {
		const taken = this.#buffer.slice(0, count);
		this.#buffer = this.#buffer.subarray(count);
		return taken;
	}

	async #more(): Promise<boolean> {
		if (this.#ended) return false;
		const { done, value } = await this.#reader.read();
		if (done) this.#ended = true;
		else this.#buffer = this.#buffer.length === 0 ? value : concatBytes([this.#buffer, value]);
		return !done;
	}
}
