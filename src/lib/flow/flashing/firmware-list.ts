// A list of firmware builds as the user has it: from the site, an address or files. Which of its builds are for a board,
// which file of a build is taken, and that file, checked against what the list says of it.
import { AppError } from '#lib/core/errors.ts';
import { readFirmwareFile, type FirmwareFile } from '#lib/flash/files/firmware-file.ts';
import type { FlashWayKind } from '#lib/flash/flash-way.ts';
import {
	MANIFEST_LIMITS,
	parseFirmwareManifest,
	type FirmwareBuild,
	type ManifestFile
} from '#lib/flash/manifest/firmware-manifest.ts';
import {
	checkFirmwareFile,
	fetchFirmwareFile,
	isFirmwareFile
} from '#lib/flash/manifest/manifest-files.ts';
import { boardWithMcuboot, type FlashableBoard } from '#lib/flash/plan/flashable-board.ts';
import { flashableBoard } from '#lib/flash/plan/flashable-boards.ts';

export interface FirmwareList {
	/** Where it came from. */
	from: ListSource['from'];
	/** Of the server; '' for files. */
	host: string;
	builds: readonly FirmwareBuild[];
	/** What came together with a list that is a file. */
	files: readonly File[];
}

/** What is to be read, and from where. */
export type ListSource =
	{ from: 'site' | 'address'; url: string } | { from: 'files'; files: readonly File[] };

/**
 * A list with an address names files below that address only. One that is a file has no place of its own: it may name
 * files beside it, and https addresses. Throws `firmware-manifest-bad`.
 */
export function readFirmwareList(bytes: Uint8Array, source: ListSource): FirmwareList {
	const text = new TextDecoder().decode(bytes);
	const isFile = source.from === 'files';
	const url = isFile ? null : source.url;
	const { builds } = parseFirmwareManifest(text, { url, otherOrigins: isFile });
	return {
		from: source.from,
		host: url === null ? '' : new URL(url).host,
		builds,
		files: isFile ? source.files : []
	};
}

/** The list that the site was built with. Throws `firmware-list-unreachable` and what `readFirmwareList` throws. */
export async function fetchSiteList(
	url: string,
	{ signal, fetch = globalThis.fetch }: { signal?: AbortSignal; fetch?: typeof globalThis.fetch }
): Promise<FirmwareList> {
	const init: RequestInit = { credentials: 'omit', ...(signal && { signal }) };
	const unreachable = (cause: unknown) => {
		signal?.throwIfAborted();
		return new AppError('firmware-list-unreachable', 'The list did not come.', { cause });
	};
	let bytes: Uint8Array;
	try {
		const response = await fetch(url, init);
		if (!response.ok) throw new Error(`status ${response.status}`);
		// Its own site's, so that its length is bounded by who made the site; what is too long is refused when it is read.
		bytes = new Uint8Array(await response.arrayBuffer());
	} catch (error) {
		throw unreachable(error);
	}
	return readFirmwareList(bytes, { from: 'site', url });
}

export function boardOf({ board }: FirmwareBuild): FlashableBoard | null {
	return flashableBoard(board);
}

/** In the order of the list. Without a board: all that are for a board of this page. */
export function buildsFor(
	{ builds }: FirmwareList,
	board: FlashableBoard | null
): readonly FirmwareBuild[] {
	return builds.filter((build) => {
		const own = boardOf(build);
		return own !== null && (board === null || own.id === board.id);
	});
}

/**
 * The file for the first way of the board that can be gone here; if none can, the first that the board has at all.
 * Throws `firmware-build-empty`.
 */
export function fileOf(
	{ files, ...build }: FirmwareBuild,
	canWrite: (way: FlashWayKind) => boolean
): ManifestFile {
	const board = flashableBoard(build.board);
	const ways = board ? [board, boardWithMcuboot(board)].flatMap((one) => one.ways) : [];
	const kinds = ways.map(({ kind }) => kind);
	const found = [...kinds.filter(canWrite), ...kinds]
		.map((kind) => files.find((file) => file.ways.includes(kind)))
		.find((file) => file !== undefined);
	const file = found ?? files[0];
	if (!file) throw new AppError('firmware-build-empty', 'The build has no file.');
	return file;
}

export interface BuildFileOptions {
	signal?: AbortSignal;
	onProgress?: (doneBytes: number, totalBytes: number) => void;
	fetch?: typeof globalThis.fetch;
}

/**
 * Throws `firmware-file-missing`, `-damaged`, `-unreachable` and `-kind`, and what `readFirmwareFile` throws: nothing
 * else than what the list describes comes out.
 */
export async function readBuildFile(
	file: ManifestFile,
	list: FirmwareList,
	options: BuildFileOptions = {}
): Promise<FirmwareFile> {
	const given = await amongFiles(file, list.files);
	if (!given && file.url === null)
		throw new AppError('firmware-file-missing', `${file.name} was not given.`, {
			values: { name: file.name }
		});
	const bytes = given ?? (await fetchFirmwareFile(file, options));
	checkFirmwareFile(file, bytes);
	return asListed(file, readFirmwareFile(bytes, file.name));
}

/** By its content: names say little, since every build calls its file `zephyr.bin`. */
async function amongFiles(
	file: ManifestFile,
	files: readonly File[]
): Promise<Uint8Array<ArrayBuffer> | null> {
	let named: Uint8Array<ArrayBuffer> | null = null;
	for (const one of files) {
		if (one.size > MANIFEST_LIMITS.fileBytes) continue;
		if (one.size !== file.sizeBytes && one.name !== file.name) continue;
		const bytes = new Uint8Array(await one.arrayBuffer());
		if (isFirmwareFile(file, bytes)) return bytes;
		if (one.name === file.name) named = bytes;
	}
	return named;
}

const FORMATS: Readonly<Record<ManifestFile['kind'], readonly FirmwareFile['format'][]>> = {
	bin: ['bin', 'mcuboot'],
	hex: ['intel-hex'],
	uf2: ['uf2'],
	elf: ['elf']
};

/** A plain binary goes where the list says that it belongs. */
function asListed({ kind, address, name }: ManifestFile, file: FirmwareFile): FirmwareFile {
	if (!FORMATS[kind].includes(file.format))
		throw new AppError('firmware-file-kind', `${name} is of the format ${file.format}.`, {
			values: { name, kind: kind.toUpperCase() }
		});
	return kind === 'bin' && address !== undefined ? { ...file, address } : file;
}
