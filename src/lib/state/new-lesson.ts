// A lesson to begin with: two steps that work, so that its author changes what is there instead of looking it up.
import { LESSON_FILE } from '#lib/lesson/lesson.ts';
import type { Workspace } from './projects/workspace.svelte.ts';

const NAME = 'My lesson';

const LESSON = `format: 1
id: my-lesson
title: My lesson
summary: What it is about, in a sentence or two.
minutes: 10
learn:
  - what one will know
open: main.c
steps:
  - id: run
    title: Press Run
    text: steps/run.md
    # The starting files pass this step: it only wants to be run.
    with-start: passes
    show:
      - { part: run, say: This button runs the program. }
    checks:
      - scenario:
          - run: project
          - wait: { text: Hello }
        say: The program says Hello.
  - id: change
    title: Change it
    text: steps/change.md
    hints:
      - The text is between the quotes.
    checks:
      - scenario:
          - run: project
          - wait: { text: Goodbye }
        say: The program says Goodbye.
`;

const MAIN = `#include <stdio.h>

int main(void)
{
	printf("Hello\\n");
	return 0;
}
`;

const BUILD = `version: '1'
name: my-lesson
binaries:
  - path: build/my-lesson.wasm
config:
  environment: []
  permissions: []
`;

export const NEW_LESSON: Readonly<Record<string, string>> = {
	[LESSON_FILE]: LESSON,
	'steps/run.md': 'Press **Run**. The console shows what the program says.\n',
	'steps/change.md': 'Let it say **Goodbye** in [main.c](main.c), and press **Run** again.\n',
	'start/build.yaml': BUILD,
	'start/main.c': MAIN,
	'solution/main.c': MAIN.replace('Hello', 'Goodbye')
};

/** Opens it as a project of its own. */
export function newLesson(workspace: Workspace): void {
	workspace.add(NAME, NEW_LESSON, null);
	workspace.openFile(LESSON_FILE);
}
