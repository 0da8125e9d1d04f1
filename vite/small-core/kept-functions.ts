// Which functions of the compiler's core the small core keeps: found out by `npm run profile-core`, which takes minutes,
// and kept with the sources, so that nobody else waits for it. The record is a guess at what programs need, and never
// wrong: a program that needs another function is compiled with the whole core.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** In the project. */
export const KEPT_FUNCTIONS_FILE = 'vite/small-core/kept-functions.json';

interface KeptFunctionsFile {
	/** SHA-256 of the core that the functions are of, in hexadecimal digits. */
	core: string;
	/** How many functions of its own the core has. */
	functions: number;
	/** A bit for each function, the lowest bit of a byte first; deflated, in base64. */
	kept: string;
}

/** The record of `kept`, one flag for each function in the order of the core's code. */
export function writeKeptFunctions(core: string, kept: readonly boolean[]): string {
	const bits = new Uint8Array(Math.ceil(kept.length / 8));
	for (const [i, isKept] of kept.entries()) if (isKept) bits[i >> 3]! |= 1 << (i & 7);
	const file: KeptFunctionsFile = {
		core,
		functions: kept.length,
		kept: deflateRawSync(bits, { level: 9 }).toString('base64')
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** One flag for each function. Throws where the record is of another core. */
export async function readKeptFunctions(root: string, core: string): Promise<boolean[]> {
	const text = await readFile(path.join(root, KEPT_FUNCTIONS_FILE), 'utf8');
	const file = JSON.parse(text) as KeptFunctionsFile;
	if (file.core !== core)
		throw new Error(
			`${KEPT_FUNCTIONS_FILE} is of another core of the compiler: run “npm run profile-core”.`
		);
	const bits = inflateRawSync(Buffer.from(file.kept, 'base64'));
	return Array.from(
		{ length: file.functions },
		(_, i) => ((bits[i >> 3] ?? 0) >> (i & 7)) % 2 === 1
	);
}
