// Decoders of files from anywhere: archives, images, what is dropped on the page.
import { generateKeyPairSync } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { packTar, packZip, unpackTar, unpackZip, type ArchiveFile } from '#lib/image/archive.ts';
import { createArtifact, EMPTY_CONFIG, openArtifact } from '#lib/image/artifact.ts';
import { decodeDer, encodeDer } from '#lib/image/der.ts';
import { digestOf, hexOf } from '#lib/image/digest.ts';
import { importFile } from '#lib/image/import-file.ts';
import { layoutFiles, openLayout } from '#lib/image/layout.ts';
import { decodeConfig, decodeIndex, decodeManifest } from '#lib/image/oci.ts';
import { importPublicKey, readSignatures } from '#lib/image/sign.ts';
import { openSources } from '#lib/image/sources.ts';
import { testImage, testSources } from '#lib/image/testing-images.ts';
import { decodeTextFile } from '#lib/project/text-file.ts';
import { readImport } from '#lib/flow/imports/read-import.ts';
import { bytesDecoder, textsDecoder, type Decoder } from '../decoder.ts';
import {
	deflatedAgainAndAgain,
	nestedTars,
	storedAgainAndAgain,
	tarOf,
	withTarChecksums,
	zeros
} from '../hostile-archives.ts';
import { modules } from '../fixtures.ts';
import { encodedRecordings, traceTexts } from './recorded.ts';

const BUILD = utf8("version: '1.0.0'\nname: hello\nbinary: hello.wasm\n");
const MAIN = utf8('int main(void) { return 0; }\n');

const PROJECT: readonly ArchiveFile[] = [
	{ path: 'hello/build.yaml', bytes: BUILD },
	{ path: 'hello/main.c', bytes: MAIN }
];

async function layout(): Promise<ArchiveFile[]> {
	const image = await testImage();
	const { artifact } = await testSources(image);
	return layoutFiles(image, [artifact]);
}

const zips = async () => [packZip(PROJECT), packZip(await layout())];
const tars = async () => [await packTar(PROJECT), await packTar(await layout())];

const hostileZips = () => [storedAgainAndAgain(), deflatedAgainAndAgain()];
const hostileTars = () => [
	tarOf([['../../etc/passwd', MAIN]]),
	tarOf(Array.from({ length: 5000 }, (_, i) => [`f${i}`, new Uint8Array()] as const))
];
const hostileGzips = () => [nestedTars(20_000), zeros(512)];

const ZIP_WORDS = ['PK\x01\x02', 'PK\x03\x04', 'PK\x05\x06', 'PK\x06\x06', '../', '__proto__'];
const TAR_WORDS = [
	'ustar\x0000',
	'ustar  \0',
	'././@LongLink',
	'path=../a\n',
	'\x80\0\0\0',
	'7777777'
];
const JSON_WORDS = [
	'{"',
	'"}',
	'[',
	']',
	'null',
	'"__proto__":',
	'"digest":"sha256:',
	'"size":',
	'1e999',
	'\\u0000',
	'"mediaType":',
	'"layers":',
	'"subject":',
	'"annotations":',
	'"manifests":'
];

/** An image whose blobs are named by what they are, whatever became of the manifest. */
async function withManifest(manifest: Uint8Array<ArrayBuffer>): Promise<ArchiveFile[]> {
	const image = await testImage();
	const digest = await digestOf(manifest);
	const entry = { mediaType: image.artifact.descriptor.mediaType, digest, size: manifest.length };
	const index = { schemaVersion: 2, manifests: [entry] };
	return [
		...layoutFiles(image).filter(({ path }) => path !== 'index.json'),
		{ path: 'index.json', bytes: utf8(JSON.stringify(index)) },
		{ path: `blobs/sha256/${hexOf(digest)}`, bytes: manifest }
	];
}

const manifests = async () => [(await testImage()).artifact.manifestBytes];

async function jsonOf(path: string): Promise<Uint8Array<ArrayBuffer>[]> {
	return (await layout()).filter((file) => file.path === path).map(({ bytes }) => bytes);
}

/** One of a kind: its length is what matters. */
function publicKeys(): string[] {
	const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	return [publicKey.export({ type: 'spki', format: 'pem' }) as string];
}

const DER_TEXT = btoa(String.fromCharCode(...encodeDer(new Uint8Array(64).fill(0x81))));
const SIGNED_TEXT = JSON.stringify({
	critical: {
		identity: { 'docker-reference': 'localhost:5000/team/blinky' },
		image: { 'docker-manifest-digest': `sha256:${'0'.repeat(64)}` },
		type: 'cosign container image signature'
	},
	optional: null
});

const signed = (payload: Uint8Array<ArrayBuffer>, signature: string) =>
	createArtifact({
		config: EMPTY_CONFIG,
		layers: [
			{
				mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
				bytes: payload,
				annotations: { 'dev.cosignproject.cosign/signature': signature }
			}
		]
	});

