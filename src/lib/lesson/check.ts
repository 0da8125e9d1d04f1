// What a step of a lesson looks at to say that it is done: one kind each, as a plain value.
import type { ProjectPath } from '#lib/project/project.ts';
import type { Scenario } from '#lib/scenario/scenario.ts';
import type { ForLanguages } from './lesson.ts';

export type CheckWish =
	/** Hands and eyes on a fresh board. `path`: the file that it is in; null: lesson.yaml. */
	| { kind: 'scenario'; scenario: Scenario; path: ProjectPath | null }
	| { kind: 'builds' }
	/** A program that must not compile; `error` is a part of the message. What is null does not matter. */
	| { kind: 'no-build'; error: string | null; file: ProjectPath | null; line: number | null }
	| { kind: 'size'; underBytes: number; of: 'image' | 'memory' }
	/** Words of the code, at least so often. `file` null: in all sources together. */
	| { kind: 'uses'; code: string; file: ProjectPath | null; atLeast: number }
	/** Words of the code, fewer times than that. */
	| { kind: 'not'; code: string; file: ProjectPath | null; fewerThan: number }
	/** Host calls of all containers since the first step of `during`, for `withinMs` after its last one. */
	| {
			kind: 'call';
			name: string;
			atLeast: number;
			atMost: number | null;
			withinMs: number;
			during: Scenario;
	  }
	/** A file of the board, with that text in it; null: whatever is in it. */
	| { kind: 'file'; path: string; contains: string | null; withinMs: number; during: Scenario }
	/** The student says so. */
	| { kind: 'confirm'; text: string };

export type CheckKind = CheckWish['kind'] | 'answer';

export interface LessonCheck extends ForLanguages {
	wish: CheckWish;
	/** What it shows, in the author’s words; empty: it is told by what it does. */
	say: string;
	/** Of lesson.yaml, from 1. */
	line: number;
}

/** Whether it needs a board of its own. */
export function needsBoard({ kind }: CheckWish): boolean {
	return kind === 'scenario' || kind === 'call' || kind === 'file';
}

/** Whether it needs the project compiled. */
export function needsBuild(wish: CheckWish): boolean {
	return needsBoard(wish) || ['builds', 'no-build', 'size'].includes(wish.kind);
}
