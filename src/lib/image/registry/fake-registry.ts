// A registry in memory behind `fetch`, with a fault plan: for tests of the client. It keeps to distribution-spec 1.1
// where it does not lie on purpose.
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { digestOf, type Digest } from '../digest.ts';
import type { Fetch } from './http.ts';

export interface RegistryFaults {
	/** Requests of this kind fail this often: the connection breaks before an answer. */
	breaks?: { method: string; path: RegExp; times: number };
	/** An answer of that status instead, this often. */
	answers?: { method: string; path: RegExp; times: number; status: number };
	/** Blobs are sent with a byte changed, or longer than they are. */
	blobs?: 'changed' | 'longer' | 'shorter';
	/** `Docker-Content-Digest` of manifests is another one's. */
	wrongDigest?: boolean;
}

export interface FakeRegistryOptions {
	origin?: string;
	login?: { kind: 'basic' | 'bearer'; username: string; password: string };
	listsReferrers?: boolean;
	faults?: RegistryFaults;
}

interface Upload {
	repository: string;
	parts: Uint8Array<ArrayBuffer>;
}

export class FakeRegistry {
	readonly origin: string;
	/** By `repository@digest`. */
	readonly blobs = new Map<string, Uint8Array<ArrayBuffer>>();
	readonly manifests = new Map<string, { type: string; bytes: Uint8Array<ArrayBuffer> }>();
	/** `METHOD path` of every request. */
	readonly log: string[] = [];
	readonly authorisations: (string | null)[] = [];
	readonly #options: FakeRegistryOptions;
	readonly #uploads = new Map<string, Upload>();

	constructor(options: FakeRegistryOptions = {}) {
		this.origin = options.origin ?? 'https://registry.test';
		this.#options = options;
	}

	readonly fetch: Fetch = async (address, init) => {
		const url = new URL(address);
		const method = init.method ?? 'GET';
		const headers = new Headers(init.headers);
		this.log.push(`${method} ${url.pathname}`);
		this.authorisations.push(headers.get('Authorization'));
		init.signal?.throwIfAborted();
		const { breaks, answers } = this.#options.faults ?? {};
		if (breaks?.times && breaks.method === method && breaks.path.test(url.pathname)) {
			breaks.times--;
			throw new TypeError('fetch failed');
		}
		if (answers?.times && answers.method === method && answers.path.test(url.pathname)) {
			answers.times--;
			return new Response(null, { status: answers.status });
		}
		if (url.pathname === '/token') return this.#token(headers);
		const refusal = this.#refusal(url, headers);
		if (refusal) return refusal;
		const body = init.body ? new Uint8Array(await new Response(init.body).arrayBuffer()) : null;
		return this.#answer(method, url, headers, body);
	};

