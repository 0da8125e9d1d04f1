// The image engine and its command against Debian's docker-registry, skopeo and openssl.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf, type Digest } from '#lib/image/digest.ts';
import { importFile } from '#lib/image/import-file.ts';
import { packTar } from '#lib/image/archive.ts';
import { layoutFiles } from '#lib/image/layout.ts';
import { Registry } from '#lib/image/registry/registry.ts';
import { pullImage, pushImage, pushReferrer } from '#lib/image/registry/transfer.ts';
import {
	createSigningKey,
	exportPublicKey,
	isSignature,
	readSignatures,
	signImage,
	signatureTag
} from '#lib/image/sign.ts';
import { openSources } from '#lib/image/sources.ts';
import { moduleOfSize, testImage, testSources } from '#lib/image/testing-images.ts';
import {
	LOGIN,
	missingPrograms,
	skopeo,
	startRegistry,
	type RunningRegistry
} from '../rig/registry.ts';

const missing = missingPrograms();
if (missing) console.warn(`Registry tests are skipped: ${missing}`);

const MEGABYTE = 1024 * 1024;
let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'images-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const command = (...args: string[]) => {
	const env = { ...process.env, OCRE_REGISTRY_PASSWORD: LOGIN.password };
	const done = spawnSync('node_modules/.bin/tsx', ['scripts/image.ts', ...args], { env });
	return { status: done.status, stdout: done.stdout.toString(), stderr: done.stderr.toString() };
};

describe.skipIf(missing)('an open registry', () => {
	let registry: RunningRegistry;
	let client: Registry;
	beforeAll(async () => {
		registry = await startRegistry();
		client = new Registry({ address: registry.address, chunkBytes: MEGABYTE });
	});
	afterAll(() => registry.stop());

	test('what is pushed, skopeo copies back with the same digests, and what skopeo pushes is pulled', async () => {
		const image = await testImage({ wasm: moduleOfSize(70_000) });
		await pushImage(client, 'team/blinky', '1.0.0', image);
		const archive = path.join(folder, 'back.tar');
		const source = `docker://${registry.host}/team/blinky:1.0.0`;
		skopeo(
			'copy',
			'--src-tls-verify=false',
			'--preserve-digests',
			source,
			`oci-archive:${archive}`
		);
		const back = await importFile('back.tar', new Uint8Array(readFileSync(archive)));
		if (back.kind !== 'image') throw new Error(back.kind);
		expect(back.image.artifact.descriptor.digest).toBe(image.artifact.descriptor.digest);

		const own = path.join(folder, 'own.tar');
		writeFileSync(own, await packTar(layoutFiles(image)));
		const target = `docker://${registry.host}/team/by-skopeo:1`;
		skopeo('copy', '--dest-tls-verify=false', '--preserve-digests', `oci-archive:${own}`, target);
		const pulled = await pullImage(client, 'team/by-skopeo', '1');
		expect(layoutFiles(pulled.image).slice(2)).toEqual(layoutFiles(image).slice(2));
	});

	test('a blob of several pieces arrives whole', async () => {
		const image = await testImage({ wasm: moduleOfSize(5 * MEGABYTE + 17) });
		await pushImage(client, 'team/large', '1', image);
		const pulled = await pullImage(client, 'team/large', '1');
		expect(await digestOf(pulled.image.wasm)).toBe(await digestOf(image.wasm));
	});

	test('sources and a signature come along by the fallback tag, and OpenSSL verifies the signature', async () => {
		const image = await testImage();
		const { artifact, sources } = await testSources(image);
		const { descriptor } = image.artifact;
		const key = await createSigningKey();
		const reference = `${registry.host}/team/signed`;
		const signature = await signImage(key.privateKey, descriptor, reference);
		await pushImage(client, 'team/signed', '1', image, [artifact, signature]);
		await client.pushManifest(
			'team/signed',
			signatureTag(descriptor.digest),
			signature.manifestBytes
		);
		const { referrers } = await pullImage(client, 'team/signed', '1');
		expect(referrers).toHaveLength(2);
		expect(openSources(referrers[0]!)).toEqual(sources);
		const [read] = readSignatures(referrers.find(isSignature)!);
		const text = signature.manifest.layers[0]!.annotations!['dev.cosignproject.cosign/signature']!;
		writeFileSync(path.join(folder, 'key.pem'), await exportPublicKey(key.publicKey));
		writeFileSync(path.join(folder, 'payload'), read!.payload);
		writeFileSync(path.join(folder, 'signature'), Buffer.from(text, 'base64'));
		const args = ['dgst', '-sha256', '-verify', 'key.pem', '-signature', 'signature', 'payload'];
		expect(spawnSync('openssl', args, { cwd: folder }).stdout.toString()).toContain('Verified OK');
		const layers = skopeo(
			'inspect',
			'--raw',
			'--tls-verify=false',
			`docker://${reference}:${signatureTag(descriptor.digest)}`
		);
		expect(layers).toContain('simplesigning');
		await pushReferrer(client, 'team/signed', descriptor.digest, signature);
		expect((await client.referrers('team/signed', descriptor.digest)).length).toBe(2);
	});

	test('tags are listed and a manifest is deleted by its digest', async () => {
		const image = await testImage({ version: '9' });
		for (const tag of ['a', 'b']) await pushImage(client, 'team/tags', tag, image);
		expect((await client.tags('team/tags')).sort()).toEqual(['a', 'b']);
		await client.deleteManifest('team/tags', image.artifact.descriptor.digest);
		expect(await client.headManifest('team/tags', 'a')).toBeNull();
	});

	test('the command builds, pushes, pulls and rebuilds, and the digests agree', () => {
		const tar = path.join(folder, 'hello.tar');
		const built = command('build', 'src/examples/hello', '-o', tar);
		expect(built).toMatchObject({ status: 0, stderr: '' });
		const digest = built.stdout.trim();
		const target = `${registry.host}/team/hello:1`;
		expect(command('push', tar, `http://${target}`)).toMatchObject({ status: 0 });
		const copy = path.join(folder, 'copy.zip');
		expect(command('pull', `http://${target}`, '-o', copy).stdout.trim()).toBe(digest);
		const rebuilt = command('rebuild', copy);
		expect(rebuilt).toMatchObject({ status: 0, stderr: '' });
		const other = path.join(folder, 'other.tar');
		command('build', 'src/examples/hello', '-o', other, '--version', '2.0.0');
		const refused = command('push', other, `http://${target}`);
		expect(refused.status).toBe(1);
		expect(refused.stderr).toMatch(/points to another image, sha256:[0-9a-f]{64}/);
		expect(command('push', other, `http://${target}`, '--move').status).toBe(0);
	});

	test('what is not there is one clear line', () => {
		const result = command('pull', `http://${registry.host}/team/nothing:1`, '-o', 'x.tar');
		expect(result.status).toBe(1);
		expect(result.stderr).toMatch(/^error: .+\n.+\n\(.*404.*\)\n$/);
	});
});

