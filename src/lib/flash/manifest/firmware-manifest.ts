// A list of firmware builds, as untrusted JSON: read strictly, with limits. `firmware/manifest.schema.json` says the same
// for writers. What its files are is checked in manifest-files.ts.
import { isHostGroup, type HostGroup } from '#lib/abi/host-functions.ts';
import { AppError } from '#lib/core/errors.ts';
import type { FlashWayKind } from '../flash-way.ts';
import { ManifestReader } from './manifest-reader.ts';

export const MANIFEST_FORMAT = 'ocre-firmware-manifest';
export const MANIFEST_VERSION = 1;

export const FILE_KINDS = ['bin', 'hex', 'uf2', 'elf'] as const;
export type FirmwareFileKind = (typeof FILE_KINDS)[number];

const WAYS: readonly FlashWayKind[] = [
	'uf2-drive',
	'programmer-drive',
	'picoboot',
	'dfu',
	'smp',
	'mcuboot-serial',
	'esp'
];

export const MANIFEST_LIMITS = {
	manifestBytes: 256 * 1024,
	builds: 64,
	filesOfBuild: 8,
	fileBytes: 32 * 1024 * 1024,
	textCharacters: 200,
	notesCharacters: 4_000
} as const;

export interface ManifestFile {
	kind: FirmwareFileKind;
	/** Where it is: of the manifest's own origin, unless others were allowed. Null: beside a list that has no address. */
	url: string | null;
	/** Its last part, for show and for drives. */
	name: string;
	sizeBytes: number;
	/** Lower-case hex. */
	sha256: string;
	/** Where the first byte of a `bin` belongs; the other kinds say it themselves. */
	address?: number;
	/** How it can be put on the board, the best first. */
	ways: readonly FlashWayKind[];
}

/** What is gone when a build was flashed. `application`: storage and bootloader stay. `board`: all of the flash. */
export type Replaced = 'application' | 'board';

export interface FirmwareBuild {
	/** Zephyr's target: `pico_plus2/rp2350b/m33`. */
	board: string;
	/** Of the firmware, of the runtime in it, and of Zephyr. */
	version: string;
	ocre: string;
	zephyr: string;
	groups: readonly HostGroup[];
	/** Bytes of flash and of static RAM that it takes. */
	flashBytes: number;
	ramBytes: number;
	replaces: Replaced;
	/** Release notes: plain text, '' when there are none. */
	notes: string;
	files: readonly ManifestFile[];
}

export interface FirmwareManifest {
	builds: readonly FirmwareBuild[];
}

export interface ManifestOptions {
	/** Where the manifest came from; its files are relative to it. Null: it is a file of the user's, like what it names. */
	url: string | null;
	/** Files may be on other servers. Default: on that of the manifest only. */
	otherOrigins?: boolean;
}

/** Throws `firmware-manifest-bad`, which says where and why. */
export function parseFirmwareManifest(source: string, options: ManifestOptions): FirmwareManifest {
	if (source.length > MANIFEST_LIMITS.manifestBytes) throw bad('', 'it is too long');
	const root = ManifestReader.of(parseJson(source), bad);
	if (root.text('format') !== MANIFEST_FORMAT) throw bad('format', 'it is another kind of file');
	if (root.integer('version', 1, 1_000) !== MANIFEST_VERSION)
		throw bad('version', 'it is of a later version than this page knows');
	const builds = root
		.list('builds', MANIFEST_LIMITS.builds)
		.map((build) => readBuild(build, options));
	return { builds };
}

function bad(where: string, reason: string, cause?: unknown): AppError {
	const message = `The list of firmware cannot be used: ${where === '' ? '' : `${where}: `}${reason}.`;
	const values = { where: where === '' ? 'manifest' : where, reason };
	return new AppError('firmware-manifest-bad', message, { values, cause });
}

function parseJson(source: string): unknown {
	try {
		return JSON.parse(source);
	} catch (error) {
		throw bad('', 'it is not JSON', error);
	}
}

const VERSION = /^\d[\w.+-]{0,39}$/;

function readBuild(build: ManifestReader, options: ManifestOptions): FirmwareBuild {
	return {
		board: build.text('board', /^\w[\w./@-]{0,79}$/),
		version: build.text('version', VERSION),
		ocre: build.text('ocre', VERSION),
		zephyr: build.text('zephyr', VERSION),
		groups: build.texts('groups').filter(isHostGroup),
		flashBytes: build.integer('flashBytes', 0, 2 ** 32),
		ramBytes: build.integer('ramBytes', 0, 2 ** 32),
		replaces: build.choice('replaces', ['application', 'board']),
		notes: build.notes('notes', MANIFEST_LIMITS.notesCharacters),
		files: build.list('files', MANIFEST_LIMITS.filesOfBuild).map((file) => readFile(file, options))
	};
}

function readFile(file: ManifestReader, options: ManifestOptions): ManifestFile {
	const kind = file.choice('kind', FILE_KINDS);
	const { url, name } = resolve(file, options);
	const address = file.has('address') ? file.integer('address', 0, 2 ** 32 - 1) : undefined;
	if (kind === 'bin' && address === undefined) throw file.bad('address', 'a bin file needs one');
	return {
		kind,
		url,
		name,
		sizeBytes: file.integer('sizeBytes', 1, MANIFEST_LIMITS.fileBytes),
		sha256: file.text('sha256', /^[0-9a-f]{64}$/),
		...(address !== undefined && { address }),
		ways: file.choices('ways', WAYS)
	};
}

/** Letters that need no thought in a path: no scheme, no `..`, nothing escaped. */
const PATH = /^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))(?!.*\/\/)[A-Za-z0-9._/-]{1,200}$/;

function resolve(
	file: ManifestReader,
	{ url, otherOrigins = false }: ManifestOptions
): Pick<ManifestFile, 'url' | 'name'> {
	const text = file.text('path');
	if (PATH.test(text)) return { url: url && new URL(text, url).href, name: lastOf(text) };
	if (!otherOrigins) throw file.bad('path', 'it must be a path below the folder of the manifest');
	const absolute = URL.canParse(text) ? new URL(text) : null;
	if (absolute?.protocol !== 'https:' || absolute.username !== '' || absolute.password !== '')
		throw file.bad('path', 'it must be a path, or an https address');
	return { url: absolute.href, name: lastOf(absolute.pathname) };
}

/** As it is meant to be read; an address that is not escaped as it should be stays as it is. */
function lastOf(path: string): string {
	const last = path.split('/').at(-1) ?? '';
	try {
		return decodeURIComponent(last).slice(0, 120) || 'firmware';
	} catch {
		return last.slice(0, 120);
	}
}

/** Whether it is meant to be a list of firmware: no kind of firmware begins like an object of JSON. */
export function isFirmwareManifest(bytes: Uint8Array): boolean {
	const begin = new TextDecoder().decode(bytes.subarray(0, 64));
	return /^\ufeff?\s*\{/.test(begin);
}
