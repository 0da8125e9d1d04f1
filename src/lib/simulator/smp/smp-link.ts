// SMP on the shell's line: frames out of the input, answers one after the other into the output.
import { encodeFrame } from '#lib/wire/smp-frame.ts';
import { FrameAssembler } from './frame-assembler.ts';
import { LineReceiver } from './line-receiver.ts';
import type { SmpServer } from './smp-server.ts';

/** CONFIG_MCUMGR_TRANSPORT_NETBUF_COUNT: requests beyond it are dropped. */
const MAX_REQUESTS = 4;

export interface SmpLinkOptions {
	server: SmpServer;
	/** Into the console's output, as it is. */
	write: (bytes: Uint8Array) => void;
	/** A line was lost because both line buffers were in use. */
	onlost: () => void;
	onfault: (error: unknown) => void;
}

export class SmpLink {
	readonly #options: SmpLinkOptions;
	readonly #receiver: LineReceiver;
	readonly #assembler = new FrameAssembler();
	#requests: Uint8Array[] = [];
	#working = false;
	#ended = false;

	constructor(options: SmpLinkOptions) {
		this.#options = options;
		this.#receiver = new LineReceiver(options.onlost);
	}

	/** What of a chunk of input is the shell's. */
	receive(chunk: Uint8Array): Uint8Array {
		return this.#receiver.receive(chunk);
	}

	/** Works off whole lines; called when the shell's thread has nothing else to do. */
	process(): void {
		for (const line of this.#receiver.takeLines()) {
			const packet = this.#assembler.add(line);
			if (packet && this.#requests.length < MAX_REQUESTS) this.#requests.push(packet);
		}
		if (!this.#working) void this.#work();
	}

	/** The board was reset: nothing is answered any more. */
	end(): void {
		this.#ended = true;
		this.#requests = [];
	}

	async #work(): Promise<void> {
		this.#working = true;
		try {
			for (let request = this.#requests.shift(); request; request = this.#requests.shift()) {
				const answer = await this.#options.server.answer(request);
				if (answer && !this.#ended) this.#options.write(encodeFrame(answer, 'device'));
			}
		} catch (error) {
			this.#options.onfault(error);
		} finally {
			this.#working = false;
		}
	}
}
