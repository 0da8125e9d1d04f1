import { expect, test } from 'vitest';
import { ARCHIVE_LIMITS } from '#lib/archive/archive-limits.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { createArtifact, EMPTY_CONFIG } from '../artifact.ts';
import { digestOf } from '../digest.ts';
import { layoutFiles } from '../layout.ts';
import { MEDIA } from '../oci.ts';
import { openSources } from '../sources.ts';
import { moduleOfSize, testImage, testSources } from '../testing-images.ts';
import { FakeRegistry, type FakeRegistryOptions } from './fake-registry.ts';
import { parseChallenge } from './http.ts';
import { checkRegistry, parseReference } from './reference.ts';
import { Registry } from './registry.ts';
import { pullImage, pushImage, type TransferProgress } from './transfer.ts';

const REPOSITORY = 'team/blinky';

function connect(
	options: FakeRegistryOptions = {},
	login?: { username: string; password: string }
) {
	const fake = new FakeRegistry(options);
	const registry = new Registry({
		address: fake.origin,
		fetch: fake.fetch,
		credentials: login ?? null,
		chunkBytes: 1000
	});
	return { fake, registry };
}

const code = async (action: Promise<unknown>) =>
	action.then(
		() => 'no error',
		(error: { code?: string }) => error.code ?? 'no code'
	);

test('an image that was pushed is pulled with the same digests and its sources', async () => {
	for (const listsReferrers of [true, false]) {
		const { registry, fake } = connect({ listsReferrers });
		const image = await testImage({ wasm: moduleOfSize(3500) });
		const { artifact, sources } = await testSources(image);
		await pushImage(registry, REPOSITORY, '1.0.0', image, [artifact]);
		const pulled = await pullImage(registry, REPOSITORY, '1.0.0');
		expect(pulled.image.artifact.descriptor).toEqual(image.artifact.descriptor);
		expect(layoutFiles(pulled.image)).toEqual(layoutFiles(image));
		expect(openSources(pulled.referrers[0]!)).toEqual(sources);
		const fallback = [...fake.manifests.keys()].some((key) => /:sha256-/.test(key));
		expect(fallback).toBe(!listsReferrers);
	}
});

test('a second push sends nothing, and a blob of another repository is mounted', async () => {
	const { registry, fake } = connect();
	const image = await testImage();
	await pushImage(registry, REPOSITORY, 'a', image);
	expect(await pushImage(registry, REPOSITORY, 'b', image)).toMatchObject({ sentBlobs: 0 });
	fake.log.length = 0;
	const options = { mountFrom: REPOSITORY };
	const other = await pushImage(registry, 'team/copy', 'a', image, [], options);
	expect(other).toMatchObject({ sentBlobs: 0, keptBlobs: 2 });
	expect(fake.log.some((line) => /^(PATCH|PUT).*uploads/.test(line))).toBe(false);
	expect((await pullImage(registry, 'team/copy', 'a')).image.wasm).toEqual(image.wasm);
});

test('a tag that names another image is moved only when that is wished', async () => {
	const { registry } = connect();
	const first = await testImage();
	const second = await testImage({ version: '2.0.0' });
	await pushImage(registry, REPOSITORY, 'latest', first);
	expect(await code(pushImage(registry, REPOSITORY, 'latest', second))).toBe('tag-taken');
	expect(await registry.headManifest(REPOSITORY, 'latest')).toBe(first.artifact.descriptor.digest);
	const asked: string[] = [];
	const mayMove = (digest: string) => asked.push(digest) > 0;
	const result = await pushImage(registry, REPOSITORY, 'latest', second, [], { mayMove });
	expect(result.moved).toBe(true);
	expect(asked).toEqual([first.artifact.descriptor.digest]);
});

test('a large blob goes on where the connection broke, and progress reaches the end', async () => {
	const breaks = { method: 'PATCH', path: /uploads/, times: 2 };
	const { registry, fake } = connect({ faults: { breaks } });
	const image = await testImage({ wasm: moduleOfSize(4200) });
	const seen: TransferProgress[] = [];
	await pushImage(registry, REPOSITORY, 'x', image, [], { onprogress: (p) => seen.push(p) });
	expect(breaks.times).toBe(0);
	expect(fake.log.filter((line) => line.startsWith('PATCH')).length).toBe(7);
	expect((await pullImage(registry, REPOSITORY, 'x')).image.wasm).toEqual(image.wasm);
	const last = seen.at(-1)!;
	expect(last).toMatchObject({ doneBytes: last.totalBytes, doneBlobs: 2, totalBlobs: 2 });
});

