// A connection that carries bytes both ways, whatever is underneath.

export interface ByteStream {
	/** Ends when the other side has sent all it had; fails when the connection breaks. */
	readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
	/** Writes wait while the other side is behind. Closing it says that nothing more comes. */
	readonly writable: WritableStream<Uint8Array>;
	/** Drops the connection. Idempotent. */
	close(): void;
}
