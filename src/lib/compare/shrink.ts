// The smallest case that still differs in the same way: steps, parts of programs and images are left out as long as
// the difference stays. Each attempt is a run of both sides, so their number has a limit.
import type { CaseImage, CompareCase } from './compare-case.ts';
import type { Assemble } from './programs/assemble.ts';

export interface ShrinkOptions {
	assemble: Assemble;
	/** Whether the case still differs in that way. */
	differs: (smaller: CompareCase) => Promise<boolean>;
	/** Runs of both sides. */
	limit: number;
}

/** Leaves out as many items as can be missing: halves first, then ever smaller pieces. */
export async function fewest<Item>(
	items: readonly Item[],
	stillDiffers: (fewer: readonly Item[]) => Promise<boolean>
): Promise<readonly Item[]> {
	let kept = items;
	for (
		let size = Math.ceil(kept.length / 2);
		size >= 1;
		size = size === 1 ? 0 : Math.ceil(size / 2)
	) {
		for (let start = kept.length - size; start > -size; start -= size) {
			const from = Math.max(0, start);
			const fewer = [...kept.slice(0, from), ...kept.slice(start + size)];
			if (fewer.length < kept.length && (await stillDiffers(fewer))) kept = fewer;
		}
	}
	return kept;
}

function withImage(one: CompareCase, place: number, image: CaseImage): CompareCase {
	return { ...one, images: one.images.map((other, i) => (i === place ? image : other)) };
}

export async function shrink(
	found: CompareCase,
	{ assemble, differs, limit }: ShrinkOptions
): Promise<CompareCase> {
	let runs = 0;
	let smallest = found;
	const attempt = async (smaller: CompareCase): Promise<boolean> => {
		if (runs >= limit) return false;
		runs++;
		if (!(await differs(smaller))) return false;
		smallest = smaller;
		return true;
	};
	await fewest(found.steps, (steps) => attempt({ ...smallest, steps }));
	await fewest(smallest.images, (images) => attempt({ ...smallest, images }));
	for (const [place, image] of smallest.images.entries()) {
		const { program } = image;
		if (!program) continue;
		await fewest(program.parts, (parts) => {
			const smaller = { ...program, parts };
			return attempt(
				withImage(smallest, place, { ...image, program: smaller, bytes: assemble(smaller) })
			);
		});
	}
	return smallest;
}
