import { expect, test } from 'vitest';
import { readLesson } from '#lib/lesson/lesson-file.ts';
import { LESSON_FILES, LESSON_YAML } from '#lib/lesson/testing-lesson.ts';
import { buildFileOf, parseBuildFile } from '#lib/project/build-file.ts';
import { parseRunOptions } from '#lib/project/run-options-file.ts';
import {
	boardFolderProblem,
	containerIdProblem,
	environmentProblem,
	guestPathProblem
} from '#lib/project/run-options.ts';
import { parseScenario } from '#lib/scenario/scenario-file.ts';
import type { SaidProblem } from '#lib/project/said-problem.ts';
import { english } from '#lib/texts/english.ts';
import { findings } from '#lib/texts/en/findings.ts';
import { lessonFindings } from '#lib/texts/en/findings-lesson.ts';
import { scenarioFindings } from '#lib/texts/en/findings-scenario.ts';
import { problemWords } from './problem-words.ts';

const { say } = english();
const texts = { ...findings, ...scenarioFindings, ...lessonFindings };

const BUILD_FILES = [
	'',
	'- a\n',
	'a: [\n',
	'name: a\n\tb: c\n',
	'name: a\nname: b\n',
	'name: a\n---\nb: c\n',
	'name: a\n b: c\n',
	'a: b: c\n',
	'name: "a\n',
	'name: a\u0001\n',
	'name: &x a\nbinaries: *x\n',
	`${'['.repeat(40)}\n`,
	'#'.repeat(70_000),
	`[${'a, '.repeat(4000)}]`,
	"version: '2'\nname: ''\nlanguage: 1\nbinaries: x\nconfig: 1\n",
	"version: 1\nname: 'Big '\nlanguage: d\ndeploy: x\nbinaries: []\n",
	'nmae: a\nx: y\nlanguage: zzzzzz\nname: a\nbinaries: [{ path: build/Big.wasm }, 2]\n',
	'name: [a]\nbinaries: [x]\n',
	'name: a\nbinaries: [{ path: ../a.wasm }]\n',
	`name: a\nbinaries: [{ path: build/${'b'.repeat(60)} }]\nconfig: { environment: [é, A, A, 1, {}], permissions: [ocre_gpoi, nothing, nothing] }\n`,
	`name: a\nbinaries: [{ path: a.wasm }]\nconfig: { environment: [${'A=1, '.repeat(40)}] }\n`,
	`${Array.from({ length: 150 }, (_, i) => `x${i}: y\n`).join('')}name: a\n`
];

const RUN_OPTIONS = [
	'',
	'- a\n',
	'container-id: .A\n',
	'arguments: [é]\n',
	`arguments: [${'a, '.repeat(20)}]\n`,
	'mounts: [1]\n',
	'mounts: [{ path: data, folder: /lfs/a }]\n'
];

const SCENARIOS = [
	'steps: 1\n',
	'steps: [1]\n',
	'name: a\n',
	`steps: [${'a, '.repeat(600)}]\n`,
	'steps: [{ set: { sensor: light, to: bright } }]\n',
	'',
	'- a\n',
	'steps: []\n',
	`name: ${'n'.repeat(200)}\nboard: B!\nmode: real\ntimeout: 3 h\n`,
	...[
		'{ prss: sw0 }',
		"{ press: '' }",
		"{ kill: 'a b' }",
		"{ wait: { exit: 0, of: 'a b' } }",
		'{ reset: it }',
		'{ set: { sensor: a } }',
		'{ run: { arguments: [é] } }',
		'{ send: é }',
		'{ delay: 99 min }',
		"{ wait: { match: '(' } }",
		`{ wait: { match: ${'a'.repeat(300)} } }`,
		'{ wait: { pin: LED, is: low } }',
		'{ wait: {} }',
		'{ wait: { text: a, is: lit } }',
		'{ wait: { no-text: a } }',
		'{ expect: { led: a, changes: 1 } }',
		'{ wait: { led: a } }',
		'{ wait: { led: a, is: high } }',
		'{ wait: { pin: PH7, is: lit } }',
		'{ wait: { led: a, changes: 0 } }',
		'{ expect: { led: a, blinks: 2, within: a, during: b } }',
		"{ expect: { led: a, blinks: '2', within: '20', during: '3' } }",
		'{ expect: { led: a, blinks: 1 Hz, during: 1 s } }',
		'{ wait: { exit: 0.5 } }',
		'{ wait: { container: a, is: lost } }'
	].map((step) => `steps: [${step}]\n`)
];