test('a registry that keeps failing in the middle ends in an error, not in a loop', async () => {
	const answers = { method: 'PATCH', path: /uploads/, times: 1000, status: 503 };
	const { registry } = connect({ faults: { answers } });
	const image = await testImage({ wasm: moduleOfSize(4200) });
	expect(await code(pushImage(registry, REPOSITORY, 'x', image))).toBe('registry-error');
});

test('bytes that are not what the manifest promises are refused', async () => {
	const image = await testImage({ wasm: moduleOfSize(200) });
	for (const [blobs, expected] of [
		['changed', 'digest-mismatch'],
		['longer', 'size-mismatch'],
		['shorter', 'size-mismatch']
	] as const) {
		const { registry } = connect({ faults: { blobs } });
		await pushImage(registry, REPOSITORY, 'x', image);
		expect(await code(pullImage(registry, REPOSITORY, 'x')), blobs).toBe(expected);
	}
	const { registry } = connect({ faults: { wrongDigest: true } });
	await registry.pushManifest(REPOSITORY, 'x', image.artifact.manifestBytes);
	expect(await code(pullImage(registry, REPOSITORY, 'x'))).toBe('digest-mismatch');
});

test('an image and all that refers to it have one limit together', async () => {
	const { registry, fake } = connect({ listsReferrers: true });
	const image = await testImage();
	const artifacts = await Promise.all(
		['a', 'b'].map((name) =>
			createArtifact({
				artifactType: `application/vnd.test.${name}`,
				config: EMPTY_CONFIG,
				layers: [{ mediaType: MEDIA.resource, bytes: utf8(name) }],
				subject: image.artifact.descriptor
			})
		)
	);
	await pushImage(registry, REPOSITORY, 'a', image, artifacts);
	const half = ARCHIVE_LIMITS.bytes / 2;
	for (const { descriptor, manifestBytes } of artifacts) {
		const manifest = new TextDecoder().decode(manifestBytes);
		const bytes = utf8(manifest.replace('"size":1}', `"size":${half}}`));
		const { digest } = descriptor;
		const type = MEDIA.manifest;
		fake.manifests.delete(`${REPOSITORY}:${digest}`);
		fake.manifests.set(`${REPOSITORY}:${await digestOf(bytes)}`, { type, bytes });
	}
	fake.log.length = 0;
	expect((await pullImage(registry, REPOSITORY, 'a')).referrers).toEqual([]);
	// One was asked for, and had another size; for the other there is no room beside the image.
	expect(fake.log.filter((line) => /GET .*blobs/.test(line))).toHaveLength(4);
	const large = await testImage({ wasm: moduleOfSize(20) });
	const huge = utf8(
		new TextDecoder()
			.decode(large.artifact.manifestBytes)
			.replace(/"size":\d+/, `"size":${2 * half + 1}`)
	);
	fake.manifests.set(`${REPOSITORY}:huge`, { type: MEDIA.manifest, bytes: huge });
	expect(await code(pullImage(registry, REPOSITORY, 'huge'))).toBe('registry-too-large');
});

test('Basic and Bearer registries take the right password and say so for a wrong one', async () => {
	const image = await testImage();
	for (const kind of ['basic', 'bearer'] as const) {
		const login = { kind, username: 'maria', password: 'secret' };
		const good = connect({ login }, { username: 'maria', password: 'secret' });
		await pushImage(good.registry, REPOSITORY, 'x', image);
		const bad = connect({ login }, { username: 'maria', password: 'wrong' });
		expect(await code(bad.registry.check())).toBe('registry-login-failed');
		const none = connect({ login });
		expect(await code(none.registry.check())).toBe('registry-login-needed');
	}
});

test('credentials do not follow an upload to another host, nor go to a plain-http realm', async () => {
	const seen: [string, string | null][] = [];
	const login = { username: 'maria', password: 'secret' };
	const registry = new Registry({
		address: 'https://registry.test',
		credentials: login,
		fetch: (url, init) => {
			const given = new Headers(init.headers).get('Authorization');
			seen.push([url, given]);
			const { hostname, pathname } = new URL(url);
			if (hostname === 'storage.test') return Promise.resolve(new Response(null, { status: 201 }));
			if (!given && pathname !== '/token') {
				const realm = 'Bearer realm="http://token.test/token"';
				const headers = { 'WWW-Authenticate': realm };
				return Promise.resolve(new Response(null, { status: 401, headers }));
			}
			if (pathname === '/token') return Promise.resolve(Response.json({ token: 't' }));
			if (init.method === 'HEAD') return Promise.resolve(new Response(null, { status: 404 }));
			const headers = { Location: 'https://storage.test/put' };
			return Promise.resolve(new Response(null, { status: 202, headers }));
		}
	});
	const { artifact, wasm } = await testImage();
	await registry.pushBlob(REPOSITORY, artifact.manifest.layers[0]!, wasm);
	const foreign = seen.filter(([url]) => !url.startsWith('https://registry.test'));
	expect(foreign.map(([url]) => new URL(url).hostname)).toEqual(['token.test', 'storage.test']);
	expect(foreign.map(([, authorisation]) => authorisation)).toEqual([null, null]);
});

