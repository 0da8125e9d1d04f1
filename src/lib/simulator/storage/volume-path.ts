// Paths as littlefs reads them: `.` and `..` are resolved as text, and what stands behind the last name says whether
// a directory is meant.
import { EINVAL, ENAMETOOLONG, ENOENT, FileError } from './board-files.ts';

/** The name of the one volume among the mount points. */
export const MOUNT_POINT = 'lfs';
const MAX_NAME_BYTES = 255;

const encoder = new TextEncoder();

export interface VolumePath {
	/** From the root of the volume on; none for the root itself. */
	names: readonly string[];
	/**
	 * What the path ends with: the last name itself; slashes, so that it can only be a directory; or `.` and `..`,
	 * so that it can only be a directory which is there already.
	 */
	end: 'name' | 'slash' | 'dots';
}

function endOf(path: string): VolumePath['end'] {
	const trimmed = path.replace(/\/+$/, '');
	if (/(^|\/)\.\.?$/.test(trimmed)) return 'dots';
	return trimmed === path ? 'name' : 'slash';
}

/** Null for the list of mount points. Throws FileError. */
export function volumePath(operation: string, path: string): VolumePath | null {
	if (!path.startsWith('/') || path.includes('\0')) throw new FileError(EINVAL, operation, path);
	const [mount, ...rest] = path.split('/').filter((name) => name !== '');
	if (mount === undefined) return null;
	if (mount !== MOUNT_POINT) throw new FileError(ENOENT, operation, path);
	const names: string[] = [];
	for (const name of rest) {
		if (name === '..') {
			if (names.pop() === undefined) throw new FileError(EINVAL, operation, path);
		} else if (name !== '.') names.push(name);
	}
	if (names.some((name) => encoder.encode(name).length > MAX_NAME_BYTES))
		throw new FileError(ENAMETOOLONG, operation, path);
	return { names, end: endOf(path) };
}
