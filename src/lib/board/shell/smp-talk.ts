// SMP requests beside a shell's text: sends frames and finds the answers to them among the packets that come.
import type { Clock } from '#lib/core/clock.ts';
import { encodeFrame } from '#lib/wire/smp-frame.ts';
import { isResponseTo, requestPacket, type SmpRequest } from '#lib/wire/smp-messages.ts';
import { encodePacket, type SmpPacket } from '#lib/wire/smp-packet.ts';
import type { LogLine } from '../console/log-lines.ts';
import { smpTimeout } from '../session/silence.ts';
import type { Waits } from '#lib/core/waits.ts';

/** When the board logs that it dropped a packet, an answer to it is not waited for longer than this. */
const DROPPED_GRACE_MS = 40;
/** Ends what half a marker of a line that goes on, or of a frame, makes the board wait for. */
const END_OF_LINE_MARKER = [0x14, 0x0a];
const END_OF_FRAME_MARKER = [0x09, 0x0a];
const REVIVE_PAUSE_MS = 40;

export class SmpTalk {
	readonly #write: (bytes: Uint8Array) => void;
	readonly #waits: Waits;
	readonly #clock: Clock;
	#packetListeners = new Set<(packet: SmpPacket) => void>();
	#logListeners = new Set<(line: LogLine) => void>();
	#sequence = 0;

	constructor(write: (bytes: Uint8Array) => void, waits: Waits, clock: Clock) {
		this.#write = write;
		this.#clock = clock;
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

	/** The board sees a marker's end only at the beginning of what it reads at once, hence the pauses. */
	async revive(echoes: boolean): Promise<void> {
		// Where it echoes, a tab makes the shell list its commands.
		const bytes = echoes ? END_OF_LINE_MARKER : [...END_OF_LINE_MARKER, ...END_OF_FRAME_MARKER];
		for (const byte of bytes) {
			this.#write(Uint8Array.of(byte));
			await this.#clock.sleep(REVIVE_PAUSE_MS);
		}
	}
}
