// Gzip by the platform's own streams, with a limit for what comes out of a stranger's file.
import { concatBytes } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';

async function collect(
	stream: ReadableStream<Uint8Array>,
	limitBytes: number
): Promise<Uint8Array<ArrayBuffer>> {
	const reader = stream.getReader();
	const parts: Uint8Array[] = [];
	let size = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return concatBytes(parts);
		size += value.length;
		if (size > limitBytes) {
			await reader.cancel().catch(() => undefined);
			throw new AppError('recording-too-large', `it unpacks to more than ${limitBytes} bytes`);
		}
		parts.push(value);
	}
}

function through(
	bytes: Uint8Array,
	transform: CompressionStream | DecompressionStream
): ReadableStream<Uint8Array> {
	return new Blob([bytes.slice()]).stream().pipeThrough(transform);
}

export function gzip(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
	return collect(through(bytes, new CompressionStream('gzip')), Infinity);
}

/** Throws `recording-too-large` beyond the limit, and `recording-unknown` for what is not gzip. */
export async function gunzip(
	bytes: Uint8Array,
	limitBytes: number
): Promise<Uint8Array<ArrayBuffer>> {
	try {
		return await collect(through(bytes, new DecompressionStream('gzip')), limitBytes);
	} catch (error) {
		if (error instanceof AppError) throw error;
		throw new AppError('recording-unknown', 'this is not a recording', { cause: error });
	}
}
