// Requests to a registry: challenges, tokens and who may see a password, what an answer's failure becomes, and names.
import { describe, expect, test, vi, afterEach } from 'vitest';
import { parseChallenge, RegistryHttp, type RequestOptions } from './http.ts';
import { locationOf, readLimited } from './answer.ts';
import { blobPath, fallbackTag, manifestPath, pullScope, pushScope, uploadPath } from './paths.ts';
import { checkReference, checkRegistry, checkRepository, checkTag, hostOf } from './reference.ts';

const LOGIN = { username: 'maria', password: 'sécret' };
const BASIC = `Basic ${btoa('maria:s\u00c3\u00a9cret')}`;
const PULL: RequestOptions = { scope: { repository: 'a', actions: 'pull' } };
const PUSH: RequestOptions = { scope: { repository: 'a', actions: 'pull,push' } };

interface Seen {
	url: string;
	authorisation: string | null;
	init: RequestInit;
}

/** A registry that answers with what `answer` says. */
function connect(
	answer: (seen: Seen) => Response,
	{ login = null as typeof LOGIN | null, origin = 'https://r.test' } = {}
) {
	const seen: Seen[] = [];
	const http = new RegistryHttp(origin, login, (url, init) => {
		const one = { url, init, authorisation: new Headers(init.headers).get('Authorization') };
		seen.push(one);
		return Promise.resolve(answer(one));
	});
	return { http, seen };
}
const refused = (challenge?: string) =>
	new Response(null, {
		status: 401,
		headers: challenge === undefined ? {} : { 'WWW-Authenticate': challenge }
	});
const failure = async (action: Promise<unknown>) =>
	action.then(
		() => ({ code: 'no error', message: '' }),
		(error: { code: string; message: string }) => error
	);
const code = async (action: Promise<unknown>) => (await failure(action)).code;

afterEach(() => vi.unstubAllGlobals());

describe('challenges', () => {
	test.each([
		['Basic realm="x"', { scheme: 'basic', parameters: { realm: 'x' } }],
		[
			'  BEARER Realm=https://t/x, service=s',
			{ scheme: 'bearer', parameters: { realm: 'https://t/x', service: 's' } }
		],
		['Bearer realm="a\\"b"', { scheme: 'bearer', parameters: { realm: 'a"b' } }],
		[
			'Bearer realm="",scope="r:a:pull"',
			{ scheme: 'bearer', parameters: { realm: '', scope: 'r:a:pull' } }
		],
		['Basics realm="x"', null],
		['x Basic', null],
		['', null]
	])('%j', (header, parsed) => {
		expect(parseChallenge(header)).toEqual(parsed);
	});

	test('none', () => expect(parseChallenge(null)).toBeNull());
});

describe('requests', () => {
	test('go without cookies and cache, with what was given', async () => {
		const { http, seen } = connect(() => new Response('ok'));
		const body = Uint8Array.of(1);
		const { signal } = new AbortController();
		await http.request('/v2/x', { ...PULL, method: 'PUT', headers: { A: 'b' }, body, signal });
		expect(seen[0]!.url).toBe('https://r.test/v2/x');
		expect(seen[0]!.init).toEqual({
			method: 'PUT',
			headers: { A: 'b' },
			body,
			signal,
			cache: 'no-store',
			credentials: 'omit'
		});
		await http.request('/v2/x', PULL);
		expect(Object.keys(seen[1]!.init).sort()).toEqual([
			'cache',
			'credentials',
			'headers',
			'method'
		]);
		expect(seen[1]!.init.method).toBe('GET');
	});

	test('accept 200 only, or what they are told to', async () => {
		const { http } = connect(() => new Response(null, { status: 202 }));
		expect(await code(http.request('/x', PULL))).toBe('registry-error');
		expect((await http.request('/x', { ...PULL, accept: [201, 202] })).status).toBe(202);
	});

	test.each([
		[403, 'registry-denied'],
		[404, 'registry-not-found'],
		[405, 'registry-unsupported'],
		[413, 'registry-too-large'],
		[416, 'registry-range'],
		[429, 'registry-busy'],
		[500, 'registry-error']
	])('status %s is %s', async (status, expected) => {
		const { http } = connect(() => new Response('', { status }));
		expect(await failure(http.request('/v2/x', { ...PULL, method: 'HEAD' }))).toMatchObject({
			code: expected,
			message: `HEAD /v2/x: ${status}`
		});
	});

	test('tell what the registry says, as one short printable line', async () => {
		const said = async (body: string) => {
			const { http } = connect(() => new Response(body, { status: 500 }));
			return (await failure(http.request('/x', PULL))).message.replace('GET /x: 500', '');
		};
		const errors = [
			{ code: 'DENIED', message: 'no\n\u202eway' },
			{ code: 5, message: 'second' },
			{ message: 'third', detail: 'x' }
		];
		expect(await said(JSON.stringify({ errors }))).toBe(', DENIED no way; second; third');
		expect(await said(JSON.stringify({ errors: [{ message: 'x'.repeat(600) }] }))).toHaveLength(
			502
		);
		expect(await said('{}')).toBe('');
		expect(await said('<html>')).toBe('');
	});
});

