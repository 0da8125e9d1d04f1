// The files of a project as rows of a tree, from their paths.

export interface TreeRow {
	kind: 'file' | 'folder';
	/** Whole path; a folder's has no slash at its end. */
	path: string;
	/** Last part of the path. */
	name: string;
	/** From 1. */
	level: number;
	/** Position among its siblings, from 1, and how many there are. */
	position: number;
	siblings: number;
	/** Folders only. */
	expanded?: boolean;
}

interface Folder {
	folders: Map<string, Folder>;
	files: string[];
}

/** The rows that are to be seen: folders before files, each by name; nothing inside a collapsed folder. */
export function treeRows(paths: readonly string[], collapsed: ReadonlySet<string>): TreeRow[] {
	return rowsOf(treeOf(paths), '', 1, collapsed);
}

function treeOf(paths: readonly string[]): Folder {
	const root: Folder = { folders: new Map(), files: [] };
	for (const path of paths) {
		const parts = path.split('/');
		const file = parts.pop()!;
		let folder = root;
		for (const part of parts) {
			let next = folder.folders.get(part);
			if (!next) folder.folders.set(part, (next = { folders: new Map(), files: [] }));
			folder = next;
		}
		folder.files.push(file);
	}
	return root;
}

function rowsOf(
	folder: Folder,
	prefix: string,
	level: number,
	collapsed: ReadonlySet<string>
): TreeRow[] {
	const names = [...folder.folders.keys()].sort(byName);
	const files = [...folder.files].sort(byName);
	const siblings = names.length + files.length;
	const common = (name: string, index: number) => ({
		path: prefix + name,
		name,
		level,
		position: index + 1,
		siblings
	});
	const folderRows = names.flatMap((name, index) => {
		const expanded = !collapsed.has(prefix + name);
		const row: TreeRow = { kind: 'folder', ...common(name, index), expanded };
		const inside = rowsOf(folder.folders.get(name)!, `${prefix}${name}/`, level + 1, collapsed);
		return expanded ? [row, ...inside] : [row];
	});
	const fileRows = files.map((name, index): TreeRow => ({
		kind: 'file',
		...common(name, names.length + index)
	}));
	return [...folderRows, ...fileRows];
}

/** Upper and lower case together, numbers by value. */
function byName(a: string, b: string): number {
	return a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' }) || (a < b ? -1 : 1);
}

/** `src` of `src/led.c`; empty for a file of the root. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** Endings longer than this are not kept whole. */
const MAX_ENDING = 16;
const KEPT_CHARACTERS = 2;

/**
 * A file name in two: what may be cut where it does not fit, and what tells it from its neighbours, which is its ending
 * (also one in two parts, as `.scenario.yaml`) and the character or two before.
 */
export function splitName(name: string): [head: string, tail: string] {
	const ending = [/(?:\.[^.]+){2}$/, /\.[^.]+$/]
		.map((pattern) => pattern.exec(name)?.[0] ?? '')
		.find(({ length }) => length > 0 && length <= MAX_ENDING && length < name.length);
	const characters = [...name];
	const kept = [...(ending ?? '')].length + KEPT_CHARACTERS;
	const at = Math.max(1, characters.length - kept);
	return [characters.slice(0, at).join(''), characters.slice(at).join('')];
}

export type TreeMove = { focus: string } | { toggle: string } | { open: string } | null;

/** What a key does on the row at `path`, as trees do everywhere: `ArrowRight` goes deeper, where lines run to the right. */
export function treeKey(rows: readonly TreeRow[], path: string, key: string): TreeMove {
	const at = rows.findIndex((row) => row.path === path);
	const row = rows[at];
	if (!row) return null;
	const focus = (index: number): TreeMove => {
		const target = rows[index];
		return target ? { focus: target.path } : null;
	};
	switch (key) {
		case 'ArrowDown':
			return focus(at + 1);
		case 'ArrowUp':
			return focus(at - 1);
		case 'Home':
			return focus(0);
		case 'End':
			return focus(rows.length - 1);
		case 'ArrowRight':
			if (row.kind === 'file') return null;
			return row.expanded ? focus(at + 1) : { toggle: path };
		case 'ArrowLeft':
			if (row.kind === 'folder' && row.expanded) return { toggle: path };
			return folderOf(path) ? { focus: folderOf(path) } : null;
		case 'Enter':
		case ' ':
			return row.kind === 'file' ? { open: path } : { toggle: path };
		default:
			return null;
	}
}

/** What is carried while a row is dragged: its path. */
export const MOVED_FILE = 'application/x-ocre-playground-path';

/** The path of a file or folder once it is in that folder; null where it would stay or be inside of itself. */
export function movedPath(path: string, folder: string): string | null {
	if (folder === path || folder.startsWith(`${path}/`) || folderOf(path) === folder) return null;
	return folder === '' ? baseName(path) : `${folder}/${baseName(path)}`;
}
