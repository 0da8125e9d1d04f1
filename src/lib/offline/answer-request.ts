// What the service worker answers from the offline copy. A page gets all of its files from one version of the site; what is
// missing or damaged is fetched, compared and kept again; where there is no copy, the network answers.
import { taken, versionsOf, type CopyRecord } from './copy-record.ts';
import { CHECKED_BYTES, DEFAULT_TYPE, sha256Of, type SiteStore } from './site-store.ts';
import type { ListedFile, SiteList } from './site-list.ts';

export interface SiteRequest {
	/** Below the site's root, without a slash in front and without a query. */
	path: string;
	/** A document, in a tab or in a frame. */
	navigates: boolean;
	/** A document in a tab, and no other tab has a page of this site: a version that waits can be taken. */
	starts: boolean;
	/** The version that the asking page says it is of, where it says so. */
	version: string | null;
}

export interface SiteAnswer {
	response: Response;
	/** The version whose document it is. */
	version: string | null;
}

export interface AnswerOptions {
	kept: SiteStore;
	/** Asks the network for the request as it is. */
	network: () => Promise<Response>;
	/** Asks the network for the file, past what the browser may have of it when `again`. */
	fetchFile: (path: string, again: boolean) => Promise<Response>;
}

/** Rejects as the network does, where that must be asked. */
export async function answerRequest(
	request: SiteRequest,
	options: AnswerOptions
): Promise<SiteAnswer> {
	const found = await find(request, options.kept).catch(() => null);
	if (!found) return { response: await options.network(), version: null };
	const { file, version } = found;
	const kept = await options.kept.read(file).catch(() => null);
	return { response: kept ?? (await heal(found, request, options)), version };
}

interface Found {
	file: ListedFile;
	version: string;
}

async function find(request: SiteRequest, kept: SiteStore): Promise<Found | null> {
	let record = await kept.record();
	if (request.starts && record.next !== null) record = await kept.change(taken);
	for (const version of inOrder(record, request)) {
		const list = await kept.list(version);
		const file = list && fileAt(list, request);
		if (file) return { file, version };
	}
	return null;
}

/** A document is of the version that is shown; what a page asks for is of its own, and of another only where that has no such name. */
function inOrder(record: CopyRecord, { navigates, starts, version }: SiteRequest): string[] {
	if (record.current === null) return [];
	const all = versionsOf(record);
	const own = starts || (navigates && version === null) ? record.current : version;
	return own !== null && all.includes(own) ? [own, ...all.filter((one) => one !== own)] : all;
}

function fileAt({ files }: SiteList, { path, navigates }: SiteRequest): ListedFile | undefined {
	const names = navigates ? [path === '' ? 'index.html' : path, `${path}.html`] : [path];
	return files.find((file) => names.includes(file.path));
}

/** The network may have another version by now: a page goes on with that, and anything else is an error and no mixture. */
async function heal(
	{ file }: Found,
	{ navigates }: SiteRequest,
	{ kept, fetchFile, network }: AnswerOptions
): Promise<Response> {
	// Whom it is for compares it while it comes, and it is kept when all is kept.
	if (file.sizeBytes > CHECKED_BYTES) return network();
	for (const again of [false, true]) {
		const response = await fetchFile(file.path, again);
		if (!response.ok) break;
		const type = response.headers.get('content-type');
		const bytes = await response.arrayBuffer();
		if (bytes.byteLength !== file.sizeBytes || (await sha256Of(bytes)) !== file.sha256) continue;
		// A full disk keeps nothing, and the page goes on.
		await kept.keep(file, bytes, type).catch(() => undefined);
		return new Response(bytes, { headers: { 'Content-Type': type ?? DEFAULT_TYPE } });
	}
	return navigates ? network() : Response.error();
}

/** The next update of the copy fetches it again. */
export async function forgetFile(kept: SiteStore, path: string): Promise<void> {
	for (const version of versionsOf(await kept.record())) {
		const file = (await kept.list(version))?.files.find((one) => one.path === path);
		if (file) await kept.forget(file.sha256);
	}
}
