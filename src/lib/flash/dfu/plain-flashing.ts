// One go through DFU 1.1 without addresses: the device gets one piece of firmware, block by block, and knows where it goes.
import { AppError } from '#lib/core/errors.ts';
import type { FlashOutcome, FlashPlan, FlashProof } from '../flash-way.ts';
import { compareReadback, paddedRuns } from '../usb/flash-ranges.ts';
import type { FlashRun } from '../run/flash-run.ts';
import { STALL, type UsbConnection } from '../usb/usb-connection.ts';
import type { DfuFunctional } from './dfu-descriptors.ts';
import type { DfuParts } from './dfuse-flashing.ts';
import { State } from './dfu-protocol.ts';
import type { DfuSession } from './dfu-session.ts';

/** The first block may have to wait until all flash for it is erased. */
const BLOCK_LIMIT_MS = 60_000;
const MANIFEST_LIMIT_MS = 60_000;

export class PlainFlashing {
	readonly #connection: UsbConnection;
	readonly #session: DfuSession;
	readonly #run: FlashRun;
	readonly #functional: DfuFunctional;

	constructor({ connection, session, run, functional }: DfuParts) {
		this.#connection = connection;
		this.#session = session;
		this.#run = run;
		this.#functional = functional;
	}

	async flash(plan: FlashPlan): Promise<FlashOutcome> {
		const [firmware, ...rest] = paddedRuns(plan.segments, 1);
		if (!firmware || rest.length > 0)
			throw new AppError('flash-dfu-scattered', `The plan has ${rest.length + 1} pieces.`);
		const { address, bytes } = firmware;
		await this.#write(bytes);
		const isIdle = await this.#manifest();
		const proof = isIdle ? await this.#verify(address, bytes) : 'accepted';
		await this.#restart();
		// What the device erases, it does not say.
		return { proof, written: plan.size, erased: 0 };
	}

	*#blocks(bytes: Uint8Array<ArrayBuffer>) {
		const { transferBytes } = this.#functional;
		for (let at = 0, block = 0; at < bytes.length; at += transferBytes, block++)
			yield { at, block, part: bytes.slice(at, at + transferBytes) };
	}

	async #write(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		this.#run.begin('write', { total: bytes.length });
		let next = 0;
		for (const { block, part } of this.#blocks(bytes)) {
			this.#run.checkCancel();
			this.#run.boardState = 'bootloader';
			await this.#session.download(block, part, { limitMs: BLOCK_LIMIT_MS });
			this.#run.advance(part.length);
			next = block + 1;
		}
		this.#run.checkCancel();
		this.#run.boardState = 'unverified';
		await this.#session.send(next, new Uint8Array(0));
	}

	/**
	 * The device checks the firmware, if it does, and makes it the one that runs. True when it can be talked to afterwards.
	 * One that goes after it said that all is well has taken the firmware.
	 */
	async #manifest(): Promise<boolean> {
		const first = await this.#session.good();
		try {
			const { state } = await this.#session.settle({ limitMs: MANIFEST_LIMIT_MS }, first);
			return state === State.IDLE;
		} catch (error) {
			const hasLeft =
				error instanceof AppError &&
				error.code === 'flash-device-lost' &&
				(first.state === State.MANIFEST || first.state === State.MANIFEST_SYNC);
			if (hasLeft && !this.#functional.isManifestationTolerant) return false;
			throw error;
		}
	}

	async #verify(address: number, bytes: Uint8Array<ArrayBuffer>): Promise<FlashProof> {
		if (!this.#functional.canUpload) return 'accepted';
		this.#run.begin('verify', { total: bytes.length });
		for (const { at, block, part } of this.#blocks(bytes)) {
			this.#run.checkCancel();
			const read = await this.#session.upload(block, this.#functional.transferBytes);
			if (read === STALL) {
				this.#run.log('The device does not let its firmware be read: not all was compared.');
				return 'accepted';
			}
			this.#compare(address + at, part, read);
			this.#run.advance(part.length);
		}
		return 'read-back';
	}

	#compare(address: number, written: Uint8Array, read: Uint8Array): void {
		try {
			// What is behind the firmware in the last block is not its.
			compareReadback(address, written, read.subarray(0, written.length));
		} catch (error) {
			this.#run.boardState = 'bootloader';
			throw error;
		}
	}

	/** By a reset of its port. A device that left by itself cannot be reset. */
	async #restart(): Promise<void> {
		this.#run.begin('restart');
		if (!this.#session.isLost) await this.#session.giveUp();
		await this.#connection.resetDevice();
	}
}
