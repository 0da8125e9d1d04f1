// Whether packed bytes are a recording, told by their beginning: the rest stays packed.
import { readCborHead } from '#lib/wire/cbor-outline.ts';
import { RECORDING_FIELDS } from './recording-file.ts';

/** Whatever they hold, false for what is not a recording of any version. */
export async function isRecording(file: Uint8Array): Promise<boolean> {
	try {
		const start = await beginningOf(file);
		const root = readCborHead(start, 0);
		const key = readCborHead(start, root.end);
		const name = new TextDecoder().decode(start.subarray(key.end, key.end + key.length));
		return root.kind === 'map' && key.kind === 'text' && RECORDING_FIELDS.has(name);
	} catch {
		return false;
	}
}

/** What comes out first. Throws for what is not gzip. */
async function beginningOf(file: Uint8Array): Promise<Uint8Array> {
	const packed = new Blob([file.slice(0, 64 * 1024)]).stream();
	const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
	const { value } = await reader.read();
	await reader.cancel().catch(() => undefined);
	return value ?? new Uint8Array(0);
}
