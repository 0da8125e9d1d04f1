// Typed events. A listener that throws does not keep the others from hearing.
import { toDisposable, type Disposable } from './disposable.ts';

export type EventMap = Record<string, unknown>;

/** What a consumer sees of an emitter. */
export interface EventSource<Events> {
	on<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): Disposable;
}

export class Emitter<Events> implements EventSource<Events> {
	#listeners = new Map<keyof Events, Set<(event: never) => void>>();

	on<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): Disposable {
		let set = this.#listeners.get(name);
		if (!set) this.#listeners.set(name, (set = new Set()));
		set.add(listener);
		return toDisposable(() => set.delete(listener));
	}

	emit<Name extends keyof Events>(name: Name, event: Events[Name]): void {
		for (const listener of [...(this.#listeners.get(name) ?? [])]) {
			try {
				(listener as (event: Events[Name]) => void)(event);
			} catch (error) {
				queueMicrotask(() => {
					throw error;
				});
			}
		}
	}

	clear(): void {
		this.#listeners.clear();
	}
}
