// How much may be under way on one connection: packet sizes and requests in flight, learned from what got through.

/** What the firmware at the other end can take. */
export interface SmpWindowLimits {
	/** Packet sizes that are tried, rising. */
	sizes: readonly number[];
	/** The size that is begun with: one of them, which every such firmware takes. */
	startBytes: number;
	/** Requests in flight at most. */
	depth: 1 | 2;
}

/** Sizes that fill one, two … lines of a frame. Every board took two lines. */
const CONSOLE: SmpWindowLimits = { sizes: [89, 135, 182, 275, 368], startBytes: 182, depth: 2 };
/** Four full lines. A fifth would have room for twelve bytes more, which is not worth it. */
export const LARGEST_PACKET_BYTES = CONSOLE.sizes.at(-1)!;
/** Successes to wait for before what failed is tried again; doubles with each failure. */
const PATIENCE = 16;
const MAX_PATIENCE = 4_096;
const FIRST_LIMIT_MS = 3_000;
const MIN_LIMIT_MS = 400;
const MAX_LIMIT_MS = 3_000;
/** Below this, waiting for the answer costs nothing worth the risk of a second request in flight. */
const WORTH_PIPELINING_MS = 15;

export class SmpWindow {
	readonly #sizes: readonly number[];
	readonly #start: number;
	readonly #mayPipeline: boolean;
	#size: number;
	#ceiling: number;
	#successes = 0;
	#patience = PATIENCE;
	#pipelined = false;
	#pipelinePatience = 3;
	#slowestMs = 0;

	/** `limits`: those of SMP on a console that it shares with a shell, if not given. */
	constructor({ sizes, startBytes, depth }: SmpWindowLimits = CONSOLE) {
		this.#sizes = sizes;
		this.#start = sizes.indexOf(startBytes);
		this.#size = this.#start;
		this.#ceiling = sizes.length - 1;
		this.#mayPipeline = depth > 1;
	}

	get packetBytes(): number {
		return this.#sizes[this.#size]!;
	}

	/** Requests that may be in flight. */
	get depth(): 1 | 2 {
		return this.#pipelined ? 2 : 1;
	}

	/** How long to wait for an answer. */
	get limitMs(): number {
		if (this.#slowestMs === 0) return FIRST_LIMIT_MS;
		return Math.min(MAX_LIMIT_MS, Math.max(MIN_LIMIT_MS, 6 * this.#slowestMs));
	}

	succeeded(tookMs: number): void {
		this.#slowestMs = Math.max(tookMs, this.#slowestMs * 0.98);
		this.#successes++;
		if (this.#size < this.#ceiling) this.#size++;
		else if (this.#ceiling < this.#sizes.length - 1 && this.#successes >= this.#patience) {
			this.#ceiling++;
			this.#successes = 0;
		} else if (this.#successes >= this.#pipelinePatience)
			this.#pipelined = this.#mayPipeline && this.#slowestMs >= WORTH_PIPELINING_MS;
	}

	lost(): void {
		this.#successes = 0;
		if (this.#pipelined) {
			// The second request may be what was too much: first do without it.
			this.#pipelined = false;
			this.#pipelinePatience = Math.min(MAX_PATIENCE, 4 * this.#pipelinePatience);
			return;
		}
		if (this.#size > 0) this.#size--;
		this.#ceiling = Math.max(this.#size, Math.min(this.#ceiling, this.#start));
		this.#patience = Math.min(MAX_PATIENCE, 2 * this.#patience);
	}
}
