// What goes on inside the board at one moment, for those who look: events, timers, subscriptions, threads.

/** One event that waits to be fetched. */
export type WaitingEvent = {
	/** Null: the container that it is for has ended. */
	container: string | null;
	/** Nobody gets it before the oldest event has been fetched, which is another container's. */
	isBlocked: boolean;
} & (
	| { kind: 'timer'; timer: number }
	| { kind: 'gpio'; port: number; pin: number; level: number }
	| { kind: 'message'; message: number; payloadBytes: number }
);

export interface InspectedTimer {
	id: number;
	container: string;
	intervalMs: number;
	/** Null while it does not run. */
	remainingMs: number | null;
	repeats: boolean;
}

export interface Subscription {
	container: string;
	/** Whatever begins so. Untrusted text. */
	topic: string;
}

/** `computing`: its own code runs. `waiting`: a host call takes its time. `held`: stopped before a host call. */
export type ThreadActivity = 'computing' | 'waiting' | 'held';

/** One thread of a container. */
export interface InspectedThread {
	container: string;
	/** 0 is the main one. */
	thread: number;
	activity: ThreadActivity;
	/** The host function that it waits in. */
	call: string | null;
	/**
	 * Which part of the time since the last inspection it ran its own code, 0 to 1: the time from the answer of one
	 * host call to the next call, as the board sees it. Waiting in host calls, and being answered, is not part of it.
	 * Null until there was one inspection before.
	 */
	cpuShare: number | null;
}

export interface BoardInspection {
	/** Since the boot. */
	boardTimeMs: number;
	ringSize: number;
	/** The oldest first. */
	events: readonly WaitingEvent[];
	timers: readonly InspectedTimer[];
	subscriptions: readonly Subscription[];
	maxSubscriptions: number;
	threads: readonly InspectedThread[];
}
