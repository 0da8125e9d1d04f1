// The console of the board of a tray that was just flashed. A serial port does not say which board it belongs to: what
// counts is that a board says that it runs this build, and that none there said so before.
import type { BoardIdentity } from '#lib/board/board.ts';
import type { Clock } from '#lib/core/clock.ts';
import { flashableBoard } from '#lib/flash/plan/flashable-boards.ts';
import type { PlannedFlash } from '#lib/flash/plan/plan-flash.ts';
import type { Deployment } from '#lib/flow/deploy/deploy.ts';
import { matchFirmware } from '#lib/flow/flashing/firmware-match.ts';
import type { TrayConsole } from '#lib/flow/flashing/tray-board.ts';
import type { SerialDevice } from '#lib/port/serial-access.ts';
import type { Boards } from '../boards/boards.svelte.ts';
import type { SerialTarget } from '../boards/serial-target.svelte.ts';

export interface TrayConsolesParts {
	planned: PlannedFlash;
	boards: Pick<Boards, 'connected' | 'ports' | 'choose' | 'connect' | 'disconnect' | 'rename'>;
	clock: Clock;
	/** Checks it for that board, deploys and starts it. */
	deploy(
		this: void,
		target: SerialTarget,
		deployment: Deployment,
		signal: AbortSignal
	): Promise<void>;
}

/** What was there before a board was written. */
export interface Before {
	/** Boards that answered with this build, and their ports. */
	said: ReadonlySet<SerialTarget | SerialDevice>;
	/** Ports of this page that no board used, and those that were tried since. */
	ports: Set<SerialDevice>;
}

export interface SearchOptions {
	before: Before;
	/** What it can be given; null: nothing will be. */
	deployment: Deployment | null;
	signal: AbortSignal;
	onLog(this: void, line: string): void;
}

/** A board answers within this time after it was flashed. */
const ANSWER_LIMIT_MS = 40_000;
const ASK_AGAIN_MS = 2_000;

export class TrayConsoles {
	readonly #parts: TrayConsolesParts;
	/** Connected for a board of the tray, and disconnected with it: a next one may have the same port. */
	readonly #own = new WeakSet<SerialTarget>();

	constructor(parts: TrayConsolesParts) {
		this.#parts = parts;
	}

	/**
	 * What answers with this build before anything is written does not prove what is written then.
	 * @param own the port that the firmware goes through, behind which the board answers afterwards
	 */
	async before(onLog: (line: string) => void, own: SerialDevice | null = null): Promise<Before> {
		const { boards } = this.#parts;
		const said = new Set<SerialTarget | SerialDevice>();
		for (const target of boards.connected) {
			if (!this.#saysBuild(target.session.identity)) continue;
			// A serial adapter may be on another board by now.
			if (this.#saysBuild(await ask(target, onLog))) said.add(target).add(target.device);
		}
		return { said, ports: new Set(boards.ports.filter((port) => port !== own)) };
	}

	/** The way itself proved the board behind that port: what it said before says nothing against it. */
	provedBy({ said, ports }: Before, own: SerialDevice): Before {
		return { ports, said: new Set([...said].filter((one) => one !== own)) };
	}

	/**
	 * Waits for a board that says that it runs this build. One that answers with another is the last resort, so that the
	 * difference can be told; null when none answers in time, or the signal is aborted.
	 */
	async find({ before, deployment, signal, onLog }: SearchOptions): Promise<TrayConsole | null> {
		const { boards, clock } = this.#parts;
		const end = clock.now() + ANSWER_LIMIT_MS;
		let last: SerialTarget | null = null;
		let found: SerialTarget | null = null;
		while (!found && !signal.aborted && clock.now() < end) {
			await this.#connectNew(before, onLog);
			for (const target of boards.connected) {
				if (before.said.has(target) || before.said.has(target.device)) continue;
				if (!this.#mayBe(target)) continue;
				const identity = await ask(target, onLog);
				if (!identity) continue;
				last = target;
				if (this.#saysBuild(identity)) found = target;
				if (found) break;
			}
			if (!found) await clock.sleep(ASK_AGAIN_MS, signal).catch(() => undefined);
		}
		const chosen = found ?? last;
		for (const target of boards.connected) if (target !== chosen) await this.#release(target);
		return chosen && this.#consoleOf(chosen, deployment);
	}

	/** Boards that this page was given before come with their port. */
	async #connectNew(before: Before, onLog: (line: string) => void): Promise<void> {
		for (const port of this.#parts.boards.ports) {
			if (before.ports.has(port)) continue;
			before.ports.add(port);
			await this.#owning(() => this.#parts.boards.connect(port)).catch((error: unknown) =>
				onLog(`A port could not be opened: ${String(error)}`)
			);
		}
	}

	/** Lets the user choose the port of the board that was flashed; only in a click. */
	connect(): Promise<unknown> {
		return this.#owning(() => this.#parts.boards.choose(true));
	}

	async #owning(connect: () => Promise<unknown>): Promise<void> {
		const { boards } = this.#parts;
		const had = boards.connected;
		try {
			await connect();
		} finally {
			for (const target of boards.connected) if (!had.includes(target)) this.#own.add(target);
		}
	}

	/** What the user had connected stays. Never rejects. */
	async #release(target: SerialTarget): Promise<void> {
		if (this.#own.has(target)) await this.#parts.boards.disconnect(target).catch(() => undefined);
	}

	#saysBuild(identity: BoardIdentity | null): boolean {
		const { segments } = this.#parts.planned.plan;
		return identity !== null && matchFirmware(segments, identity) === 'same';
	}

	/** One that said that it is another kind of board is left alone. */
	#mayBe({ session }: SerialTarget): boolean {
		const kind = session.identity?.board;
		const known = kind === undefined ? null : flashableBoard(kind);
		return known === null || known.id === this.#parts.planned.board.id;
	}

	#consoleOf(target: SerialTarget, deployment: Deployment | null): TrayConsole {
		const { boards, deploy } = this.#parts;
		return {
			identity: target.session.identity!,
			rename: (name) => boards.rename(target, name),
			deploy: async (signal) => {
				await deploy(target, deployment!, signal);
				return deployment!.id;
			},
			release: () => this.#release(target)
		};
	}
}

/** Opened again, since what it said before may no longer be true. */
async function ask(
	{ session, waiting }: SerialTarget,
	onLog: (line: string) => void
): Promise<BoardIdentity | null> {
	if (waiting) return null;
	try {
		await session.reopen();
		return session.identity;
	} catch (error) {
		onLog(`A connected board did not answer: ${String(error)}`);
		return null;
	}
}
