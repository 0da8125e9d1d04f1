// Paths as the board's file system reads them: where they are mounted, their names, and what their end says.
import { EINVAL, ENAMETOOLONG, ENOENT, FileError } from './board-files.ts';

export const MOUNT_POINT = 'lfs';
const MAX_NAME_BYTES = 255;

export interface VolumePath {
	/** With `.` and `..` resolved. */
	names: readonly string[];
	/** How it ends: by the name, or by a slash or a `.` behind it, which only a directory may have. */
	ending: 'name' | 'slash' | 'dot';
}

const encoder = new TextEncoder();

/** Null for the list of mount points. */
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
	return { names, ending: endingOf(path, rest) };
}

function endingOf(path: string, names: readonly string[]): VolumePath['ending'] {
	if (names.at(-1) === '.') return 'dot';
	return path.endsWith('/') ? 'slash' : 'name';
}
