// The boards on cables: those that are connected, each with a session and console of its own, the one that the page
// shows, and the ports that this page was given and does not use.
import type { Board } from '#lib/board/board.ts';
import { choosePort, type SerialApi, type SerialDevice } from '#lib/port/serial-access.ts';
import type { PortLocks } from '#lib/port/port-lock.ts';
import type { Clock } from '#lib/core/clock.ts';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import { AppError } from '#lib/core/errors.ts';
import { loadPart } from '#lib/core/load-part.ts';
import type { Port } from '#lib/core/port.ts';
import { likeness, type BoardPrint } from '#lib/flow/boards/board-print.ts';
import {
	chipOf,
	findKnown,
	likelyBaudRate,
	remember,
	saysOf,
	type KnownBoard
} from '#lib/flow/boards/known-boards.ts';
import type { SerialTarget } from './serial-target.svelte.ts';
import type { Settings } from '../settings.svelte.ts';

export const MAX_BOARDS = 32;
/** Of all consoles together: as much as eight boards keep in full. */
const MAX_CONSOLE_CHARACTERS = 32_000_000;

export interface BoardsParts {
	/** Null where the browser has none. */
	api(): SerialApi | null;
	/** The driver, which tries this speed first. */
	createBoard(this: void, port: Port, baudRate?: number): Board;
	locks?: PortLocks | null;
	clock: Clock;
	settings: Settings;
	/** Another board is shown now, or none: then the simulated one is. */
	onshow(): void;
	/** A board came back by itself. */
	onback(target: SerialTarget): void;
}

export class Boards implements Disposable {
	/** In the order in which they were connected. */
	connected = $state.raw<readonly SerialTarget[]>([]);
	/** Given to this page before, plugged in, and in use by no board of this page. */
	ports = $state.raw<readonly SerialDevice[]>([]);
	#shown = $state.raw<SerialTarget | null>(null);

	readonly #parts: BoardsParts;
	readonly #owned = new DisposableStore();
	#count = 0;

	constructor(parts: BoardsParts) {
		this.#parts = parts;
	}

	/** Null: the page shows the simulated one. */
	get shown(): SerialTarget | null {
		return this.#shown;
	}

	show(target: SerialTarget | null): void {
		this.#shown = target;
		for (const one of this.connected) one.session.show(one === target);
		this.#parts.onshow();
	}

	/** Keeps `ports` up to date from now on. */
	async watch(): Promise<void> {
		const api = this.#parts.api();
		if (!api) return;
		const changed = () => void this.#findPorts();
		for (const type of ['connect', 'disconnect'] as const) {
			api.addEventListener(type, changed);
			this.#owned.defer(() => api.removeEventListener(type, changed));
		}
		await this.#findPorts();
	}

	async #findPorts(): Promise<void> {
		// Refused: in a frame, or by a policy. Who asks for a port is told.
		const ports =
			(await this.#parts
				.api()
				?.getPorts()
				.catch(() => [])) ?? [];
		this.ports = ports.filter((port) => !this.#uses(port));
	}

