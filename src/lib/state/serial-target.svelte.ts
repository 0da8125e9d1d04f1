// A real board as a target: the port that the user chose, the session over it, and coming back after a replug.
import type { Board } from '#lib/board/board.ts';
import {
	ReplugPort,
	sameKind,
	usbName,
	type SerialApi,
	type SerialDevice
} from '#lib/board/serial-access.ts';
import type { Clock } from '#lib/core/clock.ts';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import { isAbort } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';
import { mountOrderOf, type MountOrder } from '#lib/project/run-options.ts';
import { BoardSession } from './board-session.svelte.ts';

/** Ports that come back do not always say so. */
const LOOK_AGAIN_MS = 1000;
const BREAK_MS = 300;

export interface SerialTargetParts {
	api: SerialApi;
	device: SerialDevice;
	createBoard(port: Port): Board;
	clock: Clock;
	/** It came back by itself, or did not. */
	onback: () => void;
}

export class SerialTarget implements Disposable {
	readonly id = 'serial';
	readonly kind = 'board';
	readonly session: BoardSession;
	/** Waits for the board to be plugged in again. */
	waiting = $state(false);

	readonly #parts: SerialTargetParts;
	readonly #port: ReplugPort;
	readonly #owned = new DisposableStore();
	#cancelLook: (() => void) | null = null;
	#looking = false;

	constructor(parts: SerialTargetParts) {
		this.#parts = parts;
		this.#port = new ReplugPort(parts.device);
		const board = parts.createBoard(this.#port);
		this.session = this.#owned.add(new BoardSession(board, parts.clock));
		this.#owned.add(
			board.on('state', (state) => {
				if (state === 'lost') this.#waitForReplug();
			})
		);
		const { api } = parts;
		const plugged = () => void this.#look();
		api.addEventListener('connect', plugged);
		this.#owned.defer(() => api.removeEventListener('connect', plugged));
		this.#owned.defer(() => this.#cancelLook?.());
	}

	/** What it says it is; before that, the ids of its USB chip. */
	get name(): string {
		const { identity } = this.session;
		if (identity) return `Board with Ocre ${identity.version}`;
		return usbName(this.#port.device);
	}

	/** As its version takes mounts; before it said so, as 0.7.0 does. */
	get mountOrder(): MountOrder {
		return mountOrderOf(this.session.identity?.version ?? '0.7.0');
	}

	#waitForReplug(): void {
		if (this.waiting) return;
		this.waiting = true;
		this.session.console.note('board unplugged: waiting until it is back');
		this.#lookSoon();
	}

	#lookSoon(): void {
		this.#cancelLook?.();
		this.#cancelLook = this.#parts.clock.schedule(LOOK_AGAIN_MS, () => void this.#look());
	}

	async #look(): Promise<void> {
		if (!this.waiting || this.#looking) return;
		this.#looking = true;
		try {
			const ports = await this.#parts.api.getPorts();
			const back = ports.find((port) => sameKind(port, this.#port.device));
			if (!back) return;
			this.#port.replace(back);
			await this.session.reopen();
			this.waiting = false;
			this.session.console.note('board is back');
			this.#parts.onback();
		} catch (error) {
			// Not ready yet, or gone again: the next look finds out.
			if (isAbort(error)) this.waiting = false;
		} finally {
			this.#looking = false;
			if (this.waiting) this.#lookSoon();
		}
	}

	/** A BREAK on the line: resets boards whose debug probe takes it for that. */
	async resetByBreak(): Promise<void> {
		await this.#port.setSignals({ break: true });
		await new Promise<void>((resolve) => this.#parts.clock.schedule(BREAK_MS, resolve));
		await this.#port.setSignals({ break: false });
		await this.session.reopen();
	}

	/** Gives the port back. */
	async close(): Promise<void> {
		this.waiting = false;
		this.#cancelLook?.();
		await this.session.board.close().catch(() => undefined);
	}

	dispose(): void {
		this.waiting = false;
		this.#owned.dispose();
	}
}
