// Requests to a registry with whatever credentials it asks for: none, Basic, or a Bearer token from its realm.
// Credentials and tokens stay in this object; they go to the registry and, over https or on this machine, to its realm.
import { AppError, isAbort, messageOf, type PlainCode } from '#lib/core/errors.ts';
import { readLimited } from './answer.ts';

export interface Credentials {
	username: string;
	password: string;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface RequestOptions {
	method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	headers?: Readonly<Record<string, string>>;
	body?: Uint8Array<ArrayBuffer>;
	/** What the token must allow. */
	scope: Scope;
	/** Statuses that are an answer, not a failure. */
	accept?: readonly number[];
	signal?: AbortSignal | undefined;
}

export interface Scope {
	repository: string | null;
	actions: 'pull' | 'pull,push' | 'delete' | 'pull,push,delete';
}

interface Challenge {
	scheme: 'basic' | 'bearer';
	parameters: Readonly<Record<string, string>>;
}

const MAX_ERROR_TEXT = 500;
const MAX_TOKEN_BYTES = 64 * 1024;
/** Looking for its parts takes time that grows with the square of this. */
const MAX_CHALLENGE = 4096;
/** Of what a registry says about a failure. */
const MAX_FAILURE_BYTES = 64 * 1024;

/** `Bearer realm="…",service="…"` → its parts; null for schemes that nobody speaks. */
export function parseChallenge(header: string | null): Challenge | null {
	if (header === null || header.length > MAX_CHALLENGE) return null;
	const scheme = /^\s*(basic|bearer)\b/i.exec(header)?.[1]?.toLowerCase();
	if (scheme !== 'basic' && scheme !== 'bearer') return null;
	const parameters: Record<string, string> = {};
	for (const [, key = '', quoted, plain] of header.matchAll(
		/([a-z_]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/gi
	))
		parameters[key.toLowerCase()] = quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '';
	return { scheme, parameters };
}

function isLocal(url: URL): boolean {
	return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
}

function basic({ username, password }: Credentials): string {
	const bytes = new TextEncoder().encode(`${username}:${password}`);
	return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

export class RegistryHttp {
	readonly origin: string;
	readonly #credentials: Credentials | null;
	readonly #fetch: Fetch;
	#usesBasic = false;
	/** By scope. */
	readonly #tokens = new Map<string, string>();

	constructor(origin: string, credentials: Credentials | null, fetch: Fetch) {
		this.origin = origin;
		this.#credentials = credentials;
		this.#fetch = fetch;
	}

	/** Resolves with a response whose status is accepted (default: 200); anything else rejects with an AppError. */
	async request(path: string, options: RequestOptions): Promise<Response> {
		const url = new URL(path, this.origin);
		let response = await this.#send(url, options);
		if (response.status === 401 && url.origin === this.origin) {
			await this.#authorise(response, options);
			response = await this.#send(url, options);
		}
		if ((options.accept ?? [200]).includes(response.status)) return response;
		throw await failure(response, options.method ?? 'GET', url);
	}

	async #send(url: URL, { method = 'GET', headers, body, scope, signal }: RequestOptions) {
		// Uploads may be sent to another host: what this registry was told stays here.
		const authorisation = url.origin === this.origin ? this.#authorisation(scope) : null;
		return this.#try(url, {
			method,
			headers: { ...headers, ...(authorisation && { Authorization: authorisation }) },
			...(body && { body }),
			...(signal && { signal })
		});
	}