	#uses(device: SerialDevice, except?: SerialTarget): boolean {
		return this.connected.some((one) => one !== except && one.device === device);
	}

	/**
	 * Lets the user choose a port, so only inside a click: `showAll` lists every serial port. False: none was chosen.
	 */
	async choose(showAll: boolean): Promise<boolean> {
		const device = await choosePort(this.#needApi(), showAll);
		if (!device) return false;
		await this.connect(device);
		return true;
	}

	#needApi(): SerialApi {
		const api = this.#parts.api();
		if (!api) throw new AppError('serial-unsupported', 'no serial ports for pages');
		return api;
	}

	/**
	 * Connects a board and shows it, whether it answers yet or not: its console shows what it says. One that is connected
	 * already is shown. Throws `too-many-boards`.
	 */
	connect(device: SerialDevice): Promise<void> {
		return this.#connect(device, true);
	}

	async #connect(device: SerialDevice, shown: boolean): Promise<void> {
		// Most visitors have no board on a cable: what drives one is fetched with the first.
		const make = await loadPart(() => import('./serial-target.svelte.ts'));
		const known = this.connected.find((one) => one.device === device);
		if (known) return shown ? this.show(known) : undefined;
		if (this.connected.length >= MAX_BOARDS)
			throw new AppError('too-many-boards', `${MAX_BOARDS} boards are connected`);
		const target = this.#add(device, make.SerialTarget);
		if (shown) this.show(target);
		else target.session.show(false);
		try {
			await target.open();
		} catch (error) {
			if (!this.connected.includes(target)) return;
			if (error instanceof AppError && error.code === 'port-busy') await this.disconnect(target);
			throw error;
		} finally {
			await this.#findPorts();
		}
	}

	#add(device: SerialDevice, Target: typeof SerialTarget): SerialTarget {
		const { createBoard, locks = null, clock, settings, onback } = this.#parts;
		const baudRate = likelyBaudRate(settings.value.knownBoards, chipOf(device.getInfo()));
		const target = new Target({
			id: `board-${++this.#count}`,
			api: this.#needApi(),
			device,
			createBoard: (port) => createBoard(port, baudRate ?? undefined),
			locks,
			clock,
			taken: (port, by) => this.#uses(port, by),
			fitsAnother: (print, than) => this.#fitsAnother(print, than),
			onback: (one) => {
				void this.#findPorts();
				onback(one);
			},
			onidentified: (one) => this.#remember(one)
		});
		this.connected = [...this.connected, target];
		this.#shareMemory();
		return target;
	}

	/** One that was cut keeps what it has; with fewer boards it may grow again. */
	#shareMemory(): void {
		const share = Math.floor(MAX_CONSOLE_CHARACTERS / Math.max(1, this.connected.length));
		for (const { session } of this.connected) session.console.keepAtMost(share);
	}

	#fitsAnother(print: BoardPrint, than: SerialTarget): boolean {
		const own = than.lastPrint ? likeness(than.lastPrint, print) : 0;
		return this.connected.some(
			(one) => one !== than && one.waiting && one.lastPrint && likeness(one.lastPrint, print) > own
		);
	}

	/** What is remembered of a board; null before it said what it is. */
	knownOf(target: SerialTarget): KnownBoard | null {
		const { lastPrint } = target;
		if (!lastPrint) return null;
		const chip = chipOf(target.device.getInfo());
		const says = saysOf(lastPrint);
		const known = findKnown(this.#parts.settings.value.knownBoards, chip, says);
		return known ?? { chip, says, baudRate: target.baudRate, reconnect: false };
	}

	#remember(target: SerialTarget, change: Partial<KnownBoard> = {}): void {
		const known = this.knownOf(target);
		if (!known) return;
		const { settings } = this.#parts;
		const board = { ...known, baudRate: target.baudRate, ...change };
		settings.change({ knownBoards: remember(settings.value.knownBoards, board) });
	}

	/** Whether the board is connected by itself when the page opens. */
	setReconnect(target: SerialTarget, reconnect: boolean): void {
		this.#remember(target, { reconnect });
	}

	/** Names a board. A name kept on the board is what it is known by from then on. Resolves to whether it is. */
	async rename(target: SerialTarget, name: string): Promise<boolean> {
		const reconnect = this.knownOf(target)?.reconnect ?? false;
		const kept = await target.rename(name);
		if (kept) this.#remember(target, { reconnect });
		return kept;
	}

	/**
	 * Connects the boards that the user wants connected when the page opens, as far as the browser gives their ports. Of
	 * the port only the chip is known: a board behind it that says it is another is given back.
	 */
	async reconnect(): Promise<void> {
		const wanted = this.#parts.settings.value.knownBoards.filter(({ reconnect }) => reconnect);
		const maybe = this.ports.filter((port) =>
			wanted.some(({ chip }) => chip === chipOf(port.getInfo()))
		);
		await Promise.all(maybe.slice(0, MAX_BOARDS).map((port) => this.#reconnect(port)));
	}

	async #reconnect(device: SerialDevice): Promise<void> {
		// What is in the way shows with the board; nobody asked for a message.
		await this.#connect(device, false).catch(() => undefined);
		const target = this.connected.find((one) => one.device === device);
		const known = target && this.knownOf(target);
		if (!target) return;
		if (known && !known.reconnect) await this.disconnect(target);
		else if (this.#shown === null) this.show(target);
	}

	/** Gives its port back; a connection under way is cancelled. */
	async disconnect(target: SerialTarget): Promise<void> {
		this.connected = this.connected.filter((one) => one !== target);
		this.#shareMemory();
		if (this.#shown === target) this.show(null);
		await target.close();
		target.dispose();
		await this.#findPorts();
	}

	/** Disconnects it, and the browser asks again before this page gets its port. */
	async forget(target: SerialTarget): Promise<void> {
		await this.disconnect(target);
		await target.device.forget?.();
		await this.#findPorts();
	}

	dispose(): void {
		for (const target of this.connected) target.dispose();
		this.connected = [];
		this.#owned.dispose();
	}
}
