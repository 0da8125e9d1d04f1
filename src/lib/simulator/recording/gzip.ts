// Gzip around a recording: packed by the platform's own stream, unpacked by the reader that archives from anywhere go
// through.
import { gunzip as read, isGzip } from '#lib/archive/gzip-reader.ts';
import { AppError } from '#lib/core/errors.ts';

export async function gzip(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
	const packed = new Blob([bytes.slice()]).stream().pipeThrough(new CompressionStream('gzip'));
	return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * Rejects with `recording-too-large` beyond the limit, with `recording-unknown` for what is not gzip, and with
 * `recording-broken` for what is not whole.
 */
export function gunzip(bytes: Uint8Array, limitBytes: number): Promise<Uint8Array<ArrayBuffer>> {
	return Promise.resolve().then(() => unpack(bytes, limitBytes));
}

function unpack(bytes: Uint8Array, limitBytes: number): Uint8Array<ArrayBuffer> {
	if (!isGzip(bytes)) throw new AppError('recording-unknown', 'this is not a recording');
	const budget = {
		leftBytes: limitBytes,
		takeInflated(sizeBytes: number) {
			if (sizeBytes > this.leftBytes)
				throw new AppError('recording-too-large', `it unpacks to more than ${limitBytes} bytes`);
			this.leftBytes -= sizeBytes;
		}
	};
	try {
		return read(bytes, budget);
	} catch (error) {
		if (error instanceof AppError && error.code === 'recording-too-large') throw error;
		throw new AppError('recording-broken', 'the recording is not whole', { cause: error });
	}
}
