// One of the two that are compared: something with a board's console that can be begun again.
import type { ConsoleLink, Waiting } from './console-link.ts';

export interface Side {
	/** A board that has just booted; what it said meanwhile is thrown away. */
	restart(): Promise<ConsoleLink>;
	/** Factor on every wait: boards that are slow, machines under load. */
	readonly patience: number;
	readonly hasSmp: boolean;
	dispose(): Promise<void>;
}

export function scaled({ quietMs, patienceMs }: Waiting, factor: number): Waiting {
	return { quietMs: quietMs * factor, patienceMs: patienceMs * factor };
}
