// The files of a built site, found once: a path of a request is looked up among them and never reaches the disk.
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

export interface ServedFile {
	/** On the disk. */
	name: string;
	sizeBytes: number;
	mediaType: string;
	/** Changes with the content. */
	tag: string;
	/** On the disk, made by the build; null where there is none. */
	brotliName: string | null;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.tar': 'application/x-tar',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json'
};

/** Texts gain from it. Images are packed already, and for large files the build has made it. */
const PACKED_HERE = /^(text\/|application\/(json|manifest)|image\/svg)/;
const LARGEST_PACKED_BYTES = 4 * 1024 * 1024;

/** By path of the site, with a slash in front. */
export async function findSiteFiles(folder: string): Promise<Map<string, ServedFile>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const names = entries.filter((e) => e.isFile()).map((e) => path.join(e.parentPath, e.name));
	const all = new Set(names);
	const found = new Map<string, ServedFile>();
	for (const name of names) {
		const { size, mtimeMs } = await stat(name);
		found.set(`/${path.relative(folder, name).split(path.sep).join('/')}`, {
			name,
			sizeBytes: size,
			mediaType: MEDIA_TYPES[path.extname(name)] ?? 'application/octet-stream',
			tag: `${size.toString(36)}-${Math.round(mtimeMs).toString(36)}`,
			brotliName: all.has(`${name}.br`) ? `${name}.br` : null
		});
	}
	return found;
}

/** What a path of a request stands for, as static hosts have it: `/` and `/quirks` are pages. */
export function lookUp(
	files: ReadonlyMap<string, ServedFile>,
	pathname: string
): ServedFile | undefined {
	const wanted = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
	return files.get(wanted) ?? files.get(`${wanted}.html`);
}

/** Packed texts, each made once, when it is first asked for. */
export class PackedTexts {
	#made = new Map<string, Promise<Buffer>>();

	/** Null for what is not packed here. */
	of({ name, mediaType, sizeBytes }: ServedFile): Promise<Buffer> | null {
		if (!PACKED_HERE.test(mediaType) || sizeBytes > LARGEST_PACKED_BYTES) return null;
		const made = this.#made.get(name) ?? pack(name);
		this.#made.set(name, made);
		return made;
	}
}

async function pack(name: string): Promise<Buffer> {
	const bytes = await readFile(name);
	return promisify(brotliCompress)(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 9,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		}
	});
}
