// A connection to a shell over a port: finds and sets up the shell, lets one task at a time talk to it, hands the console
// over, and notices a board that restarted, fell silent or is gone.
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
} from '../board.ts';
import { HandedConsole, terminalOpen } from '../terminal/handed-console.ts';
import type { LogLine } from '../console/log-lines.ts';
import { ConnectionState } from './connection-state.ts';
import { connectionClosed, PortLink } from './port-link.ts';
import { checkPresent, isGone } from './presence.ts';
import { ShellTalk } from '../shell/shell-talk.ts';
import { ShellSearch } from './shell-search.ts';
import { DEFAULT_BAUD_RATE } from '#lib/port/baud-rates.ts';
import type { Shell } from '../shell/shell.ts';
import { isSilence, restarted } from './silence.ts';
import { orAbort, Waits } from '#lib/core/waits.ts';

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

export class Session {
	readonly #link: PortLink;
	readonly #handlers: SessionHandlers;
	readonly #queue = new SerialQueue();
	readonly #talk: ShellTalk;
	readonly #state: ConnectionState;
	/** While the console is somebody else's. */
	#handed: HandedConsole | undefined;
	#closing: Promise<void> | undefined;
	#needsSetup = true;
	/** Whether it is a supervisor is still to be asked. */
	#needsProbe = true;
	/** Looks for a shell; undefined while none is looked for. */
	#search: ShellSearch | undefined;
	#baudRate: number;