	async #try(url: URL, init: RequestInit): Promise<Response> {
		try {
			return await this.#fetch(url.href, { ...init, cache: 'no-store', credentials: 'omit' });
		} catch (error) {
			if (isAbort(error)) throw error;
			throw unreachable(url, error);
		}
	}

	#authorisation(scope: Scope): string | null {
		const token = this.#tokens.get(keyOf(scope)) ?? this.#tokens.get(keyOf(wider(scope)));
		if (token) return `Bearer ${token}`;
		return this.#usesBasic && this.#credentials ? basic(this.#credentials) : null;
	}

	async #authorise(response: Response, { scope, signal }: RequestOptions): Promise<void> {
		const challenge = parseChallenge(response.headers.get('WWW-Authenticate'));
		if (challenge?.scheme === 'bearer')
			return this.#fetchToken(challenge.parameters, scope, signal);
		if (!this.#credentials)
			throw new AppError(
				'registry-login-needed',
				'The registry requires a user name and password.'
			);
		if (this.#usesBasic || !challenge)
			throw new AppError(
				'registry-login-failed',
				'The registry rejected the user name or password.'
			);
		this.#usesBasic = true;
	}

	async #fetchToken(
		parameters: Readonly<Record<string, string>>,
		scope: Scope,
		signal: AbortSignal | undefined
	): Promise<void> {
		const realm = realmOf(parameters.realm, this.origin);
		if (parameters.service) realm.searchParams.set('service', parameters.service);
		const wanted =
			parameters.scope ??
			(scope.repository ? `repository:${scope.repository}:${scope.actions}` : null);
		if (wanted) realm.searchParams.set('scope', wanted);
		const safe = realm.protocol === 'https:' || isLocal(realm);
		const response = await this.#try(realm, {
			headers: this.#credentials && safe ? { Authorization: basic(this.#credentials) } : {},
			...(signal && { signal })
		});
		if (response.status === 401 || response.status === 403)
			throw this.#credentials
				? new AppError('registry-login-failed', 'The registry rejected the user name or password.')
				: new AppError('registry-login-needed', 'The registry requires a user name and password.');
		if (!response.ok) throw await failure(response, 'GET', realm);
		this.#tokens.set(keyOf(scope), tokenOf(await readText(response, MAX_TOKEN_BYTES)));
	}
}

function keyOf({ repository, actions }: Scope): string {
	return `${repository ?? ''}:${actions}`;
}

/** A token to push with is good for pulling. */
function wider(scope: Scope): Scope {
	return scope.actions === 'pull' ? { ...scope, actions: 'pull,push' } : scope;
}

function realmOf(realm: string | undefined, origin: string): URL {
	try {
		const url = new URL(realm ?? '', origin);
		if (realm && /^https?:$/.test(url.protocol)) return url;
	} catch {
		// Told below.
	}
	throw new AppError('registry-error', 'The registry gives no address for tokens.');
}

function tokenOf(text: string): string {
	if (text.length <= MAX_TOKEN_BYTES) {
		try {
			const answer = JSON.parse(text) as Record<string, unknown>;
			const token = answer.token ?? answer.access_token;
			// Nothing that could break out of a header.
			if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
		} catch {
			// Told below.
		}
	}
	throw new AppError('registry-error', 'The registry’s token service returned no token.');
}

/** A page is told nothing but "failed": the likely reasons, from what it knows itself. */
function unreachable(url: URL, cause: unknown): AppError {
	const page = (globalThis as { location?: { protocol: string; origin: string } }).location;
	if (page?.protocol === 'https:' && url.protocol === 'http:' && !isLocal(url))
		return new AppError(
			'registry-mixed-content',
			`A page served over https cannot use ${url.origin}, which is http.`,
			{ cause }
		);
	if (page && page.origin !== url.origin)
		return new AppError(
			'registry-cors',
			`${url.origin} did not answer this page (${page.origin}): it is not running, or it does not allow requests from this page (CORS).`,
			{ cause }
		);
	return new AppError('registry-unreachable', `${url.origin} did not answer: ${reason(cause)}.`, {
		cause
	});
}

function reason(error: unknown): string {
	const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	return messageOf(inner) || 'the connection failed';
}

const CODES: Readonly<Record<number, PlainCode>> = {
	401: 'registry-login-failed',
	403: 'registry-denied',
	404: 'registry-not-found',
	405: 'registry-unsupported',
	413: 'registry-too-large',
	416: 'registry-range',
	429: 'registry-busy'
};

/** With what the registry itself says about it. */
async function failure(response: Response, method: string, url: URL): Promise<AppError> {
	const text = await readText(response, MAX_FAILURE_BYTES).catch(() => '');
	const code = CODES[response.status] ?? 'registry-error';
	return new AppError(code, `${method} ${url.pathname}: ${response.status}${errorTexts(text)}`);
}

/** Throws `registry-too-large`: an answer may have no end. */
async function readText(response: Response, limitBytes: number): Promise<string> {
	return new TextDecoder().decode(await readLimited(response, limitBytes));
}

function errorTexts(text: string): string {
	try {
		const { errors } = JSON.parse(text) as { errors?: { code?: unknown; message?: unknown }[] };
		const texts = (errors ?? []).map(({ code, message }) =>
			[code, message].filter((part) => typeof part === 'string').join(' ')
		);
		// Text of a stranger, shown to a user: one line, printable, short.
		const shown = texts
			.join('; ')
			.replace(/[^\x20-\x7e]+/g, ' ')
			.slice(0, MAX_ERROR_TEXT);
		return shown ? `, ${shown}` : '';
	} catch {
		return '';
	}
}
