// What is read of a registry's answer: bodies within limits, and the headers that matter.
import { AppError } from '#lib/core/errors.ts';
import type { Bytes } from '../artifact.ts';
import type { Digest } from '../digest.ts';

export async function readParts(
	response: Response,
	onpart: (part: Uint8Array<ArrayBuffer>) => void
): Promise<void> {
	if (!response.body) return;
	const reader = response.body.getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			onpart(value);
		}
	} catch (error) {
		await reader.cancel().catch(() => undefined);
		if (error instanceof TypeError)
			throw new AppError('registry-unreachable', 'The connection ended prematurely.', {
				cause: error
			});
		throw error;
	}
}

export async function readLimited(response: Response, limitBytes: number): Promise<Bytes> {
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let total = 0;
	await readParts(response, (part) => {
		total += part.length;
		if (total > limitBytes)
			throw new AppError('registry-too-large', 'The registry’s answer is too large.');
		parts.push(part);
	});
	return new Uint8Array(await new Blob(parts).arrayBuffer());
}

export function locationOf(response: Response, base: string): URL {
	const location = response.headers.get('Location');
	if (!location)
		throw new AppError(
			'registry-headers-hidden',
			'The registry did not say where to send the data, or does not expose the Location header to the page.'
		);
	const url = new URL(location, response.url || base);
	if (/^https?:$/.test(url.protocol)) return url;
	throw new AppError('registry-error', 'The registry names an address that is not http.');
}

export function checkDigestHeader(response: Response, digest: Digest): void {
	const named = response.headers.get('Docker-Content-Digest');
	if (named && named !== digest)
		throw new AppError('digest-mismatch', `The registry stored ${named}, not ${digest}.`);
}