	#refusal(url: URL, headers: Headers): Response | null {
		const { login } = this.#options;
		if (!login) return null;
		const given = headers.get('Authorization');
		const basic = `Basic ${btoa(`${login.username}:${login.password}`)}`;
		if (login.kind === 'basic' ? given === basic : given === 'Bearer secret-token') return null;
		const challenge =
			login.kind === 'basic'
				? 'Basic realm="registry"'
				: `Bearer realm="${this.origin}/token",service="test",scope="repository:x:pull"`;
		return new Response(null, { status: 401, headers: { 'WWW-Authenticate': challenge } });
	}

	#token(headers: Headers): Response {
		const { login } = this.#options;
		const basic = login && `Basic ${btoa(`${login.username}:${login.password}`)}`;
		if (headers.get('Authorization') !== basic) return new Response(null, { status: 401 });
		return Response.json({ token: 'secret-token' });
	}

	async #answer(
		method: string,
		url: URL,
		headers: Headers,
		body: Uint8Array<ArrayBuffer> | null
	): Promise<Response> {
		if (url.pathname === '/v2/') return Response.json({});
		const [, repository = '', kind, rest = ''] =
			/^\/v2\/(.+)\/(manifests|blobs|tags|referrers)\/(.*)$/.exec(url.pathname) ?? [];
		if (kind === 'manifests') return this.#manifest(method, repository, rest, headers, body);
		if (kind === 'tags') return this.#tags(repository, url);
		if (kind === 'referrers') return this.#referrers(repository, rest);
		if (rest.startsWith('uploads/')) return this.#upload(method, url, repository, rest, body);
		return this.#blob(method, `${repository}@${rest}`);
	}

	async #manifest(
		method: string,
		repository: string,
		reference: string,
		headers: Headers,
		body: Uint8Array<ArrayBuffer> | null
	): Promise<Response> {
		const key = `${repository}:${reference}`;
		if (method === 'DELETE')
			return new Response(null, { status: this.manifests.delete(key) ? 202 : 404 });
		if (method === 'PUT' && body) {
			const digest = await digestOf(body);
			const entry = { type: headers.get('Content-Type') ?? '', bytes: body };
			this.manifests.set(key, entry);
			this.manifests.set(`${repository}:${digest}`, entry);
			const { subject } = JSON.parse(new TextDecoder().decode(body)) as {
				subject?: { digest: Digest };
			};
			const listed = this.#options.listsReferrers && subject;
			return new Response(null, {
				status: 201,
				headers: {
					'Docker-Content-Digest': digest,
					...(listed && { 'OCI-Subject': subject.digest })
				}
			});
		}
		const found = this.manifests.get(key);
		if (!found) return new Response(null, { status: 404 });
		const named = await digestOf(this.#options.faults?.wrongDigest ? utf8('other') : found.bytes);
		return new Response(found.bytes, {
			headers: { 'Content-Type': found.type, 'Docker-Content-Digest': named }
		});
	}

	/** Two to a page. */
	#tags(repository: string, url: URL): Response {
		const prefix = `${repository}:`;
		const all = [...this.manifests.keys()]
			.filter((key) => key.startsWith(prefix) && !key.includes('sha256:'))
			.map((key) => key.slice(prefix.length))
			.sort();
		const last = url.searchParams.get('last');
		const from = last ? all.indexOf(last) + 1 : 0;
		const tags = all.slice(from, from + 2);
		const more = from + 2 < all.length;
		const next = `</v2/${repository}/tags/list?n=2&last=${tags.at(-1)}>; rel="next"`;
		return Response.json({ tags }, { headers: more ? { Link: next } : {} });
	}

	async #referrers(repository: string, subject: string): Promise<Response> {
		if (!this.#options.listsReferrers) return new Response(null, { status: 404 });
		const manifests = [];
		const seen = new Set<string>();
		for (const { bytes, type } of this.manifests.values()) {
			const digest = await digestOf(bytes);
			const manifest = JSON.parse(new TextDecoder().decode(bytes)) as {
				subject?: { digest: string };
				artifactType?: string;
			};
			if (manifest.subject?.digest !== subject || seen.has(digest)) continue;
			seen.add(digest);
			const { artifactType } = manifest;
			manifests.push({ mediaType: type, digest, size: bytes.length, artifactType });
		}
		return Response.json({ schemaVersion: 2, manifests });
	}

	#blob(method: string, key: string): Response {
		const bytes = this.blobs.get(key);
		if (!bytes) return new Response(null, { status: 404 });
		if (method === 'HEAD') return new Response(null);
		const lie = this.#options.faults?.blobs;
		if (lie === 'longer') return new Response(concatBytes([bytes, utf8('more')]));
		if (lie === 'shorter') return new Response(bytes.slice(0, -1));
		if (lie === 'changed') return new Response(bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte)));
		return new Response(bytes);
	}

	async #upload(
		method: string,
		url: URL,
		repository: string,
		rest: string,
		body: Uint8Array<ArrayBuffer> | null
	): Promise<Response> {
		if (method === 'POST') {
			const mount = url.searchParams.get('mount');
			const bytes = this.blobs.get(`${url.searchParams.get('from')}@${mount}`);
			if (bytes) {
				this.blobs.set(`${repository}@${mount}`, bytes);
				return new Response(null, { status: 201 });
			}
			const id = String(this.#uploads.size + 1);
			this.#uploads.set(id, { repository, parts: new Uint8Array() });
			return this.#stands(id, 202);
		}
		const id = rest.slice('uploads/'.length);
		const upload = this.#uploads.get(id);
		if (!upload) return new Response(null, { status: 404 });
		if (method === 'GET') return this.#stands(id, 204);
		upload.parts = concatBytes([upload.parts, body ?? new Uint8Array()]);
		if (method === 'PATCH') return this.#stands(id, 202);
		const digest = url.searchParams.get('digest') ?? '';
		if ((await digestOf(upload.parts)) !== digest) {
			const errors = [{ code: 'DIGEST_INVALID', message: 'provided digest did not match' }];
			return Response.json({ errors }, { status: 400 });
		}
		this.blobs.set(`${repository}@${digest}`, upload.parts);
		return new Response(null, { status: 201, headers: { 'Docker-Content-Digest': digest } });
	}

	#stands(id: string, status: number): Response {
		const { repository, parts } = this.#uploads.get(id)!;
		return new Response(null, {
			status,
			headers: {
				Location: `/v2/${repository}/blobs/uploads/${id}?state=${parts.length}`,
				Range: `0-${Math.max(0, parts.length - 1)}`
			}
		});
	}
}
