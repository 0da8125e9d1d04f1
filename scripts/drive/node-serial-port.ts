// A serial port of this machine, or a pseudo terminal, in the shape of WebSerial's: for the driver in Node.
import { SerialPort } from 'serialport';
import { AppError } from '#lib/core/errors.ts';
import type { Port, PortOptions, PortSignals } from '#lib/core/port.ts';

function openError(path: string, error: Error): AppError {
	const { message } = error;
	const code = /lock|busy|temporarily unavailable/i.test(message) ? 'port-busy' : 'port-failed';
	const advice = /permission denied/i.test(message)
		? ' Add yourself to the group that owns it (often dialout or uucp) and log in again.'
		: '';
	return new AppError(code, `${path} cannot be opened: ${message}.${advice}`, { cause: error });
}

export class NodeSerialPort implements Port {
	readable: ReadableStream<Uint8Array> | null = null;
	writable: WritableStream<Uint8Array> | null = null;
	readonly #path: string;
	#port: SerialPort | null = null;

	constructor(path: string) {
		this.#path = path;
	}

	open({ baudRate }: PortOptions): Promise<void> {
		return new Promise((resolve, reject) => {
			const port = new SerialPort({ path: this.#path, baudRate, lock: true }, (error) => {
				if (error) return reject(openError(this.#path, error));
				this.#port = port;
				this.readable = this.#reading(port);
				this.writable = this.#writing(port);
				resolve();
			});
		});
	}

	#reading(port: SerialPort): ReadableStream<Uint8Array> {
		let isCancelled = false;
		return new ReadableStream({
			start: (controller) => {
				const lost = () => {
					if (this.#port !== port) return;
					this.#port = null;
					this.readable = null;
					this.writable = null;
					if (isCancelled) return;
					controller.error(new DOMException('The device has been lost.', 'NetworkError'));
				};
				port.on('data', (bytes: Buffer) => {
					// What still comes after the end is nobody’s, be it the port's or the reader's.
					if (this.#port !== port || isCancelled) return;
					controller.enqueue(new Uint8Array(bytes));
					if ((controller.desiredSize ?? 1) <= 0) port.pause();
				});
				port.on('close', lost);
				port.on('error', lost);
			},
			pull: () => void port.resume(),
			cancel() {
				isCancelled = true;
				// A port that is paused notices nothing, not even that it is lost.
				port.resume();
			}
		});
	}

	#writing(port: SerialPort): WritableStream<Uint8Array> {
		return new WritableStream({
			write: (bytes) =>
				new Promise((resolve, reject) => {
					port.write(Buffer.from(bytes), (error) => {
						if (error) return reject(error);
						port.drain((drained) => (drained ? reject(drained) : resolve()));
					});
				})
		});
	}

	close(): Promise<void> {
		const port = this.#port;
		this.#port = null;
		this.readable = null;
		this.writable = null;
		if (!port?.isOpen) return Promise.resolve();
		return new Promise((resolve, reject) =>
			port.close((error) => (error ? reject(error) : resolve()))
		);
	}

	setSignals(signals: PortSignals): Promise<void> {
		const { dataTerminalReady, requestToSend } = signals;
		const options = {
			...(dataTerminalReady !== undefined && { dtr: dataTerminalReady }),
			...(requestToSend !== undefined && { rts: requestToSend }),
			...(signals.break !== undefined && { brk: signals.break })
		};
		return new Promise((resolve, reject) => {
			if (!this.#port) return reject(new AppError('port-failed', `${this.#path} is not open.`));
			this.#port.set(options, (error) => (error ? reject(error) : resolve()));
		});
	}
}
