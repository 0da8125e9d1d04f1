// The boards on cables: those that are connected, each with a session and console of its own, the one that the page
// shows, and the ports that this page was given and does not use.
import type { Board } from '#lib/board/board.ts';
import { choosePort, type SerialApi, type SerialDevice } from '#lib/board/serial-access.ts';
import type { PortLocks } from '#lib/board/port-lock.ts';
import type { Clock } from '#lib/core/clock.ts';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';
import { likeness, type BoardPrint } from './board-print.ts';
import { SerialTarget } from './serial-target.svelte.ts';

export const MAX_BOARDS = 8;

export interface BoardsParts {
	/** Null where the browser has none. */
	api(): SerialApi | null;
	createBoard(port: Port): Board;
	locks?: PortLocks | null;
	clock: Clock;
	/** Another board is shown now, or none: then the simulated one is. */
	onshow(): void;
	/** A board came back by itself. */
	onback(target: SerialTarget): void;
	onidentified(target: SerialTarget): void;
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
		const ports = (await this.#parts.api()?.getPorts()) ?? [];
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
	async connect(device: SerialDevice): Promise<void> {
		const known = this.connected.find((one) => one.device === device);
		if (known) return this.show(known);
		if (this.connected.length >= MAX_BOARDS)
			throw new AppError('too-many-boards', `${MAX_BOARDS} boards are connected`);
		const target = this.#add(device);
		this.show(target);
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

	#add(device: SerialDevice): SerialTarget {
		const { createBoard, locks = null, clock, onback, onidentified } = this.#parts;
		const target = new SerialTarget({
			id: `board-${++this.#count}`,
			api: this.#needApi(),
			device,
			createBoard,
			locks,
			clock,
			taken: (port, by) => this.#uses(port, by),
			fitsAnother: (print, than) => this.#fitsAnother(print, than),
			onback: (one) => {
				void this.#findPorts();
				onback(one);
			},
			onidentified
		});
		this.connected = [...this.connected, target];
		return target;
	}

	#fitsAnother(print: BoardPrint, than: SerialTarget): boolean {
		const own = than.lastPrint ? likeness(than.lastPrint, print) : 0;
		return this.connected.some(
			(one) => one !== than && one.waiting && one.lastPrint && likeness(one.lastPrint, print) > own
		);
	}

	/** Gives its port back; a connection under way is cancelled. */
	async disconnect(target: SerialTarget): Promise<void> {
		this.connected = this.connected.filter((one) => one !== target);
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
