// Where the shown page is, as it sees it, and what an address in it means.

const OWN_HOSTS = ['127.0.0.1', 'localhost', 'board.local', '192.0.2.1'];
/**
 * Pages put addresses together from `location`, which is `about:srcdoc` here: its protocol is `about:`, its hosts are
 * empty, its origin is `null`.
 */
const FROM_LOCATION = /^(https?|wss?|about):\/\/(?=[/:?#]|$)|^null(?=\/)/i;

export class PageAddress {
	#here = new URL('http://board.local/');
	#base = this.#here;

	set(address: string): void {
		this.#here = this.#base = new URL(address);
	}

	/** What `<base href>` says. */
	setBase(address: string): void {
		if (URL.canParse(address, this.#here.href)) this.#base = new URL(address, this.#here);
	}

	get path(): string {
		return this.#here.pathname + this.#here.search;
	}

	/** The path of an address in the container, or null for one that is elsewhere. */
	pathOf(address: unknown, schemes: readonly string[] = ['http:', 'https:']): string | null {
		const text = String(address)
			.trim()
			.replace(FROM_LOCATION, (start, scheme?: string) => {
				const isWeb = scheme === undefined || scheme === 'about';
				return `${isWeb ? 'http' : scheme}://${this.#hostBefore(String(address).slice(start.length))}`;
			});
		const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(text);
		if (!URL.canParse(text, isRelative ? this.#base.href : undefined)) return null;
		const url = new URL(text, isRelative ? this.#base : undefined);
		if (!schemes.includes(url.protocol)) return null;
		const isHere = [...OWN_HOSTS, this.#here.hostname].includes(url.hostname);
		const isSamePort = (url.port || '80') === (this.#here.port || '80');
		return isHere && isSamePort ? url.pathname + url.search : null;
	}

	#hostBefore(rest: string): string {
		return rest.startsWith(':') ? this.#here.hostname : this.#here.host;
	}
}
