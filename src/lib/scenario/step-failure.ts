// Why a step failed: what it threw, and what was the case then.
import { AppError, messageOf, type PlainCode } from '#lib/core/errors.ts';
import type { StepFound } from './found.ts';
import { foundText } from './step-text.ts';

/** An expectation that did not come true. */
export class Unmet extends AppError {
	constructor(
		code: PlainCode,
		readonly found: StepFound
	) {
		super(code, foundText(found));
	}
}

/** A time limit that came first. */
export class OutOfTime extends AppError {
	constructor(
		readonly of: 'step' | 'scenario',
		readonly limitMs: number
	) {
		super(`${of}-timeout`, foundText({ kind: 'timeout', of, limitMs, found: null }));
	}

	/** Beside what was the case then. */
	withFound(found: StepFound | null): StepFound {
		return { kind: 'timeout', of: this.of, limitMs: this.limitMs, found };
	}
}

/** The time limit that ended a task, whatever the task made of the signal’s reason; null: something else did. */
export function limitOf(error: unknown, { reason }: AbortSignal): OutOfTime | null {
	if (error instanceof OutOfTime) return error;
	const isLimit = error instanceof AppError && /^(?:step|scenario)-timeout$/.test(error.code);
	return isLimit && reason instanceof OutOfTime ? reason : null;
}

/** Of whatever a step threw. */
export function foundOf(error: unknown, signal: AbortSignal): StepFound {
	if (error instanceof Unmet) return error.found;
	const over = limitOf(error, signal);
	if (over) return over.withFound(null);
	const { code, values } = error instanceof AppError ? error : { code: 'unexpected', values: {} };
	return { kind: 'error', code, values, message: messageOf(error) };
}
