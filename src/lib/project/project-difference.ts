// In what two versions of a project differ, file by file and line by line, for somebody who decides between them.
import { diffIndices } from 'node-diff3';
import { fileOf, type Project, type ProjectPath } from './project.ts';

/** Lines that stand in each other's place. */
export interface LineChange {
	/** Of the first line, from 1, in the new text. */
	line: number;
	removed: readonly string[];
	added: readonly string[];
}

export interface FileDifference {
	path: ProjectPath;
	kind: 'added' | 'removed' | 'changed';
	/** Of a file that changed; empty where it is too long to be compared line by line. */
	changes: readonly LineChange[];
}

type Files = Pick<Project, 'files'>;

/** The search takes time that grows with the product of both: more lines than this are not searched. */
const MAX_LINES = 4000;

/** What one would see who puts `theirs` in the place of `mine`. */
export function differenceOf(mine: Files, theirs: Files): FileDifference[] {
	const paths = [...new Set([...Object.keys(theirs.files), ...Object.keys(mine.files)])];
	return paths.flatMap((path): FileDifference[] => {
		const [before, after] = [fileOf(mine, path), fileOf(theirs, path)];
		if (before === after) return [];
		if (before === undefined) return [{ path, kind: 'added', changes: [] }];
		if (after === undefined) return [{ path, kind: 'removed', changes: [] }];
		return [{ path, kind: 'changed', changes: lineChanges(before, after) }];
	});
}

function lineChanges(before: string, after: string): LineChange[] {
	const [old, fresh] = [before.split(/\r?\n/), after.split(/\r?\n/)];
	if (Math.max(old.length, fresh.length) > MAX_LINES) return [];
	return diffIndices(old, fresh).map(({ buffer1, buffer2, buffer1Content, buffer2Content }) => ({
		line: (buffer2Content.length > 0 ? buffer2[0] : Math.min(buffer2[0], buffer1[0])) + 1,
		removed: buffer1Content,
		added: buffer2Content
	}));
}
