// What the page and the worker that replays say to each other. Events go over a port of their own.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { FirmwareKind } from '#lib/abi/board-profiles.ts';
import type { LifeApi } from '#lib/core/worker-life.ts';
import type { RecordedEvent } from './recording.ts';
import type { ReplayResult } from './replay.ts';

/** What is in a recording; its texts are a stranger’s, and cut. */
export interface RecordingSummary {
	board: string;
	firmware: FirmwareKind;
	mode: BoardMode;
	recordedAt: number;
	durationMs: number;
	full: boolean;
	images: readonly { name: string; sha256: string; sizeBytes: number }[];
	runs: readonly { container: string; image: string | null; exitCode: number | null }[];
	calls: number;
}

export interface ReplayApi extends LifeApi {
	/** Reads and checks a file; nothing of it runs. Once. */
	open(file: Uint8Array, events: MessagePort): Promise<RecordingSummary>;
	/** From the beginning. `speed` is a factor; Infinity: as fast as it goes. */
	play(speed: number): Promise<void>;
	pause(): void;
	resume(): void;
	setSpeed(speed: number): void;
	stop(): void;
}

export type ReplayMessage =
	/** What containers printed since the last one, in order. */
	| { kind: 'output'; parts: readonly { container: string; text: string }[] }
	| { kind: 'event'; event: Exclude<RecordedEvent, { kind: 'call' }> }
	| { kind: 'progress'; atMs: number }
	| { kind: 'end'; result: ReplayResult }
	| { kind: 'failed'; message: string };

const KINDS: readonly string[] = ['output', 'event', 'progress', 'end', 'failed'];

/** The one place where a message becomes an event. */
export function decodeReplayMessage(data: unknown): ReplayMessage {
	if (typeof data === 'object' && data !== null && 'kind' in data)
		if (typeof data.kind === 'string' && KINDS.includes(data.kind)) return data as ReplayMessage;
	throw new RangeError('not a message of the replay');
}
