// A real board as a target: the port that the user chose, the session over it, its connection log, and coming back after
// a replug. Which ports belong to other boards, and which of several boards came back, it asks its surroundings.
import {
	isDisconnected,
	type Board,
	type BoardIdentity,
	type BoardState,
	type StateReason
} from '#lib/board/board.ts';
import {
	ReplugPort,
	sameKind,
	usbName,
	type SerialApi,
	type SerialDevice
} from '#lib/port/serial-access.ts';
import type { Clock } from '#lib/core/clock.ts';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import { AppError, isAbort, messageOf } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';
import { canReboot, reboot } from '#lib/flow/boards/reboot.ts';
import { LockedPort, type PortLocks } from '#lib/port/port-lock.ts';
import { mountOrderOf, type MountOrder } from '#lib/project/run-options.ts';
import { BoardSession } from './board-session.svelte.ts';
import type { PageTarget } from './page-target.ts';
import { reasonText } from '#lib/flow/boards/connection-text.ts';
import type { BoardSystem } from '#lib/flow/boards/ask-board.ts';
import {
	LABEL_FILE,
	nameBoard,
	nameProblem,
	newLabelId,
	readLabel
} from '#lib/flow/boards/board-label.ts';
import { likeness, type BoardPrint } from '#lib/flow/boards/board-print.ts';
import { notes } from '#lib/texts/en/notes.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

/** Ports that come back do not always say so. */
const LOOK_AGAIN_MS = 1000;
const BREAK_MS = 300;
const LOG_LINES = 200;
/** A board whose own chip is on the cable goes and comes back with its port. */
const RESET_MS = 30_000;

/** One line of the connection log. Milliseconds since the epoch. */
export interface LogEntry {
	atMs: number;
	words: Words;
}

/** What a board on a cable needs of those beside it. */
export interface SerialSurroundings {
	/** Another board has this port, or looks at it. */
	taken(device: SerialDevice, by: SerialTarget): boolean;
	/** Another board that is waited for is more like what was found than this one. */
	fitsAnother(print: BoardPrint, than: SerialTarget): boolean;
	/** It came back by itself. */
	onback(target: SerialTarget): void;
	/** It answered: what it is, is known. */
	onidentified(target: SerialTarget): void;
}

export interface SerialTargetParts extends SerialSurroundings {
	/** Of this board among those that are connected now. */
	id: string;
	api: SerialApi;
	device: SerialDevice;
	createBoard(port: Port): Board;
	/** What tabs agree by on who has which board; null where the browser has none. */
	locks?: PortLocks | null;
	clock: Clock;
	wallClock?: () => number;
}

export class SerialTarget implements PageTarget, Disposable {
	readonly id: string;
	readonly model = null;
	readonly refusal = null;
	/** Its buttons, lights and network are real ones, and nobody but the user reaches them. */
	readonly panel = null;
	readonly time = null;
	readonly trace = null;
	readonly network = null;
	readonly recorded = null;
	readonly notices = null;
	readonly power = null;
	readonly volume = null;
	readonly emulation = null;
	readonly session: BoardSession;
	/** What programs on it are told of it: known once it was asked (`ask-board.ts`). */
	system = $state.raw<BoardSystem | null>(null);
	/** Waits for the board to be plugged in again. */
	waiting = $state(false);
	/** What happened on this connection, oldest first. */
	log = $state.raw<readonly LogEntry[]>([]);

	readonly #parts: SerialTargetParts;
	readonly #port: ReplugPort;
	readonly #locked: LockedPort;
	readonly #owned = new DisposableStore();
	#cancelLook: (() => void) | null = null;
	#looking = false;
	/** A name that the board could not keep. */
	#sessionName = $state<string | null>(null);
	/** What it was when it last answered. */
	#print = $state.raw<BoardPrint | null>(null);
	/** The same, of the board that is waited for. */
	#awaited = $state.raw<BoardPrint | null>(null);
	#told: BoardState = 'closed';
	/** Whether the board of that identity can be reset. */
	#resets: { of: BoardIdentity | null; can: boolean } | null = null;
	#learning: Promise<void> = Promise.resolve();
	#disposed = false;
	/** Who waits for it to be back. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- bookkeeping that nothing shows
	readonly #comebacks = new Set<(back: boolean) => void>();
	/** Ports that are not this board: there while it was, or found to be another. */
	readonly #others = new WeakSet<SerialDevice>();

