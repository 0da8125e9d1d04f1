// A connection whose other end is a function of a test: what it answers, in which pieces, and when it closes.
import type { ByteStream } from '#lib/core/byte-stream.ts';
import { AppError } from '#lib/core/errors.ts';

export interface ScriptedEnd {
	/** What came in since the last call; waits for something. Null once the client has closed. */
	receive(): Promise<Uint8Array | null>;
	send(bytes: Uint8Array<ArrayBuffer>): void;
	end(): void;
	reset(): void;
}

export interface ScriptedConnection extends ByteStream {
	readonly closed: boolean;
}

export function scriptedConnection(
	script: (end: ScriptedEnd) => Promise<void> | void
): ScriptedConnection {
	let source!: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;
	let closed = false;
	let ended = false;
	const received: Uint8Array[] = [];
	let wake: () => void = () => {};
	const fail = () => {
		if (!ended) source.error(new AppError('connection-reset', 'reset'));
		ended = true;
	};
	void Promise.resolve().then(() =>
		script({
			async receive() {
				while (received.length === 0) {
					if (closed) return null;
					await new Promise<void>((resolve) => (wake = resolve));
				}
				return received.shift()!;
			},
			send: (bytes) => {
				if (!ended) source.enqueue(bytes);
			},
			end() {
				if (!ended) source.close();
				ended = true;
			},
			reset: fail
		})
	);
	return {
		readable: new ReadableStream({ start: (controller) => void (source = controller) }),
		writable: new WritableStream({
			write(bytes) {
				received.push(bytes);
				wake();
			}
		}),
		close() {
			closed = true;
			fail();
			wake();
		},
		get closed() {
			return closed;
		}
	};
}
