// Our port in the shape that esptool-js talks through: packets out and in, signals, and speeds. A port that is lost and a
// cancel end every wait at once, with an error that esptool-js does not take for a bad answer.
import type { Clock } from '#lib/core/clock.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { Port, PortSignals } from '#lib/core/port.ts';
import { Waits } from '#lib/core/waits.ts';
import { PortStream } from '#lib/port/port-stream.ts';
import { SlipReader, slipFrame } from './slip-reader.ts';

export interface EspTransportOptions {
	clock: Clock;
	/** Of the USB chip: those of Espressif itself are reset in another way. */
	usb: { vendorId: number; productId: number } | undefined;
	/** What esptool-js throws for an answer that does not come: it tries again on it. */
	timeout: (message: string) => Error;
	signal: AbortSignal | undefined;
}

const OPEN_LIMIT_MS = 20_000;
/** A write that the port does not take: at 9600 baud a block of 16 KiB takes that long. */
const WRITE_LIMIT_MS = 30_000;
const SETTLE_MS = 50;

/** The members are those of `Transport` in esptool-js that its loader uses. */
export class EspTransport {
	readonly tracing = false;
	baudrate = 0;
	readonly #port: Port;
	readonly #options: EspTransportOptions;
	readonly #waits: Waits;
	readonly #reader = new SlipReader();
	#stream: PortStream | undefined;
	#lost: AppError | undefined;
	#arrived: (() => void) | undefined;
	#signals: PortSignals = {};

	constructor(port: Port, options: EspTransportOptions) {
		this.#port = port;
		this.#options = options;
		this.#waits = new Waits(options.clock);
	}

	/** Why nothing can be sent any more; undefined while it can. */
	get lost(): AppError | undefined {
		return this.#lost;
	}

	async connect(baudRate = 115_200): Promise<void> {
		this.#check();
		this.#reader.clear();
		const opening = PortStream.open(this.#port, baudRate, {
			onbytes: (bytes) => {
				this.#reader.push(bytes);
				this.#arrived?.();
			},
			onlost: (error) => this.#lose(error)
		});
		const onlimit = () => new AppError('port-stuck', 'The port did not open in time.');
		try {
			this.#stream = await this.#wait(opening, OPEN_LIMIT_MS, onlimit);
		} catch (error) {
			// What opens after its time is closed again.
			opening.then((stream) => stream.close()).catch(() => {});
			throw error;
		}
		this.baudrate = baudRate;
		// A terminal that is there holds no chip in reset.
		await this.setSignals(false, false);
	}

	async disconnect(): Promise<void> {
		const stream = this.#stream;
		this.#stream = undefined;
		await stream?.close();
	}

	/** Always by opening again. Returns true for that. */
	async changeBaudrate(baudRate: number): Promise<boolean> {
		await this.disconnect();
		await this.#sleep(SETTLE_MS);
		await this.connect(baudRate);
		await this.#sleep(SETTLE_MS);
		return true;
	}

	/** Reading begins with `connect`. */
	async readLoop(): Promise<void> {}

	async write(packet: Uint8Array): Promise<void> {
		this.#check();
		const stream = this.#stream;
		if (!stream) throw gone();
		const onlimit = () => this.#options.timeout('The port took nothing any more.');
		await this.#wait(stream.writeThrough(slipFrame(packet)), WRITE_LIMIT_MS, onlimit);
		this.#check();
	}

	/** The next packet. */
	async read(timeoutMs: number): Promise<Uint8Array> {
		this.#check();
		const arrival = new Promise<Uint8Array>((resolve) => {
			this.#arrived = () => {
				const packet = this.#reader.take();
				if (packet) resolve(packet);
			};
			this.#arrived();
		});
		const onlimit = () => this.#options.timeout('No answer came in time.');
		try {
			return await this.#wait(arrival, timeoutMs, onlimit);
		} finally {
			this.#arrived = undefined;
		}
	}

	flushInput(): void {
		this.#reader.clear();
	}

	async drainInput(quietMs = 100): Promise<void> {
		await this.#sleep(quietMs);
		this.flushInput();
	}

	inWaiting(): number {
		return this.#reader.waiting;
	}

	/** What the chip printed while it started. */
	peek(): Uint8Array {
		return this.#reader.text;
	}

	async setRTS(state: boolean): Promise<void> {
		await this.#set({ requestToSend: state });
	}

	async setDTR(state: boolean): Promise<void> {
		await this.#set({ dataTerminalReady: state });
	}

	async setSignals(dtr: boolean, rts: boolean): Promise<void> {
		await this.#set({ dataTerminalReady: dtr, requestToSend: rts });
	}

	getVid(): number | undefined {
		return this.#options.usb?.vendorId;
	}

	getPid(): number | undefined {
		return this.#options.usb?.productId;
	}

	getInfo(): string {
		return '';
	}

	trace(): void {}

	hexConvert(): string {
		return '';
	}

	hexify(bytes: Uint8Array): string {
		return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	}

	/** Both lines each time: some drivers send the one only with the other. */
	async #set(signals: PortSignals): Promise<void> {
		this.#check();
		this.#signals = { ...this.#signals, ...signals };
		try {
			await this.#port.setSignals?.(this.#signals);
		} catch (error) {
			// A bridge without these lines: then the user holds the button.
			if (!this.#stream) throw gone(error);
		}
	}

	async #sleep(ms: number): Promise<void> {
		this.#check();
		await this.#options.clock.sleep(ms, this.#options.signal);
	}

	#wait<T>(promise: Promise<T>, limitMs: number, onlimit: () => Error): Promise<T> {
		return this.#waits.for(promise, { limitMs, signal: this.#options.signal, onlimit });
	}

	/** Throws why nothing can be done any more. */
	#check(): void {
		this.#options.signal?.throwIfAborted();
		if (this.#lost) throw this.#lost;
	}

	#lose(cause: AppError): void {
		this.#stream = undefined;
		this.#lost = cause.code === 'board-taken' ? cause : gone(cause);
		this.#waits.interrupt(this.#lost);
	}
}

function gone(cause?: unknown): AppError {
	const why = cause === undefined ? '' : ` (${messageOf(cause)})`;
	return new AppError('flash-device-lost', `The connection to the board ended${why}.`, { cause });
}
