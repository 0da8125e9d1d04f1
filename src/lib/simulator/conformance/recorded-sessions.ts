// What the recorded sessions of one Zephyr version are: which are played to which board, in which order, and why some
// exchanges cannot be equal.
import { replay, type SessionExchange } from './replay.ts';
import type { ScriptedBoard } from '../scripted-board.ts';

/** Recordings that follow each other on one board. */
export interface SessionSeries {
	title: string;
	recordings: string;
	boot: () => Promise<ScriptedBoard>;
	/** Commands that were not recorded, before the named recording. */
	unrecorded?: Record<string, string[]>;
	/** Time that each of them has. Default: none. */
	unrecordedMs?: number;
	/** Containers run in threads of their own, in real time: answers are waited for. */
	realTime?: boolean;
}

export interface RecordedSessions {
	/** The Zephyr of the recorded board, and the folder of its recordings. */
	zephyr: '3.4.99' | '4.3.0';
	/** With containers as scripts, on a clock that the replay moves. */
	series: readonly SessionSeries[];
	/** With containers in threads of their own. */
	realTimeSeries: readonly SessionSeries[];
	/** Where the simulated board is meant to answer otherwise, or a recording cannot be repeated: `recording#exchange`. */
	differences: Readonly<Record<string, string>>;
	/** Recordings that no series plays, and why. */
	leftOut: Readonly<Record<string, string>>;
}

export async function playSeries(
	{ zephyr, differences }: RecordedSessions,
	series: SessionSeries
): Promise<SessionExchange[]> {
	const session = await series.boot();
	const exchanges: SessionExchange[] = [];
	for (const name of series.recordings.split(' ')) {
		for (const line of series.unrecorded?.[name] ?? []) {
			await session.type(line);
			await session.clock.advance(series.unrecordedMs ?? 0);
		}
		exchanges.push(
			...(await replay({ zephyr, name }, session, {
				awaitAnswers: series.realTime ?? false,
				differs: (exchange) => exchange in differences
			}))
		);
	}
	session.machine.dispose();
	return exchanges;
}
