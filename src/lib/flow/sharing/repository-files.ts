// The files of a folder in a public repository, by what its host offers to pages: GitHub, gists, GitLab, Forgejo.
import { AppError } from '#lib/core/errors.ts';
import type { ArchiveFile } from '#lib/image/archive.ts';
import { MAX_FILE_BYTES, MAX_FILES } from '#lib/project/project.ts';
import { placeText, type SourceAddress } from '#lib/share/source-address.ts';
import type { PlaceFetch } from './fetch-place.ts';

type Repository = Extract<SourceAddress, { kind: 'github' | 'gitlab' | 'forgejo' }>;

/** A file of a listing. */
interface Listed {
	path: string;
	/** Zero where the host does not tell. */
	sizeBytes: number;
}

/** What differs between the hosts. */
interface HostApi {
	/** All files of a branch, tag or commit, below `folder` at least; null: there is no such one. */
	list(ref: string, folder: string): Promise<readonly Listed[] | null>;
	raw(ref: string, path: string): string;
}

/** A branch may have slashes in its name; more parts than this nobody has. */
const MAX_REF_PARTS = 4;
/** The branch that a repository shows first. */
const HEAD = 'HEAD';
const AT_ONCE = 6;
/** GitLab lists in pages. */
const PAGE_ENTRIES = 100;
const MAX_PAGES = 10;
const NO_SOURCE = /(^|\/)(\.[^/]*|node_modules)(\/|$)/;

/** With paths inside the folder; a single file has its name. Throws `from-…` and `too-many-files`. */
export async function repositoryFiles(
	source: Repository,
	place: PlaceFetch
): Promise<ArchiveFile[]> {
	const api = APIS[source.kind](source, place);
	const { ref, path, listed } = await findRef(source, api);
	const below = path === '' ? '' : `${path}/`;
	const isFile = path !== '' && listed.some((file) => file.path === path);
	const wanted = isFile
		? [path]
		: listed
				.map((file) => file.path)
				.filter((file) => file.startsWith(below) && !NO_SOURCE.test(file));
	if (wanted.length === 0) throw nothingAt(source);
	checkSizes(wanted, listed);
	const cut = isFile ? path.lastIndexOf('/') + 1 : below.length;
	return inTurns(wanted, async (file) => ({
		path: file.slice(cut),
		bytes: await place.bytes(api.raw(ref, file))
	}));
}

function nothingAt(source: SourceAddress): AppError {
	return new AppError('from-missing', 'no files', { values: { place: placeText(source) } });
}

function checkSizes(wanted: readonly string[], listed: readonly Listed[]): void {
	if (wanted.length > MAX_FILES)
		throw new AppError('too-many-files', `${wanted.length} files`, {
			values: { limit: MAX_FILES }
		});
	const large = listed.find(
		({ path, sizeBytes }) => sizeBytes > MAX_FILE_BYTES && wanted.includes(path)
	);
	if (!large) return;
	const values = { limit: MAX_FILE_BYTES / (1024 * 1024) };
	throw new AppError('from-too-large', `${large.path} is too large`, { values });
}

/** Where the name of the branch ends and the path begins is not in the address: the host knows. */
async function findRef(source: Repository, api: HostApi) {
	const { rest } = source;
	if (rest.length === 0) {
		const listed = await api.list(HEAD, '');
		if (!listed) throw nothingAt(source);
		return { ref: HEAD, path: '', listed };
	}
	for (let count = 1; count <= Math.min(rest.length, MAX_REF_PARTS); count++) {
		const ref = rest.slice(0, count).join('/');
		const path = rest.slice(count).join('/');
		const listed = await api.list(ref, path);
		if (listed) return { ref, path, listed };
	}
	throw nothingAt(source);
}

/** A few at a time, in their order. */
async function inTurns<Item, Result>(
	items: readonly Item[],
	work: (item: Item) => Promise<Result>
): Promise<Result[]> {
	const results: Result[] = [];
	for (let from = 0; from < items.length; from += AT_ONCE)
		results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(work))));
	return results;
}

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');

type Json = Readonly<Record<string, unknown>>;

function recordsOf(value: unknown): Json[] {
	return Array.isArray(value)
		? value.filter((one): one is Json => typeof one === 'object' && one !== null)
		: [];
}

