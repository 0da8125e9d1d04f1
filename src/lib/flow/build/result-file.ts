// A compile's result as bytes: the file that a site's build makes of an example, and the entry that a browser keeps.
// SHA-256 of the rest, length of the JSON, JSON with report and diagnostics, module; then engine and script of a program
// that has them.
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { digestOf, hexOf } from '#lib/image/digest.ts';
import type { CompiledResult } from './build-cache.ts';

/** Grows when older entries cannot be read any more. */
const FORMAT = 2;
const DIGEST_DIGITS = 64;
const HEAD_BYTES = DIGEST_DIGITS + 4;

interface Head extends Pick<CompiledResult, 'report' | 'diagnostics'> {
	format: number;
	wasmBytes: number;
	/** Null: the program is not run by an engine. */
	engineBytes: number | null;
}

export async function encodeResult({
	wasm,
	report,
	diagnostics,
	split
}: CompiledResult): Promise<Uint8Array<ArrayBuffer>> {
	const facts: Head = {
		...{ format: FORMAT, report, diagnostics },
		wasmBytes: wasm.length,
		engineBytes: split ? split.engine.length : null
	};
	const head = utf8(JSON.stringify(facts));
	const length = new Uint8Array(4);
	new DataView(length.buffer).setUint32(0, head.length, true);
	const rest = concatBytes([length, head, wasm, ...(split ? [split.engine, split.script] : [])]);
	return concatBytes([utf8(hexOf(await digestOf(rest))), rest]);
}

/** Null for anything that `encodeResult` has not written, or that changed since. */
export async function decodeResult(bytes: Uint8Array<ArrayBuffer>): Promise<CompiledResult | null> {
	if (bytes.length < HEAD_BYTES) return null;
	const digest = new TextDecoder().decode(bytes.subarray(0, DIGEST_DIGITS));
	const rest = bytes.slice(DIGEST_DIGITS);
	if (hexOf(await digestOf(rest)) !== digest) return null;
	const headEnd = 4 + new DataView(rest.buffer).getUint32(0, true);
	if (headEnd > rest.length) return null;
	const head = headOf(new TextDecoder().decode(rest.subarray(4, headEnd)));
	if (!head) return null;
	const { report, diagnostics, wasmBytes, engineBytes } = head;
	const wasmEnd = headEnd + wasmBytes;
	const engineEnd = wasmEnd + (engineBytes ?? 0);
	return {
		...{ ok: true, wasm: rest.slice(headEnd, wasmEnd), report, diagnostics },
		...(engineBytes !== null && {
			split: { engine: rest.slice(wasmEnd, engineEnd), script: rest.slice(engineEnd) }
		})
	};
}

/** The digest says that it is what we wrote; the format, that we still write it so. */
function headOf(text: string): Head | null {
	try {
		const value: unknown = JSON.parse(text);
		const format = typeof value === 'object' && value !== null && 'format' in value && value.format;
		return format === FORMAT ? (value as Head) : null;
	} catch {
		return null;
	}
}
