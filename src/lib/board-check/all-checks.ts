// Every check there is, by subject and in the order in which they are made: what uses something up that only a restart
// gives back comes last.
import { BY_HAND } from './checks/by-hand.ts';
import { CONSOLE } from './checks/console.ts';
import { CONTAINERS, SENT } from './checks/containers.ts';
import { FAILURES } from './checks/failures.ts';
import { IDENTITY } from './checks/identity.ts';
import { IMAGES } from './checks/images.ts';
import { LIMITS } from './checks/limits.ts';
import { MESSAGES } from './checks/messages.ts';
import { RESTART } from './checks/restart.ts';
import { RUN_OPTIONS } from './checks/run-options.ts';
import { SETTINGS } from './checks/settings.ts';
import { STORAGE } from './checks/storage.ts';
import type { Subject } from './check.ts';

export const ALL_CHECKS: readonly Subject[] = [
	IDENTITY,
	IMAGES,
	STORAGE,
	CONTAINERS,
	RUN_OPTIONS,
	CONSOLE,
	MESSAGES,
	FAILURES,
	SETTINGS,
	RESTART,
	BY_HAND,
	LIMITS,
	SENT
];

/** The checks whose subject or id is one of these words; unknown words are returned. */
export function chooseChecks(words: readonly string[]): { subjects: Subject[]; unknown: string[] } {
	const known = new Set(
		ALL_CHECKS.flatMap(({ name, checks }) => [name, ...checks.map(({ id }) => id)])
	);
	const unknown = words.filter((word) => !known.has(word));
	const chosen = new Set(words);
	const subjects = ALL_CHECKS.map(({ name, checks }) => ({
		name,
		checks: checks.filter(({ id }) => words.length === 0 || chosen.has(name) || chosen.has(id))
	}));
	return { subjects: subjects.filter(({ checks }) => checks.length > 0), unknown };
}
