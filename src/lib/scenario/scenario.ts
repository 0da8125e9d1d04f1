// A scenario: what hands do to a board and what eyes expect of it, step by step, as a plain value.
import type { BoardMode } from '#lib/abi/board-mode.ts';

/** An LED by its alias or label, or a pin by its address. */
export type PinTarget =
	{ kind: 'led'; name: string } | { kind: 'pin'; name: string; port: number; pin: number };

export type ContainerState = 'running' | 'stopped' | 'created' | 'error' | 'gone';

/** Something that comes true. */
export type Condition =
	/** In what containers print and in answers to lines that were sent; after what an earlier wait found. */
	| { kind: 'text'; text: string }
	/** A regular expression of RE2, on one line. */
	| { kind: 'match'; pattern: string }
	/** In a log line of the board. */
	| { kind: 'log'; text: string }
	| { kind: 'led'; target: PinTarget; lit: boolean }
	| { kind: 'level'; target: PinTarget; level: 0 | 1 }
	/** Edges since the step began. */
	| { kind: 'changes'; target: PinTarget; count: number }
	/** A message of this very topic that an earlier wait did not find; `payload` is a part of its text. */
	| { kind: 'message'; topic: string; payload: string | null }
	| { kind: 'display'; text: string }
	/** `code` null: any. `container` null: the one that was run last. */
	| { kind: 'exit'; container: string | null; code: number | null }
	| { kind: 'container'; container: string; state: ContainerState };

/** What can be judged at once, or after a while of looking. */
export type Check =
	| Exclude<Condition, { kind: 'changes' }>
	| { kind: 'no-text'; text: string }
	| { kind: 'blinks'; target: PinTarget; hertz: number; tolerance: number; duringMs: number };

export type Action =
	| {
			kind: 'run';
			/** Null: the project of the scenario. Otherwise a project by its name, or an example by its folder. */
			project: string | null;
			/** Null: as Run would name it. */
			id: string | null;
			args: readonly string[];
			/** In place of that of build.yaml, when given. */
			environment: readonly string[] | null;
	  }
	| { kind: 'kill' | 'remove'; container: string }
	| { kind: 'press' | 'release' | 'click'; button: string }
	/** `channel` is a number of Zephyr or a label; null: the only one. */
	| { kind: 'set'; sensor: string; channel: number | string | null; value: number }
	| { kind: 'send'; line: string }
	| { kind: 'delay'; ms: number }
	| { kind: 'reset' }
	| { kind: 'wait'; condition: Condition }
	| { kind: 'expect'; check: Check };

export interface Step {
	/** Of the file, from 1. */
	line: number;
	/** What the author calls it; null: it is told by what it does. */
	name: string | null;
	/** Null: that of the scenario. */
	timeoutMs: number | null;
	action: Action;
}

export interface Scenario {
	name: string;
	/** Id of a board profile; null: any board. */
	board: string | null;
	/** Null: the one that it is in. */
	mode: BoardMode | null;
	/** For all steps together. */
	timeoutMs: number;
	/** For a step that says nothing else. */
	stepTimeoutMs: number;
	steps: readonly Step[];
}

/** Whether a project file is a scenario. */
export function isScenarioPath(path: string): boolean {
	return /(^|[./])scenario\.ya?ml$/.test(path);
}

/** What a new one begins with. */
export function scenarioTemplate(projectName: string): string {
	return [
		`name: ${JSON.stringify(projectName)} does what it should`,
		'timeout: 30 s',
		'steps:',
		'  - run: project',
		'  # What the program prints, or a part of it.',
		'  - wait: { text: hello }',
		'    timeout: 5 s',
		'  # Buttons, LEDs, sensors, messages: see docs/scenarios.md',
		'  # - press: sw0',
		'  # - wait: { led: led0, is: lit }',
		'  - expect: { no-text: failed }',
		''
	].join('\n');
}
