// Lessons out of files: what is read, and what is wrong at which line.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { cardIn, cardOf } from './lesson-card.ts';
import { readLesson } from './lesson-file.ts';
import { solutionOf, startOf, textPathOf } from './lesson-files.ts';
import { versionOf } from './lesson-version.ts';
import { LESSON_FILES, LESSON_YAML, testingLesson } from './testing-lesson.ts';
import { lessonIn } from './translate.ts';

const FOLDER = 'test/fixtures/lessons/light';
const FIXTURE = Object.fromEntries(
	readdirSync(FOLDER, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `${entry.parentPath}/${entry.name}`)
		.map((path) => [path.slice(FOLDER.length + 1), readFileSync(path, 'utf8')])
);

/** `FILE:LINE CODE` of each finding. */
function findings(files: Readonly<Record<string, string>>): string[] {
	return readLesson({ ...LESSON_FILES, ...files }).findings.map(
		({ file, line, code }) => `${file}:${line} ${code}`
	);
}

/** With another text in the place of a part of its lesson.yaml. */
const changed = (from: string, to: string) => {
	expect(LESSON_YAML).toContain(from);
	return findings({ 'lesson.yaml': LESSON_YAML.replace(from, to) });
};

describe('a lesson', () => {
	it('is read without a finding', () => {
		const { lesson, findings } = readLesson(FIXTURE);
		expect(findings).toEqual([]);
		expect(lesson).toMatchObject({
			...{ id: 'light', title: 'A light', minutes: 5, level: 'first', languages: ['c'] },
			board: { id: 'b_u585i_iot02a', firmware: 'ours', mode: 'faithful' },
			steps: [
				{ id: 'greet', withStart: 'passes', line: 15 },
				{ id: 'faster', withStart: 'fails', hints: [{}, {}] }
			]
		});
		expect(lesson!.steps[1]!.checks.map(({ wish }) => wish)).toMatchObject([
			{ kind: 'uses', code: 'PAUSE_MS 100', file: 'main.c', atLeast: 1 },
			{
				kind: 'scenario',
				path: null,
				scenario: { timeoutMs: 30_000, steps: [{ timeoutMs: 20_000 }, { timeoutMs: 2500 }] }
			}
		]);
		expect(lesson!.steps[0]!.show).toMatchObject([
			{ target: { kind: 'part', part: 'run' } },
			{ target: { kind: 'text', file: 'main.c', text: 'PAUSE_MS' } }
		]);
	});

	it('is shown in another language as far as it is translated', () => {
		const lesson = lessonIn(readLesson(FIXTURE).lesson!, 'de-AT');
		expect(lesson.title).toBe('Ein Licht');
		expect(lesson.files['steps/greet.md']).toMatch(/^Drück/);
		const [first, second] = lesson.steps;
		expect(first!.checks[0]!.say).toBe('Das Programm zählt.');
		expect(second!.question!.choices).toMatchObject([
			{ text: '100', say: 'Das ist ein Zehntel.' },
			{ text: '1000', right: true }
		]);
		const { lesson: original } = readLesson(FIXTURE);
		expect(lessonIn(original!, 'fr')).toBe(original);
	});

	it('tells what is not translated, at its line', () => {
		const translated = 'title: Licht\nsteps:\n  run:\n    title: Los\n    hints: [zu, viele]\n';
		expect(findings({ 'de/lesson.yaml': translated })).toEqual([
			'de/lesson.yaml:1 lesson-untranslated',
			'de/lesson.yaml:1 lesson-untranslated',
			'de/lesson.yaml:2 lesson-untranslated',
			'de/lesson.yaml:5 lesson-translation'
		]);
	});

	it('gives start, and the solution over it', () => {
		const lesson = testingLesson();
		expect(startOf(lesson, 'c')).toEqual({
			'build.yaml': 'name: light\n',
			'main.c': 'print hello\n'
		});
		expect(solutionOf(lesson, lesson.steps[1]!, 'c')['main.c']).toContain('goodbye');
	});

	it('has folders, texts and checks for each language of its program', () => {
		const { 'start/main.c': main, 'start/build.yaml': build, ...rest } = LESSON_FILES;
		const files = {
			...Object.fromEntries(Object.entries(rest).filter(([path]) => !path.startsWith('solution'))),
			...{ 'start-c/main.c': main!, 'start-c/build.yaml': build!, 'solution-c/main.c': 'x' },
			...{ 'start-javascript/main.js': '', 'start-javascript/build.yaml': build! },
			'solution-javascript/main.js': 'print(1)',
			'steps/run.javascript.md': 'In JavaScript.',
			'lesson.yaml': LESSON_YAML.replace('learn:', 'languages: [c, javascript]\nlearn:')
		};
		const { lesson, findings } = readLesson(files);
		expect(findings).toEqual([]);
		expect(Object.keys(startOf(lesson!, 'javascript'))).toEqual(['main.js', 'build.yaml']);
		expect(textPathOf(lesson!, lesson!.steps[0]!, 'javascript')).toBe('steps/run.javascript.md');
		expect(textPathOf(lesson!, lesson!.steps[0]!, 'c')).toBe('steps/run.md');
	});

	it('has a version of its own with every change', () => {
		const version = versionOf(LESSON_FILES);
		expect(version).toMatch(/^[0-9a-f]{64}$/);
		const turned = Object.fromEntries(Object.entries(LESSON_FILES).reverse());
		expect(versionOf(turned)).toBe(version);
		expect(versionOf({ ...LESSON_FILES, 'steps/run.md': 'x' })).not.toBe(version);
	});

	it('has a card, from its descriptions alone', () => {
		const card = cardOf({
			'lesson.yaml': FIXTURE['lesson.yaml']!,
			'de/lesson.yaml': FIXTURE['de/lesson.yaml']!
		})!;
		expect(card).toMatchObject({ id: 'light', minutes: 5, steps: ['greet', 'faster'] });
		expect(cardIn(card, 'de').title).toBe('Ein Licht');
		expect(cardIn(card, 'fr').title).toBe('A light');
		expect(cardOf({ 'lesson.yaml': 'title: [' })).toBeNull();
	});
});