	constructor(parts: SerialTargetParts) {
		this.#parts = parts;
		this.id = parts.id;
		this.#port = new ReplugPort(parts.device);
		this.#locked = new LockedPort(this.#port, parts.locks ?? null, parts.clock, () =>
			usbName(this.device)
		);
		const board = parts.createBoard(this.#locked);
		this.session = this.#owned.add(new BoardSession(board, parts.clock));
		this.session.onidentified = () => void (this.#learning = this.#learn());
		this.#owned.add(board.on('state', (state) => this.#onstate(state)));
		const { api } = parts;
		const plugged = () => void this.#look();
		api.addEventListener('connect', plugged);
		this.#owned.defer(() => api.removeEventListener('connect', plugged));
		this.#owned.defer(() => this.#cancelLook?.());
	}

	get device(): SerialDevice {
		return this.#port.device;
	}

	/** What it said when it last answered; while another may be in its place, what it said before. */
	get lastPrint(): BoardPrint | null {
		return this.#awaited ?? this.#print;
	}

	/** Its own name; before that, what it says it is, or the ids of its USB chip. */
	get name(): string {
		const named = this.lastPrint?.label?.name ?? this.#sessionName;
		if (named !== null) return named;
		const version = this.lastPrint?.version ?? this.session.identity?.version;
		if (version === undefined) return usbName(this.#port.device);
		const kind = this.lastPrint?.board;
		return kind ? `Board ${kind} with Ocre ${version}` : `Board with Ocre ${version}`;
	}

	/** The same in words. */
	get title(): Words {
		const named = this.lastPrint?.label?.name ?? this.#sessionName;
		const version = this.lastPrint?.version ?? this.session.identity?.version;
		if (named !== null || version === undefined) return verbatim(this.name);
		const kind = this.lastPrint?.board;
		return kind ? notes.boardOfKind({ kind, version }) : notes.boardWithOcre({ version });
	}

	/** As its version takes mounts; before it said so, as 0.7.0 does. */
	get mountOrder(): MountOrder {
		return mountOrderOf(this.session.identity?.version ?? '0.7.0');
	}

	/** At which it answered, or is tried. */
	get baudRate(): number {
		return this.session.board.baudRate;
	}

	note(words: Words): void {
		const atMs = (this.#parts.wallClock ?? Date.now)();
		this.log = [...this.log, { atMs, words }].slice(-LOG_LINES);
	}

	/** Opens the port and asks the board what it is; `close` cancels it. */
	async open(): Promise<void> {
		this.note(notes.opening({ device: usbName(this.device).replace('Board on ', '') }));
		try {
			await this.session.open();
			await this.#learning;
		} catch (error) {
			this.note(notes.notConnected({ cause: messageOf(error) }));
			throw error;
		}
	}

	#onstate(state: BoardState): void {
		// Commands come and go all the time: that says nothing of the connection.
		const isNews = state !== 'busy' && (state !== 'supervisor' || this.#told !== state);
		if (!this.#disposed && isNews) this.note(logText(state, this.session.board.stateReason));
		if (state !== 'busy') this.#told = state;
		if (state === 'lost') void this.#waitForReplug();
		// It answers after all, without having been asked again.
		if (state === 'supervisor' && !this.session.identity)
			this.session.open().catch(() => undefined);
	}

	async #learn(): Promise<void> {
		const { identity, board } = this.session;
		if (!identity) return;
		const { version, commit, buildDate, board: kind } = identity;
		this.note(notes.reports({ version, commit, buildDate }));
		const label = await readLabel(board.storage).catch(() => undefined);
		// One whose storage cannot be asked still says its name itself.
		const said = identity.firmware?.name;
		if (!label && said !== undefined && nameProblem(said) === null) this.#sessionName = said;
		if (label) this.note(notes.itsName({ name: label.name, file: LABEL_FILE }));
		this.#print = {
			version,
			commit,
			buildDate,
			...(kind !== undefined && { board: kind }),
			images: imagesOn(this.session),
			...(label !== undefined && { label })
		};
		if (!this.waiting) this.#parts.onidentified(this);
	}

	/**
	 * Names the board: on the board itself where it can keep a file, otherwise for this connection only. Resolves to
	 * whether the board keeps it.
	 */
	async rename(name: string): Promise<boolean> {
		const wanted = { id: this.#print?.label?.id ?? newLabelId(), name: name.trim() };
		const { board, identity } = this.session;
		let label: typeof wanted;
		this.#sessionName = wanted.name;
		const before = this.#print?.label;
		// A cable that is pulled now leaves the board with either.
		this.#labelled(undefined);
		try {
			label = await nameBoard(board, identity, wanted);
		} catch (error) {
			if (!isDisconnected(this.session.state)) this.#labelled(before);
			this.note(notes.nameNotKept({ cause: String(error) }));
			return false;
		}
		this.#labelled(label);
		this.note(notes.named({ name: label.name, file: LABEL_FILE }));
		return true;
	}

	#labelled(label: BoardPrint['label']): void {
		if (!this.#print) return;
		const { label: _old, ...print } = this.#print;
		this.#print = { ...print, ...(label !== undefined && { label }) };
	}

	async #waitForReplug(): Promise<void> {
		if (this.waiting) return;
		this.waiting = true;
		// Images may have come since it was asked.
		this.#awaited = this.#print && { ...this.#print, images: imagesOn(this.session) };
		this.session.console.note(notes.waitingForBoard);
		for (const port of await this.#parts.api.getPorts())
			if (port !== this.device) this.#others.add(port);
		this.#lookSoon();
	}

	#lookSoon(): void {
		this.#cancelLook?.();
		if (this.waiting)
			this.#cancelLook = this.#parts.clock.schedule(LOOK_AGAIN_MS, () => void this.#look());
	}

	async #look(): Promise<void> {
		if (!this.waiting || this.#looking) return;
		this.#looking = true;
		try {
			const back = await this.#candidate();
			if (back) await this.#take(back);
		} catch (error) {
			// Not ready yet, or gone again: the next look finds out.
			if (isAbort(error)) this.waiting = false;
		} finally {
			this.#looking = false;
			this.#lookSoon();
		}
	}

	async #candidate(): Promise<SerialDevice | undefined> {
		const ports = await this.#parts.api.getPorts();
		return ports.find(
			(port) =>
				sameKind(port, this.device) && !this.#others.has(port) && !this.#parts.taken(port, this)
		);
	}

	/** A port of the same kind is there: the board behind it says whether it is this one. */
	async #take(device: SerialDevice): Promise<void> {
		const before = this.#awaited;
		const gone = this.device;
		this.#port.replace(device);
		await this.session.reopen();
		await this.#learning;
		const now = this.#print;
		if (before && now && (!likeness(before, now) || this.#parts.fitsAnother(now, this))) {
			this.note(notes.otherBoard);
			this.#others.add(device);
			this.#print = before;
			this.session.identity = null;
			await this.session.board.close();
			this.#port.replace(gone);
			return;
		}
		this.waiting = false;
		this.#awaited = null;
		this.#tellBack(true);
		this.note(now?.label ? notes.backAgain : notes.likelyBack);
		this.session.console.note(notes.boardIsBack);
		this.#parts.onidentified(this);
		this.#parts.onback(this);
	}

	/** Closes and opens the port again, at that speed first. */
	async retry(baudRate: number): Promise<void> {
		this.note(notes.tryingAgain({ baudRate }));
		await this.session.reopen(baudRate);
		await this.#learning;
	}

	/** Takes the board from the tab that has it. */
	async takeOver(): Promise<void> {
		this.note(notes.takingOver);
		this.#locked.takeOver();
		await this.open();
	}

	/** Whether it is there, or back within so much time after it was unplugged. */
	back(limitMs: number, signal: AbortSignal): Promise<boolean> {
		if (!this.waiting)
			return Promise.resolve(!this.#disposed && !isDisconnected(this.session.state));
		return new Promise((resolve, reject) => {
			const end = (back: boolean) => {
				cancel();
				this.#comebacks.delete(end);
				signal.removeEventListener('abort', abort);
				resolve(back);
			};
			const abort = () => {
				reject(signal.reason as Error);
				end(false);
			};
			const cancel = this.#parts.clock.schedule(limitMs, () => end(false));
			this.#comebacks.add(end);
			if (signal.aborted) abort();
			else signal.addEventListener('abort', abort, { once: true });
		});
	}

	#tellBack(back: boolean): void {
		for (const tell of [...this.#comebacks]) tell(back);
	}

	/** A BREAK on the line: resets boards whose debug probe takes it for that. */
	async resetByBreak(): Promise<void> {
		this.note(notes.breakSent);
		await this.#port.setSignals({ break: true });
		await new Promise<void>((resolve) => this.#parts.clock.schedule(BREAK_MS, resolve));
		await this.#port.setSignals({ break: false });
		await this.session.reopen();
	}

	/** Whether its shell has a command that resets it, as the firmware of this project does. */
	async canReset(signal: AbortSignal): Promise<boolean> {
		const { board, identity } = this.session;
		if (this.#resets?.of !== identity) {
			this.#resets = { of: identity, can: await canReboot(board, signal) };
		}
		return this.#resets?.can ?? false;
	}

	/** Resets it by that command, and resolves when it is up again. Throws `reset-failed`. */
	async reset(): Promise<void> {
		const { session } = this;
		const before = session.room.seen.resets;
		this.note(notes.rebootSent);
		session.console.note(notes.boardReset);
		await reboot(session.board);
		if (!(await this.back(RESET_MS, new AbortController().signal)))
			throw new AppError('reset-failed', 'The board did not come back after its reset.');
		if (session.room.seen.resets > before) return session.refresh();
		await session.reopen();
		session.room.wasReset();
	}

	/** Gives the port back. */
	async close(): Promise<void> {
		this.waiting = false;
		this.#tellBack(false);
		this.#cancelLook?.();
		await this.session.board.close().catch(() => undefined);
	}

	get trouble(): AppError | null {
		if (this.#disposed) return new AppError('board-closed', 'The board was disconnected.');
		return this.waiting ? new AppError('board-unplugged', 'The board is unplugged.') : null;
	}

	/** Nothing of a run is recorded here. */
	begin(): void {}

	dispose(): void {
		this.waiting = false;
		this.#tellBack(false);
		this.#disposed = true;
		this.#owned.dispose();
	}
}

function imagesOn({ images }: BoardSession): string[] {
	return images.map(({ name, sha256 }) => `${name} ${sha256}`);
}

function logText(state: BoardState, reason: StateReason | null): Words {
	const what = LOG_WORDS[state];
	return reason ? notes.because({ what, why: reasonText(reason) }) : what;
}

const LOG_WORDS: Record<BoardState, Words> = {
	closed: notes.portClosed,
	opening: notes.portOpen,
	booting: notes.boots,
	shell: notes.shellOnly,
	supervisor: notes.supervisorAnswers,
	busy: notes.commandRuns,
	terminal: notes.handedOver,
	silent: notes.noSupervisor,
	blocked: notes.consoleHeld,
	lost: notes.portGone,
	taken: notes.takenOver
};
