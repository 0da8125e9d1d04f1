// The board's littlefs volume held in memory: the same tree, limits and errno values, without the flash.
// Space is counted as littlefs uses it: pairs of blocks for a directory, with the names and small files in it.
import {
	EEXIST,
	EINVAL,
	EISDIR,
	ENOENT,
	ENOSPC,
	ENOTDIR,
	ENOTEMPTY,
	FileError,
	type BoardVolume,
	type DirectoryEntry,
	type FileStat,
	type VolumeEntry,
	type VolumeStat
} from './board-files.ts';
import { MOUNT_POINT, volumePath, type VolumePath } from './volume-path.ts';

interface FileNode {
	kind: 'file';
	bytes: Uint8Array<ArrayBuffer>;
	sizeBytes: number;
	revision: number;
}

interface DirectoryNode {
	kind: 'directory';
	children: Map<string, Node>;
	/** Of its entries: names, small files, and where the others are. */
	metadataBytes: number;
}

type Node = FileNode | DirectoryNode;

const DIRECTORY_BLOCKS = 2;
/** Files up to the cache size live in their directory's metadata. */
const INLINE_BYTES = 64;

/** In front of a name, and of a small file or the place of another one. */
const TAG_BYTES = 4;
const PLACE_BYTES = 8;

const encoder = new TextEncoder();

/** In the order of littlefs: by their bytes, and a name that another one begins with comes after it. */
function compareNames(a: string, b: string): number {
	if (a.startsWith(b)) return -1;
	if (b.startsWith(a)) return 1;
	return a < b ? -1 : 1;
}

/** Blocks of a file's skip list: block n starts with one pointer for each power of two that divides n. */
export function blocksOfFile(sizeBytes: number, blockBytes: number): number {
	if (sizeBytes <= INLINE_BYTES) return 0;
	let blocks = 0;
	for (let left = sizeBytes; left > 0; blocks++) {
		const pointers = blocks === 0 ? 0 : 32 - Math.clz32(blocks & -blocks);
		left -= blockBytes - 4 * pointers;
	}
	return blocks;
}

function statOf(node: Node): FileStat {
	return { kind: node.kind, sizeBytes: node.kind === 'file' ? node.sizeBytes : 0 };
}

function emptyDirectory(): DirectoryNode {
	return { kind: 'directory', children: new Map(), metadataBytes: 0 };
}

function entryBytes(name: string, node: Node): number {
	const isInline = node.kind === 'file' && node.sizeBytes <= INLINE_BYTES;
	const content = isInline ? node.sizeBytes : PLACE_BYTES;
	return TAG_BYTES + encoder.encode(name).length + TAG_BYTES + content;
}

/** Room in a file's buffer for `sizeBytes`, growing in steps so that appending stays cheap. */
function reserve(file: FileNode, sizeBytes: number): void {
	if (file.bytes.length >= sizeBytes) return;
	const grown = new Uint8Array(Math.max(sizeBytes, file.bytes.length * 2, 256));
	grown.set(file.bytes.subarray(0, file.sizeBytes));
	file.bytes = grown;
}

/** Parents before what is in them. */
function* entriesOf(directory: DirectoryNode, path: string): Generator<VolumeEntry> {
	for (const [name, node] of directory.children) {
		const at = `${path}/${name}`;
		const isFile = node.kind === 'file';
		const revision = isFile ? node.revision : 0;
		const bytes = () => (isFile ? node.bytes.slice(0, node.sizeBytes) : new Uint8Array(0));
		yield { name, path: at, ...statOf(node), revision, bytes };
		if (!isFile) yield* entriesOf(node, at);
	}
}

class MemoryBoardFiles implements BoardVolume {
	onchange: (() => void) | null = null;
	#root = emptyDirectory();
	readonly #size: { blockBytes: number; blocks: number };
	#used = DIRECTORY_BLOCKS;
	#revision = 0;

	constructor(size: { blockBytes: number; blocks: number }) {
		this.#size = size;
	}