describe.skipIf(missing)('a registry with a login', () => {
	for (const login of ['basic', 'bearer'] as const)
		test(`takes the right password and refuses another one (${login})`, async () => {
			const registry = await startRegistry({ login });
			try {
				const image = await testImage();
				const client = new Registry({ address: registry.address, credentials: LOGIN });
				await pushImage(client, 'team/blinky', '1', image);
				const { artifact } = (await pullImage(client, 'team/blinky', '1')).image;
				expect(artifact.descriptor.digest).toBe(image.artifact.descriptor.digest);
				const wrong = new Registry({
					address: registry.address,
					credentials: { ...LOGIN, password: 'wrong' }
				});
				await expect(pullImage(wrong, 'team/blinky', '1')).rejects.toMatchObject({
					code: 'registry-login-failed'
				});
				const none = new Registry({ address: registry.address });
				await expect(pullImage(none, 'team/blinky', '1')).rejects.toMatchObject({
					code: 'registry-login-needed'
				});
			} finally {
				await registry.stop();
			}
		});
});

describe('a registry that keeps its blobs elsewhere', () => {
	test('blobs are fetched over the redirect, checked, and the login stays with the registry', async () => {
		const image = await testImage({ wasm: moduleOfSize(500) });
		const seen: (string | undefined)[] = [];
		const storage = await serve((request, response) => {
			seen.push(request.headers.authorization);
			const digest = request.url!.slice(1);
			response.end(image.artifact.blobs.get(digest as Digest));
		});
		const { manifestBytes } = image.artifact;
		const registry = await serve((request, response) => {
			const { url = '', headers } = request;
			if (!headers.authorization)
				return response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="r"' }).end();
			if (url.includes('/referrers/')) return response.writeHead(404).end();
			if (url.includes('/manifests/sha256-')) return response.writeHead(404).end();
			if (url.includes('/manifests/')) return response.end(manifestBytes);
			const place = `${storage.address}/${url.split('/').at(-1)}`;
			return response.writeHead(307, { Location: place }).end();
		});
		try {
			const client = new Registry({ address: registry.address, credentials: LOGIN });
			const pulled = await pullImage(client, 'team/elsewhere', '1');
			expect(pulled.image.artifact.descriptor.digest).toBe(image.artifact.descriptor.digest);
			expect(seen).toEqual([undefined, undefined]);
		} finally {
			storage.close();
			registry.close();
		}
	});
});

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

async function serve(answer: Answer): Promise<{ address: string; close(): void }> {
	const server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as { port: number };
	return {
		address: `http://127.0.0.1:${port}`,
		close() {
			server.closeAllConnections();
			server.close();
		}
	};
}
