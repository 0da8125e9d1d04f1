// One step of browsing: a request with its redirects, and what came as a page to show.
import { latin1 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import type { HttpClient } from './http-client.ts';
import { headerOf, type HttpResponse } from './message.ts';
import type { Navigation } from './frame-message.ts';

export interface FetchedPage {
	/** Where it was in the end. */
	path: string;
	status: number;
	reason: string;
	html: string;
}

const MAX_REDIRECTS = 10;

function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** What a browser shows for an answer that is not a page. */
function wrapped(type: string, body: Uint8Array): string {
	const style = '<meta charset=utf-8><style>body{margin:1rem}pre{white-space:pre-wrap}</style>';
	if (type.startsWith('image/'))
		return `${style}<img alt="" src="data:${escapeHtml(type)};base64,${btoa(latin1(body))}">`;
	return `${style}<pre>${escapeHtml(new TextDecoder().decode(body))}</pre>`;
}

export function htmlOf({ headers, body }: HttpResponse): string {
	const [type = '', ...parameters] = (headerOf(headers, 'content-type') ?? 'text/html')
		.toLowerCase()
		.split(';');
	if (type.trim() !== 'text/html') return wrapped(type.trim(), body);
	const isLatin1 = parameters.some((part) =>
		/charset="?(iso-8859-1|latin1|windows-1252)/.test(part)
	);
	return new TextDecoder(isLatin1 ? 'windows-1252' : 'utf-8').decode(body);
}

/** The path that a `Location` means, seen from another; null when it is not the container's. */
export function redirectOf(
	location: string,
	path: string,
	hosts: readonly string[]
): string | null {
	const here = new URL(path, 'http://here.invalid');
	if (!URL.canParse(location, here.href)) return null;
	const target = new URL(location, here);
	const isHere = target.host === here.host || hosts.includes(target.host);
	return isHere && target.protocol === 'http:' ? target.pathname + target.search : null;
}

/** Throws AppErrors of the client, and `http-redirect` for a redirect that leads nowhere. */
export async function fetchPage(
	http: HttpClient,
	port: number,
	navigation: Navigation,
	hosts: readonly string[],
	signal?: AbortSignal
): Promise<FetchedPage> {
	let { method, path, contentType, body } = navigation;
	for (let i = 0; i <= MAX_REDIRECTS; i++) {
		const headers = [
			{ name: 'Accept', value: 'text/html, */*' },
			...(contentType ? [{ name: 'Content-Type', value: contentType }] : [])
		];
		const sent = { method, path, headers, body };
		const { response } = await http.send(port, sent, signal ? { signal } : {});
		const location = headerOf(response.headers, 'location');
		if (response.status < 300 || response.status > 399 || location === null)
			return { path, status: response.status, reason: response.reason, html: htmlOf(response) };
		const next = redirectOf(location, path, hosts);
		if (next === null)
			throw new AppError('http-redirect', `the server redirects to ${location.slice(0, 100)}`);
		path = next;
		if (response.status !== 307 && response.status !== 308)
			[method, contentType, body] = ['GET', null, null];
	}
	throw new AppError('http-redirect', 'the server redirects in a loop');
}
