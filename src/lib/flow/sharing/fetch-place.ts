// Asks a host for bytes or JSON, without credentials, up to a limit; what it answers instead becomes an exact reason.
import { concatBytes } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';

export interface PlaceFetchOptions {
	signal: AbortSignal;
	fetch: typeof globalThis.fetch;
	/** Bytes that came so far, of everything that is fetched. */
	onprogress: (doneBytes: number) => void;
	/** False: the browser knows of no network. */
	online: () => boolean;
}

/** Fetches for one source; what came is counted together. */
export class PlaceFetch {
	readonly #options: PlaceFetchOptions;
	readonly #place: string;
	readonly #limitBytes: number;
	#doneBytes = 0;

	/** `place`: what is looked for, as the user reads it. */
	constructor(place: string, limitBytes: number, options: PlaceFetchOptions) {
		this.#place = place;
		this.#limitBytes = limitBytes;
		this.#options = options;
	}

	/** Null where the host says that there is nothing of that name. */
	async jsonIfThere(url: string): Promise<unknown> {
		const response = await this.#ask(url);
		if (!isGone(response)) return this.#json(response, url);
		await response.body?.cancel();
		return null;
	}

	async json(url: string): Promise<unknown> {
		return this.#json(await this.#ask(url), url);
	}

	async #json(response: Response, url: string): Promise<unknown> {
		const bytes = await this.#read(response, url);
		try {
			return JSON.parse(new TextDecoder().decode(bytes));
		} catch (error) {
			const values = { host: new URL(url).host };
			throw new AppError('from-page', 'not JSON', { values, cause: error });
		}
	}

	async bytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
		return this.#read(await this.#ask(url), url);
	}

	/** A file that somebody gave the address of: a web page in its place is told as one. */
	async file(url: string): Promise<Uint8Array<ArrayBuffer>> {
		const response = await this.#ask(url);
		const isPage = /^text\/html\b/i.test(response.headers.get('content-type') ?? '');
		if (response.ok && isPage && !/\.html?$/i.test(new URL(url).pathname)) {
			await response.body?.cancel();
			throw new AppError('from-page', 'a web page', { values: { host: new URL(url).host } });
		}
		return this.#read(response, url);
	}

	async #ask(url: string): Promise<Response> {
		const { signal, fetch, online } = this.#options;
		signal.throwIfAborted();
		try {
			return await fetch(url, {
				signal,
				credentials: 'omit',
				referrerPolicy: 'no-referrer',
				// What a class opens together is asked for once.
				cache: 'default'
			});
		} catch (error) {
			signal.throwIfAborted();
			const values = { host: new URL(url).host };
			if (!online()) throw new AppError('from-offline', 'no network', { values, cause: error });
			throw new AppError('from-blocked', 'no answer that may be read', { values, cause: error });
		}
	}

	async #read(response: Response, url: string): Promise<Uint8Array<ArrayBuffer>> {
		if (!response.ok) {
			await response.body?.cancel();
			throw this.#refusal(response, new URL(url).host);
		}
		const declared = Number(response.headers.get('content-length') ?? 0);
		if (declared > this.#limitBytes - this.#doneBytes) {
			await response.body?.cancel();
			throw this.#tooLarge();
		}
		return this.#collect(response, new URL(url).host);
	}

	async #collect(response: Response, host: string): Promise<Uint8Array<ArrayBuffer>> {
		const { signal, onprogress } = this.#options;
		const parts: Uint8Array[] = [];
		const reader = response.body?.getReader();
		for (;;) {
			const part = await reader?.read().catch((error: unknown) => {
				signal.throwIfAborted();
				throw new AppError('from-blocked', 'it broke off', { values: { host }, cause: error });
			});
			if (!part || part.done) return concatBytes(parts);
			this.#doneBytes += part.value.length;
			if (this.#doneBytes > this.#limitBytes) {
				await reader?.cancel().catch(() => undefined);
				throw this.#tooLarge();
			}
			parts.push(part.value);
			onprogress(this.#doneBytes);
		}
	}

	#tooLarge(): AppError {
		const values = { limit: Math.floor(this.#limitBytes / (1024 * 1024)) };
		return new AppError('from-too-large', 'too many bytes', { values });
	}

	#refusal(response: Response, host: string): AppError {
		const { status, headers } = response;
		const place = this.#place;
		const isLimited = status === 429 || headers.get('x-ratelimit-remaining') === '0';
		if (isLimited) return new AppError('from-limited', `${status}`, { values: { host } });
		if (isGone(response)) return new AppError('from-missing', `${status}`, { values: { place } });
		if (status === 401 || status === 403)
			return new AppError('from-private', `${status}`, { values: { place } });
		return new AppError('from-refused', `${status}`, { values: { host, status } });
	}
}

function isGone({ status }: Response): boolean {
	return status === 404 || status === 410;
}
