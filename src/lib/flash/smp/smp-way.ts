// Firmware by SMP, to a board that runs firmware with MCUmgr on MCUboot: the image goes into the slot that does not run,
// the board restarts into it, and only when it answers as the new firmware it is made to stay. Until then the firmware
// of before comes back by a reset.
import { sha256 } from '@noble/hashes/sha2.js';
import type { Clock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import type { SlotState } from '#lib/wire/smp-images.ts';
import { SmpWindow } from '#lib/wire/smp-window.ts';
import type { FlashOptions, FlashOutcome, FlashPlan, FlashWay } from '../flash-way.ts';
import type { ImageFacts, InspectImage } from '../line/image-facts.ts';
import { planImage } from '../line/plan-image.ts';
import { imageRefusal } from '../line/image-refusals.ts';
import { uploadImage } from '../line/image-upload.ts';
import { SmpRefusal, type SmpRequests } from '../line/smp-requests.ts';
import { FlashRun } from '../run/flash-run.ts';
import { BoardImages, sameHash } from './board-images.ts';
import { slotRole } from './slot-words.ts';

export interface SmpWayOptions {
	requests: SmpRequests;
	clock: Clock;
	inspect: InspectImage;
	/** Makes a connection that ended with the restart usable again; fails while the board is not there. */
	reopen: (signal?: AbortSignal) => Promise<void>;
	/** Ends a line that the firmware may still be waiting for the end of. */
	revive: (signal?: AbortSignal) => Promise<void>;
	/**
	 * Whether the new firmware is made to stay as soon as it answers. Otherwise it is on trial: `BoardImages.confirm` keeps
	 * it, and the next reset takes it back. Default: true.
	 */
	confirm?: boolean;
}

/** Zephyr erases what the image needs with its first chunk. */
const ERASE_LIMIT_MS = 30_000;
/** The answer to the reset is sent before it. */
const RESET_DELAY_MS = 500;
const RESET_AGAIN_MS = 5_000;
/** A bootloader that moves two images sector by sector takes its time. */
const RESTART_LIMIT_MS = 180_000;
const RESTART_ASK_MS = 1_000;
const RESTART_PAUSE_MS = 500;
/** Units in which the flash of no board is written that takes images by SMP; its writes are buffered. */
const ALIGN_BYTES = 4;

export class SmpWay implements FlashWay {
	readonly kind = 'smp';
	readonly #options: SmpWayOptions;
	readonly #images: BoardImages;

	constructor(options: SmpWayOptions) {
		this.#options = options;
		this.#images = new BoardImages(options.requests);
	}

	async flash(plan: FlashPlan, options: FlashOptions = {}): Promise<FlashOutcome> {
		const run = new FlashRun(options);
		try {
			return await this.#flash(plan, run);
		} catch (error) {
			throw run.failure(error);
		}
	}

	async #flash(plan: FlashPlan, run: FlashRun): Promise<FlashOutcome> {
		run.begin('connect', { boardState: 'untouched', canCancel: true });
		const bytes = planImage(plan);
		const image = await this.#options.inspect(bytes);
		const slots = await this.#images.list(run.signal);
		logSlots(run, slots);
		if (slots.some((slot) => isKept(slot, image))) {
			run.log(`Version ${image.version} runs already.`);
			return { proof: 'checksum', written: 0, erased: 0 };
		}
		checkFree(slots);
		await this.#checkRoom(bytes, run);
		await this.#upload(bytes, image, run);
		await this.#swap(image, run);
		return { proof: 'checksum', written: bytes.length, erased: bytes.length };
	}

	async #checkRoom(bytes: Uint8Array, run: FlashRun): Promise<void> {
		const room = await this.#images.room(run.signal);
		if (room !== undefined && bytes.length > room)
			throw new AppError('image-too-large', `The slot has room for ${room} bytes.`, {
				values: { size: bytes.length, room }
			});
	}

	async #upload(bytes: Uint8Array, image: ImageFacts, run: FlashRun): Promise<void> {
		const { requests, clock, revive } = this.#options;
		run.begin('erase', { canCancel: true });
		let writing = false;
		const { match } = await uploadImage({
			requests,
			bytes,
			sha: sha256(bytes),
			clock,
			window: new SmpWindow(),
			eraseLimitMs: ERASE_LIMIT_MS,
			alignBytes: ALIGN_BYTES,
			describe: imageRefusal,
			revive,
			signal: () => run.signal,
			onprogress: (done) => {
				if (!writing) run.begin('write', { total: bytes.length, canCancel: true });
				writing = true;
				run.done(done);
			}
		});
		run.begin('verify', { canCancel: true });
		const slots = await this.#images.list(run.signal);
		logSlots(run, slots);
		if (match === false || !slots.some(({ hash }) => sameHash(hash, image.hash)))
			throw new AppError('image-damaged', 'What is in the slot is not what was sent.');
	}

	/** From the mark on, any reset boots the new image: what has begun here is ended. */
	async #swap(image: ImageFacts, run: FlashRun): Promise<void> {
		run.begin('restart', { canCancel: false });
		const chosen = await this.#images.test(image.hash);
		if (!chosen.some((slot) => slot.pending && sameHash(slot.hash, image.hash)))
			throw new AppError('flash-answer-wrong', 'The board did not mark the image for its reset.');
		run.begin('restart', { boardState: 'unknown', canCancel: false });
		const slots = await this.#restart(image);
		logSlots(run, slots);
		const running = slots.find((slot) => slot.active && sameHash(slot.hash, image.hash));
		if (!running) {
			run.begin('restart', { boardState: 'untouched', canCancel: false });
			throw new AppError('image-not-booted', 'The board restarted with the firmware of before.');
		}
		run.begin('restart', { boardState: 'unverified', canCancel: false });
		if (this.#options.confirm === false || running.confirmed) return;
		await this.#confirm(image, run);
	}

	/** Resets the board. Returns the slots, as it tells them after its restart. */
	async #restart(image: ImageFacts): Promise<SlotState[]> {
		const { clock, reopen } = this.#options;
		const began = clock.now();
		let resetAt = -Infinity;
		let missing: unknown;
		while (clock.now() - began < RESTART_LIMIT_MS) {
			try {
				await reopen();
				// The reset may have got lost: while the firmware of before answers, it is asked for again.
				if (clock.now() - resetAt > RESET_AGAIN_MS) {
					await this.#images.reset();
					resetAt = clock.now();
					await clock.sleep(RESET_DELAY_MS);
					await reopen();
				}
				const slots = await this.#images.list(undefined, RESTART_ASK_MS);
				if (!slots.some((slot) => slot.pending && sameHash(slot.hash, image.hash))) return slots;
				missing = undefined;
			} catch (error) {
				if (!(error instanceof AppError) || error instanceof SmpRefusal) throw error;
				missing = error;
				// It is on its way: a bootloader that is at work must not be reset.
				resetAt = Math.max(resetAt, clock.now());
			}
			await clock.sleep(RESTART_PAUSE_MS);
		}
		if (missing === undefined)
			throw new AppError('image-not-restarted', 'The board did not restart.');
		throw new AppError('image-not-back', 'The board did not come back from its restart.', {
			cause: missing
		});
	}

	async #confirm(image: ImageFacts, run: FlashRun): Promise<void> {
		let slots: SlotState[];
		try {
			slots = await this.#images.confirm(undefined);
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
			throw new AppError('image-not-confirmed', error.message, { cause: error });
		}
		logSlots(run, slots);
		if (!slots.some((slot) => isKept(slot, image)))
			throw new AppError('image-not-confirmed', 'The board did not keep the new firmware.');
	}
}

const isKept = (slot: SlotState, { hash }: ImageFacts) =>
	slotRole(slot) === 'running' && sameHash(slot.hash, hash);

/** A slot that the next reset needs is not written to. */
function checkFree(slots: readonly SlotState[]): void {
	const roles = slots.map(slotRole);
	if (roles.includes('trial'))
		throw new AppError('image-on-trial', 'The firmware that runs is not confirmed.');
	if (roles.includes('next-once') || roles.includes('next-for-good'))
		throw new AppError('image-slot-taken', 'Another image waits for the next reset.');
}

function logSlots(run: FlashRun, slots: readonly SlotState[]): void {
	for (const slot of slots)
		run.log(`Image ${slot.image}, slot ${slot.slot}: ${slot.version}, ${slotRole(slot)}`);
}
