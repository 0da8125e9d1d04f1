// Decoders of a project's texts: build.yaml, scenarios, README files, what the compiler says.
import { parseClangOutput } from '#lib/compiler/c/clang-diagnostics.ts';
import { hasNoMain } from '#lib/compiler/c/link-errors.ts';
import { zeroDataBytes } from '#lib/compiler/module/size-report.ts';
import { parseMarkdown } from '#lib/ui/markdown.ts';
import { parseBytes } from '#lib/features/web/talk.ts';
import { parseHeaders } from '#lib/features/web/answer-body.ts';
import { parseChallenge } from '#lib/image/registry/http.ts';
import { checkRegistry, parseReference } from '#lib/image/registry/reference.ts';
import { parseBuildFile } from '#lib/project/build-file.ts';
import {
	permissionNames,
	withImageName,
	withoutPermission,
	withPermission
} from '#lib/project/edit-build-file.ts';
import { mergeTexts } from '#lib/project/merge-text.ts';
import { checkPath } from '#lib/project/path.ts';
import { linesWith } from '#lib/lesson/code-words.ts';
import { cardOf } from '#lib/lesson/lesson-card.ts';
import { readLesson } from '#lib/lesson/lesson-file.ts';
import { decodeProgress } from '#lib/lesson/progress.ts';
import { LESSON_FILES, LESSON_YAML } from '#lib/lesson/testing-lesson.ts';
import { parseScenario } from '#lib/scenario/scenario-file.ts';
import {
	parseDuration,
	parseHertz,
	parsePercent,
	parsePin
} from '#lib/scenario/scenario-values.ts';
import { textsDecoder, type Decoder } from '../decoder.ts';
import { exampleTexts, repeated } from '../fixtures.ts';

const YAML_WORDS = [
	'&a ',
	'*a',
	'<<: *a',
	'- ',
	': ',
	'\n',
	'\n  ',
	'? ',
	'| ',
	'>-\n',
	'!!binary ',
	'!!js/function ',
	'{',
	'}',
	'[',
	']',
	'"',
	"'",
	'#',
	'---\n',
	'...\n',
	'\t',
	'0x10',
	'.inf',
	'~',
	'permissions:\n',
	'steps:\n',
	'wait: ',
	'expect: ',
	'press: sw0',
	'version: '
];

/** The ways in which a small YAML is a large one. */
const hostileYaml = () => [
	[
		'a: &a [x,x,x,x,x,x,x,x,x]',
		...'bcdefghi'.split('').map((name, i) => {
			const before = String.fromCharCode(name.charCodeAt(0) - 1);
			return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(',')}] #${i}`;
		})
	].join('\n'),
	repeated('[', 50_000),
	repeated('{a: ', 50_000),
	repeated('- ', 50_000),
	`a: ${repeated('"', 50_000)}`,
	Array.from({ length: 20_000 }, (_, i) => `k${i}: v`).join('\n'),
	Array.from({ length: 20_000 }, () => 'same: v').join('\n'),
	repeated('? ', 20_000),
	`a: &a\n  b: *a\n`
];

/** A sound file stays sound when it is edited. */
function editBuildFile(source: string): void {
	if (!parseBuildFile(source).ok) return;
	permissionNames(source);
	for (const edited of [
		withPermission(source, 'networking'),
		withoutPermission(source, 'ocre_gpio', 'filesystem'),
		withoutPermission(source, 'ocre_timers'),
		withImageName(source, 'other.wasm')
	]) {
		const result = parseBuildFile(edited);
		if (!result.ok) throw new Error(`the edit broke it: ${JSON.stringify(result.findings[0])}`);
	}
}

const MARKDOWN_WORDS = [
	'#',
	'```',
	'**',
	'_',
	'[',
	'](',
	')',
	'<',
	'>',
	'![',
	'- ',
	'1. ',
	'> ',
	'|',
	'\n\n',
	'&#x',
	';',
	'`',
	'~~'
];

