// The list of a site's files, which its build writes: what there is to keep, with digests, in groups. It comes from the
// network and from the browser's storage, and is believed from neither.
import { AppError } from '#lib/core/errors.ts';

export interface ListedFile {
	/** Below the site's root, without a slash in front. */
	path: string;
	sizeBytes: number;
	/** 64 lower-case hexadecimal digits. */
	sha256: string;
	/** Id of its group. */
	group: string;
}

export interface FileGroup {
	/** `page`, `examples`, `c`, …: what the interface has a name for. Others are shown, too. */
	id: string;
	/** Kept without being asked for. The others only with all. */
	usual: boolean;
}

export interface SiteList {
	/** Of the site: changes whenever one of its files does. */
	version: string;
	groups: readonly FileGroup[];
	files: readonly ListedFile[];
}

/** The group without which nothing is shown. */
export const PAGE_GROUP = 'page';

/** Its place below the site's root. */
export const LIST_PATH = 'site.json';
const FORMAT = 1;
const MAX_FILES = 5000;
const MAX_GROUPS = 50;
const MAX_PATH_LENGTH = 300;
/** No engine holds more in one piece. */
const MAX_FILE_BYTES = 1024 ** 3;

/** As it is written: each file is a row, so that the list stays short. */
interface WrittenList {
	format: number;
	version: string;
	groups: readonly FileGroup[];
	/** Path, bytes, SHA-256, index of the group. */
	files: readonly (readonly [string, number, string, number])[];
}

export function encodeSiteList({ version, groups, files }: SiteList): string {
	const indexOf = (group: string) => groups.findIndex(({ id }) => id === group);
	const written: WrittenList = {
		format: FORMAT,
		version,
		groups,
		files: files.map(({ path, sizeBytes, sha256, group }) => [
			path,
			sizeBytes,
			sha256,
			indexOf(group)
		])
	};
	return JSON.stringify(written);
}

/** Throws `offline-list-invalid`. */
export function decodeSiteList(text: string): SiteList {
	const value = parsed(text);
	if (!isRecord(value) || value.format !== FORMAT) throw invalid('its format is unknown');
	const { version, groups, files } = value;
	if (!isVersion(version)) throw invalid('it has no version');
	if (!Array.isArray(groups) || groups.length > MAX_GROUPS || !groups.every(isGroup))
		throw invalid('its groups are not right');
	if (!Array.isArray(files) || files.length > MAX_FILES) throw invalid('its files are not right');
	const rows = files.map((row: unknown) => fileOf(row, groups));
	if (new Set(rows.map(({ path }) => path)).size !== rows.length)
		throw invalid('a file is listed twice');
	const kept = groups.map(({ id, usual }) => ({ id, usual }));
	return { version, groups: kept, files: rows };
}

export function isVersion(value: unknown): value is string {
	return typeof value === 'string' && /^[0-9a-f]{8,64}$/.test(value);
}

export function isSha256(value: unknown): value is string {
	return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

export function filesOfGroups(list: SiteList, groups: ReadonlySet<string>): ListedFile[] {
	return list.files.filter(({ group }) => groups.has(group));
}

export function usualGroups(list: SiteList): Set<string> {
	return new Set(list.groups.filter(({ usual }) => usual).map(({ id }) => id));
}

export function sizeOfFiles(files: readonly ListedFile[]): number {
	return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new AppError('offline-list-invalid', 'the list of files is not JSON', { cause: error });
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isGroup(value: unknown): value is FileGroup {
	if (!isRecord(value)) return false;
	const { id, usual } = value;
	return typeof id === 'string' && /^[a-z][a-z0-9-]{0,30}$/.test(id) && typeof usual === 'boolean';
}

function fileOf(row: unknown, groups: readonly FileGroup[]): ListedFile {
	if (!Array.isArray(row)) throw invalid('a file is not right');
	const [path, sizeBytes, sha256, index] = row as unknown[];
	const group = typeof index === 'number' ? groups[index]?.id : undefined;
	if (!isSitePath(path) || !isSize(sizeBytes) || !isSha256(sha256) || group === undefined)
		throw invalid('a file is not right');
	return { path, sizeBytes, sha256, group };
}

function isSize(value: unknown): value is number {
	return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= MAX_FILE_BYTES;
}

/** Of the site itself: no address of another host, nothing above its root, no query. */
function isSitePath(value: unknown): value is string {
	if (typeof value !== 'string' || value.length > MAX_PATH_LENGTH) return false;
	if (!/^[\w.@~+-]+(\/[\w.@~+-]+)*$/.test(value)) return false;
	return !value.split('/').some((part) => part === '.' || part === '..');
}

function invalid(why: string): AppError {
	return new AppError('offline-list-invalid', `the list of the site's files: ${why}`);
}
