// What was the case where a step failed, as a value: `step-text.ts` has it in English, the page finds its words.
import type { ErrorValues } from '#lib/core/errors.ts';
import type { ContainerState } from './scenario.ts';

export type StepFound =
	| { kind: 'printed' | 'not-printed' | 'not-logged' | 'other-display' }
	/** None was run. */
	| { kind: 'no-container' }
	| { kind: 'container'; container: string; state: ContainerState }
	| { kind: 'exit'; container: string; code: number }
	| { kind: 'led'; name: string; lit: boolean }
	/** `level` null: it is no output yet. */
	| { kind: 'level'; name: string; level: 0 | 1 | null }
	| { kind: 'changes'; name: string; count: number }
	/** Of an LED or a pin that should blink, and did not. */
	| { kind: 'changes-during'; count: number; duringMs: number }
	| { kind: 'blinks'; hertz: number }
	/** The last one; null: none came. Its text is untrusted. */
	| { kind: 'message'; last: { topic: string; text: string } | null }
	/** A time limit came first. `found` null: nothing was looked at. */
	| { kind: 'timeout'; of: 'step' | 'scenario'; limitMs: number; found: StepFound | null }
	/** An AppError by its code, such as `scenario-no-such-button`. */
	| { kind: 'error'; code: string; values: ErrorValues; message: string };
