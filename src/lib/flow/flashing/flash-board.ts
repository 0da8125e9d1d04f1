// One board, flashed: the way writes, and what it cannot prove itself is proved by the board once it is back.
import type { BoardIdentity } from '#lib/board/board.ts';
import type { Clock } from '#lib/core/clock.ts';
import { FlashError, type FlashProgress, type FlashWay } from '#lib/flash/flash-way.ts';
import type { PlannedFlash } from '#lib/flash/plan/plan-flash.ts';
import { matchFirmware, type FirmwareMatch } from './firmware-match.ts';

export type FlashStage =
	| {
			is: 'flashing';
			progress: FlashProgress;
			/** Of this phase, by how fast it went so far; null while that says nothing. */
			leftMs: number | null;
	  }
	/** All is written: the board has to say what it runs. */
	| { is: 'proving' };

/**
 * `proved`: it was read back, or the device's checksum is that of the file, or the board says that it runs this build.
 * `unproved`: every byte was taken, and nothing says that the board runs it: it was not asked or did not answer
 * (`silent`), it says nothing that tells builds apart (`unknown`), or it says that it runs another build (`other`).
 */
export type FlashResult =
	| { is: 'proved'; by: 'read-back' | 'checksum' | 'identity'; identity: BoardIdentity | null }
	| {
			is: 'unproved';
			why: 'silent' | Exclude<FirmwareMatch, 'same'>;
			identity: BoardIdentity | null;
			/** Why the way itself was not sure. */
			cause: FlashError | null;
	  };

export interface FlashBoardParts {
	planned: PlannedFlash;
	way: FlashWay;
	clock: Clock;
	/**
	 * Waits until the board is back and asks it what it is; null when it does not come back or cannot be asked. Called
	 * when only that can prove something.
	 */
	prove(this: void, signal: AbortSignal): Promise<BoardIdentity | null>;
	onStage(this: void, stage: FlashStage): void;
	onLog(this: void, line: string): void;
	signal: AbortSignal;
}

/** Rejects with a `FlashError`, or with an `AbortError` after a cancel that left the board untouched. */
export async function flashBoard(parts: FlashBoardParts): Promise<FlashResult> {
	const { planned, onLog } = parts;
	const { doubt, proof } = await write(parts);
	if (proof === 'read-back' || proof === 'checksum') {
		onLog(`Proved by ${proof === 'checksum' ? 'the checksum of the device' : 'reading back'}.`);
		return { is: 'proved', by: proof, identity: null };
	}
	parts.onStage({ is: 'proving' });
	const identity = await parts.prove(parts.signal);
	const match = identity ? matchFirmware(planned.plan.segments, identity) : 'silent';
	if (identity)
		onLog(`The board says: Ocre ${identity.version} ${identity.commit}, ${identity.buildDate}.`);
	if (match === 'same') {
		onLog('That is the build in the file.');
		return { is: 'proved', by: 'identity', identity };
	}
	if (match === 'silent' && doubt) throw doubt;
	return { is: 'unproved', why: match, identity, cause: doubt };
}

async function write({ planned, way, clock, onStage, onLog, signal }: FlashBoardParts) {
	const rate = new Rate(clock);
	try {
		const { proof } = await way.flash(planned.plan, {
			signal,
			onLog,
			onProgress: (progress) => onStage({ is: 'flashing', progress, leftMs: rate.leftMs(progress) })
		});
		return { proof, doubt: null };
	} catch (error) {
		if (!(error instanceof FlashError) || error.boardState !== 'unverified') throw error;
		onLog(error.message);
		return { proof: null, doubt: error };
	}
}

/** A first second says nothing: systems take much at once before the board is slow. */
const SURE_AFTER_MS = 1_000;

class Rate {
	readonly #clock: Clock;
	#phase: FlashProgress['phase'] | null = null;
	#since = 0;
	#from = 0;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	leftMs({ phase, done, total }: FlashProgress): number | null {
		const now = this.#clock.now();
		if (phase !== this.#phase) {
			this.#phase = phase;
			this.#since = now;
			this.#from = done;
		}
		const passed = now - this.#since;
		const moved = done - this.#from;
		if (passed < SURE_AFTER_MS || moved <= 0 || total <= 0) return null;
		return ((total - done) * passed) / moved;
	}
}
