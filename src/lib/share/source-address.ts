// What a typed address means: a file, a folder of a public repository, a gist, an image. Nothing is fetched here.
import { visibleText } from '#lib/core/hidden-characters.ts';
import { AppError } from '#lib/core/errors.ts';

/** A folder or a file of a repository. `rest`: the parts behind `tree` or `blob`; where its branch ends is not known. */
interface RepositoryPlace {
	host: string;
	/** `owner/name`; on GitLab with groups within groups. */
	repository: string;
	rest: readonly string[];
}

export type SourceAddress =
	| { kind: 'file'; url: URL }
	| ({ kind: 'github' | 'gitlab' | 'forgejo' } & RepositoryPlace)
	| { kind: 'gist'; host: string; id: string }
	/** `HOST/REPOSITORY:TAG` */
	| { kind: 'image'; host: string; reference: string };

const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/** Hosts of images that one names without a scheme. */
const REGISTRY =
	/^(ghcr\.io|quay\.io|docker\.io|gcr\.io|registry[.-][^/]+|[^/]*\.azurecr\.io|localhost:\d+)\//;
const IMAGE_SCHEME = /^(oci|docker|image):\/\//;
const MAX_LENGTH = 4000;

/** `page`: what an address without a host is relative to. Throws `from-address` or `from-insecure`. */
export function parseSource(text: string, page: URL): SourceAddress {
	const given = text.trim().replace(/^<(.*)>$/, '$1');
	if (given === '' || given.length > MAX_LENGTH) throw unknown(given);
	if (IMAGE_SCHEME.test(given)) return imageOf(given.replace(IMAGE_SCHEME, ''));
	if (REGISTRY.test(given)) return imageOf(given);
	const url = urlOf(given, page);
	if (url.username !== '' || url.password !== '') throw unknown(given);
	if (url.protocol === 'http:' && !LOCAL.test(url.hostname) && url.host !== page.host) {
		const values = { host: url.host };
		throw new AppError('from-insecure', 'plain http', { values });
	}
	if (url.protocol !== 'https:' && url.protocol !== 'http:') throw unknown(given);
	return placeOf(url) ?? { kind: 'file', url };
}

function urlOf(given: string, page: URL): URL {
	const scheme = /^[a-z][a-z0-9+.-]*:/i.test(given) && !/^localhost:\d/.test(given);
	const relative = given.startsWith('./') || given.startsWith('/');
	try {
		if (scheme) return new URL(given);
		return relative ? new URL(given, page) : new URL(`https://${given}`);
	} catch {
		throw unknown(given);
	}
}

function unknown(given: string): AppError {
	const address = visibleText(given.length > 80 ? `${given.slice(0, 80)}…` : given);
	return new AppError('from-address', 'not an address', { values: { address } });
}

function imageOf(reference: string): SourceAddress {
	const host = reference.split('/', 1)[0] ?? '';
	if (host === '' || !reference.includes('/')) throw unknown(reference);
	return { kind: 'image', host, reference };
}

/** Null: an address like any other. */
function placeOf(url: URL): SourceAddress | null {
	const parts = url.pathname
		.split('/')
		.filter((part) => part !== '')
		.map(decoded);
	switch (url.host) {
		case 'github.com':
		case 'www.github.com':
			return githubPlace(parts);
		case 'gist.github.com':
			return gistPlace(parts);
		case 'codeberg.org':
			return forgejoPlace(url.host, parts);
		case 'gitlab.com':
			return gitlabPlace(url.host, parts, true);
		default:
			// Of these, anybody can have one of their own: they are known by their paths.
			return gitlabPlace(url.host, parts, false) ?? forgejoView(url.host, parts);
	}
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

function githubPlace([owner, name, view, ...rest]: string[]): SourceAddress | null {
	if (owner === undefined || name === undefined) return null;
	const repository = `${owner}/${name.replace(/\.git$/, '')}`;
	const place = { kind: 'github', host: 'github.com', repository } as const;
	if (view === undefined) return { ...place, rest: [] };
	if (view === 'tree' || view === 'blob') return { ...place, rest };
	if (view !== 'raw' || rest.length < 2) return null;
	// It leads there, without the headers by which a page may read it.
	const path = rest.map(encodeURIComponent).join('/');
	return { kind: 'file', url: new URL(`https://raw.githubusercontent.com/${repository}/${path}`) };
}

function gistPlace(parts: string[]): SourceAddress | null {
	const id = parts.find((part) => /^[0-9a-f]{20,40}$/.test(part));
	return id === undefined ? null : { kind: 'gist', host: 'gist.github.com', id };
}

function gitlabPlace(host: string, parts: string[], known: boolean): SourceAddress | null {
	const dash = parts.indexOf('-');
	const view = parts[dash + 1];
	if (dash < 2) {
		const isProject = known && dash < 0 && parts.length >= 2;
		return isProject ? { kind: 'gitlab', host, repository: repositoryOf(parts), rest: [] } : null;
	}
	if (view !== 'tree' && view !== 'blob' && view !== 'raw') return null;
	const repository = repositoryOf(parts.slice(0, dash));
	return { kind: 'gitlab', host, repository, rest: parts.slice(dash + 2) };
}

function repositoryOf(parts: readonly string[]): string {
	return parts.join('/').replace(/\.git$/, '');
}

function forgejoPlace(host: string, parts: string[]): SourceAddress | null {
	if (parts.length === 2)
		return { kind: 'forgejo', host, repository: repositoryOf(parts), rest: [] };
	return forgejoView(host, parts);
}

/** `/OWNER/NAME/src/branch/REF/PATH`, also with `tag`, `commit` and `raw`. */
function forgejoView(host: string, parts: string[]): SourceAddress | null {
	const [owner, name, view, kind, ...rest] = parts;
	const isView = (view === 'src' || view === 'raw') && /^(branch|tag|commit)$/.test(kind ?? '');
	if (!isView || rest.length === 0) return null;
	return { kind: 'forgejo', host, repository: `${owner}/${name}`, rest };
}

/** As a user reads it. */
export function placeText(source: SourceAddress): string {
	switch (source.kind) {
		case 'file':
			return `${source.url.host}${source.url.pathname}`;
		case 'gist':
			return `${source.host}/${source.id}`;
		case 'image':
			return source.reference;
		case 'github':
		case 'gitlab':
		case 'forgejo':
			return [source.host, source.repository, ...source.rest].join('/');
	}
}

export function hostOfSource(source: SourceAddress): string {
	return source.kind === 'file' ? source.url.host : source.host;
}
