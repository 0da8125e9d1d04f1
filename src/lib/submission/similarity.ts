// How much of one's own two submissions have in common. What the lesson gave does not count, nor what most of the class
// wrote: a short exercise has one obvious answer. It points at what is worth a look, and proves nothing.
import type { Project } from '#lib/project/project.ts';
import { allRunsOf, fingerprintsOf, type Fingerprints, type AlikePlace } from './fingerprints.ts';

export interface Compared {
	id: string;
	files: Project['files'];
}

export interface SimilarPair {
	first: string;
	second: string;
	/** 0 to 1: of the fingerprints of the one that has fewer. */
	share: number;
	/** Where they are alike, in each. */
	inFirst: readonly AlikePlace[];
	inSecond: readonly AlikePlace[];
}

/** Less is chance. */
const LEAST_SHARE = 0.5;
/** Two programs with fewer fingerprints of their own are too short to be compared. */
const LEAST_FINGERPRINTS = 5;
/** From so many on, what more than half of them have is what everybody writes. */
const CLASS_SIZE = 6;
/** More pairs than this are a class that worked together. */
const MAX_PAIRS = 200;

/** The most alike first. `start`: what the lesson gave. */
export function similarPairs(
	submissions: readonly Compared[],
	start: Project['files'] = {}
): SimilarPair[] {
	const given = allRunsOf(start);
	const all = submissions.map(({ id, files }) => ({
		id,
		own: without(fingerprintsOf(files), (hash) => given.has(hash))
	}));
	const usual = usualAmong(all.map(({ own }) => own));
	const compared = all
		.map(({ id, own }) => ({ id, own: without(own, (hash) => usual.has(hash)) }))
		.filter(({ own }) => own.size >= LEAST_FINGERPRINTS);
	const pairs = compared.flatMap((first, index) =>
		compared.slice(index + 1).flatMap((second) => pairOf(first, second) ?? [])
	);
	return pairs.toSorted((a, b) => b.share - a.share).slice(0, MAX_PAIRS);
}

function without(fingerprints: Fingerprints, isLeftOut: (hash: number) => boolean): Fingerprints {
	return new Map([...fingerprints].filter(([hash]) => !isLeftOut(hash)));
}

/** Copies of one text count as one: thirty that were copied are not what everybody writes by themselves. */
function usualAmong(all: readonly Fingerprints[]): ReadonlySet<number> {
	const distinct = [...new Map(all.map((own) => [[...own.keys()].sort().join(), own])).values()];
	if (distinct.length < CLASS_SIZE) return new Set();
	const counts = new Map<number, number>();
	for (const own of distinct)
		for (const hash of own.keys()) counts.set(hash, (counts.get(hash) ?? 0) + 1);
	return new Set(
		[...counts].filter(([, count]) => count > distinct.length / 2).map(([hash]) => hash)
	);
}

interface Own {
	id: string;
	own: Fingerprints;
}

function pairOf(first: Own, second: Own): SimilarPair | null {
	const shared = [...first.own.keys()].filter((hash) => second.own.has(hash));
	const share = shared.length / Math.min(first.own.size, second.own.size);
	if (share < LEAST_SHARE) return null;
	const placesIn = ({ own }: Own) => shared.flatMap((hash) => own.get(hash) ?? []);
	return {
		...{ first: first.id, second: second.id, share },
		...{ inFirst: placesIn(first), inSecond: placesIn(second) }
	};
}