	constructor(port: Port, clock: Clock, handlers: SessionHandlers, baudRate?: number) {
		this.#handlers = handlers;
		this.#state = new ConnectionState((state) => handlers.onstate(state));
		this.#link = new PortLink(port, new Waits(clock), {
			onopening: (rate) => {
				this.#baudRate = rate;
				this.#attachTalk();
			},
			onbytes: (bytes) => this.#onbytes(bytes),
			onsent: (bytes) => handlers.onsent(bytes),
			onreaderror: () => this.#search?.noise.failed(),
			onlost: (error) => this.#lose(error)
		});
		this.#baudRate = baudRate ?? DEFAULT_BAUD_RATE;
		this.#talk = new ShellTalk(clock, {
			onoutput: (text) => this.#onoutput(text),
			onlog: (line) => {
				this.#state.heard = true;
				handlers.onlog(line);
			},
			onprompt: () => this.#onprompt(),
			onrestart: () => this.#restarted(),
			onsilent: (hung) => {
				if (!this.#search) this.#state.fellSilent(hung);
			},
			onanswer: () => {
				this.#state.goesOn();
				if (isMute(this.state) && !this.#needsSetup) this.#state.set(this.#state.idle);
			}
		});
	}

	get state(): BoardState {
		return this.#state.now;
	}

	get reason(): StateReason | null {
		return this.#state.reason;
	}

	get baudRate(): number {
		return this.#baudRate;
	}

	/** `baudRate`: another than before is tried first. */
	async open(signal?: AbortSignal, baudRate = this.#baudRate): Promise<void> {
		if (this.#closing) await this.#closing;
		if (!isDisconnected(this.state)) throw new AppError('port-busy', 'The board is open already.');
		this.#state.set('opening');
		this.#needsSetup = true;
		const opening = this.#link.open(baudRate);
		const { generation } = this.#link;
		const opened = opening.catch((error: unknown) => {
			this.#notOpened(error, generation);
			throw error;
		});
		await orAbort(opened, signal);
		await this.run(() => Promise.resolve(), signal);
	}

	#attachTalk(): void {
		this.#talk.attach((bytes) => this.#link.write(bytes));
	}

	#notOpened(error: unknown, generation: number): void {
		if (generation !== this.#link.generation) return;
		const isTaken = error instanceof AppError && error.code === 'port-taken';
		this.#state.set(isTaken ? 'taken' : 'closed');
	}

	#onbytes(bytes: Uint8Array): void {
		this.#handlers.onraw(bytes);
		this.#search?.noise.heard(bytes);
		if (this.#handed) this.#handed.receive(bytes);
		else this.#talk.receive(bytes);
	}

	#onoutput(text: string): void {
		this.#state.heard = true;
		if (this.#search?.hearsBoot(text)) this.#state.set('booting');
		this.#handlers.onoutput(text);
	}

	/** Gives the shell its normal settings back and closes the port. */
	close(): Promise<void> {
		if (this.state !== 'closed')
			this.#closing = this.#close().finally(() => (this.#closing = undefined));
		return this.#closing ?? Promise.resolve();
	}

	async #close(): Promise<void> {
		const answers = this.state === this.#state.idle || this.state === 'busy';
		this.#talk.end(connectionClosed());
		this.#endHanded();
		this.#state.set('closed');
		await this.#link.close(async () => {
			if (answers) await this.#talk.restore().catch(() => {});
			this.#talk.detach();
		});
	}

	/** Whether a task waits for the one that has the console. */
	get awaited(): boolean {
		return this.#queue.pending > 1;
	}

	/** Runs a task that has the console for itself, after all earlier ones. */
	run<T>(task: (shell: Shell) => Promise<T>, signal?: AbortSignal): Promise<T> {
		const { generation } = this.#link;
		if (this.#handed) return Promise.reject(terminalOpen());
		const result = this.#queue.run(async () => {
			if (this.#handed) throw terminalOpen();
			if (generation !== this.#link.generation && !isGone(this.state)) throw connectionClosed();
			await this.#becomeReady(signal);
			// The port may have been lost behind the last answer.
			checkPresent(this.state);
			this.#state.set('busy');
			try {
				return await task(this.#talk);
			} finally {
				if (this.state === 'busy') this.#state.set(this.#state.idle);
			}
		}, signal);
		return orAbort(result, signal);
	}

	/** The shell may have other settings now than it was given: what is seen of them does not show a restart. */
	unsettle(): void {
		this.#needsSetup = true;
	}

	/** Hands the console over after all earlier tasks; a shell that does not answer, as it is. */
	attach(onbytes: (bytes: Uint8Array) => void, signal?: AbortSignal): Promise<BoardTerminal> {
		const attaching = this.#queue.run(async () => {
			if (this.#handed) throw terminalOpen();
			try {
				if (!isMute(this.state)) await this.#becomeReady(signal);
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
		const { generation } = this.#link;
		await this.#talk.restore().catch(() => this.#talk.restoreUnheard());
		this.#needsSetup = true;
		signal?.throwIfAborted();
		if (generation !== this.#link.generation) throw connectionClosed();
		const answers = !isMute(this.state);
		this.#talk.detach();
		this.#handed = new HandedConsole({
			onbytes,
			write: (bytes) => this.#link.write(bytes),
			ondetach: () => this.#takeBack()
		});
		this.#state.set('terminal');
		// For a prompt to begin at.
		if (answers) this.#handed.write(utf8('\r'));
		return this.#handed;
	}

	#takeBack(): Promise<void> {
		this.#handed = undefined;
		this.#attachTalk();
		this.#needsSetup = true;
		this.#state.set('opening');
		return this.run(() => Promise.resolve());
	}

	#endHanded(): void {
		this.#handed?.end();
		this.#handed = undefined;
	}

	async #becomeReady(signal?: AbortSignal): Promise<void> {
		checkPresent(this.state);
		this.#state.heard = false;
		if (this.#needsSetup) return this.#setUp(signal);
		await this.#talk.ready(signal);
		// It may have turned out to be another shell.
		if (this.#needsSetup) return this.#setUp(signal);
		if (this.#needsProbe) await this.#probe(signal);
	}

	async #setUp(signal?: AbortSignal): Promise<void> {
		this.#talk.forget();
		this.#state.set('opening');
		await this.#findShell(signal);
		await this.#talk.settle(signal);
		this.#needsSetup = false;
		this.#needsProbe = true;
		await this.#probe(signal);
		checkPresent(this.state);
		this.#state.set(this.#state.idle);
	}

	async #probe(signal?: AbortSignal): Promise<void> {
		const is = await this.#handlers.isSupervisor(this.#talk, signal);
		this.#state.idle = is ? 'supervisor' : 'shell';
		this.#needsProbe = false;
	}

	async #findShell(signal?: AbortSignal): Promise<void> {
		const search = (this.#search = new ShellSearch({
			baudRate: this.#baudRate,
			sync: (limitMs, isFirst) => this.#talk.sync(limitMs, isFirst, signal),
			changeRate: async (baudRate) => {
				this.#state.set('opening', { code: 'trying-rate', baudRate });
				await this.#link.reopen(baudRate);
			}
		}));
		const { generation } = this.#link;
		try {
			await search.run();
		} catch (error) {
			if (isSilence(error)) this.#state.notFound(search);
			else if (!this.#link.isOpen) this.#notOpened(error, generation);
			throw error;
		} finally {
			this.#search = undefined;
		}
	}

	/** A shell that did not answer in time, and here it is. */
	#onprompt(): void {
		if (this.#needsSetup && isMute(this.state) && !this.#search) this.#setUpSoon();
	}

	#restarted(): void {
		this.#needsSetup = true;
		this.#state.goesOn();
		this.#talk.forget();
		this.#state.set('opening');
		this.#handlers.onrestart();
		this.#talk.interrupt(restarted());
		this.#setUpSoon();
	}

	/** A failure shows as the state `silent`. */
	#setUpSoon(): void {
		this.run(() => Promise.resolve()).catch(() => {});
	}

	#lose(error: AppError): void {
		this.#talk.detach();
		this.#endHanded();
		this.#state.set(error.code === 'board-taken' ? 'taken' : 'lost');
		this.#talk.end(error);
	}
}
