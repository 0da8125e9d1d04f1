// The files of a project as the tools get them.
import { utf8 } from '#lib/core/bytes.ts';
import { PROJECT } from '../flags.ts';

export function inputsOf(
	files: Readonly<Record<string, string>>,
	more: ReadonlyMap<string, Uint8Array> = new Map()
): Map<string, Uint8Array> {
	const own = Object.entries(files).map(
		([path, text]) => [`${PROJECT}/${path}`, utf8(text)] as const
	);
	return new Map([...own, ...more]);
}
