// What a check is: one sentence about a connected board that is true or false, and how that is found out. Checks know
// the Board contract, the bytes of its line and a clock; a page runs them as the command line does.
import { AppError } from '#lib/core/errors.ts';
import type { Trial } from './trial.ts';

/** Everything that the checks make on a board is named so. */
export const PREFIX = 'check-board-';
/** The folder of the files that they make. */
export const FOLDER = '/lfs/check-board';

/**
 * `smp` it answers SMP; `reboot` its shell can restart it; `quiet` no other container runs that may print in between;
 * `fill` filling its storage was asked for; `cut` the port can be let go of in the middle of a transfer; `person`
 * somebody is there for cable and button; `tabs` there are other tabs of a browser.
 */
export type Need = 'smp' | 'reboot' | 'quiet' | 'fill' | 'cut' | 'person' | 'tabs';

export interface Check {
	readonly id: string;
	/** A sentence that is true or false. */
	readonly title: string;
	readonly needs?: readonly Need[];
	/** Default: a minute. */
	readonly limitMs?: number;
	/** Resolves when the sentence is true. */
	run(trial: Trial): Promise<void>;
}

/** Checks of one subject, in the order in which they are made. */
export interface Subject {
	readonly name: string;
	readonly checks: readonly Check[];
}

/** Somebody with their hands on the board. */
export interface Person {
	/** What to do now; null when that was done, or the check is over. */
	ask(text: string | null): void;
}

export type Truth = 'true' | 'false' | 'not here';

/** What makes a check false. */
export function refutation(text: string): AppError {
	return new AppError('check-refuted', text);
}

export function refute(text: string): never {
	throw refutation(text);
}

/** Throws what makes a check neither true nor false. */
export function notHere(reason: string): never {
	throw new AppError('check-not-here', reason);
}

export function holds(condition: boolean, otherwise: string): asserts condition {
	if (!condition) refute(otherwise);
}

const MAX_SHOWN = 600;

function shown(value: unknown): string {
	const text = JSON.stringify(value) ?? 'nothing';
	return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}… (${text.length})`;
}

/** Compares plain values; of long texts it tells the place where they part. */
export function equals(found: unknown, expected: unknown, what: string): void {
	if (JSON.stringify(found) === JSON.stringify(expected)) return;
	if (typeof found === 'string' && typeof expected === 'string') {
		const at = partingOf(found, expected);
		const part = (text: string) => shown(text.slice(Math.max(0, at - 20), at + 60));
		refute(
			`${what}: ${found.length} characters where ${expected.length} were expected; from character ${at} on ${part(found)} where ${part(expected)} was expected.`
		);
	}
	refute(`${what}: ${shown(found)} where ${shown(expected)} was expected.`);
}

function partingOf(a: string, b: string): number {
	let at = 0;
	while (at < a.length && at < b.length && a[at] === b[at]) at++;
	return at;
}

/** The call must fail with one of these codes; the error is returned. */
export async function failsWith(
	call: Promise<unknown>,
	codes: string | readonly string[],
	what: string
): Promise<AppError> {
	const expected = typeof codes === 'string' ? [codes] : codes;
	const error = await call.then(() => null, appErrorOf);
	if (error === null) refute(`${what} succeeded; ${expected.join(' or ')} was expected.`);
	if (expected.includes(error.code)) return error;
	refute(
		`${what} failed with ${error.code} (${error.message}); ${expected.join(' or ')} was expected.`
	);
}

function appErrorOf(error: unknown): AppError {
	if (error instanceof AppError) return error;
	throw error;
}
