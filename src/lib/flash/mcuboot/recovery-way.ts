// Firmware by serial recovery: the board waits in MCUboot and takes an image into the slot that it boots from. The slot
// is erased first, so that from then on only the bootloader is left until the image is whole.
import type { Clock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import {
	decodeImageState,
	decodeSlotSizes,
	imageSlotInfo,
	imageState,
	type SlotState
} from '#lib/wire/smp-images.ts';
import { osReset, readFailure, type SmpFailure } from '#lib/wire/smp-messages.ts';
import { SMP_RC } from '#lib/wire/smp-groups.ts';
import { SmpWindow, type SmpWindowLimits } from '#lib/wire/smp-window.ts';
import type { FlashOptions, FlashOutcome, FlashPlan, FlashProof, FlashWay } from '../flash-way.ts';
import type { ImageFacts, InspectImage } from '../line/image-facts.ts';
import { imageRefusal } from '../line/image-refusals.ts';
import { uploadImage } from '../line/image-upload.ts';
import { planImage } from '../line/plan-image.ts';
import { askPatiently, isMissing, refuse, type SmpRequests } from '../line/smp-requests.ts';
import { FlashRun } from '../run/flash-run.ts';
import { answersEcho } from './detect-recovery.ts';

export interface RecoveryWayOptions {
	/** Their version is 0: a bootloader hears no other. */
	requests: SmpRequests;
	clock: Clock;
	inspect: InspectImage;
	/** Ends a line that the bootloader may still be waiting for the end of. */
	revive: (signal?: AbortSignal) => Promise<void>;
}

const ANSWER_LIMIT_MS = 3_000;
/** The bootloader validates every slot before it lists it: a signature over a megabyte on a small core. */
const LIST_LIMIT_MS = 15_000;
/** The first chunk erases the whole slot. */
const ERASE_LIMIT_MS = 30_000;
/** What the flash of any board is written in: a chunk that ends elsewhere is asked for again in part. */
const ALIGN_BYTES = 32;
/** Its buffer takes 1024 bytes, length and checksum included: eleven lines. What fills two, four … lines. */
const RECOVERY_WINDOW: SmpWindowLimits = {
	sizes: [89, 182, 368, 554, 740, 926],
	startBytes: 182,
	depth: 1
};

export class RecoveryWay implements FlashWay {
	readonly kind = 'mcuboot-serial';
	readonly #options: RecoveryWayOptions;

	constructor(options: RecoveryWayOptions) {
		this.#options = options;
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
		const { requests, inspect, revive } = this.#options;
		run.begin('connect', { boardState: 'untouched', canCancel: true });
		const bytes = planImage(plan);
		const image = await inspect(bytes);
		if (!(await answersEcho(requests, revive, run.signal)))
			throw new AppError('recovery-missing', 'No MCUboot in serial recovery answers.');
		await this.#checkRoom(bytes, run);
		await this.#upload(bytes, run);
		run.begin('verify', { boardState: 'unverified', canCancel: false });
		const proof = await this.#verify(image, run);
		run.begin('restart', { canCancel: false });
		await this.#restart();
		return { proof, written: bytes.length, erased: bytes.length };
	}

	async #checkRoom(bytes: Uint8Array, run: FlashRun): Promise<void> {
		const patience = { limitMs: ANSWER_LIMIT_MS, signal: run.signal };
		const answer = await askPatiently(this.#options.requests, imageSlotInfo(), patience);
		// Few bootloaders have it; the others refuse the first chunk before they erase.
		if (readFailure(answer)) return;
		const room = Math.min(...decodeSlotSizes(answer));
		if (bytes.length > room)
			throw new AppError('image-too-large', `The slot has room for ${room} bytes.`, {
				values: { size: bytes.length, room }
			});
	}

	async #upload(bytes: Uint8Array, run: FlashRun): Promise<void> {
		const { requests, clock, revive } = this.#options;
		// A cancel leaves the board in its bootloader, from where it can be flashed again.
		run.begin('erase', { boardState: 'bootloader', canCancel: true });
		let writing = false;
		await uploadImage({
			requests,
			bytes,
			clock,
			window: new SmpWindow(RECOVERY_WINDOW),
			eraseLimitMs: ERASE_LIMIT_MS,
			alignBytes: ALIGN_BYTES,
			describe: recoveryRefusal,
			revive,
			signal: () => run.signal,
			onprogress: (done) => {
				if (!writing) run.begin('write', { total: bytes.length, canCancel: true });
				writing = true;
				run.done(done);
			}
		});
	}

	/** The bootloader lists only what passes its own check: digest, and signature where it has a key. */
	async #verify(image: ImageFacts, run: FlashRun): Promise<FlashProof> {
		const answer = await askPatiently(this.#options.requests, imageState(), {
			limitMs: LIST_LIMIT_MS
		});
		const failure = readFailure(answer);
		if (failure) {
			run.log(`The bootloader lists no images (SMP rc ${failure.rc}).`);
			return 'accepted';
		}
		const slots = decodeImageState(answer);
		for (const { slot, version } of slots) run.log(`Slot ${slot}: ${version}`);
		const written = slots.find((slot) => slot.image === 0 && slot.slot === 0);
		if (!written || !isSame(written, image)) {
			run.begin('verify', { boardState: 'bootloader', canCancel: false });
			throw new AppError('recovery-image-invalid', 'The bootloader does not list the image.');
		}
		return written.hash ? 'checksum' : 'accepted';
	}

	/** The answer may get lost with the restart. */
	async #restart(): Promise<void> {
		const { requests } = this.#options;
		try {
			refuse(await askPatiently(requests, osReset(), { limitMs: ANSWER_LIMIT_MS }), imageRefusal);
		} catch (error) {
			const gone = error instanceof AppError && error.code === 'flash-device-lost';
			if (!isMissing(error) && !gone) throw error;
		}
	}
}

function isSame({ hash, version }: SlotState, image: ImageFacts): boolean {
	if (hash)
		return hash.length === image.hash.length && hash.every((byte, i) => byte === image.hash[i]);
	return version === image.version;
}

/** A bootloader has one number for an image that does not fit, a flash that fails, and a request that is wrong. */
function recoveryRefusal(failure: SmpFailure): AppError {
	if (failure.group === undefined && failure.rc === SMP_RC.invalid)
		return new AppError('image-over-slot', 'The bootloader refused the image (SMP rc 3).');
	return imageRefusal(failure);
}
