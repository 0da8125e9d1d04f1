// Requests to a DFU bootloader, and its states: what it is asked for is asked only where the state allows it, its poll time
// is honoured, and an error is read, cleared and told.
import type { Clock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { protocolError, STALL, type UsbConnection } from '../usb/usb-connection.ts';
import {
	decodeStatus,
	Request,
	State,
	stateName,
	Status,
	STATUS_BYTES,
	statusWords,
	type DfuStatus
} from './dfu-protocol.ts';

/** Some bootloaders answer only when the flash is done. */
const REQUEST_LIMIT_MS = 15_000;
/** Requests that bring any bootloader to where it can be used. */
const MAX_STEPS_TO_IDLE = 8;
/** A device that says "busy" and no time is not asked without a pause. */
const LEAST_POLL_MS = 1;
/** Longer than it asked for, after which one that is still busy is taken for one that hangs. */
const PATIENCE_MS = 5_000;

const BUSY: ReadonlySet<number> = new Set([
	State.DNLOAD_SYNC,
	State.DNBUSY,
	State.MANIFEST_SYNC,
	State.MANIFEST
]);

export interface SettleOptions {
	/** All polls together. */
	limitMs: number;
	/**
	 * Boot ROMs of STM32H743 (revision V) stay busy for ever after they erased a page of the second bank. Two clears wake
	 * them. Whether the page is blank is seen when it is read.
	 */
	wakesHung?: boolean;
}

export class DfuSession {
	readonly #connection: UsbConnection;
	readonly #clock: Clock;

	/** On the clock. */
	#askAgainAt = 0;

	constructor(connection: UsbConnection, clock: Clock) {
		this.#connection = connection;
		this.#clock = clock;
	}

	get isLost(): boolean {
		return this.#connection.isLost;
	}

	#setup(request: number, value = 0) {
		const { interfaceNumber } = this.#connection.claim;
		const toInterface = { requestType: 'class', recipient: 'interface' } as const;
		return { ...toInterface, request, value, index: interfaceNumber };
	}

	/** Not before the time that the last status asked for. */
	async status(): Promise<DfuStatus> {
		const waitMs = this.#askAgainAt - this.#clock.now();
		if (waitMs > 0) await this.#clock.sleep(waitMs);
		const setup = this.#setup(Request.GETSTATUS);
		const answer = await this.#connection.controlIn(setup, STATUS_BYTES, REQUEST_LIMIT_MS);
		const status = answer === STALL ? null : decodeStatus(answer);
		if (!status) throw protocolError('it does not tell its status');
		this.#askAgainAt = this.#clock.now() + status.pollMs;
		return status;
	}

	/** Out of whatever state the last program left it in. */
	async toIdle(): Promise<void> {
		for (let step = 0; step < MAX_STEPS_TO_IDLE; step++) {
			if (this.#askAgainAt - this.#clock.now() > PATIENCE_MS) break;
			const { state } = await this.status();
			if (state === State.IDLE) return;
			if (state === State.ERROR) await this.#send(Request.CLRSTATUS);
			else if (state === State.DNLOAD_IDLE || state === State.UPLOAD_IDLE)
				await this.#send(Request.ABORT);
			else if (!BUSY.has(state)) throw protocolError(`it is in ${stateName(state)}`);
		}
		throw protocolError('it does not become idle');
	}

	async #send(request: number): Promise<void> {
		await this.#connection.controlOut(this.#setup(request), undefined, REQUEST_LIMIT_MS);
	}

	/** For the end of a run that failed: never throws. */
	async giveUp(): Promise<void> {
		if (!this.isLost) await this.toIdle().catch(() => {});
	}

	/** One block, until it is in memory. Rejects with what the device says against it. */
	async download(
		block: number,
		bytes: Uint8Array<ArrayBuffer>,
		options: SettleOptions
	): Promise<DfuStatus> {
		// The question is under way right behind the block: requests keep their order.
		const [outcome, status] = await Promise.all([this.#dnload(block, bytes), this.status()]);
		if (outcome === STALL || isBad(status)) throw await this.#refusal(status);
		return this.settle(options, status);
	}

	/** One block, without waiting for what becomes of it. */
	async send(block: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		if ((await this.#dnload(block, bytes)) === STALL)
			throw await this.#refusal(await this.status());
	}

	#dnload(block: number, bytes: Uint8Array<ArrayBuffer>): Promise<'ok' | typeof STALL> {
		const setup = this.#setup(Request.DNLOAD, block & 0xffff);
		return this.#connection.controlOut(setup, bytes, REQUEST_LIMIT_MS);
	}

	/** `STALL` when it cannot be read. Fewer bytes than asked for are the end of what there is. */
	async upload(block: number, length: number): Promise<Uint8Array<ArrayBuffer> | typeof STALL> {
		const setup = this.#setup(Request.UPLOAD, block & 0xffff);
		const read = await this.#connection.controlIn(setup, length, REQUEST_LIMIT_MS);
		if (read !== STALL) return read;
		const status = await this.status();
		// It says why only when it is more than that.
		if (status.status === Status.VENDOR) throw await this.#refusal(status);
		await this.toIdle();
		return STALL;
	}

	async detach(timeoutMs: number): Promise<void> {
		await this.#connection.controlOut(
			this.#setup(Request.DETACH, timeoutMs),
			undefined,
			REQUEST_LIMIT_MS
		);
	}

	/** Until it is done with the last block. `first`: a status that was read since. */
	async settle(
		{ limitMs, wakesHung = false }: SettleOptions,
		first?: DfuStatus
	): Promise<DfuStatus> {
		const start = this.#clock.now();
		let status = first ?? (await this.good());
		let wakeAtMs = status.pollMs + PATIENCE_MS;
		while (BUSY.has(status.state)) {
			const waitedMs = this.#clock.now() - start;
			if (waitedMs + status.pollMs > limitMs)
				throw new AppError(
					'flash-dfu-slow',
					`The device is still busy after ${Math.round(waitedMs)} ms and wants ${status.pollMs} more.`
				);
			if (wakesHung && waitedMs > wakeAtMs) {
				// A device that does not hang refuses it, and goes on.
				await this.#send(Request.CLRSTATUS);
				await this.#send(Request.CLRSTATUS);
				wakeAtMs = waitedMs + PATIENCE_MS;
			} else if (status.pollMs === 0) await this.#clock.sleep(LEAST_POLL_MS);
			status = await this.good();
		}
		return status;
	}

	/** Its status; rejects with what it says where that is an error. */
	async good(): Promise<DfuStatus> {
		const status = await this.status();
		if (isBad(status)) throw await this.#refusal(status);
		return status;
	}

	async #refusal({ status, state }: DfuStatus): Promise<AppError> {
		if (state === State.ERROR) await this.#send(Request.CLRSTATUS);
		if (status === Status.OK) return protocolError('it refuses a request without saying why');
		return refusalError(status, state);
	}
}

function isBad({ status, state }: DfuStatus): boolean {
	return status !== Status.OK || state === State.ERROR;
}

function refusalError(status: number, state: number): AppError {
	const message = `The bootloader reports ${statusWords(status)}; it is in ${stateName(state)}.`;
	switch (status) {
		case Status.TARGET:
		case Status.ADDRESS:
			return new AppError('flash-dfu-address', message);
		case Status.WRITE:
		case Status.ERASE:
		case Status.CHECK_ERASED:
		case Status.PROG:
		case Status.VERIFY:
			return new AppError('flash-dfu-write-failed', message);
		case Status.VENDOR:
			return new AppError('flash-dfu-protected', message);
		case Status.FILE:
		case Status.NOTDONE:
		case Status.FIRMWARE:
			return new AppError('flash-dfu-rejected-file', message);
		default:
			return new AppError('flash-dfu-refused', message, { values: { status } });
	}
}
