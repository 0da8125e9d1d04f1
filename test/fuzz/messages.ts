// What the fuzzer and the process in which decoders run tell each other, and the limits that every decoder is held to.
import { AppError } from '#lib/core/errors.ts';

/** Of one input: processor time, so that a busy machine does not count as a slow decoder. */
export const CPU_LIMIT_MS = 1000;
/** Beyond what the process had before. */
export const MEMORY_LIMIT_BYTES = 200 * 1024 * 1024;

export interface Task {
	/** The module whose export `DECODERS` has the decoder. */
	table: string;
	decoder: string;
	seed: number;
	/** The first input, and how many. */
	from: number;
	count: number;
	/** The process stops by itself after this time. */
	limitMs: number;
	/** In base64: played instead of inputs of its own. */
	input?: string;
}

export type Fault = 'wrong-error' | 'slow' | 'memory' | 'endless' | 'crash';

export interface Finding {
	decoder: string;
	/** Number of the input; null where it was given. */
	number: number | null;
	fault: Fault;
	/** What was thrown, or how much it took. */
	text: string;
}

export interface TaskReport {
	/** Inputs that were tried. */
	done: number;
	accepted: number;
	slowestMs: number;
	findings: readonly Finding[];
}

export type Answer = { report: TaskReport } | { problem: string };

/** In the progress file: the input that is being tried, and how many were begun, as two numbers of 32 bits. */
export const PROGRESS_BYTES = 8;

/** The one place where a message becomes an answer. */
export function decodeAnswer(data: unknown): Answer {
	if (typeof data === 'object' && data !== null && ('report' in data || 'problem' in data))
		return data as Answer;
	throw new AppError('fuzz-broken', 'the process that tries decoders said something else');
}
