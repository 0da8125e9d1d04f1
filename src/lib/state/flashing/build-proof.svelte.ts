// What connected boards say of the build that was written: the proof where the way itself has none. A port does not say
// which board it belongs to, so that a board which said this build before proves nothing.
import type { BoardIdentity } from '#lib/board/board.ts';
import type { Clock } from '#lib/core/clock.ts';
import { flashableBoard } from '#lib/flash/plan/flashable-boards.ts';
import type { PlannedFlash } from '#lib/flash/plan/plan-flash.ts';
import { matchFirmware, type FirmwareMatch } from '#lib/flow/flashing/firmware-match.ts';
import type { SerialDevice } from '#lib/port/serial-access.ts';
import type { Boards } from '../boards/boards.svelte.ts';
import type { SerialTarget } from '../boards/serial-target.svelte.ts';

export interface BuildProofParts {
	boards: Pick<Boards, 'connected'>;
	clock: Clock;
	onLog(this: void, line: string): void;
}

/** What a board said that was asked afterwards. */
export interface SaidBuild {
	match: FirmwareMatch;
	identity: BoardIdentity;
}

/** A board whose port stayed answers within this time after it was flashed. */
const ANSWER_LIMIT_MS = 40_000;
const ASK_AGAIN_MS = 2_000;

export class BuildProof {
	/** The board that said it runs the build; it can be named. */
	board = $state.raw<SerialTarget | null>(null);

	readonly #parts: BuildProofParts;
	/** Boards, and their ports, that said already that they run the build which is written now. */
	#before: readonly (SerialTarget | SerialDevice)[] = [];

	constructor(parts: BuildProofParts) {
		this.#parts = parts;
	}

	/** Before anything is written. */
	begin({ plan }: PlannedFlash): void {
		this.board = null;
		this.#before = this.#parts.boards.connected
			.filter(
				({ session: { identity } }) => identity && matchFirmware(plan.segments, identity) === 'same'
			)
			.flatMap((target) => [target, target.device]);
	}

	/**
	 * Asks every connected board what it is, until one says that it runs this build. Null when nobody answers, when none
	 * is connected, or when the user does not want to wait.
	 */
	async wait(planned: PlannedFlash, signal: AbortSignal): Promise<BoardIdentity | null> {
		const { boards, clock } = this.#parts;
		const end = clock.now() + ANSWER_LIMIT_MS;
		let last: BoardIdentity | null = null;
		while (!signal.aborted && clock.now() < end && boards.connected.length > 0) {
			const said = await this.ask(planned);
			last = said?.identity ?? last;
			if (said?.match === 'same') return said.identity;
			await clock.sleep(ASK_AGAIN_MS, signal).catch(() => undefined);
		}
		return last;
	}

	/** Asks each once. The one that runs this build, or the last that answered. */
	async ask(planned: PlannedFlash): Promise<SaidBuild | null> {
		let last: SaidBuild | null = null;
		for (const target of this.#parts.boards.connected) {
			if (!mayBe(target, planned)) continue;
			const identity = await this.#identityOf(target);
			if (!identity || this.#saidBefore(target)) continue;
			last = { match: matchFirmware(planned.plan.segments, identity), identity };
			if (last.match !== 'same') continue;
			this.board = target;
			return last;
		}
		return last;
	}

	/** It ran this build before anything was written: that it still does proves nothing of what was written now. */
	#saidBefore(target: SerialTarget): boolean {
		if (!this.#before.includes(target) && !this.#before.includes(target.device)) return false;
		this.#parts.onLog('A board answers with this build, as it did before: that proves nothing.');
		return true;
	}

	/** Opened again, since what it said before it was flashed is no longer true. */
	async #identityOf({ session, waiting }: SerialTarget): Promise<BoardIdentity | null> {
		if (waiting) return null;
		try {
			await session.reopen();
			return session.identity;
		} catch (error) {
			this.#parts.onLog(`A connected board did not answer: ${String(error)}`);
			return null;
		}
	}
}

/** One that said before that it is another kind of board is left alone. */
function mayBe({ session }: SerialTarget, { board }: PlannedFlash): boolean {
	const kind = session.identity?.board;
	const known = kind === undefined ? null : flashableBoard(kind);
	return known === null || known.id === board.id;
}
