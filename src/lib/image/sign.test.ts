import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { decodeDer, encodeDer } from './der.ts';
import {
	createSigningKey,
	exportPublicKey,
	importPublicKey,
	isSignature,
	keyIdOf,
	readSignatures,
	signImage,
	verifySignature
} from './sign.ts';
import { testImage } from './testing-images.ts';

async function signed() {
	const image = await testImage();
	const key = await createSigningKey();
	const artifact = await signImage(key.privateKey, image.artifact.descriptor, 'r.test/blinky');
	return { image, key, artifact, signature: readSignatures(artifact)[0]! };
}

test('a signature is valid under its key, and says for which place', async () => {
	const { image, key, artifact, signature } = await signed();
	const pinned = await importPublicKey(await exportPublicKey(key.publicKey));
	const { digest } = image.artifact.descriptor;
	expect(isSignature(artifact)).toBe(true);
	expect(artifact.manifest.subject?.digest).toBe(digest);
	expect(await verifySignature(signature, digest, [pinned])).toEqual({
		status: 'valid',
		keyId: await keyIdOf(key.publicKey),
		reference: 'r.test/blinky'
	});
});

test('another key, another image and a changed text are told apart', async () => {
	const { image, key, signature } = await signed();
	const { digest } = image.artifact.descriptor;
	const other = await createSigningKey();
	expect(await verifySignature(signature, digest, [other.publicKey])).toEqual({
		status: 'unknown-key'
	});
	const changed = await testImage({ version: '2.0.0' });
	const { digest: otherDigest } = changed.artifact.descriptor;
	expect(await verifySignature(signature, otherDigest, [key.publicKey])).toMatchObject({
		status: 'invalid'
	});
	const payload = signature.payload.slice();
	payload[payload.length - 2]! ^= 1;
	expect(await verifySignature({ ...signature, payload }, digest, [key.publicKey])).toEqual({
		status: 'unknown-key'
	});
});

test('the private key cannot be exported', async () => {
	const { privateKey } = await createSigningKey();
	await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
});

test('OpenSSL verifies the signature with the exported key', async (context) => {
	if (spawnSync('openssl', ['version']).status !== 0) return context.skip('no openssl here');
	const { key, artifact, signature } = await signed();
	const folder = mkdtempSync(path.join(tmpdir(), 'sign-'));
	try {
		const annotation = artifact.manifest.layers[0]!.annotations!;
		const der = Buffer.from(annotation['dev.cosignproject.cosign/signature']!, 'base64');
		writeFileSync(path.join(folder, 'key.pem'), await exportPublicKey(key.publicKey));
		writeFileSync(path.join(folder, 'payload'), signature.payload);
		writeFileSync(path.join(folder, 'signature'), der);
		const verify = () => {
			const args = ['dgst', '-sha256', '-verify', 'key.pem', '-signature', 'signature', 'payload'];
			return spawnSync('openssl', args, { cwd: folder }).stdout.toString().trim();
		};
		expect(verify()).toBe('Verified OK');
		writeFileSync(path.join(folder, 'payload'), 'other');
		expect(verify()).not.toBe('Verified OK');
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('both forms of a signature are the same, at the edges too', () => {
	for (const [r, s] of [
		[1, 0x80],
		[0xff, 0x7f],
		[0x80, 1]
	] as const) {
		const raw = new Uint8Array(64);
		raw[0] = r;
		raw[63] = s;
		expect(decodeDer(encodeDer(raw))).toEqual(raw);
	}
	const good = encodeDer(new Uint8Array(64).fill(0x81));
	for (let length = 0; length < good.length; length++)
		expect(() => decodeDer(good.subarray(0, length))).toThrow(RangeError);
	expect(() => decodeDer(Uint8Array.of(0x30, 7, 2, 2, 0, 1, 2, 1, 1))).toThrow('padded');
	expect(() => decodeDer(Uint8Array.of(0x30, 6, 2, 1, 0x81, 2, 1, 1))).toThrow('negative');
});

test('keys that are none are refused', async () => {
	for (const pem of ['', 'hello', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'])
		await expect(importPublicKey(pem)).rejects.toMatchObject({ code: 'key-invalid' });
});

test('over plain http, where browsers have no cryptography, it says so', async () => {
	const { key } = await signed();
	const pem = await exportPublicKey(key.publicKey);
	vi.stubGlobal('crypto', {});
	try {
		for (const refused of [createSigningKey(), importPublicKey(pem)])
			await expect(refused).rejects.toMatchObject({ code: 'signing-unavailable' });
	} finally {
		vi.unstubAllGlobals();
	}
});
