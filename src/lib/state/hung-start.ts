// Why the start of a container hangs, by what the board logged last: its shell waits forever for an instance that could
// not be made. What the log says is untrusted text.

const CAUSES: readonly (readonly [pattern: RegExp, why: (found: readonly string[]) => string])[] = [
	[
		/allocate linear memory failed/,
		() =>
			'The board does not have enough memory left for this program. After the reset, start fewer containers, or make arrays and buffers smaller; with threads, the whole memory is taken at once.'
	],
	[
		/allocate .*failed/,
		() =>
			'The board ran out of memory while it created the container. After the reset, start fewer containers.'
	],
	[
		/pre-opening mapped directory ([^\s:]{1,128})/,
		([, folder = '']) =>
			`The folder ${folder} does not exist on the board, or is not a folder. If a project’s run options mount it, it is created before the start. On the command line, Ocre 0.7.0 takes -v /PATH_IN_PROGRAM:/FOLDER.`
	],
	[
		/failed to link import (\w+) ?\(([^)]{1,128})\)/,
		([, kind = '', name = '']) =>
			`The program imports the ${kind} ${name}, which the board does not have. Build it without that import.`
	],
	[
		/wasm runtime|start function|Exception|unreachable|out of bounds/,
		() => 'The program ended before main() was called, in the start function of its module.'
	]
];

/** A sentence or two, with what to do after the reset. */
export function whyHung(log: string): string {
	for (const [pattern, why] of CAUSES) {
		const found = pattern.exec(log);
		if (found) return why(found);
	}
	return 'The container could not be created from its image; the board gives no further reason.';
}