export const ARCHIVE_DECODERS: readonly Decoder[] = [
	bytesDecoder({
		name: 'zip',
		corpus: zips,
		hostile: hostileZips,
		words: ZIP_WORDS,
		decode: (bytes) => unpackZip(bytes)
	}),
	bytesDecoder({
		name: 'tar',
		corpus: tars,
		hostile: hostileTars,
		words: TAR_WORDS,
		decode: (bytes) => unpackTar(bytes)
	}),
	bytesDecoder({
		name: 'tar-with-checksums',
		corpus: tars,
		hostile: hostileTars,
		words: TAR_WORDS,
		wrap: withTarChecksums,
		decode: (bytes) => unpackTar(bytes)
	}),
	bytesDecoder({
		name: 'gzip',
		corpus: async () => (await tars()).map((tar) => new Uint8Array(gzipSync(tar))),
		hostile: hostileGzips,
		decode: (bytes) => importFile('a.tar.gz', bytes)
	}),
	bytesDecoder({
		name: 'gzip-content',
		corpus: tars,
		words: TAR_WORDS,
		wrap: (tar) => gzipSync(withTarChecksums(tar)),
		decode: (bytes) => importFile('a.tar.gz', bytes)
	}),
	bytesDecoder({
		name: 'dropped-file',
		corpus: async () => [
			...(await zips()),
			...(await tars()),
			...(await encodedRecordings()),
			...traceTexts().map(utf8),
			...modules().slice(0, 40),
			MAIN
		],
		hostile: () => [...hostileZips(), ...hostileTars(), ...hostileGzips()],
		words: [...ZIP_WORDS, ...TAR_WORDS, '\0asm', '\0aot', '\x1f\x8b'],
		decode: (bytes) => readImport({ kind: 'file', name: 'dropped.bin', bytes })
	}),
	bytesDecoder({
		name: 'oci-layout',
		corpus: manifests,
		words: JSON_WORDS,
		decode: async (bytes) => openLayout(await withManifest(bytes))
	}),
	bytesDecoder({
		name: 'oci-manifest',
		corpus: manifests,
		hostile: () => [utf8('['.repeat(100_000)), utf8('{"a":'.repeat(100_000))],
		words: JSON_WORDS,
		decode: (bytes) => decodeManifest(bytes)
	}),
	bytesDecoder({
		name: 'oci-index',
		corpus: () => jsonOf('index.json'),
		words: JSON_WORDS,
		decode: (bytes) => decodeIndex(bytes)
	}),
	bytesDecoder({
		name: 'oci-config',
		corpus: async () => {
			const { artifact } = await testImage();
			return [new Uint8Array(artifact.blobs.get(artifact.manifest.config.digest) ?? [])];
		},
		words: JSON_WORDS,
		decode: (bytes) => decodeConfig(bytes)
	}),
	bytesDecoder({
		name: 'image-sources',
		corpus: async () => {
			const { artifact } = await testSources(await testImage());
			return artifact.manifest.layers.map(
				({ digest }) => new Uint8Array(artifact.blobs.get(digest) ?? [])
			);
		},
		words: [...TAR_WORDS, ...JSON_WORDS],
		// The changed bytes stand for both layers: one of the two is then at least near to what it should be.
		decode: async (bytes) => {
			const { artifact } = await testSources(await testImage());
			const layers = artifact.manifest.layers;
			for (const { digest } of layers) {
				const blobs = new Map(artifact.blobs).set(digest, bytes);
				try {
					openSources({ ...artifact, blobs });
				} catch (error) {
					if (!(error instanceof AppError)) throw error;
				}
			}
		}
	}),
	bytesDecoder({
		name: 'artifact',
		corpus: manifests,
		words: JSON_WORDS,
		decode: async (bytes) => {
			const { artifact } = await testImage();
			return openArtifact(bytes, ({ digest }) => artifact.blobs.get(digest) ?? null);
		}
	}),
	bytesDecoder({
		name: 'signature-der',
		corpus: () => [encodeDer(new Uint8Array(64).fill(0x81)), encodeDer(new Uint8Array(64).fill(1))],
		words: [Uint8Array.of(0x02, 0x21, 0), Uint8Array.of(0x30, 0x82)],
		decode: (bytes) => decodeDer(bytes),
		// The caller says what was wrong with the signature.
		mayThrow: (error) => error instanceof RangeError
	}),
	textsDecoder({
		name: 'signature',
		corpus: () => [DER_TEXT, 'x'.repeat(88)],
		words: ['=', '\n', '+', '/'],
		decode: async (signature) => readSignatures(await signed(utf8(SIGNED_TEXT), signature))
	}),
	bytesDecoder({
		name: 'signed-text',
		corpus: () => [utf8(SIGNED_TEXT)],
		words: JSON_WORDS,
		decode: async (payload) => readSignatures(await signed(payload, DER_TEXT))
	}),
	textsDecoder({
		name: 'public-key',
		corpus: publicKeys,
		hostile: () => ['-----BEGIN PUBLIC KEY-----'.repeat(20_000)],
		decode: (pem) => importPublicKey(pem)
	}),
	bytesDecoder({
		name: 'text-file',
		corpus: () => [MAIN, BUILD, concatBytes([Uint8Array.of(0xef, 0xbb, 0xbf), MAIN])],
		decode: (bytes) => decodeTextFile(bytes)
	})
];
