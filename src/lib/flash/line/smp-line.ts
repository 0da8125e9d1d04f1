// SMP over a port of its own: frames out, answers in by their sequence. What the firmware prints in between is passed
// over. It knows neither groups nor what is flashed.
import type { Clock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';
import { Waits } from '#lib/core/waits.ts';
import { DEFAULT_BAUD_RATE } from '#lib/port/baud-rates.ts';
import { PortStream } from '#lib/port/port-stream.ts';
import { encodeFrame } from '#lib/wire/smp-frame.ts';
import {
	decodePayload,
	isResponseTo,
	requestPacket,
	type SmpRequest
} from '#lib/wire/smp-messages.ts';
import { encodePacket, type SmpPacket } from '#lib/wire/smp-packet.ts';
import type { PayloadMap } from '#lib/wire/smp-payload.ts';
import { SmpStreamDecoder } from '#lib/wire/smp-stream.ts';
import type { SmpRequests } from './smp-requests.ts';

export interface SmpLineOptions {
	clock: Clock;
	/** Default: 115200. */
	baudRate?: number;
	/** Of the requests; bootloaders hear 0 only. Default: 1. */
	version?: 0 | 1;
	/** What came besides answers: text of the firmware, untrusted. */
	ontext?: (bytes: Uint8Array) => void;
}

/** Taking a port over from another tab takes its time. */
const OPEN_LIMIT_MS = 20_000;
/** A frame that has begun ends within that, or its end was lost. */
const FRAME_LIMIT_MS = 250;
const REVIVE_MS = 60;
const LINE_END = 0x0a;

interface Asked {
	packet: SmpPacket;
	resolve(map: PayloadMap): void;
	reject(error: unknown): void;
}

export class SmpLine implements SmpRequests {
	readonly #port: Port;
	readonly #options: SmpLineOptions;
	readonly #waits: Waits;
	readonly #asked = new Set<Asked>();
	#decoder = new SmpStreamDecoder();
	#stream: PortStream | undefined;
	#sequence = 0;
	#cancelGivingUp = () => {};

	constructor(port: Port, options: SmpLineOptions) {
		this.#port = port;
		this.#options = options;
		this.#waits = new Waits(options.clock);
	}

	get isOpen(): boolean {
		return this.#stream !== undefined;
	}

	/** Opens the port, again after it was lost. Does nothing while it is open. Errors: those of ports, `port-stuck`. */
	async open(signal?: AbortSignal): Promise<void> {
		if (this.#stream) return;
		this.#decoder = new SmpStreamDecoder();
		const opening = PortStream.open(this.#port, this.#options.baudRate ?? DEFAULT_BAUD_RATE, {
			onbytes: (bytes) => this.#receive(bytes),
			onlost: (error) => this.#lose(error)
		});
		try {
			const onlimit = () => new AppError('port-stuck', 'The port did not open in time.');
			this.#stream = await this.#waits.for(opening, { limitMs: OPEN_LIMIT_MS, signal, onlimit });
		} catch (error) {
			// What opens after its time is closed again.
			opening.then((stream) => stream.close()).catch(() => {});
			throw error;
		}
	}

	request(request: SmpRequest, limitMs: number, signal?: AbortSignal): Promise<PayloadMap> {
		return this.#request(this.#options.version ?? 1, request, limitMs, signal);
	}

	/** The same in another version of SMP. */
	requestInVersion(version: 0 | 1): SmpRequests['request'] {
		return (request, limitMs, signal) => this.#request(version, request, limitMs, signal);
	}

	#request(
		version: 0 | 1,
		request: SmpRequest,
		limitMs: number,
		signal?: AbortSignal
	): Promise<PayloadMap> {
		const stream = this.#stream;
		if (!stream) return Promise.reject(lost());
		this.#sequence = (this.#sequence + 1) & 0xff;
		const packet = { ...requestPacket(request, this.#sequence), version };
		let asked: Asked | undefined;
		const answer = new Promise<PayloadMap>((resolve, reject) => {
			asked = { packet, resolve, reject };
			this.#asked.add(asked);
			stream.write(encodeFrame(encodePacket(packet)));
		});
		const onlimit = () => new AppError('flash-silent', 'The board did not answer in time.');
		return this.#waits
			.for(answer, { limitMs, signal, onlimit })
			.finally(() => this.#asked.delete(asked!));
	}

	/** Ends a line that a firmware may still be waiting for the end of; for when it does not answer. */
	async revive(signal?: AbortSignal): Promise<void> {
		this.#stream?.write(Uint8Array.of(LINE_END));
		await this.#options.clock.sleep(REVIVE_MS, signal);
	}

	/** Idempotent; those who wait for an answer get `flash-device-lost`. */
	async close(): Promise<void> {
		const stream = this.#stream;
		this.#stream = undefined;
		this.#cancelGivingUp();
		this.#waits.interrupt(lost());
		await stream?.close();
	}

	#receive(bytes: Uint8Array): void {
		this.#cancelGivingUp();
		for (const item of this.#decoder.push(bytes)) {
			if (item.kind === 'packet') this.#answer(item.packet);
			else if (item.kind === 'text') this.#options.ontext?.(item.bytes);
		}
		if (this.#decoder.insideFrame)
			this.#cancelGivingUp = this.#options.clock.schedule(FRAME_LIMIT_MS, () =>
				this.#decoder.reset()
			);
	}

	#answer(packet: SmpPacket): void {
		for (const asked of this.#asked) {
			if (!isResponseTo(asked.packet, packet)) continue;
			try {
				asked.resolve(decodePayload(packet.payload));
			} catch (error) {
				asked.reject(error);
			}
			return;
		}
	}

	#lose(cause: AppError): void {
		this.#stream = undefined;
		this.#cancelGivingUp();
		this.#waits.interrupt(cause.code === 'board-taken' ? cause : lost(cause));
	}
}

function lost(cause?: unknown): AppError {
	return new AppError('flash-device-lost', 'The connection to the board ended.', { cause });
}
