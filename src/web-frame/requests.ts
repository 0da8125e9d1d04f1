// `fetch` for the page of a container: it reaches the container through the playground, and nothing else.
import type { Link, PageResponse } from './link.ts';
import type { PageAddress } from './page-address.ts';

/** Gets a file of the container, or null where the address is elsewhere. */
export type Load = (address: string) => Promise<Response | null>;

const WITHOUT_BODY = [101, 204, 205, 304];

function responseOf({ status, reason, headers, body }: PageResponse): Response {
	return new Response(WITHOUT_BODY.includes(status) ? null : body, {
		status: status === 101 ? 200 : status,
		statusText: reason.replace(/[^\t\x20-\x7e\x80-\xff]/g, ''),
		headers
	});
}

const isOwn = (address: string) => /^(data|blob):/i.test(address);

export function replaceFetch(link: Link, address: PageAddress): Load {
	const native = window.fetch.bind(window);
	window.fetch = async function fetch(input, options) {
		const text = input instanceof Request ? input.url : String(input);
		if (isOwn(text)) return native(input, options);
		const path = address.pathOf(text);
		if (path === null)
			throw new TypeError(`Only the container of this page can be reached: ${text}`);
		// The address is ours to resolve; everything else is the browser's to understand.
		const request = new Request(input instanceof Request ? input : 'http://x/', options);
		const { method, signal } = request;
		const body = ['GET', 'HEAD'].includes(method) ? null : await request.arrayBuffer();
		const asked = {
			method,
			path,
			headers: [...request.headers],
			body: body?.byteLength ? body : null
		};
		return responseOf(await link.ask(asked, signal));
	};
	return async (file) => {
		if (isOwn(file)) return native(file);
		const path = address.pathOf(file);
		if (path === null) return null;
		return responseOf(await link.ask({ method: 'GET', path, headers: [], body: null }));
	};
}