/** Each in place of a line of a lesson that is in order. */
const LESSON_LINES: readonly (readonly [from: string, to: string])[] = [
	['format: 1', 'format: 2'],
	['format: 1\n', ''],
	['id: light', 'id: Light!'],
	['id: more', 'id: run'],
	['minutes: 5', 'minutes: 0'],
	['minutes: 5', 'minutes: 5\nboard: none'],
	['minutes: 5', 'minutes: 5\nboard: arduino_portenta_h7\nfirmware: stock'],
	['minutes: 5', "minutes: 5\nlocale: '-'\nlanguages: [c, d]"],
	['minutes: 5', `minutes: 5\ntopics: ['', ${'a'.repeat(50)}, "a\\nb"]`],
	['minutes: 5', `minutes: 5\ntopics: [${'a, '.repeat(20)}]`],
	['minutes: 5', 'minutes: 5\nopen: nothing.c'],
	['title: Run', "title: ''"],
	['title: Run', `title: ${'a'.repeat(100)}`],
	['title: Run', 'title: "a\\nb"'],
	['text: steps/run.md', 'text: steps/rum.md'],
	['text: steps/run.md', 'text: elsewhere'],
	['with-start: passes', 'with-start: maybe'],
	['title: More', 'title: More\n    with-start: passes'],
	['Two, right: true', 'Two'],
	['[One, { text: Two, right: true }]', '[One]'],
	['[One, { text: Two, right: true }]', '[One, Two]\n      accepts: [Two]'],
	...[
		'size: { under: much }',
		'{ builds: true, error: x }',
		'{ builds: maybe }',
		'{}',
		'source: { uses: a, not: b }',
		"source: { uses: '// no' }",
		'call: { name: ocre_gpio_inti }',
		'call: { name: nothing_like_it }',
		'call: { name: ocre_gpio_init, within: 2 h }',
		'call: { name: ocre_gpio_init, steps: 1 }',
		"file: { path: 'a' }"
	].map((check) => ['source: { uses: print goodbye }', check] as const),
	...[
		'solution: nothing',
		'beside: A!',
		'recording: steps/run.md',
		'picture: {}',
		'picture: { file: steps/run.md, alt: x }',
		'picture: { file: resources/large.svg, alt: x }',
		'show: [{}]',
		'show: [{ pin: A }]',
		'show: [{ file: main.c }]',
		'show: [{ file: main.c, lines: a }]',
		'show: [{ file: main.c, text: nowhere }]',
		'show: [{ file: other.c, text: nowhere }]'
	].map((line) => ['hints: [First., Second.]', line] as const)
];

const without = (folder: string) =>
	Object.fromEntries(Object.entries(LESSON_FILES).filter(([path]) => !path.startsWith(folder)));

const LESSONS: readonly Readonly<Record<string, string>>[] = [
	{},
	{ 'lesson.yaml': '' },
	{ ...LESSON_FILES, 'resources/a.txt': 'x'.repeat(5_000_000) },
	{ ...LESSON_FILES, 'de/lesson.yaml': '' },
	{ ...LESSON_FILES, 'de/lesson.yaml': 'steps:\n  run:\n    hints: [a, b]\n' },
	{ ...LESSON_FILES, 'de/lesson.yaml': 'learn: [{ a: b }]\n' },
	{ ...LESSON_FILES, 'steps/run.md': 'x'.repeat(50_000) },
	{ ...LESSON_FILES, 'steps/run.md': '![x](https://tracker.example/a.gif)\n![y](../gone.svg)' },
	without('start'),
	without('solution'),
	{ ...without('start'), 'start/main.c': '' },
	{
		...without('start'),
		...{ 'start-c/main.c': '', 'start-c/build.yaml': 'name: light\n' },
		...{ 'start-javascript/main.js': '', 'start-javascript/build.yaml': 'name: light\n' },
		'lesson.yaml': LESSON_YAML.replace(
			'minutes: 5',
			'minutes: 5\nopen: main.c\nlanguages: [c, javascript]'
		)
	},
	{ ...without('start'), 'start/build.yaml': 'name: light\n' },
	...LESSON_LINES.map(([from, to]) => ({
		...LESSON_FILES,
		'resources/large.svg': 'x'.repeat(1_500_000),
		'lesson.yaml': LESSON_YAML.replace(from, to)
	}))
];

const VALUES = [
	...['A', 'a'.repeat(70)].map(containerIdProblem),
	...['A', 'A=é', `A=${'a'.repeat(300)}`].map(environmentProblem),
	...['a', '/', '/a/', '/a:b', '/a//b', '/a b', `/${'a'.repeat(70)}`].map(guestPathProblem),
	boardFolderProblem('/etc')
].filter((problem) => problem !== null);

function allProblems(): readonly SaidProblem[] {
	return [
		...buildFileOf({ files: {} }).findings,
		...BUILD_FILES.flatMap((source) => parseBuildFile(source).findings),
		...RUN_OPTIONS.map(parseRunOptions).flatMap((result) => (result.ok ? [] : [result.finding])),
		...SCENARIOS.flatMap((source) => parseScenario(source).findings),
		...LESSONS.flatMap((files) => readLesson(files).findings),
		...VALUES
	];
}

/** The page joins names as a sentence does, commands join them by commas. */
const unlisted = (text: string) => text.replaceAll(/,? and /g, ', ');

test('the catalogue says in English what the engine says', () => {
	const own = allProblems().filter(({ key }) => !key.startsWith('error:'));
	for (const problem of own)
		expect(unlisted(say(problemWords(problem)))).toBe(unlisted(problem.message));
});

test('what is wrong with a path is told as elsewhere', () => {
	const [problem] = allProblems().filter(({ key }) => key.startsWith('error:'));
	expect(problem && say(problemWords(problem))).toContain('../a.wasm');
});

test('every text is for something that can be wrong', () => {
	const met = new Set(allProblems().map(({ key }) => key));
	expect(Object.keys(texts).filter((key) => !met.has(key))).toEqual([]);
});

test('nothing but what a parser says is left without a text', () => {
	const left = allProblems().filter(({ key }) => !(key in texts) && !/^(?:yaml|error:)/.test(key));
	expect(left.map(({ key, message }) => `${key}: ${message}`)).toEqual([]);
});

test('what a parser says stays as it is', () => {
	expect(say(problemWords({ message: 'Odd.', key: 'yaml-syntax', values: {} }))).toBe('Odd.');
	expect(say(problemWords({ message: 'expected ‘;’' }))).toBe('expected ‘;’');
});
