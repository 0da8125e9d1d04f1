// A small lesson for tests, in the language of the made-up boards (fake-check-host.ts).
import { readLesson } from './lesson-file.ts';
import type { Lesson } from './lesson.ts';

export const LESSON_YAML = `format: 1
id: light
title: A light
summary: Let it print.
minutes: 5
learn: [how to print]
steps:
  - id: run
    title: Run
    text: steps/run.md
    with-start: passes
    checks:
      - scenario: [{ run: project }, { wait: { text: hello }, timeout: 100 ms }]
        say: It says hello.
  - id: more
    title: More
    text: steps/more.md
    hints: [First., Second.]
    checks:
      - source: { uses: print goodbye }
      - scenario: [{ run: project }, { wait: { text: goodbye }, timeout: 100 ms }]
    question:
      text: How many?
      choices: [One, { text: Two, right: true }]
`;

export const LESSON_FILES: Readonly<Record<string, string>> = {
	'lesson.yaml': LESSON_YAML,
	'steps/run.md': 'Press **Run**.\n',
	'steps/more.md': 'Let it say goodbye.\n',
	'start/build.yaml': 'name: light\n',
	'start/main.c': 'print hello\n',
	'solution/main.c': 'print hello\nprint goodbye\n'
};

/** With other files over its own. Throws where it cannot be read. */
export function testingLesson(files: Readonly<Record<string, string>> = {}): Lesson {
	const { lesson, findings } = readLesson({ ...LESSON_FILES, ...files });
	if (!lesson) throw new RangeError(JSON.stringify(findings));
	return lesson;
}