describe('logging in', () => {
	test('with Basic is tried once, and then goes with every request', async () => {
		const { http, seen } = connect(
			({ authorisation }) =>
				authorisation === BASIC ? new Response('ok') : refused('Basic realm="x"'),
			{ login: LOGIN }
		);
		await http.request('/a', PULL);
		await http.request('/b', PUSH);
		expect(seen.map(({ authorisation }) => authorisation)).toEqual([null, BASIC, BASIC]);
	});

	test.each([
		['Basic realm="x"', 'registry-login-failed', 2],
		['Negotiate', 'registry-login-failed', 1],
		[undefined, 'registry-login-failed', 1]
	])('that is refused (%s) is %s after %s requests', async (challenge, expected, requests) => {
		const { http, seen } = connect(() => refused(challenge), { login: LOGIN });
		const first = await code(http.request('/a', PULL));
		expect(first).toBe(expected);
		expect(seen).toHaveLength(requests);
		if (requests === 2) {
			expect(await code(http.request('/b', PULL))).toBe('registry-login-failed');
			expect(seen).toHaveLength(3);
		}
	});

	test('without a password is needed where one is asked for', async () => {
		for (const challenge of ['Basic realm="x"', undefined]) {
			const { http } = connect(() => refused(challenge));
			expect(await code(http.request('/a', PULL))).toBe('registry-login-needed');
		}
		const { http } = connect(() => refused('Bearer realm="https://t.test/"'));
		expect(await code(http.request('/a', PULL))).toBe('registry-login-needed');
	});

	test('is not tried for another host', async () => {
		const { http, seen } = connect(() => refused('Basic realm="x"'), { login: LOGIN });
		expect(await code(http.request('https://other.test/a', PULL))).toBe('registry-login-failed');
		expect(seen).toHaveLength(1);
	});
});

/** A registry whose tokens come from `realm`; the token is `answer`. */
function withTokens(
	realm: string,
	answer: () => Response,
	login: typeof LOGIN | null = LOGIN,
	more = ''
) {
	const found = connect(
		({ url, authorisation }) => {
			if (!url.startsWith('https://r.test/v2')) return answer();
			return authorisation?.startsWith('Bearer ')
				? new Response('ok')
				: refused(`Bearer realm="${realm}"${more}`);
		},
		{ login }
	);
	return {
		...found,
		asked: () => found.seen.filter(({ url }) => !url.startsWith('https://r.test/v2'))
	};
}
const token = (value: unknown, key = 'token') => Response.json({ [key]: value });

