// Locks that several made-up tabs share. For tests.
import type { PortLock, PortLocks } from './port-lock.ts';

interface Held {
	tab: string;
	lock: PortLock;
}

export class FakeTabs {
	readonly held = new Map<string, Held>();

	locksOf(tab: string): PortLocks {
		return {
			heldElsewhere: (prefix) =>
				Promise.resolve(
					[...this.held].flatMap(([name, held]) =>
						name.startsWith(prefix) && held.tab !== tab ? [name] : []
					)
				),
			take: (name, how) => Promise.resolve(this.#take(tab, name, how))
		};
	}

	#take(tab: string, name: string, how: 'if-free' | 'steal'): PortLock | null {
		const before = this.held.get(name);
		if (before && how === 'if-free') return null;
		const lock: PortLock = {
			onstolen: null,
			release: () => {
				if (this.held.get(name)?.lock === lock) this.held.delete(name);
			}
		};
		this.held.set(name, { tab, lock });
		before?.lock.onstolen?.();
		return lock;
	}
}
