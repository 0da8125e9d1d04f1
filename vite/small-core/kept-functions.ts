// Which functions of the compiler's core the small core keeps for C, and which ones C++ needs: found out by
// `npm run profile-core`, which takes minutes, and kept with the sources, so that nobody else waits for it. The record is
// a guess at what programs need, and never wrong: a program that needs another function is compiled with the whole core.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** In the project. */
export const KEPT_FUNCTIONS_FILE = 'vite/small-core/kept-functions.json';

/** One flag for each function, in the order of the core's code. */
export interface KeptFunctions {
	c: readonly boolean[];
	/** With all those that C needs. */
	cpp: readonly boolean[];
}

interface KeptFunctionsFile {
	/** SHA-256 of the core that the functions are of, in hexadecimal digits. */
	core: string;
	/** How many functions of its own the core has. */
	functions: number;
	/** A bit for each function, the lowest bit of a byte first; deflated, in base64. */
	c: string;
	/** The same. */
	cpp: string;
}

function encodeFlags(flags: readonly boolean[]): string {
	const bits = new Uint8Array(Math.ceil(flags.length / 8));
	for (const [i, flag] of flags.entries()) if (flag) bits[i >> 3]! |= 1 << (i & 7);
	return deflateRawSync(bits, { level: 9 }).toString('base64');
}

function decodeFlags(text: string, count: number): boolean[] {
	const bits = inflateRawSync(Buffer.from(text, 'base64'));
	return Array.from({ length: count }, (_, i) => ((bits[i >> 3] ?? 0) >> (i & 7)) % 2 === 1);
}

/** Throws RangeError where C++ does not keep what C keeps. */
function checked({ c, cpp }: KeptFunctions): KeptFunctions {
	if (c.length !== cpp.length || c.some((isKept, i) => isKept && !cpp[i]))
		throw new RangeError('C++ has to keep every function that C keeps');
	return { c, cpp };
}

export function writeKeptFunctions(core: string, kept: KeptFunctions): string {
	const { c, cpp } = checked(kept);
	const file: KeptFunctionsFile = {
		core,
		functions: c.length,
		c: encodeFlags(c),
		cpp: encodeFlags(cpp)
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** Throws where the record is of another core. */
export async function readKeptFunctions(root: string, core: string): Promise<KeptFunctions> {
	const text = await readFile(path.join(root, KEPT_FUNCTIONS_FILE), 'utf8');
	const file = JSON.parse(text) as KeptFunctionsFile;
	if (file.core !== core)
		throw new Error(
			`${KEPT_FUNCTIONS_FILE} is of another core of the compiler: run “npm run profile-core”.`
		);
	return checked({
		c: decodeFlags(file.c, file.functions),
		cpp: decodeFlags(file.cpp, file.functions)
	});
}
