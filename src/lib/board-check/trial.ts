// One check being made: the board and what a check needs around it, with the steps that most checks are made of.
import { isDisconnected, type Board, type BoardImage, type BoardRun } from '#lib/board/board.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import { messageOf } from '#lib/core/errors.ts';
import { holds, PREFIX, refutation, refute, type Person } from './check.ts';
import { ConsoleWatch } from './console-watch.ts';
import type { CutPort } from './cut-port.ts';
import type { BoardFacts } from './facts.ts';
import type { LineRecord } from './line-record.ts';
import type { CheckProgram } from './programs.ts';
import type { SentCommands } from './sent-commands.ts';

export interface TrialParts {
	board: Board;
	clock: Clock;
	signal: AbortSignal;
	facts: BoardFacts;
	line: LineRecord;
	/** Of the whole run of checks. */
	sent: SentCommands;
	/** Null where the board is not reached over a port that can be cut. */
	port: CutPort | null;
	person: Person | null;
	assemble: (program: CheckProgram) => Uint8Array;
	/** Opens the connection again once the board is back; rejects when the signal is aborted. */
	reopen: (signal: AbortSignal) => Promise<void>;
}

/** After a container has ended, its last output has this long to arrive. */
const SETTLE_MS = 400;
const RETURN_MS = 60_000;

export class Trial implements Disposable {
	readonly board: Board;
	readonly clock: Clock;
	readonly signal: AbortSignal;
	readonly facts: BoardFacts;
	readonly line: LineRecord;
	readonly sent: SentCommands;
	readonly console: ConsoleWatch;
	/** What is worth knowing although the check is true. */
	readonly notes: string[] = [];
	readonly #parts: TrialParts;

	constructor(parts: TrialParts) {
		this.#parts = parts;
		this.board = parts.board;
		this.clock = parts.clock;
		this.signal = parts.signal;
		this.facts = parts.facts;
		this.line = parts.line;
		this.sent = parts.sent;
		this.console = new ConsoleWatch(parts.board, parts.clock, parts.signal);
	}

	/** Only for checks that need `cut`. */
	get port(): CutPort {
		const { port } = this.#parts;
		if (!port) throw new RangeError('this check does not say that it needs to cut the port');
		return port;
	}

	/** Only for checks that need a `person`: what is to be done now. */
	ask(text: string): void {
		this.#parts.person?.ask(text);
	}

	note(text: string): void {
		this.notes.push(text);
	}

	get options(): { signal: AbortSignal } {
		return { signal: this.signal };
	}

	/** Of a sleeping board, too: time passes on the trial's clock. */
	pause(ms: number): Promise<void> {
		return this.clock.sleep(ms, this.signal);
	}

	bytesOf(program: CheckProgram): Uint8Array {
		return this.#parts.assemble(program);
	}

	/** Uploads the program unless the board has it, and returns the name of its image. */
	async install(program: CheckProgram): Promise<string> {
		const name = `${PREFIX}${program.id}.wasm`;
		await this.board.upload(name, this.bytesOf(program), { ...this.options, replaceUsed: true });
		return name;
	}

	/** Installs and starts it as a container of its name, which is returned. */
	async start(program: CheckProgram, run: Partial<BoardRun> = {}): Promise<string> {
		const image = await this.install(program);
		const id = PREFIX + program.id;
		await this.board.run({ id, image, ...run }, this.options);
		return run.id ?? id;
	}

	/** Installs, starts and waits; resolves to what it printed, whole. */
	async output(program: CheckProgram, run: Partial<BoardRun> = {}): Promise<string> {
		const image = await this.install(program);
		const before = this.console.output.length;
		const id = run.id ?? PREFIX + program.id;
		await this.board.run({ image, ...run, id }, this.options);
		await this.board.wait(id, this.options);
		await this.settled();
		return this.console.output.slice(before);
	}

	settled(): Promise<void> {
		return this.pause(SETTLE_MS);
	}

	async image(name: string): Promise<BoardImage | undefined> {
		return (await this.board.listImages(this.options)).find((image) => image.name === name);
	}

	async statusOf(id: string): Promise<string> {
		const containers = await this.board.listContainers(this.options);
		return containers.find((container) => container.id === id)?.status ?? 'gone';
	}

	/** Waits until the container has the status; otherwise the check is false. */
	async becomes(id: string, status: string, limitMs = 10_000): Promise<void> {
		const endsAt = this.clock.now() + limitMs;
		for (;;) {
			const found = await this.statusOf(id);
			if (found === status) return;
			if (this.clock.now() >= endsAt) refute(`${id} is ${found}, not ${status}.`);
			await this.pause(200);
		}
	}

	/**
	 * Listens from now on for the board to start again. The promise resolves when it said so on the line, or when its
	 * port went, as that of a board does which is its own USB device; otherwise the check is false.
	 */
	restart(limitMs: number): Promise<void> {
		const { board, clock, signal } = this;
		return new Promise((resolve, reject) => {
			const listening: Disposable[] = [];
			const end = (settle: () => void) => {
				listening.forEach((one) => one.dispose());
				cancel();
				signal.removeEventListener('abort', abort);
				settle();
			};
			const abort = () => end(() => reject(signal.reason as Error));
			const cancel = clock.schedule(limitMs, () =>
				end(() => reject(refutation(`No restart was noticed within ${limitMs / 1000} seconds.`)))
			);
			signal.addEventListener('abort', abort, { once: true });
			listening.push(
				board.on('containers', ({ reason }) => {
					if (reason === 'restart') end(resolve);
				}),
				board.on('state', (state) => {
					if (isDisconnected(state)) end(resolve);
				})
			);
		});
	}

	/** Resolves when the connection is gone; otherwise the check is false. */
	async gone(limitMs: number): Promise<void> {
		const endsAt = this.clock.now() + limitMs;
		while (!isDisconnected(this.board.state)) {
			if (this.clock.now() >= endsAt) refute('The connection was never lost.');
			await this.pause(100);
		}
	}

	/** Opens the connection again if it is gone, and asks the board something: it must answer. */
	async back(): Promise<void> {
		const { reopen } = this.#parts;
		if (isDisconnected(this.board.state)) {
			const limit = new AbortController();
			const cancel = this.clock.schedule(RETURN_MS, () => limit.abort());
			try {
				await reopen(AbortSignal.any([this.signal, limit.signal]));
			} catch (error) {
				this.signal.throwIfAborted();
				refute(`The board did not come back: ${messageOf(error)}`);
			} finally {
				cancel();
			}
		}
		await this.board.listContainers(this.options);
		const { state } = this.board;
		holds(state === 'supervisor' || state === 'busy', `The connection is ${state} afterwards.`);
	}

	dispose(): void {
		this.#parts.person?.ask(null);
		this.console.dispose();
	}
}