test('tags come from all pages; a manifest is deleted by digest', async () => {
	const { registry } = connect();
	const image = await testImage();
	for (const tag of ['a', 'b', 'c', 'd', 'e']) await pushImage(registry, REPOSITORY, tag, image);
	expect(await registry.tags(REPOSITORY)).toEqual(['a', 'b', 'c', 'd', 'e']);
	const { digest } = image.artifact.descriptor;
	await registry.deleteManifest(REPOSITORY, digest);
	expect(await registry.headManifest(REPOSITORY, digest)).toBeNull();
});

test('a cancelled push rejects as a cancel', async () => {
	const { registry } = connect();
	const abort = new AbortController();
	abort.abort();
	const push = pushImage(registry, REPOSITORY, 'x', await testImage(), [], {
		signal: abort.signal
	});
	await expect(push).rejects.toMatchObject({ name: 'AbortError' });
});

test('addresses and names are checked before anything is asked', () => {
	expect(parseReference('localhost:5000/team/blinky:1.0')).toEqual({
		registry: 'http://localhost:5000',
		repository: 'team/blinky',
		reference: '1.0'
	});
	expect(parseReference('registry.test/blinky')).toMatchObject({
		registry: 'https://registry.test',
		reference: 'latest'
	});
	const digest = `sha256:${'a'.repeat(64)}`;
	expect(parseReference(`https://r.test:8443/a/b:x@${digest}`).reference).toBe(digest);
	for (const bad of ['blinky', 'r.test/Blinky', 'r.test/a:b:c', 'r.test/a/../b', 'r.test/a:-x'])
		expect(() => parseReference(bad), bad).toThrow();
	for (const bad of [
		'https://u:p@r.test',
		'ftp://r.test',
		'https://r.test/path',
		'https://r.test?x'
	])
		expect(() => checkRegistry(bad), bad).toThrow();
});

test('challenges are read with quotes and commas in them', () => {
	expect(
		parseChallenge('Bearer realm="https://a/t?x=1,2",service="s",scope="r:a:pull,push"')
	).toEqual({
		scheme: 'bearer',
		parameters: { realm: 'https://a/t?x=1,2', service: 's', scope: 'r:a:pull,push' }
	});
	expect(parseChallenge('Negotiate')).toBeNull();
});

test('a challenge that is longer than any real one is not read', () => {
	expect(parseChallenge(`Bearer ${'a="\\'.repeat(30_000)}`)).toBeNull();
});

test('an answer without an end is not read to its end', async () => {
	let given = 0;
	const endless = () =>
		new ReadableStream<Uint8Array>({
			pull(controller) {
				given++;
				if (given > 1000) controller.error(new Error('everything was read'));
				else controller.enqueue(new Uint8Array(10_000).fill(0x20));
			}
		});
	const ask = (status: number, headers: Record<string, string>) => {
		const fetch = () => Promise.resolve(new Response(endless(), { status, headers }));
		return new Registry({ address: 'http://localhost:5000', fetch }).check();
	};
	await expect(ask(500, {})).rejects.toMatchObject({ code: 'registry-error' });
	expect(given).toBeLessThan(100);
	let asked = 0;
	const fetch = () => {
		const headers = { 'WWW-Authenticate': 'Bearer realm="http://localhost:5000/token"' };
		const first = new Response(null, { status: 401, headers });
		return Promise.resolve(asked++ === 0 ? first : new Response(endless()));
	};
	given = 0;
	const registry = new Registry({ address: 'http://localhost:5000', fetch });
	await expect(registry.check()).rejects.toMatchObject({ code: 'registry-too-large' });
	expect(given).toBeLessThan(100);
});

test('a list of tags whose next page has no address ends there', async () => {
	const registry = new Registry({
		address: 'https://registry.test',
		fetch: () =>
			Promise.resolve(Response.json({ tags: ['1'] }, { headers: { Link: '<//[>; rel="next"' } })),
		credentials: null
	});
	expect(await registry.tags(REPOSITORY)).toEqual(['1']);
});