export const TEXT_DECODERS: readonly Decoder[] = [
	textsDecoder({
		name: 'build-file',
		corpus: () => exampleTexts('build.yaml'),
		hostile: hostileYaml,
		words: YAML_WORDS,
		maxBytes: 32 * 1024,
		decode: editBuildFile
	}),
	textsDecoder({
		name: 'scenario-file',
		corpus: () => exampleTexts('.scenario.yaml'),
		hostile: hostileYaml,
		words: YAML_WORDS,
		maxBytes: 32 * 1024,
		decode: (source) => parseScenario(source)
	}),
	textsDecoder({
		name: 'lesson',
		corpus: () => [LESSON_YAML],
		hostile: () => [repeated('[', 60_000), repeated('- ', 30_000), repeated('a: ', 20_000)],
		words: [...YAML_WORDS, 'checks:\n', 'question:\n', 'show: ', 'source: ', 'call: ', 'for: c'],
		maxBytes: 32 * 1024,
		decode: (source) => {
			const files = { ...LESSON_FILES, 'lesson.yaml': source, 'de/lesson.yaml': source };
			return [readLesson(files), cardOf(files)];
		}
	}),
	textsDecoder({
		name: 'lesson-words',
		corpus: () => exampleTexts('main.c'),
		hostile: () => ['/*', '"\\', "'", '`', '(;', '// '].map((text) => repeated(text, 100_000)),
		words: ['/*', '*/', '//', '"', "'", '`', '\\', ';;', '(;', ';)', '#'],
		decode: (source) =>
			['a.c', 'a.ts', 'a.wat', 'a.yaml', 'a'].map((name) => linesWith('a b', source, name))
	}),
	textsDecoder({
		name: 'lesson-progress',
		corpus: () => [
			JSON.stringify({ lesson: 'light', step: 'run', done: ['run'], hints: { run: 1 } })
		],
		hostile: () => ['['.repeat(100_000)],
		words: ['null', '{', '}', '[', ']', '1e999', '"__proto__":', '-1'],
		decode: (source) => {
			try {
				return decodeProgress(JSON.parse(source));
			} catch (error) {
				if (error instanceof SyntaxError) return null;
				throw error;
			}
		}
	}),
	textsDecoder({
		name: 'scenario-values',
		corpus: () => ['2 s', '10 Hz', '20 %', 'PE13', '0:13', '1.5s'],
		hostile: () => [repeated('1', 100_000), repeated(' ', 100_000)],
		words: ['s', 'ms', 'Hz', '%', '.', ':', '-', '1e9'],
		decode: (text) => [parseDuration(text), parseHertz(text), parsePercent(text), parsePin(text)]
	}),
	textsDecoder({
		name: 'markdown',
		corpus: () => exampleTexts('README.md'),
		hostile: () => [
			repeated('[', 90_000),
			repeated('![', 45_000),
			repeated('*', 90_000),
			repeated('> ', 45_000),
			repeated('`', 90_000),
			repeated('<', 90_000),
			repeated('- ', 45_000),
			repeated('a**', 30_000),
			repeated('|a', 45_000),
			repeated('&#x', 30_000)
		],
		words: MARKDOWN_WORDS,
		maxBytes: 100_000,
		decode: (source) => parseMarkdown(source, { path: 'README.md', files: { 'README.md': source } })
	}),
	textsDecoder({
		name: 'clang-output',
		corpus: () => [
			'/project/main.c:3:5:{3:5-3:6}: error: use of undeclared identifier [-Wfoo]\n',
			'wasm-ld: error: /objects/main.o: undefined symbol: foo\n',
			' 0 11c 40 .bss\n'
		],
		hostile: () => [
			repeated('a:', 100_000),
			repeated('{1:1-1:1}', 30_000),
			repeated('[', 100_000),
			repeated('1:', 100_000)
		],
		words: [':', '{1:2-3:4}', 'error', 'warning', '[-W', ']', '\n', 'main.c'],
		decode: (text) => [parseClangOutput(text), hasNoMain(text), zeroDataBytes(text)]
	}),
	textsDecoder({
		name: 'merged-texts',
		corpus: () => exampleTexts('main.c'),
		hostile: () => [
			repeated('a\n', 20_000),
			Array.from({ length: 20_000 }, (_, i) => i % 97).join('\n')
		],
		words: ['\n', '\r\n', '{', '}'],
		maxBytes: 64 * 1024,
		decode: (text) => {
			const lines = text.split('\n');
			const half = Math.floor(lines.length / 2);
			const mine = [...lines.slice(half), ...lines.slice(0, half)].join('\n');
			return mergeTexts(text, mine, lines.toReversed().join('\n'));
		}
	}),
	textsDecoder({
		name: 'project-path',
		corpus: () => ['main.c', 'lib/morse.h', 'build.yaml'],
		hostile: () => [repeated('a/', 50_000), repeated('../', 50_000)],
		words: ['/', '..', '\\', '\0', '\u202e', ' ', '.', '__proto__'],
		decode: (path) => checkPath(path)
	}),
	textsDecoder({
		name: 'image-reference',
		corpus: () => [
			'http://localhost:5000/team/blinky:1.0.0',
			`ghcr.io/a/b@sha256:${'0'.repeat(64)}`
		],
		hostile: () => [
			repeated('a-', 50_000),
			repeated('a', 100_000),
			`a/${repeated('a__', 30_000)}!`,
			repeated('/', 100_000)
		],
		words: [':', '/', '@', '//', '-', '__', '[::1]', '\u202e', 'xn--'],
		decode: (text) => {
			const { registry } = parseReference(text);
			return checkRegistry(registry);
		}
	}),
	textsDecoder({
		name: 'registry-challenge',
		corpus: () => [
			'Bearer realm="https://auth.example/token",service="a",scope="repository:a:pull"',
			'Basic realm=x'
		],
		hostile: () => [
			`Bearer ${repeated('a="\\', 30_000)}`,
			`Bearer ${repeated('a', 100_000)}`,
			`Bearer ${repeated('a="', 30_000)}`
		],
		words: ['"', '\\"', '=', ',', 'Bearer ', 'realm="'],
		decode: (header) => parseChallenge(header)
	}),
	textsDecoder({
		name: 'typed-request',
		corpus: () => ['Accept: text/html\nX-A: b', '48 65 6c'],
		hostile: () => [
			repeated('a: ', 50_000),
			repeated(' ', 100_000),
			`a:${repeated(' ', 100_000)}b`
		],
		words: [':', '\n', ' ', '\r'],
		decode: (text) => [parseHeaders(text), parseBytes(text)]
	})
];
