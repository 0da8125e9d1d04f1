// What the page knows of an image on the board beside what the board says: which containers use it, and whether it is
// what the open project gives.
import type { BoardContainer, BoardImage } from '#lib/board/board.ts';
import { containers as words } from '#lib/texts/en/containers.ts';
import type { Words } from '#lib/texts/words.ts';

/** What was built of the open project in this visit. */
export interface BuiltProject {
	/** As build.yaml names it; null where that is not known. */
	imageName: string | null;
	/** Of the last build; null: there is none. */
	sha256: string | null;
	/** Of builds before it. */
	earlier: readonly string[];
	/** The files are not those of the last build any more. */
	changed: boolean;
}

export function usersOf({ name }: BoardImage, containers: readonly BoardContainer[]): string[] {
	return containers.filter(({ image }) => image === name).map(({ id }) => id);
}

/** Null where there is nothing to say. */
export function sameness(image: BoardImage, built: BuiltProject | null): Words | null {
	if (!built || image.sha256 === '') return null;
	if (image.sha256 === built.sha256)
		return built.changed ? words.beforeLastChanges : words.sameAsProject;
	if (built.earlier.includes(image.sha256)) return words.olderBuild;
	if (built.sha256 !== null && image.name === built.imageName) return words.otherThanProject;
	return null;
}
