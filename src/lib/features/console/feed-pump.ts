// Moves a console feed into a terminal without ever choking it: one bounded piece per frame,
// and the next only after the last has been taken.
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import type { ConsoleFeed } from './console-feed.ts';
import { ConsoleFormatter, type ConsoleFormat } from './console-formatter.ts';

export interface PumpSink {
	/** Resolves when the text has been taken in. */
	write(text: string): Promise<void>;
	clear(): void;
}

/** Calls back before the next frame; returns the cancel function. */
export type NextFrame = (callback: () => void) => () => void;

/** At 60 frames a second this is 4 MB/s, more than a terminal can usefully show. */
const MAX_CHARACTERS_PER_FRAME = 64 * 1024;

export class FeedPump implements Disposable {
	#feed: ConsoleFeed;
	#sink: PumpSink;
	#nextFrame: NextFrame;
	#formatter: ConsoleFormatter;
	#next = 0;
	#cancelFrame: (() => void) | null = null;
	#writing = false;
	/** A restart makes what is on its way out of date. */
	#run = 0;
	#owned = new DisposableStore();

	constructor(feed: ConsoleFeed, sink: PumpSink, format: ConsoleFormat, nextFrame: NextFrame) {
		this.#feed = feed;
		this.#sink = sink;
		this.#nextFrame = nextFrame;
		this.#formatter = new ConsoleFormatter(format, () => feed.sources);
		this.#owned.add(
			feed.onchange((change) => {
				if (change === 'clear') this.#clear();
				else this.#schedule();
			})
		);
		this.#owned.defer(() => this.#cancelFrame?.());
		this.#schedule();
	}

	/** Shows everything that is still there again, in another format. */
	restart(format: ConsoleFormat): void {
		this.#formatter = new ConsoleFormatter(format, () => this.#feed.sources);
		this.#next = 0;
		this.#run++;
		this.#sink.clear();
		this.#schedule();
	}

	dispose(): void {
		this.#owned.dispose();
	}

	#clear(): void {
		// Nothing is left, so that this is where the next entry will be.
		this.#next = this.#feed.since(0, 0).next;
		this.#run++;
		this.#sink.clear();
	}

	#schedule(): void {
		if (this.#cancelFrame || this.#writing || this.#owned.disposed) return;
		this.#cancelFrame = this.#nextFrame(() => {
			this.#cancelFrame = null;
			void this.#pump();
		});
	}

	async #pump(): Promise<void> {
		const slice = this.#feed.since(this.#next, MAX_CHARACTERS_PER_FRAME);
		const skipped = slice.skippedLines > 0 && this.#next > 0;
		const lead = skipped ? this.#formatter.skipped(slice.skippedLines) : '';
		const text = lead + this.#formatter.format(slice.entries);
		this.#next = slice.next;
		if (text) await this.#write(text);
		if (slice.entries.length > 0) this.#schedule();
	}

	async #write(text: string): Promise<void> {
		const run = this.#run;
		this.#writing = true;
		await this.#sink.write(text);
		this.#writing = false;
		// Cleared while the terminal was still taking it in: what it took is out of date.
		if (run !== this.#run && !this.#owned.disposed) {
			this.#sink.clear();
			this.#schedule();
		}
	}
}
