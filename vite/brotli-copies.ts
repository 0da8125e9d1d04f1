// Brotli copies beside the compiler's files, for servers that send them as they are.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { filesOf, filesOfGroups, type ToolchainManifest } from '../src/lib/compiler/manifest.ts';
import { writeWhole } from './write-whole.ts';

/** Says of each copy how well it was packed: file name to quality. */
const RECORD = 'brotli.json';
/** What everybody downloads is packed as well as can be: minutes of work, an eighth less to wait for. */
const BEST = constants.BROTLI_MAX_QUALITY;
const GOOD = 9;
/** For a site on this machine alone, where nothing is waited for but the build. */
const QUICK = 4;

type Qualities = Record<string, number>;

/** `npm run build` and the bench say so; `npm start`, `npm test` and others make a site for this machine alone. */
function isForOthers(): boolean {
	return process.env.SITE_FOR_OTHERS === '1';
}

/** The quality that each file's copy should have at least, by file name. */
function wantedQualities(manifest: ToolchainManifest): Qualities {
	const first = [manifest.smallCore, manifest.cppSupplement, ...filesOfGroups(manifest, ['c'])];
	const names = new Set(first.map((file) => file?.name));
	const wanted = (name: string) => (names.has(name) ? BEST : GOOD);
	return Object.fromEntries(
		filesOf(manifest).map(({ name }) => [name, isForOthers() ? wanted(name) : QUICK])
	);
}

async function readRecord(folder: string): Promise<Qualities> {
	const read = readFile(path.join(folder, RECORD), 'utf8');
	return read.then(
		(text) => JSON.parse(text) as Qualities,
		() => ({})
	);
}

/** A copy may be damaged, or of an earlier content: the core's name stays when its bytes change. */
async function unpacksTo(copy: string, expected: string): Promise<boolean> {
	const bytes = await readFile(copy)
		.then((packed) => promisify(brotliDecompress)(packed))
		.catch(() => null);
	return bytes !== null && createHash('sha256').update(bytes).digest('hex') === expected;
}

async function compress(file: string, quality: number): Promise<void> {
	const startedAt = performance.now();
	const bytes = await readFile(file);
	const copy = await promisify(brotliCompress)(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		}
	});
	await writeWhole(`${file}.br`, copy);
	const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
	console.log(
		`${path.basename(file)}: ${bytes.length} → ${copy.length} bytes of brotli in ${seconds} s`
	);
}

/** Made once for each content, and verified; made again when a better one is wanted. */
export async function compressToolchain(
	manifest: ToolchainManifest,
	root = process.cwd()
): Promise<void> {
	const folder = path.join(root, 'static', manifest.folder);
	const wanted = wantedQualities(manifest);
	const had = await readRecord(folder);
	const make = async ({ name, sha256 }: { name: string; sha256: string }) => {
		const file = path.join(folder, name);
		const quality = had[name] ?? 0;
		if (quality >= wanted[name]! && (await unpacksTo(`${file}.br`, sha256))) return [name, quality];
		await compress(file, wanted[name]!);
		return [name, wanted[name]!];
	};
	const made = (await Promise.all(filesOf(manifest).map(make))) as [string, number][];
	await writeWhole(path.join(folder, RECORD), JSON.stringify(Object.fromEntries(made), null, '\t'));
}
