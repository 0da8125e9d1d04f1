// A bootloader's USB device while it is open, with one interface claimed: every transfer has a time limit, a stall is an
// outcome, and whatever else goes wrong means that the device is lost. It knows no protocol.
import type { Clock } from '#lib/core/clock.ts';
import { AppError, isAbort, messageOf } from '#lib/core/errors.ts';
import type { UsbControlSetup, UsbDevice, UsbTransferStatus } from '#lib/port/usb-device.ts';
import { udevRule } from './udev-rule.ts';

export interface UsbClaim {
	configurationValue: number;
	interfaceNumber: number;
}

/** What a device did with a transfer that it refused: it has no other way to say no. */
export const STALL = 'stall';
export type Stall = typeof STALL;

const OPEN_LIMIT_MS = 10_000;
const CLOSE_LIMIT_MS = 2_000;
export const CONTROL_LIMIT_MS = 5_000;

export class UsbConnection {
	readonly device: UsbDevice;
	readonly claim: UsbClaim;
	readonly #clock: Clock;
	#isLost = false;

	private constructor(device: UsbDevice, claim: UsbClaim, clock: Clock) {
		this.device = device;
		this.claim = claim;
		this.#clock = clock;
	}

	/**
	 * Fails with `flash-usb-denied` (the system refuses the device), `flash-usb-held` (somebody else has it),
	 * `flash-device-lost` and `flash-device-silent`; the device is closed then.
	 */
	static async open(device: UsbDevice, claim: UsbClaim, clock: Clock): Promise<UsbConnection> {
		const connection = new UsbConnection(device, claim, clock);
		try {
			await connection.#open();
		} catch (error) {
			await connection.close();
			throw error;
		}
		return connection;
	}

	/** True as soon as a transfer failed in a way that says that nobody is there. */
	get isLost(): boolean {
		return this.#isLost;
	}

	async #open(): Promise<void> {
		const { device, claim } = this;
		if (!device.opened)
			await this.#limited(device.open(), OPEN_LIMIT_MS).catch((error: unknown) => {
				throw isNamed(error, 'SecurityError') || isNamed(error, 'NetworkError')
					? deniedError(device, error)
					: this.#asLoss(error);
			});
		try {
			if (device.configuration?.configurationValue !== claim.configurationValue)
				await this.#limited(device.selectConfiguration(claim.configurationValue), OPEN_LIMIT_MS);
			await this.#limited(device.claimInterface(claim.interfaceNumber), OPEN_LIMIT_MS);
		} catch (error) {
			throw isNamed(error, 'NotFoundError') || error instanceof AppError
				? this.#asLoss(error)
				: heldError(error);
		}
	}

	/** A shorter answer than `length` is an answer. */
	async controlIn(
		setup: UsbControlSetup,
		length: number,
		limitMs = CONTROL_LIMIT_MS
	): Promise<Uint8Array<ArrayBuffer> | Stall> {
		const { data, status } = await this.#transfer(
			() => this.device.controlTransferIn(setup, length),
			limitMs
		);
		return received(status, data);
	}

	async controlOut(
		setup: UsbControlSetup,
		bytes?: Uint8Array<ArrayBuffer>,
		limitMs = CONTROL_LIMIT_MS
	): Promise<'ok' | Stall> {
		const { status } = await this.#transfer(
			() => this.device.controlTransferOut(setup, bytes),
			limitMs
		);
		return sent(status);
	}

	async bulkIn(
		endpoint: number,
		length: number,
		limitMs: number
	): Promise<Uint8Array<ArrayBuffer> | Stall> {
		const { data, status } = await this.#transfer(
			() => this.device.transferIn(endpoint, length),
			limitMs
		);
		return received(status, data);
	}

	async bulkOut(
		endpoint: number,
		bytes: Uint8Array<ArrayBuffer>,
		limitMs: number
	): Promise<'ok' | Stall> {
		const { bytesWritten, status } = await this.#transfer(
			() => this.device.transferOut(endpoint, bytes),
			limitMs
		);
		const outcome = sent(status);
		if (outcome === 'ok' && bytesWritten !== bytes.length)
			throw protocolError(`it took ${bytesWritten} of ${bytes.length} bytes`);
		return outcome;
	}

	async clearHalt(direction: 'in' | 'out', endpoint: number): Promise<void> {
		await this.#transfer(() => this.device.clearHalt(direction, endpoint), CONTROL_LIMIT_MS);
	}

	async selectAlternate(alternate: number): Promise<void> {
		const { interfaceNumber } = this.claim;
		await this.#transfer(
			() => this.device.selectAlternateInterface(interfaceNumber, alternate),
			CONTROL_LIMIT_MS
		);
	}

	/** Of the whole device, which may go with it. Never fails. */
	async resetDevice(): Promise<void> {
		if (this.device.opened)
			await this.#limited(this.device.reset(), CONTROL_LIMIT_MS).catch(() => {});
	}

	/** Never fails. What is still under way ends with it. */
	async close(): Promise<void> {
		if (this.device.opened)
			await this.#limited(this.device.close(), CLOSE_LIMIT_MS).catch(() => {});
	}

	async #transfer<T>(start: () => Promise<T>, limitMs: number): Promise<T> {
		try {
			return await this.#limited(start(), limitMs);
		} catch (error) {
			throw this.#asLoss(error);
		}
	}

	#asLoss(error: unknown): AppError {
		this.#isLost = true;
		if (error instanceof AppError) return error;
		return new AppError('flash-device-lost', `The USB device is gone: ${messageOf(error)}`, {
			cause: error
		});
	}

	#limited<T>(promise: Promise<T>, limitMs: number): Promise<T> {
		return new Promise<T>((resolve, reject) => {
			const cancel = this.#clock.schedule(limitMs, () =>
				reject(
					new AppError('flash-device-silent', `The USB device did not answer for ${limitMs} ms.`)
				)
			);
			promise.then(resolve, reject).finally(cancel);
		});
	}
}

function received(
	status: UsbTransferStatus | undefined,
	data: DataView | undefined
): Uint8Array<ArrayBuffer> | Stall {
	if (status === 'stall') return STALL;
	if (status === 'babble') throw protocolError('it sent more than it was asked for');
	// A copy: a view of the browser's buffer could be one of shared memory.
	return data
		? new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice()
		: new Uint8Array(0);
}

function sent(status: UsbTransferStatus | undefined): 'ok' | Stall {
	return status === 'stall' ? STALL : 'ok';
}

/** The device breaks the rules of what it speaks. */
export function protocolError(what: string): AppError {
	return new AppError('flash-usb-protocol', `The USB device breaks its protocol: ${what}.`);
}

function deniedError(device: UsbDevice, cause: unknown): AppError {
	return new AppError(
		'flash-usb-denied',
		`The system refuses the USB device: ${messageOf(cause)}`,
		{ values: { rule: udevRule(device) }, cause }
	);
}

function heldError(cause: unknown): unknown {
	if (isAbort(cause)) return cause;
	return new AppError(
		'flash-usb-held',
		`The USB device is held by another page, program or driver: ${messageOf(cause)}`,
		{ cause }
	);
}

function isNamed(error: unknown, name: string): boolean {
	return error instanceof DOMException && error.name === name;
}
