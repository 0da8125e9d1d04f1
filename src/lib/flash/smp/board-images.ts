// The images in the slots of a board with MCUboot: what is there, and what the next reset does with it.
import { AppError } from '#lib/core/errors.ts';
import {
	decodeImageState,
	decodeSlotSizes,
	imageConfirm,
	imageErase,
	imageSlotInfo,
	imageState,
	imageTest,
	type SlotState
} from '#lib/wire/smp-images.ts';
import { osReset, readFailure, type SmpRequest } from '#lib/wire/smp-messages.ts';
import type { PayloadMap } from '#lib/wire/smp-payload.ts';
import { askPatiently, isMissing, refuse, type SmpRequests } from '../line/smp-requests.ts';
import { imageRefusal } from '../line/image-refusals.ts';

const ANSWER_LIMIT_MS = 3_000;
/** A slot may be large. */
const ERASE_LIMIT_MS = 30_000;

export const sameHash = (a: Uint8Array | undefined, b: Uint8Array | undefined) =>
	a !== undefined &&
	b !== undefined &&
	a.length === b.length &&
	a.every((byte, i) => byte === b[i]);

/** Errors of all: `flash-silent`, `flash-device-lost`, `smp-invalid`, and those of a refusal. */
export class BoardImages {
	readonly #requests: SmpRequests;

	constructor(requests: SmpRequests) {
		this.#requests = requests;
	}

	/** `limitMs`: for a board that may be restarting. */
	async list(signal?: AbortSignal, limitMs = ANSWER_LIMIT_MS): Promise<SlotState[]> {
		return decodeImageState(await this.#ask(imageState(), limitMs, signal));
	}

	/** Bytes that an image may have at most, where the board knows: the smallest room of its slots. */
	async room(signal?: AbortSignal): Promise<number | undefined> {
		const answer = await askPatiently(this.#requests, imageSlotInfo(), {
			limitMs: ANSWER_LIMIT_MS,
			signal
		});
		// Not every firmware has it; what comes then does not stop it.
		if (readFailure(answer)) return undefined;
		const sizes = decodeSlotSizes(answer);
		return sizes.length > 0 ? Math.min(...sizes) : undefined;
	}

	/** The next reset boots the image with this hash once. Returns the slots as they are then. */
	async test(hash: Uint8Array, signal?: AbortSignal): Promise<SlotState[]> {
		return decodeImageState(await this.#ask(imageTest(hash), ANSWER_LIMIT_MS, signal));
	}

	/** What runs, or the image with this hash, stays. Returns the slots as they are then. */
	async confirm(hash?: Uint8Array, signal?: AbortSignal): Promise<SlotState[]> {
		return decodeImageState(await this.#ask(imageConfirm(hash), ANSWER_LIMIT_MS, signal));
	}

	/** Erases the slot that does not run. */
	async erase(signal?: AbortSignal): Promise<void> {
		await this.#ask(imageErase(), ERASE_LIMIT_MS, signal);
	}

	/**
	 * Restarts the board. Its answer may get lost with the restart: whether it restarted shows later. A refusal is thrown.
	 */
	async reset(signal?: AbortSignal): Promise<void> {
		try {
			refuse(await this.#requests.request(osReset(), ANSWER_LIMIT_MS, signal), imageRefusal);
		} catch (error) {
			const gone = error instanceof AppError && error.code === 'flash-device-lost';
			if (!isMissing(error) && !gone) throw error;
		}
	}

	async #ask(request: SmpRequest, limitMs: number, signal?: AbortSignal): Promise<PayloadMap> {
		return refuse(await askPatiently(this.#requests, request, { limitMs, signal }), imageRefusal);
	}
}