	stat(path: string): FileStat {
		return statOf(this.#existing('stat', path));
	}

	list(path: string): DirectoryEntry[] {
		if (volumePath('list', path) === null)
			return [{ name: MOUNT_POINT, kind: 'directory', sizeBytes: 0 }];
		const node = this.#existing('list', path);
		if (node.kind !== 'directory') throw new FileError(ENOTDIR, 'list', path);
		return [...node.children]
			.sort(([a], [b]) => compareNames(a, b))
			.map(([name, child]) => ({ name, ...statOf(child) }));
	}

	mkdir(path: string): void {
		if (this.#find('mkdir', path)) throw new FileError(EEXIST, 'mkdir', path);
		const { parent, name } = this.#place('mkdir', path, 'directory');
		const created = emptyDirectory();
		this.#take(parent, entryBytes(name, created), DIRECTORY_BLOCKS, 'mkdir', path);
		parent.children.set(name, created);
	}

	remove(path: string): void {
		const node = this.#existing('remove', path);
		const { parent, name } = this.#place('remove', path, node.kind);
		if (node.kind === 'directory' && node.children.size > 0)
			throw new FileError(ENOTEMPTY, 'remove', path);
		this.#drop(parent, name, node);
	}

	removeTree(path: string): void {
		const node = this.#find('removeTree', path);
		if (!node) return;
		const { parent, name } = this.#place('removeTree', path, node.kind);
		this.#drop(parent, name, node);
	}

	rename(from: string, to: string): void {
		const node = this.#existing('rename', from);
		const source = this.#place('rename', from, node.kind);
		const replaced = this.#find('rename', to);
		const target = this.#place('rename', to, node.kind);
		if (replaced === node) return;
		// littlefs does not look: what is moved into itself cannot be reached any more.
		if (node.kind === 'directory' && this.#contains(node, target.parent)) {
			this.#drop(source.parent, source.name, node);
			return;
		}
		if (replaced) this.#checkReplaceable(node, replaced, to);
		this.#take(target.parent, entryBytes(target.name, node), 0, 'rename', to);
		if (replaced) this.#drop(target.parent, target.name, replaced);
		this.#take(source.parent, -entryBytes(source.name, node), 0, 'rename', from);
		source.parent.children.delete(source.name);
		target.parent.children.set(target.name, node);
	}

	read(path: string, offset = 0, length = Infinity): Uint8Array {
		const file = this.#file('read', path, this.#existing('read', path));
		const end = Math.min(file.sizeBytes, offset + length);
		return file.bytes.slice(Math.min(offset, end), end);
	}

	write(path: string, offset: number, bytes: Uint8Array): void {
		const file = this.#opened('write', path);
		const end = offset + bytes.length;
		if (bytes.length === 0) return;
		this.#resize(file, Math.max(end, file.sizeBytes), 'write', path);
		file.bytes.set(bytes, offset);
	}

	truncate(path: string, sizeBytes: number): void {
		const file = this.#file('truncate', path, this.#existing('truncate', path));
		this.#resize(file, sizeBytes, 'truncate', path);
	}

	touch(path: string): void {
		this.#opened('touch', path);
	}

	entries(): Iterable<VolumeEntry> {
		return entriesOf(this.#root, `/${MOUNT_POINT}`);
	}

	format(): void {
		this.#root = emptyDirectory();
		this.#used = DIRECTORY_BLOCKS;
		this.onchange?.();
	}

	volume(): VolumeStat {
		return { ...this.#size, freeBlocks: this.#size.blocks - this.#used };
	}

	#opened(operation: string, path: string): FileNode {
		const node = this.#find(operation, path);
		if (node) return this.#file(operation, path, node);
		const { parent, name } = this.#place(operation, path, 'file');
		const created: FileNode = {
			kind: 'file',
			bytes: new Uint8Array(0),
			sizeBytes: 0,
			revision: ++this.#revision
		};
		this.#take(parent, entryBytes(name, created), 0, operation, path);
		parent.children.set(name, created);
		return created;
	}

	#file(operation: string, path: string, node: Node): FileNode {
		if (node.kind !== 'file') throw new FileError(EISDIR, operation, path);
		return node;
	}

	#resize(file: FileNode, sizeBytes: number, operation: string, path: string): void {
		const { blockBytes, blocks } = this.#size;
		if (sizeBytes > blockBytes * blocks) throw new FileError(ENOSPC, operation, path);
		const { parent, name } = this.#place(operation, path, 'file');
		const more = entryBytes(name, { ...file, sizeBytes }) - entryBytes(name, file);
		const before = blocksOfFile(file.sizeBytes, blockBytes);
		this.#take(parent, more, blocksOfFile(sizeBytes, blockBytes) - before, operation, path);
		reserve(file, sizeBytes);
		if (sizeBytes < file.sizeBytes) file.bytes.fill(0, sizeBytes, file.sizeBytes);
		file.sizeBytes = sizeBytes;
		file.revision = ++this.#revision;
	}

	/** Space for an entry of a directory and for blocks of its own; gives back what is negative. */
	#take(
		parent: DirectoryNode,
		metadataBytes: number,
		blocks: number,
		operation: string,
		path: string
	): void {
		const before = this.#directoryBlocks(parent.metadataBytes);
		const after = this.#directoryBlocks(parent.metadataBytes + metadataBytes);
		const more = blocks + after - before;
		if (more > Math.max(0, this.#size.blocks - this.#used))
			throw new FileError(ENOSPC, operation, path);
		this.#used += more;
		parent.metadataBytes += metadataBytes;
		this.onchange?.();
	}

	#drop(parent: DirectoryNode, name: string, node: Node): void {
		this.#take(parent, -entryBytes(name, node), -this.#blocksOf(node), 'remove', name);
		parent.children.delete(name);
	}

	/** A pair of blocks that is more than half full becomes two pairs. */
	#directoryBlocks(metadataBytes: number): number {
		const pairs = Math.ceil(metadataBytes / (this.#size.blockBytes / 2));
		return DIRECTORY_BLOCKS * Math.max(1, pairs);
	}

	#blocksOf(node: Node): number {
		if (node.kind === 'file') return blocksOfFile(node.sizeBytes, this.#size.blockBytes);
		let blocks = this.#directoryBlocks(node.metadataBytes);
		for (const child of node.children.values()) blocks += this.#blocksOf(child);
		return blocks;
	}

	#contains(directory: DirectoryNode, searched: DirectoryNode): boolean {
		if (directory === searched) return true;
		return [...directory.children.values()].some(
			(child) => child.kind === 'directory' && this.#contains(child, searched)
		);
	}

	#checkReplaceable(node: Node, replaced: Node, path: string): void {
		if (node.kind !== replaced.kind)
			throw new FileError(replaced.kind === 'directory' ? EISDIR : ENOTDIR, 'rename', path);
		if (replaced.kind === 'directory' && replaced.children.size > 0)
			throw new FileError(ENOTEMPTY, 'rename', path);
	}

