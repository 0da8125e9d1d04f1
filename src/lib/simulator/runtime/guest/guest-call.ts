// One host call of a container on its way through the board: its arguments and who makes it.
import type { Instance } from './instance.ts';

export interface GuestCall {
	readonly instance: Instance;
	readonly i32: (index: number) => number;
	/** For pointers and lengths. */
	readonly u32: (index: number) => number;
	readonly i64: (index: number) => bigint;
	/** The string argument at `index`. */
	readonly string: (index: number) => string;
	/** The container is to end; a call that waits in slices looks at this after each of them. */
	readonly killed: boolean;
}

/** What a call returns that brought the firmware down: nobody goes on, and nobody hears of it. */
export const NEVER = new Promise<number>(() => undefined);

/** The result, or a promise of it for a call that blocks. Throws GuestTrap or GuestExit. */
export type HostHandler = (call: GuestCall) => number | Promise<number>;

export type HostHandlers = Readonly<Record<string, HostHandler>>;