describe('what is wrong is told at its line', () => {
	test.each([
		['format: 1', 'format: 2', 'lesson.yaml:1 lesson-newer'],
		['id: light', 'id: Light!', 'lesson.yaml:2 lesson-id'],
		['minutes: 5', 'minutes: 0', 'lesson.yaml:5 lesson-number'],
		['minutes: 5', 'minutes: 5\nboard: none', 'lesson.yaml:6 lesson-board'],
		['text: steps/run.md', 'text: steps/rum.md', 'lesson.yaml:10 lesson-path'],
		['with-start: passes', 'with-start: maybe', 'lesson.yaml:11 lesson-value'],
		['id: more', 'id: run', 'lesson.yaml:15 lesson-id'],
		['wait: { text: hello }', 'waits: 1', 'lesson.yaml:13 scenario-step'],
		['print goodbye', "'// no'", 'lesson.yaml:20 lesson-check'],
		['Two, right: true', 'Two', 'lesson.yaml:22 lesson-question'],
		[
			'source: { uses: print goodbye }',
			'call: { name: ocre_gpio_inti }',
			'lesson.yaml:20 lesson-check'
		],
		['source: { uses: print goodbye }', 'size: { under: much }', 'lesson.yaml:20 lesson-value'],
		[
			'source: { uses: print goodbye }',
			'{ builds: true, error: x }',
			'lesson.yaml:20 lesson-check'
		],
		['hints: [First., Second.]', 'solution: nothing', 'lesson.yaml:18 lesson-path'],
		[
			'hints: [First., Second.]',
			'show: [{ file: main.c, text: nowhere }]',
			'lesson.yaml:18 lesson-show'
		],
		[
			'hints: [First., Second.]',
			'picture: { file: steps/run.md, alt: x }',
			'lesson.yaml:18 lesson-picture'
		],
		['title: Run', 'title: *a', 'lesson.yaml:9 yaml-alias']
	])('%s → %s', (from, to, expected) => {
		expect(changed(from, to)).toContain(expected);
	});

	it('unknown fields are warnings with the field that was meant', () => {
		const { ok, findings } = readLesson({
			...LESSON_FILES,
			'lesson.yaml': LESSON_YAML.replace('minutes: 5', 'minutes: 5\nminuts: 6')
		});
		expect(ok).toBe(true);
		expect(findings).toMatchObject([{ severity: 'warning', line: 6 }]);
		expect(findings[0]!.message).toContain('minutes');
	});

	it('folders that are missing', () => {
		const { 'solution/main.c': _gone, ...without } = LESSON_FILES;
		expect(readLesson(without).findings.map(({ code }) => code)).toEqual(['lesson-solution']);
		const onlyTexts = Object.fromEntries(
			Object.entries(LESSON_FILES).filter(([path]) => !path.startsWith('start'))
		);
		expect(readLesson(onlyTexts).findings.map(({ code }) => code)).toEqual(['lesson-start']);
		expect(readLesson({}).findings.map(({ code }) => code)).toEqual(['lesson-file-missing']);
	});

	it('a lesson whose start passes every step', () => {
		const all = LESSON_YAML.replace('title: More', 'title: More\n    with-start: passes');
		expect(findings({ 'lesson.yaml': all })).toEqual(['lesson.yaml:8 lesson-start-passes']);
	});

	it('errors of a scenario in a file of its own, in that file', () => {
		const yaml = LESSON_YAML.replace(
			'[{ run: project }, { wait: { text: hello }, timeout: 100 ms }]',
			'a.yaml'
		);
		expect(findings({ 'lesson.yaml': yaml, 'a.yaml': 'steps:\n  - fly: true\n' })).toEqual([
			'a.yaml:2 field-unknown',
			'a.yaml:2 scenario-step'
		]);
	});

	it('pictures that nobody will see', () => {
		const text = 'A\n\n![x](https://tracker.example/a.gif)\n![y](../gone.svg)\n';
		expect(findings({ 'steps/run.md': text })).toEqual([
			'steps/run.md:3 lesson-picture',
			'steps/run.md:4 lesson-picture'
		]);
	});

	it('a lesson that is too large', () => {
		const large = {
			'resources/a.txt': 'x'.repeat(2_100_000),
			'resources/b.txt': 'x'.repeat(2_100_000)
		};
		expect(findings(large)).toEqual(['lesson.yaml:1 lesson-too-large']);
	});
});