	#find(operation: string, path: string): Node | null {
		const place = volumePath(operation, path);
		if (place === null) throw new FileError(EINVAL, operation, path);
		const node = this.#walk(operation, path, place.names);
		if (node?.kind === 'file' && place.end !== 'name')
			throw new FileError(ENOTDIR, operation, path);
		return node;
	}

	#walk(operation: string, path: string, names: readonly string[]): Node | null {
		let node: Node = this.#root;
		for (const name of names) {
			if (node.kind !== 'directory') throw new FileError(ENOTDIR, operation, path);
			const next = node.children.get(name);
			if (!next) return null;
			node = next;
		}
		return node;
	}

	#existing(operation: string, path: string): Node {
		const node = this.#find(operation, path);
		if (!node) throw new FileError(ENOENT, operation, path);
		return node;
	}

	/** The directory that holds, or would hold, what the path names. */
	#place(
		operation: string,
		path: string,
		kind: Node['kind']
	): { parent: DirectoryNode; name: string } {
		const place = volumePath(operation, path);
		const name = place?.names.at(-1);
		if (!place || name === undefined) throw new FileError(EINVAL, operation, path);
		const parent = this.#walk(operation, path, place.names.slice(0, -1));
		if (!parent) throw new FileError(ENOENT, operation, path);
		if (parent.kind !== 'directory') throw new FileError(ENOTDIR, operation, path);
		if (!parent.children.has(name)) this.#checkNewName(operation, path, place.end, kind);
		return { parent, name };
	}

	#checkNewName(operation: string, path: string, end: VolumePath['end'], kind: Node['kind']): void {
		if (end === 'dots') throw new FileError(ENOENT, operation, path);
		if (end === 'slash' && kind === 'file') throw new FileError(ENOTDIR, operation, path);
	}
}

/** An empty, formatted volume mounted at /lfs. */
export function createBoardFiles(size: { blockBytes: number; blocks: number }): BoardVolume {
	return new MemoryBoardFiles(size);
}
