// `XMLHttpRequest` for the page of a container, made of its `fetch`.

type Body = string | Blob | ArrayBuffer | null;

/** `onload` and its kin are properties beside the listeners. */
export function tell(target: EventTarget, event: Event): void {
	const handler = (target as unknown as Record<string, unknown>)[`on${event.type}`];
	if (typeof handler === 'function') (handler as (event: Event) => void).call(target, event);
	target.dispatchEvent(event);
}

class PageXmlHttpRequest extends EventTarget {
	readyState = 0;
	status = 0;
	statusText = '';
	response: unknown = '';
	responseType = '';
	responseURL = '';
	timeout = 0;
	withCredentials = false;
	readonly upload = new EventTarget();
	#method = 'GET';
	#url = '';
	#sent: [string, string][] = [];
	#received = new Headers();
	#abort = new AbortController();

	get responseText(): string {
		return typeof this.response === 'string' ? this.response : '';
	}

	open(method: unknown, url: unknown): void {
		this.#method = String(method).toUpperCase();
		this.#url = String(url);
		this.#sent = [];
		this.#abort = new AbortController();
		this.#change(1);
	}

	setRequestHeader(name: unknown, value: unknown): void {
		this.#sent.push([String(name), String(value)]);
	}

	getResponseHeader(name: string): string | null {
		return this.#received.get(name);
	}

	getAllResponseHeaders(): string {
		return [...this.#received].map(([name, value]) => `${name}: ${value}\r\n`).join('');
	}

	overrideMimeType(): void {}

	abort(): void {
		this.#abort.abort();
	}

	async send(body: Body = null): Promise<void> {
		const { signal } = this.#abort;
		const timer = this.timeout && setTimeout(() => this.#abort.abort('timeout'), this.timeout);
		try {
			await this.#ask(['GET', 'HEAD'].includes(this.#method) ? null : body, signal);
			this.#change(4);
			this.#tell('load');
		} catch {
			this.status = 0;
			this.#change(4);
			this.#tell(signal.reason === 'timeout' ? 'timeout' : signal.aborted ? 'abort' : 'error');
		}
		clearTimeout(timer);
		this.#tell('loadend');
	}

	async #ask(body: Body, signal: AbortSignal): Promise<void> {
		const options = { method: this.#method, headers: this.#sent, signal };
		const response = await window.fetch(this.#url, body === null ? options : { ...options, body });
		this.status = response.status;
		this.statusText = response.statusText;
		this.#received = response.headers;
		this.#change(2);
		this.response = await this.#read(response);
	}

	async #read(response: Response): Promise<unknown> {
		if (this.responseType === 'arraybuffer') return response.arrayBuffer();
		if (this.responseType === 'blob') return response.blob();
		const text = await response.text();
		return this.responseType === 'json' ? (JSON.parse(text) as unknown) : text;
	}

	#change(state: number): void {
		this.readyState = state;
		this.#tell('readystatechange');
	}

	#tell(type: string): void {
		tell(this, new ProgressEvent(type));
	}
}

export function replaceXmlHttpRequest(): void {
	Object.defineProperty(window, 'XMLHttpRequest', { value: PageXmlHttpRequest, writable: true });
}
