// SMP requests beside a shell's text: sends frames and finds the answers to them among the packets that come.
import { encodeFrame } from '#lib/wire/smp-frame.ts';
import { isResponseTo, requestPacket, type SmpRequest } from '#lib/wire/smp-messages.ts';
import { encodePacket, type SmpPacket } from '#lib/wire/smp-packet.ts';
import type { LogLine } from './log-lines.ts';
import { smpTimeout } from './silence.ts';
import type { Waits } from './waits.ts';

/** When the board logs that it dropped a packet, an answer to it is not waited for longer than this. */
const DROPPED_GRACE_MS = 40;
/** Ends what half a marker of a frame makes the board wait for. */
const END_OF_MARKER = [0x14, 0x0a, 0x09, 0x0a];

export class SmpTalk {
	readonly #write: (bytes: Uint8Array) => void;
	readonly #waits: Waits;
	#packetListeners = new Set<(packet: SmpPacket) => void>();
	#logListeners = new Set<(line: LogLine) => void>();
	#sequence = 0;

	constructor(write: (bytes: Uint8Array) => void, waits: Waits) {
		this.#write = write;
		this.#waits = waits;
	}

	packet(packet: SmpPacket): void {
		for (const listener of [...this.#packetListeners]) listener(packet);
	}

	log(line: LogLine): void {
		for (const listener of [...this.#logListeners]) listener(line);
	}

	/** Several may wait for their answers. */
	async request(request: SmpRequest, limitMs: number, signal?: AbortSignal): Promise<SmpPacket> {
		const { answer, release } = this.send(request);
		let shorten: ((ms: number) => void) | undefined;
		const onlog = (log: LogLine) => {
			if (log.module === 'smp_shell') shorten?.(DROPPED_GRACE_MS);
		};
		this.#logListeners.add(onlog);
		try {
			const options = { limitMs, signal, onlimit: smpTimeout };
			return await this.#waits.for(answer, options, (shortenTo) => (shorten = shortenTo));
		} finally {
			this.#logListeners.delete(onlog);
			release();
		}
	}

	send(request: SmpRequest): { answer: Promise<SmpPacket>; release: () => void } {
		const packet = requestPacket(request, (this.#sequence = (this.#sequence + 1) & 0xff));
		let release = () => {};
		const answer = new Promise<SmpPacket>((resolve) => {
			const listener = (received: SmpPacket) => {
				if (isResponseTo(packet, received)) resolve(received);
			};
			this.#packetListeners.add(listener);
			release = () => this.#packetListeners.delete(listener);
		});
		this.#write(encodeFrame(encodePacket(packet)));
		return { answer, release };
	}

	revive(): void {
		// One byte a write: the board sees a marker's end only at the beginning of what comes in.
		for (const byte of END_OF_MARKER) this.#write(Uint8Array.of(byte));
	}
}