function filesOf(entries: readonly Json[]): Listed[] {
	return entries.flatMap(({ type, path, size }) =>
		type === 'blob' && typeof path === 'string'
			? [{ path, sizeBytes: typeof size === 'number' ? size : 0 }]
			: []
	);
}

/** What both GitHub and Forgejo answer: `{ tree: […], truncated }`. */
function treeOf(answer: unknown, source: Repository): Listed[] {
	const { tree, truncated } = (typeof answer === 'object' && answer ? answer : {}) as Json;
	if (truncated === true) {
		const values = { place: placeText(source) };
		throw new AppError('from-truncated', 'the listing is not whole', { values });
	}
	return filesOf(recordsOf(tree));
}

const APIS = {
	github: (source: Repository, place: PlaceFetch): HostApi => ({
		async list(ref) {
			const url = `https://api.github.com/repos/${encoded(source.repository)}/git/trees/${encodeURIComponent(ref)}?recursive=1`;
			const answer = await place.jsonIfThere(url);
			return answer === null ? null : treeOf(answer, source);
		},
		raw: (ref, path) =>
			`https://raw.githubusercontent.com/${encoded(source.repository)}/${encoded(ref)}/${encoded(path)}`
	}),

	forgejo: (source: Repository, place: PlaceFetch): HostApi => {
		const api = `https://${source.host}/api/v1/repos/${encoded(source.repository)}`;
		return {
			async list(ref) {
				const url = `${api}/git/trees/${encodeURIComponent(ref)}?recursive=true&per_page=1000`;
				const answer = await place.jsonIfThere(url);
				return answer === null ? null : treeOf(answer, source);
			},
			raw: (ref, path) => `${api}/raw/${encoded(path)}?ref=${encodeURIComponent(ref)}`
		};
	},

	gitlab: (source: Repository, place: PlaceFetch): HostApi => {
		const api = `https://${source.host}/api/v4/projects/${encodeURIComponent(source.repository)}/repository`;
		const tree = async (ref: string, folder: string) => {
			const query = new URLSearchParams({ ref, recursive: 'true', per_page: String(PAGE_ENTRIES) });
			if (folder !== '') query.set('path', folder);
			const listed: Listed[] = [];
			for (let page = 1; page <= MAX_PAGES; page++) {
				if (page > 1) query.set('page', String(page));
				const answer = await place.jsonIfThere(`${api}/tree?${query}`);
				if (answer === null) return null;
				const entries = recordsOf(answer);
				listed.push(...filesOf(entries));
				if (entries.length < PAGE_ENTRIES) return listed;
			}
			const values = { place: placeText(source) };
			throw new AppError('from-truncated', 'too many pages', { values });
		};
		return {
			async list(ref, folder) {
				const listed = await tree(ref, folder);
				// A file is no folder: there, its own folder is what can be listed.
				if ((listed && listed.length > 0) || folder === '') return listed;
				return tree(ref, folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '');
			},
			raw: (ref, path) =>
				`${api}/files/${encodeURIComponent(path)}/raw?ref=${encodeURIComponent(ref)}`
		};
	}
};

/** A gist is a flat list of files, the small ones with their text. */
export async function gistFiles(
	{ id }: Extract<SourceAddress, { kind: 'gist' }>,
	place: PlaceFetch
): Promise<ArchiveFile[]> {
	const answer = await place.json(`https://api.github.com/gists/${id}`);
	const { files } = (typeof answer === 'object' && answer ? answer : {}) as Json;
	const entries = recordsOf(Object.values((files ?? {}) as Json));
	return inTurns(
		entries.slice(0, MAX_FILES + 1),
		async ({ filename, content, truncated, raw_url }) => {
			const path = typeof filename === 'string' ? filename : 'file';
			if (typeof content === 'string' && truncated !== true)
				return { path, bytes: new TextEncoder().encode(content) };
			return { path, bytes: await place.bytes(gistRaw(raw_url)) };
		}
	);
}

/** Only there: an answer must not send the page anywhere else. */
function gistRaw(url: unknown): string {
	const text = typeof url === 'string' ? url : '';
	if (text.startsWith('https://gist.githubusercontent.com/')) return text;
	throw new AppError('from-page', 'a strange answer', { values: { host: 'api.github.com' } });
}
