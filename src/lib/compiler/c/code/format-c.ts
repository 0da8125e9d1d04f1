// Formats C and C++ by clang-format: in the style of the project's own .clang-format, or else in Zephyr's, with the
// indentation that the file has. Loaded when a file is first formatted.
import initialise, { format } from '@wasm-fmt/clang-format/web';
import wasmUrl from '@wasm-fmt/clang-format/wasm?url';
import { formatWith } from './format-style.ts';

let ready: Promise<void> | null = null;

export async function formatC(
	file: string,
	files: Readonly<Record<string, string>>
): Promise<string | null> {
	ready ??= initialise(wasmUrl);
	try {
		await ready;
	} catch (error) {
		ready = null;
		throw error;
	}
	return formatWith(format, file, files);
}