describe('tokens', () => {
	test('are asked for once a scope; one to push with is good for pulling', async () => {
		const { http, asked, seen } = withTokens('https://t.test/token', () => token('t1'));
		await http.request('/v2/a', PUSH);
		await http.request('/v2/a', PUSH);
		await http.request('/v2/a', PULL);
		expect(asked()).toHaveLength(1);
		expect(seen.at(-1)!.authorisation).toBe('Bearer t1');
		await http.request('/v2/b', { scope: { repository: 'b', actions: 'pull' } });
		await http.request('/v2/b', { scope: { repository: 'b', actions: 'pull,push' } });
		expect(asked()).toHaveLength(3);
	});

	test('are for what is wanted, or for what the registry says', async () => {
		const { http, asked } = withTokens(
			'https://t.test/token?x=1',
			() => token('t'),
			null,
			',service="s 1"'
		);
		await http.request('/v2/a', PUSH);
		expect([...new URL(asked()[0]!.url).searchParams]).toEqual([
			['x', '1'],
			['service', 's 1'],
			['scope', 'repository:a:pull,push']
		]);
		const none = withTokens('https://t.test/token', () => token('t'));
		await none.http.request('/v2/', { scope: { repository: null, actions: 'pull' } });
		expect(none.asked()[0]!.url).toBe('https://t.test/token');
		const named = withTokens('/token', () => token('t'), null, ',scope="repository:z:pull"');
		await named.http.request('/v2/a', PUSH);
		expect(named.asked()[0]!.url).toBe('https://r.test/token?scope=repository%3Az%3Apull');
	});

	test.each([
		['https://t.test/token', BASIC],
		['http://localhost:5001/token', BASIC],
		['http://127.0.0.1/token', BASIC],
		['http://[::1]/token', BASIC],
		['http://t.test/token', null],
		['http://localhost.t.test/token', null],
		['http://127.t.test/token', null]
	])('the password goes to %s: %s', async (realm, given) => {
		const { http, asked } = withTokens(realm, () => token('t'));
		await http.request('/v2/a', PULL);
		expect(asked().map(({ authorisation }) => authorisation)).toEqual([given]);
	});

	test.each(['ftp://t.test/', 'xhttps://t.test/', '', 'https://['])(
		'no realm: %j',
		async (realm) => {
			const { http, asked } = withTokens(realm, () => token('t'));
			expect(await code(http.request('/v2/a', PULL))).toBe('registry-error');
			expect(asked()).toEqual([]);
		}
	);

	test('have either name, and nothing that could break out of a header', async () => {
		const get = (answer: () => Response) =>
			withTokens('https://t.test/', answer).http.request('/v2/a', PULL);
		expect(await code(get(() => token('t', 'access_token')))).toBe('no error');
		for (const bad of ['', 'a b', 'a\r\nX: y', 'é', 5, null])
			expect(await code(get(() => token(bad)))).toBe('registry-error');
		expect(await code(get(() => new Response('no JSON')))).toBe('registry-error');
		const room = 64 * 1024 - JSON.stringify({ token: '' }).length;
		expect(await code(get(() => token('t'.repeat(room))))).toBe('no error');
		expect(await code(get(() => token('t'.repeat(room + 1))))).toBe('registry-too-large');
	});

	test('that are refused are a wrong password, or a missing one', async () => {
		for (const status of [401, 403]) {
			const answer = () => new Response(null, { status });
			expect(await code(withTokens('https://t.test/', answer).http.request('/v2/a', PULL))).toBe(
				'registry-login-failed'
			);
			expect(
				await code(withTokens('https://t.test/', answer, null).http.request('/v2/a', PULL))
			).toBe('registry-login-needed');
		}
		const busy = withTokens('https://t.test/', () => new Response(null, { status: 429 }));
		expect(await code(busy.http.request('/v2/a', PULL))).toBe('registry-busy');
	});
});

describe('no answer', () => {
	const fails = (origin: string, error: Error) =>
		failure(new RegistryHttp(origin, null, () => Promise.reject(error)).request('/', PULL));
	const lost = new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') });

	test('has its reason where the program is told one', async () => {
		expect(await fails('http://r.test', lost)).toMatchObject({
			code: 'registry-unreachable',
			message: 'http://r.test did not answer: ECONNREFUSED.'
		});
		expect((await fails('http://r.test', new Error(''))).message).toContain(
			'the connection failed'
		);
		expect(await fails('http://r.test', new DOMException('', 'AbortError'))).toMatchObject({
			name: 'AbortError'
		});
	});

	test.each([
		['https://page.test', 'http://r.test', 'registry-mixed-content'],
		['https://page.test', 'http://localhost:5000', 'registry-cors'],
		['https://page.test', 'https://r.test', 'registry-cors'],
		['http://page.test', 'http://r.test', 'registry-cors'],
		['http://page.test', 'http://page.test', 'registry-unreachable']
	])('a page at %s asked %s: %s', async (page, origin, expected) => {
		vi.stubGlobal('location', new URL(page));
		expect((await fails(origin, lost)).code).toBe(expected);
	});
});

