// A file from anywhere → what it is: a module, an AOT file, an image with its sources, or a project.
// Nothing of it is trusted: kinds are told by bytes, archives have limits, digests are checked.
import { ArchiveBudget } from '#lib/archive/archive-budget.ts';
import { gunzip } from '#lib/archive/gzip-reader.ts';
import { AppError } from '#lib/core/errors.ts';
import { checkFiles } from '#lib/project/edit-project.ts';
import { BUILD_FILE } from '#lib/project/project.ts';
import { decodeFile } from '#lib/project/binary-file.ts';
import { kindOf, unpackTar, unpackZip, type ArchiveFile } from './archive.ts';
import type { Artifact, Bytes } from './artifact.ts';
import type { OcreImage } from './image.ts';
import { isLayout, openLayout } from './layout.ts';
import { isSources, openSources, type Sources } from './sources.ts';

export type ImportedFile =
	| { kind: 'module'; fileName: string; wasm: Bytes }
	/** Machine code made ahead of time by `wamrc`: it runs on one kind of board, and not on the simulated one. */
	| { kind: 'aot'; fileName: string; bytes: Bytes }
	| {
			kind: 'image';
			fileName: string;
			image: OcreImage;
			referrers: readonly Artifact[];
			sources: Sources | null;
			tag: string | null;
	  }
	| {
			kind: 'project';
			fileName: string;
			files: Readonly<Record<string, string>>;
			/** Files that are not text, nor resources, and were left out. */
			skipped: readonly string[];
	  };

/** What lies within archives in the file counts into its budget, too. */
export async function importFile(
	fileName: string,
	bytes: Bytes,
	budget = new ArchiveBudget(bytes.length)
): Promise<ImportedFile> {
	switch (kindOf(bytes)) {
		case 'wasm':
			return { kind: 'module', fileName, wasm: bytes };
		case 'aot':
			return { kind: 'aot', fileName, bytes };
		case 'zip':
			return budget.within(() => importFiles(fileName, unpackZip(bytes, budget), budget));
		case 'tar':
			return budget.within(() => importFiles(fileName, unpackTar(bytes, budget), budget));
		case 'gzip':
			return budget.within(() => importPacked(fileName, gunzip(bytes, budget), budget));
		case 'unknown':
			throw new AppError(
				'file-unknown',
				`“${fileName}” is neither a WebAssembly module nor a tar or zip with an image or a project.`
			);
	}
}

async function importPacked(
	fileName: string,
	inner: Bytes,
	budget: ArchiveBudget
): Promise<ImportedFile> {
	if (kindOf(inner) === 'gzip')
		throw new AppError('file-unknown', `“${fileName}” is compressed twice.`);
	return importFile(fileName.replace(/\.(gz|tgz)$/i, ''), inner, budget);
}

/** The files of a dropped folder, or of an archive. */
export async function importFiles(
	fileName: string,
	given: readonly ArchiveFile[],
	budget = new ArchiveBudget(given.reduce((sum, { bytes }) => sum + bytes.length, 0))
): Promise<ImportedFile> {
	const files = withoutTopFolder(given);
	if (isLayout(files)) return importLayout(fileName, files);
	if (files.some(({ path }) => path === BUILD_FILE)) return importProject(fileName, files);
	if (files.some(({ path }) => path === 'manifest.json'))
		throw new AppError('docker-archive', `${fileName} looks like the output of docker save`, {
			values: { file: fileName }
		});
	const [only, ...others] = files;
	if (only && others.length === 0) return importFile(only.path, only.bytes, budget);
	throw new AppError(
		'file-unknown',
		`“${fileName}” contains neither an image (oci-layout, index.json) nor a project (build.yaml).`
	);
}

async function importLayout(
	fileName: string,
	files: readonly ArchiveFile[]
): Promise<ImportedFile> {
	const { image, referrers, tag } = await openLayout(files);
	const artifact = referrers.find(isSources);
	return {
		kind: 'image',
		fileName,
		image,
		referrers,
		sources: artifact ? openSources(artifact) : null,
		tag
	};
}

function importProject(fileName: string, files: readonly ArchiveFile[]): ImportedFile {
	const texts: Record<string, string> = {};
	const skipped: string[] = [];
	for (const { path, bytes } of files) {
		try {
			texts[path] = decodeFile(bytes, path);
		} catch {
			skipped.push(path);
		}
	}
	return { kind: 'project', fileName, files: checkFiles(texts), skipped };
}

/** `blinky/build.yaml` → `build.yaml`, where everything lies in one folder. What a desktop adds is left out. */
function withoutTopFolder(given: readonly ArchiveFile[]): ArchiveFile[] {
	const files = given.filter(
		({ path }) => !/(^|\/)(\.DS_Store|Thumbs\.db|__MACOSX\/.*)$/.test(path)
	);
	const [first] = files;
	const slash = first?.path.indexOf('/') ?? -1;
	if (!first || slash < 0) return files;
	const folder = first.path.slice(0, slash + 1);
	if (folder === 'blobs/' || !files.every(({ path }) => path.startsWith(folder))) return files;
	return files.map(({ path, bytes }) => ({ path: path.slice(folder.length), bytes }));
}
