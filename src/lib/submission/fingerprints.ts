// Fingerprints of sources by winnowing (Schleimer, Wilkerson and Aiken, 2003): of each stretch of WINDOW runs of RUN
// tokens, the one with the smallest hash is kept. Whoever has RUN + WINDOW - 1 tokens in common has a fingerprint in
// common, and nothing shorter than RUN counts.
import { isHeader, isSource } from '#lib/project/languages.ts';
import type { Project } from '#lib/project/project.ts';
import { tokensOf, type Tokens } from './tokens.ts';

/** Shorter runs are what everybody writes: a loop, a call with its check. */
const RUN = 12;
const WINDOW = 6;
const BASE = 0x01000193;

/** Lines of a file, from 1, the last one included. */
export interface AlikePlace {
	path: string;
	fromLine: number;
	toLine: number;
}

/** Hash → where it is from. */
export type Fingerprints = ReadonlyMap<number, readonly AlikePlace[]>;

type Files = Project['files'];

/** Of all sources of a project. */
export function fingerprintsOf(files: Files): Fingerprints {
	const found = new Map<number, AlikePlace[]>();
	for (const [path, tokens] of sourcesOf(files)) {
		const hashes = runHashes(tokens);
		for (const at of winnow(hashes)) {
			const place = placeOf(path, tokens, at);
			const places = found.get(hashes[at]!);
			if (places) places.push(place);
			else found.set(hashes[at]!, [place]);
		}
	}
	return found;
}

/** Every run, not only those that were kept: what a lesson gave is known wherever a window begins. */
export function allRunsOf(files: Files): ReadonlySet<number> {
	const all = new Set<number>();
	for (const [, tokens] of sourcesOf(files)) for (const hash of runHashes(tokens)) all.add(hash);
	return all;
}

function sourcesOf(files: Files): [string, Tokens][] {
	return Object.entries(files)
		.filter(([path]) => isSource(path) || isHeader(path))
		.map(([path, source]) => [path, tokensOf(source)]);
}

/** Of each run of tokens, by the place of its first one. */
function runHashes({ kinds }: Tokens): number[] {
	const hashes: number[] = [];
	let leaving = 1;
	for (let i = 1; i < RUN; i++) leaving = Math.imul(leaving, BASE);
	let hash = 0;
	for (const [i, kind] of kinds.entries()) {
		if (i >= RUN) hash = (hash - Math.imul(kinds[i - RUN]!, leaving)) | 0;
		hash = (Math.imul(hash, BASE) + kind) | 0;
		// A hash of sums is uneven in its low bits; a multiplication mixes them before the smallest is looked for.
		if (i >= RUN - 1) hashes.push(Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0);
	}
	return hashes;
}

/** Places of the smallest hash of each window, the last of equal ones, each once. */
function winnow(hashes: readonly number[]): number[] {
	const places: number[] = [];
	for (let end = Math.min(WINDOW, hashes.length); end <= hashes.length && end > 0; end++) {
		let smallest = Math.max(0, end - WINDOW);
		for (let at = smallest + 1; at < end; at++) if (hashes[at]! <= hashes[smallest]!) smallest = at;
		if (places.at(-1) !== smallest) places.push(smallest);
	}
	return places;
}

function placeOf(path: string, { lines }: Tokens, at: number): AlikePlace {
	const last = Math.min(at + RUN, lines.length) - 1;
	return { path, fromLine: lines[at]!, toLine: lines[last]! };
}
