// A board being checked by hand, as the page shows it: connected, checked, with what somebody is to do now.
import wabt from 'wabt';
import type { Board } from '#lib/board/board.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import { browserPortLocks, LockedPort } from '#lib/port/port-lock.ts';
import { choosePort, usbName, type SerialApi, type SerialDevice } from '#lib/port/serial-access.ts';
import type { Check, Subject } from '#lib/board-check/check.ts';
import { CutPort } from '#lib/board-check/cut-port.ts';
import { describeBoard } from '#lib/board-check/facts.ts';
import { runChecks, type CheckRun, type Verdict } from '#lib/board-check/run-checks.ts';
import { AppError, isAbort, messageOf } from '#lib/core/errors.ts';
import { createWorkerClock } from '#lib/port/worker-clock.ts';
import { ReturningPort } from './returning-port.ts';

/** `held`: another tab runs the checks, and this one has taken the board from it. */
export type HardwareStage = 'idle' | 'opening' | 'checking' | 'done' | 'held';

export class HardwareRun {
	stage = $state<HardwareStage>('idle');
	/** Ports that this page was given before. */
	known = $state.raw<readonly SerialDevice[]>([]);
	title = $state('');
	/** What somebody is to do now. */
	instruction = $state<string | null>(null);
	/** Being made. */
	check = $state.raw<Check | null>(null);
	verdicts = $state.raw<readonly Verdict[]>([]);
	result = $state.raw<CheckRun | null>(null);
	error = $state<string | null>(null);

	readonly #api: SerialApi;
	readonly #clock = createWorkerClock();
	#board: Board | null = null;
	#stop: AbortController | null = null;

	constructor(api: SerialApi) {
		this.#api = api;
		const look = () => void this.#look();
		api.addEventListener('connect', look);
		api.addEventListener('disconnect', look);
		look();
	}

	async #look(): Promise<void> {
		this.known = await this.#api.getPorts();
	}

	/** Only inside a click. */
	async choose(): Promise<void> {
		try {
			await choosePort(this.#api, true);
		} catch (error) {
			this.error = messageOf(error);
		}
		await this.#look();
	}

	#connect(device: SerialDevice): { board: Board; port: CutPort; locked: LockedPort } {
		const replug = new ReturningPort(this.#api, device);
		const locked = new LockedPort(replug, browserPortLocks(), this.#clock, () =>
			usbName(replug.device)
		);
		const port = new CutPort(locked);
		const board = createBoard(port, { clock: this.#clock });
		this.#board = board;
		return { board, port, locked };
	}

	async run(device: SerialDevice, subjects: readonly Subject[], fill: boolean): Promise<void> {
		const { board, port } = this.#connect(device);
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		this.stage = 'opening';
		this.verdicts = [];
		this.result = this.error = null;
		this.title = usbName(device);
		try {
			const toolkit = await wabt();
			await board.open({ signal });
			this.stage = 'checking';
			this.result = await runChecks(subjects, {
				board,
				port,
				signal,
				fill,
				clock: this.#clock,
				tabs: true,
				person: { ask: (text) => (this.instruction = text) },
				assemble: ({ wat }) => toolkit.parseWat('program.wat', wat).toBinary({}).buffer,
				onfacts: (facts) => (this.title = describeBoard(facts)),
				onbegin: (check) => (this.check = check),
				onverdict: (verdict) => (this.verdicts = [...this.verdicts, verdict])
			});
		} catch (error) {
			if (!isAbort(error)) this.error = errorText(error);
		} finally {
			this.check = this.instruction = null;
			this.stage = 'done';
			await this.#close();
		}
	}

	/** What was made is taken away before it ends. */
	stop(): void {
		this.#stop?.abort(new DOMException('Stopped.', 'AbortError'));
	}

	/** In a second tab: gets the board from the one that runs the checks. */
	async takeOver(device: SerialDevice): Promise<void> {
		const { board, locked } = this.#connect(device);
		this.error = null;
		try {
			locked.takeOver();
			await board.open();
			this.stage = 'held';
		} catch (error) {
			this.error = errorText(error);
			await this.#close();
		}
	}

	async giveBack(): Promise<void> {
		await this.#close();
		this.stage = 'idle';
	}

	async #close(): Promise<void> {
		await this.#board?.close().catch(() => {});
		this.#board?.dispose();
		this.#board = null;
	}
}

function errorText(error: unknown): string {
	return error instanceof AppError ? `${error.code}: ${error.message}` : messageOf(error);
}
