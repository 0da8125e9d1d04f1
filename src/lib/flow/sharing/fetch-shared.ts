// A project from an address: fetched as far as its host lets pages read it, and taken apart as an import is.
import { ARCHIVE_LIMITS } from '#lib/archive/archive-limits.ts';
import { AppError } from '#lib/core/errors.ts';
import type { ArchiveFile } from '#lib/image/archive.ts';
import { parseReference } from '#lib/image/registry/reference.ts';
import { Registry } from '#lib/image/registry/registry.ts';
import { pullImage } from '#lib/image/registry/transfer.ts';
import { isSources, openSources } from '#lib/image/sources.ts';
import { defaultBuildFile } from '#lib/project/build-file.ts';
import { checkFiles } from '#lib/project/edit-project.ts';
import { BUILD_FILE } from '#lib/project/project.ts';
import { FALLBACK_NAME, sharedFiles, type SharedProject } from '#lib/share/shared-project.ts';
import { placeText, type SourceAddress } from '#lib/share/source-address.ts';
import { WORKSHOP_ENDING } from '#lib/workshop/workshop.ts';
import type { ImportReader } from '../imports/import-reader.ts';
import { stemOf, type Given, type Import } from '../imports/read-import.ts';
import { PlaceFetch, type PlaceFetchOptions } from './fetch-place.ts';
import { gistFiles, repositoryFiles } from './repository-files.ts';

export interface FetchSharedOptions extends PlaceFetchOptions {
	reader: ImportReader;
}

/** `other`: no project, but something that an import takes. */
export type Fetched = { kind: 'project'; project: SharedProject } | { kind: 'other'; given: Given };

/** Throws `from-…`, what an import throws, and what a registry answers. */
export async function fetchShared(
	source: SourceAddress,
	options: FetchSharedOptions
): Promise<Fetched> {
	if (source.kind === 'image') return fetchImage(source, options);
	const place = new PlaceFetch(placeText(source), ARCHIVE_LIMITS.bytes, options);
	const given = await giveOf(source, place);
	const { signal } = options;
	const read = await options.reader.read(given, { signal, onprogress: () => undefined });
	return fetchedOf(read, given, source);
}

async function giveOf(
	source: Exclude<SourceAddress, { kind: 'image' }>,
	place: PlaceFetch
): Promise<Given> {
	if (source.kind !== 'file') {
		const files =
			source.kind === 'gist'
				? await gistFiles(source, place)
				: await repositoryFiles(source, place);
		return folderGiven(nameOf(source), files);
	}
	return fileGiven(nameOf(source), await place.file(source.url.href));
}

function fileGiven(name: string, bytes: Uint8Array<ArrayBuffer>): Given {
	const read = () => Promise.resolve(bytes.slice());
	return { kind: 'file', name, sizeBytes: bytes.length, read };
}

function folderGiven(name: string, files: readonly ArchiveFile[]): Given {
	const read = () =>
		Promise.resolve(files.map(({ path, bytes }) => ({ path, bytes: bytes.slice() })));
	return { kind: 'folder', name, read };
}

/** Of the last part that says something. */
function nameOf(source: Exclude<SourceAddress, { kind: 'image' }>): string {
	if (source.kind === 'gist') return 'Gist';
	const parts =
		source.kind === 'file'
			? source.url.pathname.split('/')
			: [...source.repository.split('/'), ...source.rest.slice(1)];
	const last = parts.findLast((part) => part !== '') ?? 'file';
	try {
		return decodeURIComponent(last).replace(/[\\/]/g, '-').slice(0, 120) || 'file';
	} catch {
		return 'file';
	}
}

function fetchedOf(read: Import, given: Given, source: SourceAddress): Fetched {
	if (read.kind === 'project') {
		const run = read.run?.ok ? read.run.run : null;
		const project = sharedFiles(nameFor(read.name, given), read.files, read.skipped, run);
		return { kind: 'project', project: { ...project, runRefused: read.run?.ok === false } };
	}
	if (read.kind === 'files')
		return { kind: 'project', project: loose(read.files, read.skipped, given) };
	// Of a folder, it was packed.
	if (read.kind === 'workshop')
		return { kind: 'other', given: fileGiven(`${given.name}${WORKSHOP_ENDING}`, read.bytes) };
	const [only] = read.kind === 'images' ? read.files : [];
	if (only?.kind === 'image' && only.sources)
		return { kind: 'project', project: ofSources(only.sources) };
	if (given.kind === 'file') return { kind: 'other', given };
	const values = { place: placeText(source) };
	throw new AppError('from-empty', 'no project', { values });
}

/** Sources without a build.yaml get one: somebody wrote a single file, or a gist. */
function loose(
	files: SharedProject['files'],
	skipped: readonly string[],
	given: Given
): SharedProject {
	const name = stemOf(given.name) || FALLBACK_NAME;
	const prefix = `${given.name}/`;
	const bare = Object.fromEntries(
		Object.entries(files).map(([path, text]) => [
			given.kind === 'folder' && path.startsWith(prefix) ? path.slice(prefix.length) : path,
			text
		])
	);
	const project = sharedFiles(name.replace(/\.[a-z0-9]{1,4}$/i, ''), bare, skipped);
	const whole = {
		...bare,
		...(!Object.hasOwn(bare, BUILD_FILE) && { [BUILD_FILE]: defaultBuildFile(project.name) })
	};
	return { ...project, files: checkFiles(whole) };
}

function nameFor(name: string, given: Given): string {
	return given.kind === 'folder' ? given.name : name;
}

function ofSources({
	projectName,
	files,
	exampleId
}: ReturnType<typeof openSources>): SharedProject {
	return { ...sharedFiles(projectName, files), exampleId };
}

async function fetchImage(
	source: Extract<SourceAddress, { kind: 'image' }>,
	{ signal, fetch, onprogress }: FetchSharedOptions
): Promise<Fetched> {
	const { registry: address, repository, reference } = parseReference(source.reference);
	const registry = new Registry({ address, fetch });
	const { referrers } = await pullImage(registry, repository, reference, {
		signal,
		onprogress: ({ doneBytes }) => onprogress(doneBytes)
	});
	const artifact = referrers.find(isSources);
	if (artifact) return { kind: 'project', project: ofSources(openSources(artifact)) };
	const values = { place: placeText(source) };
	throw new AppError('from-nothing-inside', 'no sources', { values });
}
