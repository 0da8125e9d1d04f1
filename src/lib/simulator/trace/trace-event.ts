// What a trace of the board consists of: every crossing of the wasm import boundary, and what happens around it.
// This is the stable form, version 1: files and recordings hold it (docs/trace.md). The form on the way from the board
// to the page is `trace-batch.ts`.
import type { ValueType } from '#lib/abi/host-functions.ts';

/** Raised when the meaning of a field changes; a new kind or a new field does not raise it. */
export const TRACE_VERSION = 1;

/** i64 is a bigint, everything else a number. */
export type TraceValue = number | bigint;

/** An imported function, as the module declares it. */
export interface TraceFunction {
	module: string;
	name: string;
	params: readonly ValueType[];
	result: ValueType | null;
}

/** Bytes that the board wrote into the memory of the calling container. */
export interface MemoryWrite {
	address: number;
	bytes: Uint8Array;
}

interface EventBase {
	/** Counts the events of the board from the start of the trace, dropped ones too. */
	sequence: number;
	/** Board time in milliseconds since it was switched on; it stands while the board is paused. Never goes back. */
	at: number;
}

/** One host call. Its `sequence` is that of its end, so what happened during the call comes before it. */
export interface CallEvent extends EventBase {
	kind: 'call';
	container: string;
	/** 0 is the container's main thread. */
	thread: number;
	function: TraceFunction;
	args: readonly TraceValue[];
	/** Null: the function has none, or the call did not come back. */
	result: TraceValue | null;
	/** Board time at which the answer was given; the call began at `at`. */
	endedAt: number;
	/** False: the container left the module in this call: exit, trap or kill. */
	returned: boolean;
	/** What text the call was given, cut to TEXT_BYTES: names, topics, the start of what it prints. Untrusted. */
	text: string | null;
	/**
	 * Only when memory is recorded, else empty: what the board wrote into the container's memory since the last call of
	 * this thread came back, in order; messages that came in between are among it.
	 */
	writes: readonly MemoryWrite[];
}

/** The physical level of a pin changed, or whether anybody drives it. */
export interface GpioEvent extends EventBase {
	kind: 'gpio';
	/** Who did it; null: somebody at the panel. */
	container: string | null;
	port: number;
	pin: number;
	level: 0 | 1;
	driven: boolean;
}

/** A timer expired. */
export interface TimerEvent extends EventBase {
	kind: 'timer';
	/** Its owner. */
	container: string;
	timer: number;
	/** False: the event ring was full and the expiry is lost. */
	queued: boolean;
}

export interface PublishEvent extends EventBase {
	kind: 'publish';
	container: string;
	/** As the receivers will see it. */
	message: number;
	topic: string;
	payloadBytes: number;
}

/** A message on its way to one subscriber. */
export interface DeliverEvent extends EventBase {
	kind: 'deliver';
	/** The subscriber. */
	container: string;
	message: number;
	topic: string;
	outcome: (typeof DELIVERY_OUTCOMES)[number];
}

export interface SocketEvent extends EventBase {
	kind: 'socket';
	container: string;
	socket: number;
	action: (typeof SOCKET_ACTIONS)[number];
	/** Of data; 0 otherwise. */
	byteCount: number;
	/** The other end, or what went wrong. */
	text: string;
}

export interface StateEvent extends EventBase {
	kind: 'state';
	container: string;
	state: (typeof TRACED_STATES)[number];
	/** Of `exited`; 0 otherwise. */
	exitCode: number;
}

/** What happens to the whole board. */
export interface WholeBoardEvent extends EventBase {
	kind: 'board';
	action: (typeof BOARD_ACTIONS)[number];
	/** The new speed of `speed`; 0 otherwise. */
	value: number;
}

export const DELIVERY_OUTCOMES = ['queued', 'no-room', 'ring-full'] as const;
export const SOCKET_ACTIONS = [
	'open',
	'bind',
	'listen',
	'connect',
	'accept',
	'send',
	'receive',
	'shutdown',
	'close',
	'error'
] as const;
export const TRACED_STATES = ['created', 'running', 'exited', 'failed', 'removed'] as const;
export const BOARD_ACTIONS = ['boot', 'pause', 'resume', 'speed'] as const;

export type TraceEvent =
	| CallEvent
	| GpioEvent
	| TimerEvent
	| PublishEvent
	| DeliverEvent
	| SocketEvent
	| StateEvent
	| WholeBoardEvent;

export type TraceKind = TraceEvent['kind'];

/** By their numbers in a batch. */
export const TRACE_KINDS = [
	'call',
	'gpio',
	'timer',
	'publish',
	'deliver',
	'socket',
	'state',
	'board'
] as const satisfies readonly TraceKind[];

/** Of the text of one event. */
export const TEXT_BYTES = 96;

export interface TraceOptions {
	/** Also what the board writes into the containers' memory, for a replay. Default false: it makes traces large. */
	memory?: boolean;
}
