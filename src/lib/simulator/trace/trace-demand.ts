// Who wants a trace: the timeline, a recording, or both. One trace serves them, with what the more curious needs.
import type { TraceOptions } from './trace-event.ts';

export class TraceDemand {
	readonly #apply: (options: TraceOptions | null) => void;
	#tracing: TraceOptions | null = null;
	#recording = false;

	constructor(apply: (options: TraceOptions | null) => void) {
		this.#apply = apply;
	}

	setTracing(options: TraceOptions | null): void {
		this.#tracing = options;
		this.#changed(options !== null);
	}

	setRecording(on: boolean): void {
		if (on === this.#recording) return;
		this.#recording = on;
		this.#changed(on);
	}

	/** A reader that begins needs a trace from its start; one that leaves changes nothing for the others. */
	#changed(begins: boolean): void {
		const wanted = this.#recording ? { memory: true } : this.#tracing;
		if (begins || wanted === null) this.#apply(wanted);
	}
}
