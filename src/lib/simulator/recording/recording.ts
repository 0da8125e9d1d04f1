// A recording: what containers asked the board and what they were answered, with everything else that is needed to
// have it again without that board. A plain value; `recording-file.ts` makes a file of it.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { FirmwareKind } from '#lib/abi/board-profiles.ts';
import type { MemoryWrite, TraceFunction, TraceValue } from '../trace/trace-event.ts';

export interface RecordedImage {
	/** File name on the board; untrusted. */
	name: string;
	/** Lower-case hex. */
	sha256: string;
	bytes: Uint8Array;
}

/** One run of a container, from its start to its end. */
export interface RecordedRun {
	/** Its id on the board; untrusted. */
	container: string;
	/** Place in the list of images; null when it could not be read: the run cannot be replayed. */
	image: number | null;
	/** What it ended with; null while it ran on at the end of the recording. */
	exitCode: number | null;
}

interface At {
	/** Board time in milliseconds since the recording began. */
	at: number;
}

/** What happened, in order. `run` is a place in the list of runs. */
export type RecordedEvent =
	| (At & { kind: 'start'; run: number })
	| (At & { kind: 'end'; run: number })
	| (At & {
			kind: 'call';
			run: number;
			thread: number;
			/** Place in the list of functions. */
			function: number;
			args: readonly TraceValue[];
			/** Null: none, or the call did not come back. */
			result: TraceValue | null;
			returned: boolean;
			/** When it was answered, the last time if it was made several times. */
			endedAt: number;
			/** What text it was given, cut. */
			text: string | null;
			/** What the board wrote into the memory before it answered. */
			writes: readonly MemoryWrite[];
			/** So many calls in a row that are the same in everything but the time. */
			times: number;
	  })
	/** The level of a pin changed. */
	| (At & { kind: 'pin'; port: number; pin: number; level: 0 | 1; driven: boolean })
	| (At & { kind: 'button'; alias: string; pressed: boolean })
	| (At & { kind: 'sensor'; sensor: string; channel: number; value: number });

export type RecordedCall = Extract<RecordedEvent, { kind: 'call' }>;

export interface Recording {
	/** Id of a board profile; untrusted. */
	board: string;
	firmware: FirmwareKind;
	mode: BoardMode;
	/** Milliseconds since the epoch. */
	recordedAt: number;
	durationMs: number;
	images: readonly RecordedImage[];
	runs: readonly RecordedRun[];
	functions: readonly TraceFunction[];
	events: readonly RecordedEvent[];
	/** It ended because it was as large as a recording may be, or because the page could not keep up. */
	full: boolean;
}

export const MAX_RECORDED_EVENTS = 300_000;
/** Of the events as they are counted while recording: a measure, not the size of the file. */
export const MAX_RECORDED_BYTES = 48 * 1024 * 1024;
/** Pieces of memory that the board wrote, in all calls together. */
export const MAX_RECORDED_WRITES = 500_000;
export const MAX_RECORDED_MS = 60 * 60_000;
