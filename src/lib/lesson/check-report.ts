// What came of the checks of a lesson: states, and for each that failed what was the case instead, as a code with values.
// Words are made of it in flow/lessons/check-words.ts; a report crosses workers and files as it is.
import type { ErrorValues } from '#lib/core/errors.ts';
import type { StepFound } from '#lib/scenario/found.ts';
import type { Action } from '#lib/scenario/scenario.ts';
import type { CheckKind } from './check.ts';

export type CheckState = 'waiting' | 'running' | 'passed' | 'failed' | 'cancelled';

/** Why a check failed. Texts of programs, compilers and boards in it are untrusted. */
export type CheckFailure =
	/** A step of a scenario, as in its report: `step`, `expected` and `got` are English. */
	| {
			code: 'scenario-step';
			line: number;
			step: string;
			expected: string;
			got: string;
			/** The step’s own name; null: it is told by what it does. */
			name: string | null;
			action: Action;
			found: StepFound;
			console: string;
	  }
	| { code: 'does-not-build'; message: string; file: string | null; line: number | null }
	| { code: 'builds' }
	/** It does not compile, for another reason or at another place. */
	| { code: 'other-error'; message: string; file: string | null; line: number | null }
	| { code: 'too-large'; of: 'image' | 'memory'; bytes: number; underBytes: number }
	| { code: 'code-missing'; words: string; file: string | null; found: number; wanted: number }
	| {
			code: 'code-unwanted';
			words: string;
			file: string;
			line: number;
			found: number;
			fewerThan: number;
	  }
	/** The file that it looks at is not there. */
	| { code: 'file-gone'; file: string }
	| { code: 'too-few-calls'; name: string; found: number; wanted: number }
	| { code: 'too-many-calls'; name: string; found: number; allowed: number }
	| { code: 'no-such-file'; path: string }
	| { code: 'other-content'; path: string; contains: string; content: string }
	| { code: 'not-confirmed' }
	| { code: 'not-answered' }
	| { code: 'answered-wrong' }
	/** It had no end in its time. */
	| { code: 'too-long'; limitMs: number }
	/** It could not be made: an AppError by its code, such as `simulator-crashed`. */
	| {
			code: 'refused';
			error: string;
			values: ErrorValues;
			message: string;
	  };

export interface CheckResult {
	/** Place among the checks of its step, from 0; a question comes behind them. */
	index: number;
	kind: CheckKind;
	/** What it shows, in the author’s words; empty: see its wish. */
	say: string;
	state: CheckState;
	durationMs: number | null;
	failure: CheckFailure | null;
}

export interface StepReport {
	/** Id of the step. */
	step: string;
	/** `passed`: all of its checks did; a step without any passes. */
	state: CheckState;
	checks: readonly CheckResult[];
}

export interface LessonReport {
	lesson: string;
	/** Of the lesson’s files: see `versionOf`. */
	version: string;
	state: Exclude<CheckState, 'waiting'>;
	durationMs: number;
	/** Those that were asked for, in the lesson’s order. */
	steps: readonly StepReport[];
}
