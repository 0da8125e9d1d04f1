// A target for tests of what stands on it: a session, and nothing that only some boards have.
import type { BoardSession } from './board-session.svelte.ts';
import { verbatim } from '#lib/texts/words.ts';
import { NO_ABILITIES, type PageTarget } from './page-target.ts';

/** `session` is asked for each time: a test may put another in its place. */
export function fakeTarget(
	session: () => BoardSession,
	parts: Partial<Omit<PageTarget, 'session'>> = {}
): PageTarget {
	return {
		...NO_ABILITIES,
		...{
			id: 'fake',
			name: 'Board',
			title: verbatim('Board'),
			mountOrder: 'guest-first',
			waiting: false
		},
		...{ model: null, refusal: null, trouble: null },
		begin: () => undefined,
		canReset: () => Promise.resolve(false),
		reset: () => Promise.reject(new Error('nobody asked for a reset')),
		...parts,
		get session() {
			return session();
		}
	};
}
