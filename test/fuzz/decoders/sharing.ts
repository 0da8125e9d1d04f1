// Decoders of what is shared: links, addresses, what an embedding page says and asks for.
import { deflateSync } from 'node:zlib';
import { parseEmbedQuery } from '#lib/embed/embed-options.ts';
import { readRequest } from '#lib/embed/embed-messages.ts';
import { toBase64Url } from '#lib/share/base64url.ts';
import { findLink } from '#lib/share/link-text.ts';
import { linkOf, readLink } from '#lib/share/share-link.ts';
import { decodeShared, sharedFiles } from '#lib/share/shared-project.ts';
import { parseSource } from '#lib/share/source-address.ts';
import { readMarks } from '#lib/flow/grading/marks.ts';
import { readSubmission, writeSubmission } from '#lib/submission/submission-file.ts';
import { decodeSubmission, encodeSubmission, type Submission } from '#lib/submission/submission.ts';
import { similarPairs } from '#lib/submission/similarity.ts';
import { readWorkshop } from '#lib/workshop/read-workshop.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { bytesDecoder, textsDecoder, valueDecoder, type Decoder } from '../decoder.ts';
import { repeated } from '../fixtures.ts';

const PAGE = new URL('https://play.example/');
const LAMP = sharedFiles('Lamp', { 'build.yaml': 'name: lamp', 'main.c': 'int a;' });
const LINK = linkOf(PAGE.href, LAMP);
const JSON_TEXT = JSON.stringify({
	name: 'Lamp',
	files: { 'main.c': 'int a;', 'resources/a.bin': { base64: 'AP8' } },
	run: { containerId: 'lamp', args: ['x'], environment: [], mounts: [] },
	board: { id: 'b_u585i_iot02a', firmware: 'ours' },
	mode: 'documented'
});

const ADA: Submission = {
	...{ student: 'Ada', project: LAMP, progress: null, handedInAt: 1 },
	lesson: { id: 'light', title: 'A light', version: '' },
	claims: [{ step: 'one', index: 0, passed: true }]
};
const WORKSHOP =
	'format: 1\ntitle: Light\nabout: |\n  Hello\nlessons: [blink]\nprojects:\n  - { folder: p, name: Lamp }\n';

export const SHARING_DECODERS: readonly Decoder[] = [
	textsDecoder({
		name: 'link',
		corpus: () => [LINK, encodeURIComponent(LINK), `<${LINK.replace(/.{60}/g, '$&=\n')}>`],
		hostile: () => [
			`#project=1.${repeated('A', 200_000)}`,
			`#project=1.${repeated(' \n', 100_000)}`,
			`#project=1.${repeated('=\n> ', 50_000)}`,
			repeated('%25', 60_000),
			repeated('#project=', 20_000)
		],
		words: ['#project=1.', '#project=2.', '%23', '%25', '=\n', '&amp;', '…', '\u200b', '> '],
		decode: (text) => [findLink(text, 'project'), readLink(text)]
	}),
	bytesDecoder({
		name: 'link-content',
		corpus: () => [utf8(JSON_TEXT)],
		hostile: () => [
			utf8(repeated('[', 200_000)),
			utf8(`{"files":{"a":"${repeated('\\u0000', 100_000)}"}}`)
		],
		words: ['"../a"', '"__proto__":', '{"base64":"', '"files":', '\\ud800', 'null', '1e999'],
		wrap: (content) => utf8(`#project=1.${toBase64Url(deflateSync(content))}`),
		decode: (link) => readLink(new TextDecoder().decode(link))
	}),
	valueDecoder({
		name: 'shared-project',
		corpus: () => [JSON.parse(JSON_TEXT) as unknown],
		hostile: () => [{ files: { a: { base64: 1 } } }, { files: [] }, { files: { a: '' }, name: {} }],
		decode: decodeShared
	}),
	textsDecoder({
		name: 'source-address',
		corpus: () => [
			'https://github.com/o/r/tree/main/a',
			'https://gitlab.com/g/p/-/blob/main/a.c',
			'https://codeberg.org/o/r/src/branch/main/a',
			'ghcr.io/o/r:1',
			'./a.zip'
		],
		hostile: () => [repeated('/', 3900), repeated('%', 3900), `https://x/${repeated('-/', 1900)}`],
		words: ['https://', 'github.com/', '/-/tree/', '/src/branch/', '%2F', '%', '@', ':', 'oci://'],
		decode: (text) => parseSource(text, PAGE)
	}),
	valueDecoder({
		name: 'embed-request',
		corpus: () => [
			{ ocre: 1, id: 1, type: 'load', link: LINK },
			{ ocre: 1, id: 2, type: 'press', button: 'sw0', pressed: true },
			{ ocre: 1, id: 3, type: 'set', sensor: 's', channel: 1, value: 2 }
		],
		hostile: () => [
			{ ocre: 1, id: 1e308, type: { toString: 1 } },
			{ ocre: 1, id: NaN }
		],
		decode: readRequest
	}),
	textsDecoder({
		name: 'embed-query',
		corpus: () => ['view=board&theme=dark&readonly=main.c:1-9,a&origin=https://a.example'],
		hostile: () => [`readonly=${repeated('a:1-', 50_000)}`, `readonly=${repeated(',', 100_000)}`],
		words: ['readonly=', ':', '-', ',', 'origin=', '%'],
		decode: (text) => parseEmbedQuery(new URLSearchParams(text))
	}),
	bytesDecoder({
		name: 'submission-file',
		corpus: () => [writeSubmission(ADA)],
		hostile: () => [utf8(repeated('[', 200_000)), utf8(`{"content":${repeated('{"a":', 50_000)}`)],
		words: ['"version":', '"digest":', '"content":', '"claims":', '"__proto__":', 'null'],
		decode: readSubmission
	}),
	valueDecoder({
		name: 'submission',
		corpus: () => [encodeSubmission(ADA)],
		hostile: () => [
			{ student: 'x', project: {}, claims: [null] },
			{ student: {}, project: [] }
		],
		decode: decodeSubmission
	}),
	bytesDecoder({
		name: 'marks-file',
		corpus: () => [utf8('{"format":"ocre-marks","marks":{}}')],
		hostile: () => [utf8(repeated('[', 200_000))],
		words: ['"marks":', 'sha256:', '"mark":', '"comment":', 'null'],
		decode: readMarks
	}),
	textsDecoder({
		name: 'workshop-manifest',
		corpus: () => [WORKSHOP],
		hostile: () => [repeated('lessons: [', 20_000), `title: ${repeated('&a ', 20_000)}`],
		words: ['format: 1', 'checksums:', 'lessons:', '- ', '*a', '&a', '{ folder: '],
		decode: (text) =>
			readWorkshop([
				{ path: 'workshop.yaml', bytes: utf8(text) },
				{ path: 'p/build.yaml', bytes: utf8('name: lamp') }
			])
	}),
	textsDecoder({
		name: 'similar-sources',
		corpus: () => ['int main(void) { for (int i = 0; i < 3; i++) ocre_sleep(i); return 0; }'],
		hostile: () => [repeated('"', 100_000), repeated('/*', 100_000), repeated('`\\', 50_000)],
		words: ['/*', '*/', '"', '\\', '`', ';;', 'ocre_', '\u2028'],
		decode: (text) =>
			similarPairs([
				{ id: 'a', files: { 'main.c': text } },
				{ id: 'b', files: { 'main.c': `${text} int b;` } }
			])
	})
];
