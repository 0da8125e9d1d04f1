// Decoders of what lies in the browser's storage beside work: the list and the record of the offline copy, and results of
// compiles.
import { createHash } from 'node:crypto';
import { compiled } from '#lib/compiler/fake-compiler.ts';
import { decodeResult, encodeResult } from '#lib/flow/build/result-file.ts';
import { decodeCopyRecord, NO_COPY, versionsOf } from '#lib/offline/copy-record.ts';
import { decodeSiteList, encodeSiteList } from '#lib/offline/site-list.ts';
import { bytesDecoder, textsDecoder, valueDecoder, type Decoder } from '../decoder.ts';

const FILE = { sizeBytes: 3, sha256: 'a'.repeat(64), group: 'page' };
const LIST = encodeSiteList({
	version: '0123456789abcdef',
	groups: [{ id: 'page', usual: true }],
	files: [
		{ ...FILE, path: 'index.html' },
		{ ...FILE, path: '_app/immutable/a.js' }
	]
});

/** The digest in front is right again: otherwise nothing else would be looked at. */
function withDigest(content: Uint8Array): Uint8Array {
	const rest = content.subarray(64);
	return Buffer.concat([Buffer.from(createHash('sha256').update(rest).digest('hex')), rest]);
}

const encodedResult = () => encodeResult(compiled(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)));

export const OFFLINE_DECODERS: readonly Decoder[] = [
	textsDecoder({
		name: 'site-list',
		corpus: () => [LIST],
		hostile: () => [
			LIST.replace('index.html', `${'a/'.repeat(140)}a`),
			`${'['.repeat(100_000)}${']'.repeat(100_000)}`
		],
		words: ['"files":', '"groups":', '../', '//', 'https://'],
		decode: decodeSiteList
	}),
	valueDecoder({
		name: 'copy-record',
		corpus: () => [
			{ ...NO_COPY, current: '0123456789abcdef', next: 'fedcba9876543210', older: ['00000000'] }
		],
		hostile: () => [{ older: Array.from({ length: 100_000 }, () => '00000000') }],
		decode: (value) => versionsOf(decodeCopyRecord(value))
	}),
	bytesDecoder({
		name: 'build-result',
		corpus: async () => [await encodedResult()],
		hostile: () => [new Uint8Array(64), new Uint8Array(100).fill(0xff)],
		wrap: withDigest,
		decode: decodeResult
	})
];
