// Putting firmware on a board, from the choice of a file to the proof: what would happen, how far it is, how it ended.
import type { Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { isAbort } from '#lib/core/errors.ts';
import type { FirmwareBuild } from '#lib/flash/manifest/firmware-manifest.ts';
import { FlashError, type FlashWayKind } from '#lib/flash/flash-way.ts';
import type { FlashableBoard } from '#lib/flash/plan/flashable-board.ts';
import { flashableBoard } from '#lib/flash/plan/flashable-boards.ts';
import { planFlash, waysFor, type PlannedFlash } from '#lib/flash/plan/plan-flash.ts';
import { buildsFor } from '#lib/flow/flashing/firmware-list.ts';
import { flashBoard, type FlashResult, type FlashStage } from '#lib/flow/flashing/flash-board.ts';
import { FlashLog, type FlashLogLine } from '#lib/flow/flashing/flash-log.ts';
import { guessBoard, type BoardGuess } from '#lib/flow/flashing/guess-board.ts';
import { makeWay, type FlashDestination } from '#lib/flow/flashing/make-way.ts';
import { errorWords, type ErrorWords } from '#lib/texts/error-words.ts';
import type { SerialTarget } from '../boards/serial-target.svelte.ts';
import type { Boards } from '../boards/boards.svelte.ts';
import { ChosenDevice, type ChosenDestination, type DeviceAccess } from './chosen-device.svelte.ts';
import { ChosenFirmware } from './chosen-firmware.svelte.ts';
import { BuildProof } from './build-proof.svelte.ts';

export interface FlashingParts extends Omit<DeviceAccess, 'boards'> {
	boards: Pick<
		Boards,
		'connected' | 'ports' | 'choose' | 'rename' | 'shown' | 'connect' | 'disconnect'
	>;
	clock: Clock;
	/** Where the site's list of builds is; null or missing: it has none. */
	siteList?: string | null;
	fetch?: typeof globalThis.fetch;
}

export type FlashEnd =
	| { is: 'result'; result: FlashResult }
	| { is: 'failure'; words: ErrorWords; boardState: FlashError['boardState'] }
	| { is: 'cancelled' };

export class Flashing implements Disposable {
	readonly firmware: ChosenFirmware;
	readonly device: ChosenDevice;
	readonly proof: BuildProof;
	#boardId = $state<string | null>(null);
	#wayKind = $state<FlashWayKind | null>(null);
	/** Set while a board is written or asked. */
	stage = $state.raw<FlashStage | null>(null);
	end = $state.raw<FlashEnd | null>(null);
	log = $state.raw<readonly FlashLogLine[]>([]);
	cancelling = $state(false);

	readonly #parts: FlashingParts;
	#log: FlashLog;
	#stop = new AbortController();
	/** Ends waiting for a proof. */
	#stopProof = new AbortController();

	constructor(parts: FlashingParts) {
		this.#parts = parts;
		const { boards, clock, siteList = null, fetch } = parts;
		this.#log = new FlashLog(clock);
		this.firmware = new ChosenFirmware({
			siteList,
			onchange: () => (this.end = null),
			...(fetch && { fetch })
		});
		this.device = new ChosenDevice({
			...parts,
			board: () => this.board,
			planned: () => this.planned,
			onway: (way) => {
				if (this.ways.planned.some((one) => one.way === way)) this.#wayKind = way;
			}
		});
		this.proof = new BuildProof({ boards, clock, onLog: (line) => this.#note(line) });
	}

	/** What of the boards can be seen without asking for anything. */
	readonly guess = $derived.by<BoardGuess | null>(() => {
		const { connected, ports } = this.#parts.boards;
		const { drive } = this.device;
		return guessBoard({
			...(drive && drive.fit !== 'no' && { drive: { identity: drive.identity, name: drive.name } }),
			identities: connected.flatMap(({ session }) => session.identity ?? []),
			usb: [...connected.map(({ device }) => device), ...ports].flatMap((device) => {
				const { usbVendorId, usbProductId } = device.getInfo();
				return usbVendorId !== undefined && usbProductId !== undefined
					? [{ vendorId: usbVendorId, productId: usbProductId }]
					: [];
			})
		});
	});

	readonly board = $derived<FlashableBoard | null>(
		this.#boardId === null ? null : flashableBoard(this.#boardId)
	);

	/** Builds of the list for the chosen board, or the one that was recognised; of all boards, where neither is there. */
	readonly builds = $derived.by<readonly FirmwareBuild[]>(() => {
		const { list } = this.firmware;
		return list ? buildsFor(list, this.board ?? this.guess?.board ?? null) : [];
	});

	/** The ways of the board that take the file, and what each would do; or why none does. */
	readonly ways = $derived.by<{ planned: readonly PlannedFlash[]; refusal: ErrorWords | null }>(
		() => {
			const { file } = this.firmware;
			if (!file || !this.board) return { planned: [], refusal: null };
			const { planned, refusal } = waysFor(file, this.board);
			return { planned, refusal: refusal && errorWords(refusal) };
		}
	);

	/** What would be done. */
	readonly planned = $derived<PlannedFlash | null>(
		this.ways.planned.find(({ way }) => way === this.#wayKind) ??
			this.ways.planned.find(({ way }) => this.device.canWrite(way)) ??
			this.ways.planned[0] ??
			null
	);

	/** Boards of this page, any of which can give its port. */
	get connected(): readonly SerialTarget[] {
		return this.#parts.boards.connected;
	}

	/** The board that was flashed, as far as it is connected: what said that it runs the build, or has the port. */
	get flashed(): SerialTarget | null {
		const target = this.proof.board ?? this.device.port.owner;
		return target && this.connected.includes(target) ? target : null;
	}

	/** No board is connected that could be asked what it runs. */
	readonly noneToAsk = $derived.by(() => this.#parts.boards.connected.length === 0);

	readonly underWay = $derived(this.stage !== null);

	/** It is for one kind of board, which is chosen with it where none was. */
	async takeBuild(build: FirmwareBuild): Promise<void> {
		if (!this.board) this.chooseBoard(build.board);
		await this.firmware.takeBuild(build, (way) => this.device.canWrite(way));
	}

	/** @param name short, or a target of Zephyr */
	chooseBoard(name: string): void {
		this.#boardId = flashableBoard(name)?.id ?? null;
		this.#wayKind = null;
		this.#forget();
	}

	chooseWay(kind: FlashWayKind): void {
		this.#wayKind = kind;
		this.#forget();
	}

	#forget(): void {
		this.device.forget();
		this.end = null;
	}

	/** Writes what is planned to what was chosen. Resolves when it is over, however it ended. */
	async start(): Promise<void> {
		const { planned, device } = this;
		const { destination } = device;
		if (!planned || !destination || this.underWay || device.isEntering) return;
		this.#begin(planned);
		try {
			this.end = { is: 'result', result: await this.#flash(planned, destination) };
		} catch (error) {
			this.end = this.#failureOf(error);
		} finally {
			this.stage = { is: 'proving' };
			await this.#giveBack(this.#stopProof.signal);
			this.stage = null;
			device.gone();
		}
	}

	#begin(planned: PlannedFlash): void {
		this.#stop = new AbortController();
		this.#stopProof = new AbortController();
		this.#log = new FlashLog(this.#parts.clock);
		this.end = null;
		this.cancelling = false;
		this.device.entry = null;
		this.proof.begin(planned);
		const { board, file, plan, way } = planned;
		this.#note(`${board.name}: ${file.name}, ${file.format}, ${plan.size} bytes, by ${way}.`);
		const { build } = this.firmware;
		if (build)
			this.#note(`Build ${build.version} for ${build.board}; its SHA-256 is that of the list.`);
	}

	async #flash(
		{ board, file, way: kind }: PlannedFlash,
		destination: ChosenDestination
	): Promise<FlashResult> {
		const { clock, usb } = this.#parts;
		// What the file is was checked when it was chosen; the board's table may say more by now.
		const planned = planFlash(file, board, kind);
		this.stage = {
			is: 'flashing',
			progress: { phase: 'connect', done: 0, total: 0, canCancel: true },
			leftMs: null
		};
		return flashBoard({
			planned,
			way: makeWay(planned, await this.#opened(destination), { clock, ...(usb && { usb }) }),
			clock,
			prove: async (signal) => {
				const stop = AbortSignal.any([signal, this.#stopProof.signal]);
				await this.#giveBack(stop);
				return this.proof.wait(planned, stop);
			},
			onStage: (stage) => (this.stage = stage),
			onLog: (line) => this.#note(line),
			signal: this.#stop.signal
		});
	}

	async #opened(destination: ChosenDestination): Promise<FlashDestination> {
		return destination.kind === 'port'
			? { ...destination, port: await this.device.port.take() }
			: destination;
	}

	/** The board that gave its port is connected again. */
	async #giveBack(signal: AbortSignal): Promise<void> {
		const given = await this.device.port.giveBack(signal);
		if (given === 'back') this.#note('The board that gave its port is connected again.');
		if (given === 'missing') this.#note('The board that gave its port is not back.');
	}

	#failureOf(error: unknown): FlashEnd {
		if (isAbort(error)) {
			this.#note('Cancelled before anything was written.');
			return { is: 'cancelled' };
		}
		const boardState = error instanceof FlashError ? error.boardState : 'unknown';
		const words = errorWords(error);
		this.#note(`Failed (${words.code}), the board is left: ${boardState}. ${words.detail}`);
		return { is: 'failure', words, boardState };
	}

	#note(line: string): void {
		this.#log.add(line);
		this.log = this.#log.lines;
	}

	get logText(): string {
		return this.#log.toText();
	}

	/** Where the phase says that it can be: the board stays as it was, or in its bootloader. */
	cancel(): void {
		this.cancelling = true;
		this.#stop.abort(new DOMException('cancelled', 'AbortError'));
		this.skipProof();
	}

	/** Ends waiting for the board to say what it runs. */
	skipProof(): void {
		this.#stopProof.abort(new DOMException('skipped', 'AbortError'));
	}

	/** Lets the user choose the board's port, so only in a click; what it says is the proof, now or afterwards. */
	async connect(): Promise<void> {
		if (!(await this.#parts.boards.choose(true)) || this.stage) return;
		await this.checkNow();
	}

	/** Asks the boards that are connected once more, after all is over. */
	async checkNow(): Promise<void> {
		const { planned, end } = this;
		if (!planned || end?.is !== 'result' || end.result.is !== 'unproved') return;
		const said = await this.proof.ask(planned);
		if (!said) return;
		const { match, identity } = said;
		if (match === 'same') this.#note('A connected board says that it runs the build in the file.');
		const result: FlashResult =
			match === 'same'
				? { is: 'proved', by: 'identity', identity }
				: { is: 'unproved', why: match, identity, cause: end.result.cause };
		this.end = { is: 'result', result };
	}

	/** Names the board that was flashed. */
	async rename(name: string): Promise<boolean> {
		const { board } = this.proof;
		return board ? this.#parts.boards.rename(board, name) : false;
	}

	/** To the next one, with the same file. */
	again(): void {
		this.#forget();
		this.proof.board = null;
		this.log = [];
	}

	dispose(): void {
		this.firmware.cancelDownload();
		if (this.stage?.is === 'proving' || this.stage?.progress.canCancel) this.cancel();
	}
}
