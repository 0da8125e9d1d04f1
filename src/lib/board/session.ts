// The life of a connection to a shell over a port: opens it, finds and sets up the shell, lets one task at a time
// talk to it, and notices a board that restarted, fell silent or is gone.
import { utf8 } from '#lib/core/bytes.ts';
import type { Clock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';
import { SerialQueue } from '#lib/core/serial-queue.ts';
import {
	isDisconnected,
	isMute,
	type BoardState,
	type BoardTerminal,
	type StateReason
} from './board.ts';
import { HandedConsole, terminalOpen } from './handed-console.ts';
import type { LogLine } from './log-lines.ts';
import { PortStream } from './port-stream.ts';
import { checkPresent, isGone } from './presence.ts';
import { ShellTalk } from './shell-talk.ts';
import { DEFAULT_BAUD_RATE, ShellSearch } from './shell-search.ts';
import type { Shell } from './shell.ts';
import { isSilence, restarted } from './silence.ts';
import { orAbort, Waits } from './waits.ts';

export interface SessionHandlers {
	onstate(state: BoardState): void;
	onraw(bytes: Uint8Array): void;
	onsent(bytes: Uint8Array): void;
	/** Text that is not part of any answer. One character is one byte. */
	onoutput(text: string): void;
	onlog(line: LogLine): void;
	/** The board restarted by itself: what ran is gone. */
	onrestart(): void;
	/** Whether the shell that was found is a supervisor's. */
	isSupervisor(shell: Shell, signal?: AbortSignal): Promise<boolean>;
}

/** Taking a port over from another tab takes its time. */
const OPEN_LIMIT_MS = 20_000;
const CLOSE_LIMIT_MS = 5_000;

const closed = () => new AppError('board-closed', 'The connection was closed.');

export class Session {
	readonly #port: Port;
	readonly #handlers: SessionHandlers;
	readonly #queue = new SerialQueue();
	readonly #talk: ShellTalk;
	#stream: PortStream | undefined;
	/** While the console is somebody else's. */
	#handed: HandedConsole | undefined;
	#opening: Promise<void> | undefined;
	#closing: Promise<void> | undefined;
	#state: BoardState = 'closed';
	#reason: StateReason | null = null;
	#needsSetup = true;
	/** What answers when nothing is asked. */
	#idle: 'shell' | 'supervisor' = 'shell';
	/** Whether it is a supervisor is still to be asked. */
	#needsProbe = true;
	/** Looks for a shell; undefined while none is looked for. */
	#search: ShellSearch | undefined;
	#baudRate: number;
	/** Text or log lines since the last question began. */
	#heard = false;
	/** The log line after which nothing was answered any more. */
	#hung: LogLine | undefined;
	/** Changes with every opening, closing and loss: what belongs to an earlier one is over. */
	#generation = 0;
	readonly #limits: Waits;

	constructor(port: Port, clock: Clock, handlers: SessionHandlers, baudRate?: number) {
		this.#port = port;
		this.#limits = new Waits(clock);
		this.#handlers = handlers;
		this.#baudRate = baudRate ?? DEFAULT_BAUD_RATE;
		this.#talk = new ShellTalk(clock, {
			onoutput: (text) => this.#onoutput(text),
			onlog: (line) => {
				this.#heard = true;
				handlers.onlog(line);
			},
			onprompt: () => this.#onprompt(),
			onrestart: () => this.#restarted(),
			onsilent: (hung) => this.#fellSilent(hung),
			onanswer: () => {
				this.#hung = undefined;
				if (isMute(this.#state) && !this.#needsSetup) this.#setState(this.#idle);
			}
		});
	}

	get state(): BoardState {
		return this.#state;
	}

	get reason(): StateReason | null {
		return this.#reason;
	}

	get baudRate(): number {
		return this.#baudRate;
	}

	/** `baudRate`: another than before is tried first. */
	async open(signal?: AbortSignal, baudRate = this.#baudRate): Promise<void> {
		if (this.#closing) await this.#closing;
		if (!isDisconnected(this.#state)) throw new AppError('port-busy', 'The board is open already.');
		this.#baudRate = baudRate;
		this.#setState('opening');
		this.#needsSetup = true;
		const generation = ++this.#generation;
		this.#opening = this.#openPort(generation).catch((error: unknown) => {
			this.#notOpened(error, generation);
			throw error;
		});
		await orAbort(this.#opening, signal);
		await this.run(() => Promise.resolve(), signal);
	}

	async #openPort(generation: number): Promise<void> {
		// Before the first bytes come.
		this.#talk.attach((bytes) => this.#write(bytes));
		const opening = PortStream.open(this.#port, this.#baudRate, {
			onbytes: (bytes) => this.#onbytes(bytes),
			onlost: (error) => this.#lose(error, generation),
			onreaderror: () => this.#search?.noise.failed()
		});
		const onlimit = () => {
			void opening.then((late) => late.close()).catch(() => {});
			return new AppError(
				'port-stuck',
				`The port did not open within ${OPEN_LIMIT_MS / 1000} seconds.`
			);
		};
		const stream = await this.#limits.for(opening, { limitMs: OPEN_LIMIT_MS, onlimit });
		if (generation !== this.#generation) {
			await this.#closeStream(stream);
			throw closed();
		}
		this.#stream = stream;
	}

	#notOpened(error: unknown, generation: number): void {
		if (generation !== this.#generation) return;
		const isTaken = error instanceof AppError && error.code === 'port-taken';
		this.#setState(isTaken ? 'taken' : 'closed');
	}

	/** A port that does not close in time is left to itself. */
	async #closeStream(stream: PortStream | undefined): Promise<void> {
		if (!stream) return;
		const onlimit = () => new AppError('port-stuck', 'The port did not close.');
		await this.#limits.for(stream.close(), { limitMs: CLOSE_LIMIT_MS, onlimit }).catch(() => {});
	}

	#onbytes(bytes: Uint8Array): void {
		this.#handlers.onraw(bytes);
		this.#search?.noise.heard(bytes);
		if (this.#handed) this.#handed.receive(bytes);
		else this.#talk.receive(bytes);
	}

	#onoutput(text: string): void {
		this.#heard = true;
		if (this.#search?.hearsBoot(text)) this.#setState('booting');
		this.#handlers.onoutput(text);
	}

	/** Opens the port again, at another rate. */
	async #reopenAt(baudRate: number): Promise<void> {
		const generation = this.#generation;
		const stream = this.#stream;
		this.#stream = undefined;
		await this.#closeStream(stream);
		if (generation !== this.#generation) throw closed();
		this.#baudRate = baudRate;
		this.#opening = this.#openPort(generation);
		await this.#opening;
	}

	#write(bytes: Uint8Array): void {
		if (!this.#stream) return;
		this.#handlers.onsent(bytes);
		this.#stream.write(bytes);
	}

	/** Gives the shell its normal settings back and closes the port. */
	close(): Promise<void> {
		if (this.#state !== 'closed')
			this.#closing = this.#close().finally(() => (this.#closing = undefined));
		return this.#closing ?? Promise.resolve();
	}

	async #close(): Promise<void> {
		const stream = this.#stream;
		const answers = this.#state === this.#idle || this.#state === 'busy';
		this.#generation++;
		this.#talk.end(closed());
		this.#endHanded();
		this.#setState('closed');
		if (answers) await this.#talk.restore().catch(() => {});
		this.#talk.detach();
		if (this.#stream === stream) this.#stream = undefined;
		await this.#opening?.catch(() => {});
		await this.#closeStream(stream);
	}

	/** Whether a task waits for the one that has the console. */
	get awaited(): boolean {
		return this.#queue.pending > 1;
	}

	/** Runs a task that has the console for itself, after all earlier ones. */
	run<T>(task: (shell: Shell) => Promise<T>, signal?: AbortSignal): Promise<T> {
		const generation = this.#generation;
		if (this.#handed) return Promise.reject(terminalOpen());
		const result = this.#queue.run(async () => {
			if (this.#handed) throw terminalOpen();
			if (generation !== this.#generation && !isGone(this.#state)) throw closed();
			await this.#becomeReady(signal);
			// The port may have been lost behind the last answer.
			checkPresent(this.#state);
			this.#setState('busy');
			try {
				return await task(this.#talk);
			} finally {
				if (this.#state === 'busy') this.#setState(this.#idle);
			}
		}, signal);
		return orAbort(result, signal);
	}

	/** The shell may have other settings now than it was given: what is seen of them is no sign of a restart. */
	unsettle(): void {
		this.#needsSetup = true;
	}

	/** Hands the console over after all earlier tasks; a shell that does not answer, as it is. */
	attach(onbytes: (bytes: Uint8Array) => void, signal?: AbortSignal): Promise<BoardTerminal> {
		const attaching = this.#queue.run(async () => {
			if (this.#handed) throw terminalOpen();
			try {
				if (!isMute(this.#state)) await this.#becomeReady(signal);
			} catch (error) {
				if (!isSilence(error)) throw error;
			}
			return this.#handOver(onbytes, signal);
		}, signal);
		return orAbort(attaching, signal).catch((error: unknown) => {
			attaching.then((terminal) => terminal.detach()).catch(() => {});
			throw error;
		});
	}

	async #handOver(
		onbytes: (bytes: Uint8Array) => void,
		signal?: AbortSignal
	): Promise<BoardTerminal> {
		const generation = this.#generation;
		await this.#talk.restore().catch(() => this.#talk.restoreUnheard());
		this.#needsSetup = true;
		signal?.throwIfAborted();
		if (generation !== this.#generation) throw closed();
		const answers = !isMute(this.#state);
		this.#talk.detach();
		this.#handed = new HandedConsole({
			onbytes,
			write: (bytes) => this.#write(bytes),
			ondetach: () => this.#takeBack()
		});
		this.#setState('terminal');
		// For a prompt to begin at.
		if (answers) this.#handed.write(utf8('\r'));
		return this.#handed;
	}

	#takeBack(): Promise<void> {
		this.#handed = undefined;
		this.#talk.attach((bytes) => this.#write(bytes));
		this.#needsSetup = true;
		this.#setState('opening');
		return this.run(() => Promise.resolve());
	}

	#endHanded(): void {
		this.#handed?.end();
		this.#handed = undefined;
	}

	async #becomeReady(signal?: AbortSignal): Promise<void> {
		checkPresent(this.#state);
		this.#heard = false;
		if (this.#needsSetup) return this.#setUp(signal);
		await this.#talk.ready(signal);
		// It may have turned out to be another shell.
		if (this.#needsSetup) return this.#setUp(signal);
		if (this.#needsProbe) await this.#probe(signal);
	}

	async #setUp(signal?: AbortSignal): Promise<void> {
		this.#talk.forget();
		this.#setState('opening');
		await this.#findShell(signal);
		await this.#talk.settle(signal);
		this.#needsSetup = false;
		this.#needsProbe = true;
		await this.#probe(signal);
		checkPresent(this.#state);
		this.#setState(this.#idle);
	}

	async #probe(signal?: AbortSignal): Promise<void> {
		const is = await this.#handlers.isSupervisor(this.#talk, signal);
		this.#idle = is ? 'supervisor' : 'shell';
		this.#needsProbe = false;
	}

	async #findShell(signal?: AbortSignal): Promise<void> {
		const search = (this.#search = new ShellSearch({
			baudRate: this.#baudRate,
			sync: (limitMs, isFirst) => this.#talk.sync(limitMs, isFirst, signal),
			changeRate: async (baudRate) => {
				this.#setState('opening', { code: 'trying-rate', baudRate });
				await this.#reopenAt(baudRate);
			}
		}));
		const generation = this.#generation;
		try {
			await search.run();
		} catch (error) {
			if (isSilence(error)) this.#notFound(search);
			else if (!this.#stream) this.#notOpened(error, generation);
			throw error;
		} finally {
			this.#search = undefined;
		}
	}

	#notFound({ booted, noise }: ShellSearch): void {
		if (this.#hung) this.#setState('blocked', { code: 'start-hung', log: this.#hung.text });
		else if (noise.isNoise) this.#setState('silent', { code: 'noise' });
		else if (booted) this.#setState('silent', { code: 'no-prompt' });
		else if (this.#heard) this.#setState('blocked', { code: 'console-held' });
		else this.#setState('silent', { code: 'no-answer' });
	}

	/** A command, or the search for the shell after one, came to its limit. */
	#fellSilent(hung?: LogLine): void {
		if (this.#search) return;
		this.#hung ??= hung;
		if (this.#hung) this.#setState('blocked', { code: 'start-hung', log: this.#hung.text });
		else if (this.#heard) this.#setState('blocked', { code: 'console-held' });
		else if (!isMute(this.#state)) this.#setState('silent', { code: 'no-answer' });
	}

	/** A shell that did not answer in time, and here it is. */
	#onprompt(): void {
		if (this.#needsSetup && isMute(this.#state) && !this.#search) this.#setUpSoon();
	}

	#restarted(): void {
		this.#needsSetup = true;
		this.#hung = undefined;
		this.#talk.forget();
		this.#setState('opening');
		this.#handlers.onrestart();
		this.#talk.interrupt(restarted());
		this.#setUpSoon();
	}

	/** A failure shows as the state `silent`. */
	#setUpSoon(): void {
		this.run(() => Promise.resolve()).catch(() => {});
	}

	#lose(error: AppError, generation: number): void {
		if (generation !== this.#generation) return;
		this.#generation++;
		this.#stream = undefined;
		this.#talk.detach();
		this.#endHanded();
		this.#setState(error.code === 'board-taken' ? 'taken' : 'lost');
		this.#talk.end(error);
	}

	#setState(state: BoardState, reason: StateReason | null = null): void {
		if (state === this.#state && reason === this.#reason) return;
		this.#state = state;
		this.#reason = reason;
		this.#handlers.onstate(state);
	}
}
