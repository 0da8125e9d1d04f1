// Answers for the site: from the offline copy where there is one, otherwise from the network. What it answers for pages and
// worker scripts has the site's headers, so that the page is isolated on static hosts that cannot send them.
/// <reference lib="webworker" />
import { answerRequest, forgetFile, type SiteAnswer } from '#lib/offline/answer-request.ts';
import { FROM_SITE, VERSION_LOCK } from '#lib/offline/copy-marks.ts';
import { browserSiteStore } from '#lib/offline/browser-site-store.ts';
import { headersOf } from '../site-headers.ts';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

/** The url of the site's root, ending in a slash. */
const rootOf = () => worker.registration.scope;

function withHeaders(response: Response, path: string): Response {
	if (response.status === 0) return response;
	const headers = new Headers(response.headers);
	for (const [name, value] of Object.entries(headersOf(`/${path}`))) headers.set(name, value);
	const { status, statusText } = response;
	return new Response(response.body, { status, statusText, headers });
}

/** The version that the page which asks says it is of, by a lock that it holds. */
async function versionOf(clientId: string): Promise<string | null> {
	if (clientId === '') return null;
	const { held = [] } = await navigator.locks.query();
	const lock = held.find((one) => one.clientId === clientId && one.name?.startsWith(VERSION_LOCK));
	return lock?.name?.slice(VERSION_LOCK.length) ?? null;
}

interface ReloadingRequest extends Request {
	readonly isReloadNavigation?: boolean;
}

/** A page is opened, and no other one is open: that of a reload goes. */
async function isStart(request: Request): Promise<boolean> {
	// Not every browser tells; without it, a reload waits until all tabs are closed.
	const { mode, destination, isReloadNavigation } = request as ReloadingRequest;
	if (mode !== 'navigate' || destination !== 'document') return false;
	const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return open.length <= (isReloadNavigation ? 1 : 0);
}

const nothing = () => null;

async function answer(event: FetchEvent, path: string): Promise<Response> {
	const { request, clientId } = event;
	const navigates = request.mode === 'navigate';
	const network = () => fetch(request);
	const kept = await browserSiteStore(rootOf()).catch(nothing);
	const fetchFile = (name: string, again: boolean) =>
		fetch(new URL(name, rootOf()).href, { cache: again ? 'reload' : 'default' });
	const { response } = kept
		? await answerRequest(
				{
					...{ path, navigates },
					starts: await isStart(request).catch(() => false),
					version: await versionOf(clientId).catch(nothing)
				},
				{ kept, network, fetchFile }
			)
		: ({ response: await network(), version: null } satisfies SiteAnswer);
	return needsHeaders(request) ? withHeaders(response, path) : response;
}

/** What the page asks for past every cache was damaged: the next update of the copy fetches it. */
async function forget(path: string): Promise<void> {
	await forgetFile(await browserSiteStore(rootOf()), path);
}

function needsHeaders({ mode, destination }: Request): boolean {
	return mode === 'navigate' || destination === 'worker';
}

/** The page fetches what it keeps, or something again because what it got was damaged. */
function wantsNetwork({ headers, cache, mode }: Request): boolean {
	return (
		mode !== 'navigate' && (headers.has(FROM_SITE) || headers.has('range') || cache === 'reload')
	);
}

worker.addEventListener('install', () => void worker.skipWaiting());

// Nobody waits until all are claimed: in Firefox that is when each worker of the page has heard of it, and the worker of a
// program that runs hears nothing until it ends. Whatever the page fetches would wait for that, too.
worker.addEventListener('activate', () => void worker.clients.claim());

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	const root = new URL(rootOf());
	if (request.method !== 'GET' || url.origin !== root.origin) return;
	if (!url.pathname.startsWith(root.pathname)) return;
	const path = url.pathname.slice(root.pathname.length);
	if (!wantsNetwork(request)) event.respondWith(answer(event, path));
	else if (request.cache === 'reload' && !request.headers.has(FROM_SITE))
		event.waitUntil(forget(path).catch(nothing));
});
