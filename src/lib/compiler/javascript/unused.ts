// Which host functions the engine imports and a program never calls, by what the program imports of the module `ocre`.
import type { HostGroup } from '#lib/abi/host-functions.ts';

/** `files`: those functions of WASI that open paths. */
export type UnusedPart = HostGroup | 'files';

const PARTS: Readonly<Record<string, UnusedPart>> = {
	gpio: 'gpio',
	sensors: 'sensors',
	messages: 'messaging',
	files: 'files',
	net: 'sockets'
};

/** `uses`: names of the module `ocre`; `*` for all. */
export function unusedOf(uses: readonly string[]): UnusedPart[] {
	if (uses.includes('*')) return [];
	return Object.entries(PARTS)
		.filter(([name]) => !uses.includes(name))
		.map(([, part]) => part);
}