describe('answers', () => {
	const thrown = (action: () => unknown) => {
		try {
			action();
		} catch (error) {
			return (error as { code: string }).code;
		}
		return 'no error';
	};
	const at = (location?: string) =>
		new Response(null, { headers: location === undefined ? {} : { Location: location } });

	test('say where an upload goes, relative or not, by http only', () => {
		const base = 'https://r.test/v2/';
		expect(locationOf(at('/up?x=1'), base).href).toBe('https://r.test/up?x=1');
		expect(locationOf(at('http://s.test/'), base).href).toBe('http://s.test/');
		expect(thrown(() => locationOf(at(), base))).toBe('registry-headers-hidden');
		expect(thrown(() => locationOf(at('ftp://s.test/'), base))).toBe('registry-error');
	});

	test('are read up to a limit', async () => {
		expect(await readLimited(new Response('12345'), 5)).toHaveLength(5);
		expect(await code(readLimited(new Response('123456'), 5))).toBe('registry-too-large');
		expect(await readLimited(new Response(null), 5)).toHaveLength(0);
	});

	test('that break off are not an answer', async () => {
		const broken = new ReadableStream<Uint8Array>({
			pull: (controller) => controller.error(new TypeError('terminated'))
		});
		expect(await failure(readLimited(new Response(broken), 5))).toMatchObject({
			code: 'registry-unreachable',
			cause: { message: 'terminated' }
		});
	});
});

describe('names', () => {
	const digest = `sha256:${'0'.repeat(64)}` as const;
	const valid = (check: () => unknown) => {
		try {
			check();
		} catch (error) {
			expect(error).toMatchObject({
				code: expect.stringMatching(/^re.*-(invalid|malformed|login)$|^tag-invalid$/) as string
			});
			return false;
		}
		return true;
	};

	test('of repositories', () => {
		for (const good of ['a', 'a/b-c/d__e', 'a.b_c--d', 'x'.repeat(255)])
			expect(
				valid(() => checkRepository(good)),
				good
			).toBe(true);
		for (const bad of ['', 'A', 'a//b', '/a', 'a/', '-a', 'a..b', 'a___b', 'x'.repeat(256)])
			expect(
				valid(() => checkRepository(bad)),
				bad
			).toBe(false);
		const given = { code: 'repository-invalid', values: { given: 'Blinky' } };
		expect(() => checkRepository('Blinky')).toThrow(expect.objectContaining(given));
	});

	test('of tags and digests', () => {
		for (const good of ['a', '_A.b-c', 'x'.repeat(128)])
			expect(valid(() => checkTag(good))).toBe(true);
		for (const bad of ['', '.a', '-a', 'a b', 'x'.repeat(129)])
			expect(valid(() => checkTag(bad))).toBe(false);
		expect(checkReference(digest)).toBe(digest);
		expect(valid(() => checkReference(digest.slice(0, -1)))).toBe(false);
	});

	test.each([
		['localhost:5000', 'http://localhost:5000'],
		['localhost', 'http://localhost'],
		['127.0.0.1:1', 'http://127.0.0.1:1'],
		['[::1]:5000', 'http://[::1]:5000'],
		['localhost.test', 'https://localhost.test'],
		[' r.test// ', 'https://r.test'],
		['http://r.test/', 'http://r.test'],
		['HTTPS://R.test', 'https://r.test']
	])('address %j is %s', (text, address) => {
		expect(checkRegistry(text)).toBe(address);
	});

	test('other addresses are none', () => {
		for (const bad of [
			'',
			'a b',
			'https://u@r.test',
			'https://:p@r.test',
			'r.test/x',
			'r.test?x',
			'r.test#x',
			'ws://r.test'
		])
			expect(
				valid(() => checkRegistry(bad)),
				bad
			).toBe(false);
	});

	test('become paths and scopes', () => {
		expect(manifestPath('a/b', 'x')).toBe('/v2/a/b/manifests/x');
		expect(blobPath('a', digest)).toBe(`/v2/a/blobs/${digest}`);
		expect(uploadPath('a', {})).toBe('/v2/a/blobs/uploads/');
		expect(uploadPath('a', { mount: 'x', from: 'b/c' })).toBe(
			'/v2/a/blobs/uploads/?mount=x&from=b%2Fc'
		);
		expect(fallbackTag(digest)).toBe(`sha256-${'0'.repeat(64)}`);
		expect(pullScope('a')).toEqual({ repository: 'a', actions: 'pull' });
		expect(pushScope('a')).toEqual({ repository: 'a', actions: 'pull,push' });
		expect(hostOf('https://r.test:8443')).toBe('r.test:8443');
		for (const path of [manifestPath, blobPath]) expect(valid(() => path('A', digest))).toBe(false);
	});
});
