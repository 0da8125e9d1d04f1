// A conversation with a Zephyr shell over a port: finds the shell, sets it up, runs one command at a time, keeps
// answers, log lines, container output and SMP packets apart, and notices a restarted, silent or lost board.
import { utf8 } from '#lib/core/bytes.ts';
import type { Clock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';
import { SerialQueue } from '#lib/core/serial-queue.ts';
import { encodeFrame } from '#lib/wire/smp-frame.ts';
import { isResponseTo, requestPacket, type SmpRequest } from '#lib/wire/smp-messages.ts';
import { encodePacket, type SmpPacket } from '#lib/wire/smp-packet.ts';
import type { BoardState } from './board.ts';
import { ConsoleReader } from './console-reader.ts';
import { Exchange, type Answer } from './exchange.ts';
import type { LogLine } from './log-lines.ts';
import { isCommandError } from './ocre-text.ts';
import { PortStream } from './port-stream.ts';
import { orAbort, Waits } from './waits.ts';

export interface SessionHandlers {
	onstate(state: BoardState): void;
	onraw(bytes: Uint8Array): void;
	/** Text that is not part of any answer. One character is one byte. */
	onoutput(text: string): void;
	onlog(line: LogLine): void;
	/** The board came up anew by itself: what ran is gone. */
	onrestart(): void;
}

export interface CommandOptions {
	/** Whether a line belongs to the answer. Lines that it does not claim are output. */
	claims: (line: string) => boolean;
	limitMs: number;
	signal?: AbortSignal | undefined;
	/** Says of a log line that the command will never end after it. */
	hangs?: (line: LogLine) => boolean;
}

/** What a task that has the console for itself can do. */
export interface Shell {
	/** Rejects with `board-silent` at the limit, `board-restarted`, `board-lost`, or the signal's reason. */
	command(line: string, options: CommandOptions): Promise<Answer>;
	/** Sends a frame; `smp-timeout` when no answer comes. */
	request(request: SmpRequest, limitMs: number, signal?: AbortSignal): Promise<SmpPacket>;
	/** Sends a frame and an end mark: resolves to the answer, or undefined when the shell took it for text. */
	probe(request: SmpRequest, limitMs: number, signal?: AbortSignal): Promise<SmpPacket | undefined>;
	/** Lines that are acknowledged by the prompt only: far less to send for each. */
	withPrompt<T>(task: (send: PromptedLine) => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/** Sends a line and resolves at the next prompt. */
export type PromptedLine = (line: string, limitMs: number, signal?: AbortSignal) => Promise<void>;

const BAUD_RATE = 115200;
/** Until a board that boots must have shown its shell. */
const OPEN_LIMIT_MS = 12_000;
const SYNC_ATTEMPT_MS = 700;
const SYNC_ATTEMPTS = 3;
const SETTING_MS = 2_000;
const RESTORE_LIMIT_MS = 400;
/** Additional end marks for one command: as many as the 64 bytes hold that a busy shell keeps. */
const NUDGES = 4;
const MIN_NUDGE_MS = 500;
/** A command that hangs after a certain log line gets this much longer. */
const HANG_GRACE_MS = 600;

/**
 * How the first quote is sent to a shell in an unknown state. Ctrl-C leaves a line behind that somebody began, the
 * quote spoils it where Ctrl-C does nothing, and the line feed also ends what a broken-off SMP frame makes it swallow.
 */
const CLEAN_START = ['"\r', '\x03"\n'] as const;

/** Output that waits for its line end where an answer is still expected, but not awaited, waits this long. */
const FLUSH_MS = 20;

/** When the board logs that it dropped a packet, an answer to it is not waited for longer than this. */
const DROPPED_GRACE_MS = 40;

/** In this order, so that each answer is easier to read than the one before. */
const SETTINGS = ['echo', 'colors', 'vt100', 'prompt'] as const;
type Setting = (typeof SETTINGS)[number];

export class Session {
	readonly #port: Port;
	readonly #clock: Clock;
	readonly #handlers: SessionHandlers;
	readonly #waits: Waits;
	readonly #queue = new SerialQueue();
	readonly #reader: ConsoleReader;
	#stream: PortStream | undefined;
	#state: BoardState = 'closed';
	#off = new Set<Setting>();
	#hasReturnValue = false;
	/** Whether the shell ends the line of a command that it does not echo; undefined until seen. */
	#lineEnds: boolean | undefined;
	#needsSetup = true;
	#needsSync = false;
	#exchange: Exchange | undefined;
	#onpacket: ((packet: SmpPacket) => void) | undefined;
	#onprompt: (() => void) | undefined;
	#promptOn = false;
	/** In prompted lines: the shell's line end is still to come; it came. */
	#lineEndDue = false;
	#lineEnded = false;
	#active: Exchange | undefined;
	#onlog: ((line: LogLine) => void) | undefined;
	#cancelFlush: (() => void) | undefined;
	#markerNumber = 0;
	#sequence = 0;
	#generation = 0;

	constructor(port: Port, clock: Clock, handlers: SessionHandlers) {
		this.#port = port;
		this.#clock = clock;
		this.#handlers = handlers;
		this.#waits = new Waits(clock);
		this.#reader = new ConsoleReader(clock, {
			ontext: (text) => this.#text(text),
			onlog: (line) => this.#log(line),
			onprompt: (text, colored) => this.#prompt(text, colored),
			onecho: () => (this.#lineEnded = true),
			onpacket: (packet) => this.#onpacket?.(packet)
		});
	}

	get state(): BoardState {
		return this.#state;
	}

	async open(signal?: AbortSignal): Promise<void> {
		if (this.#state !== 'closed' && this.#state !== 'lost')
			throw new AppError('port-busy', 'The board is open already.');
		this.#setState('opening');
		this.#needsSetup = true;
		this.#reader.reset();
		const generation = ++this.#generation;
		try {
			this.#stream = await PortStream.open(this.#port, BAUD_RATE, {
				onbytes: (bytes) => {
					this.#handlers.onraw(bytes);
					this.#reader.push(bytes);
				},
				onlost: (error) => this.#lose(error, generation)
			});
		} catch (error) {
			this.#setState('closed');
			throw error;
		}
		await this.run(() => Promise.resolve(), signal);
	}

	/** Gives the shell its normal settings back and closes the port. */
	async close(): Promise<void> {
		if (this.#state === 'closed') return;
		const stream = this.#stream;
		const reachable = this.#state === 'ready' || this.#state === 'busy';
		this.#generation++;
		this.#waits.interrupt(new AppError('board-closed', 'The connection was closed.'));
		this.#setState('closed');
		if (reachable) await this.#restore();
		this.#exchange = undefined;
		this.#stream = undefined;
		await stream?.close();
	}

	/** Runs a task that has the console for itself, after all earlier ones. */
	run<T>(task: (shell: Shell) => Promise<T>, signal?: AbortSignal): Promise<T> {
		const generation = this.#generation;
		const result = this.#queue.run(async () => {
			if (generation !== this.#generation && this.#state === 'closed')
				throw new AppError('board-closed', 'The connection was closed.');
			await this.#becomeReady(signal);
			this.#setState('busy');
			try {
				return await task(this.#shell);
			} finally {
				if (this.#state === 'busy') this.#setState('ready');
			}
		}, signal);
		return orAbort(result, signal);
	}

	readonly #shell: Shell = {
		command: (line, options) => this.#command(line, options),
		request: (request, limitMs, signal) => this.#request(request, limitMs, signal),
		probe: (request, limitMs, signal) => this.#probe(request, limitMs, signal),
		withPrompt: (task, signal) => this.#withPrompt(task, signal)
	};

	// What arrives

	#text(text: string): void {
		const exchange = this.#exchange;
		if (!exchange) return this.#output(text);
		const rest = exchange.push(text);
		if (rest === undefined) return this.#flushLater(exchange);
		const left = exchange.outstanding;
		this.#exchange = left === undefined ? undefined : this.#exchangeFor(left, isNoise);
		if (this.#state === 'silent') this.#setState('ready');
		if (rest) this.#text(rest);
	}

	#output(text: string): void {
		const end = this.#lineEndDue ? text.indexOf('\n') : -1;
		if (end >= 0) {
			// The shell's answer to the end of a typed line.
			this.#lineEndDue = false;
			this.#lineEnded = true;
			text = text.slice(0, end) + text.slice(end + 1);
		}
		if (text) this.#handlers.onoutput(text);
	}

	/** While nobody waits for the end of an exchange, output need not wait for the end of its line. */
	#flushLater(exchange: Exchange): void {
		if (exchange === this.#active) return;
		this.#cancelFlush?.();
		this.#cancelFlush = this.#clock.schedule(FLUSH_MS, () => {
			if (exchange !== this.#active) exchange.flushPartial();
		});
	}

	#log(line: LogLine): void {
		this.#exchange?.log(line);
		this.#handlers.onlog(line);
		this.#onlog?.(line);
	}

	#prompt(text: string, colored: boolean): void {
		if (this.#promptOn) {
			if (this.#lineEnded) this.#onprompt?.();
		} else if (this.#needsSetup) {
			if (this.#state === 'silent') this.#setUpSoon();
		} else if (this.#off.has('prompt')) {
			// The shell was told not to print it: either it forgot, because it started anew, or a container prints.
			if (!colored && this.#off.has('colors')) this.#text(text);
			else this.#restarted();
		}
	}

	#restarted(): void {
		if (this.#needsSetup) return;
		this.#needsSetup = true;
		this.#off.clear();
		this.#promptOn = false;
		this.#exchange = undefined;
		this.#reader.reset();
		this.#setState('opening');
		this.#handlers.onrestart();
		this.#waits.interrupt(
			new AppError('board-restarted', 'The board restarted, so what was asked of it is unfinished.')
		);
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
		this.#exchange = undefined;
		this.#reader.flush();
		this.#setState('lost');
		this.#waits.interrupt(error);
	}

	// Getting ready

	async #becomeReady(signal?: AbortSignal): Promise<void> {
		if (this.#state === 'lost')
			throw new AppError('board-lost', 'The connection to the board is gone: connect again.');
		if (this.#state === 'closed') throw new AppError('board-closed', 'The board is not connected.');
		await this.#drain(signal);
		if (this.#needsSetup) await this.#setUp(signal);
		else if (this.#needsSync) await this.#sync(SYNC_ATTEMPTS, signal);
	}

	/** Waits for the end of a command that nobody waits for any more. */
	async #drain(signal?: AbortSignal): Promise<void> {
		const left = this.#exchange;
		if (!left || this.#needsSync || this.#needsSetup) return;
		this.#needsSync = await this.#waits
			.for(left.finished, { limitMs: 3_000, signal, onlimit: () => this.#silence() })
			.then(
				() => false,
				(error: unknown) => {
					if (error instanceof AppError && error.code === 'board-silent') return true;
					throw error;
				}
			);
	}

	async #setUp(signal?: AbortSignal): Promise<void> {
		this.#off.clear();
		this.#setState('opening');
		await this.#sync(Math.ceil(OPEN_LIMIT_MS / SYNC_ATTEMPT_MS), signal);
		this.#hasReturnValue = false;
		this.#lineEnds = undefined;
		for (const setting of SETTINGS) await this.#apply(setting, signal);
		this.#needsSetup = false;
		this.#setState('ready');
	}

	/** Switches a setting off, if the shell lets us. */
	async #apply(setting: Setting, signal?: AbortSignal): Promise<void> {
		for (let attempt = 1; attempt <= SYNC_ATTEMPTS; attempt++) {
			const answer = await this.#set(setting, 'off', signal);
			if (answer.garbled) continue;
			if ((answer.returnValue ?? 0) === 0 && !answer.lines.some(isCommandError))
				this.#off.add(setting);
			if (setting === 'echo') this.#lineEnds = undefined;
			return;
		}
	}

	/** How the shell ends lines may be another after each setting, and is seen from the end of the answer. */
	async #set(setting: Setting, value: 'on' | 'off', signal?: AbortSignal): Promise<Answer> {
		this.#lineEnds = undefined;
		const line = `shell ${setting} ${value}`;
		const answer = await this.#command(line, {
			claims: isSettingLine,
			limitMs: SETTING_MS,
			signal
		});
		this.#hasReturnValue ||= answer.returnValue !== undefined;
		if (answer.returnValue !== undefined) this.#lineEnds = answer.lineEnds;
		return answer;
	}

	/** Sends end marks until one is answered. */
	async #sync(attempts: number, signal?: AbortSignal): Promise<void> {
		for (let attempt = 1; ; attempt++) {
			const { exchange, marker } = this.#begin(isNoise);
			this.#send(['"', marker], attempt === 1 && this.#needsSetup ? CLEAN_START : undefined);
			try {
				await this.#waits.for(exchange.finished, {
					limitMs: SYNC_ATTEMPT_MS,
					signal,
					onlimit: () => this.#silence()
				});
				this.#needsSync = false;
				return;
			} catch (error) {
				const silent = error instanceof AppError && error.code === 'board-silent';
				if (!silent || attempt >= attempts) {
					this.#needsSync = true;
					if (silent) this.#setState('silent');
					throw error;
				}
			}
		}
	}

	async #restore(): Promise<void> {
		for (const setting of [...SETTINGS].reverse()) {
			if (!this.#off.delete(setting)) continue;
			const { exchange, marker } = this.#begin(() => true);
			this.#send([`shell ${setting} on`, marker]);
			const answered = await this.#waits
				.for(exchange.finished, {
					limitMs: RESTORE_LIMIT_MS,
					onlimit: () => this.#silence()
				})
				.then(
					() => true,
					() => false
				);
			if (!answered) return;
		}
		this.#needsSetup = true;
	}

	// Asking

	#begin(claims: (line: string) => boolean): { exchange: Exchange; marker: string } {
		const marker = this.#nextMarker();
		const exchange = (this.#exchange = this.#exchangeFor(marker, claims));
		return { exchange, marker };
	}

	#exchangeFor(marker: string, claims: (line: string) => boolean): Exchange {
		return new Exchange({
			marker,
			claims,
			output: (text) => this.#handlers.onoutput(text),
			lineEnds: this.#off.has('echo') || this.#needsSetup ? this.#lineEnds : false
		});
	}

	async #command(line: string, options: CommandOptions): Promise<Answer> {
		const { claims, limitMs, signal, hangs } = options;
		signal?.throwIfAborted();
		const { exchange, marker } = this.#begin(claims);
		this.#active = exchange;
		this.#send([line, 'retval', marker]);
		const cancelNudges = this.#nudge(exchange, Math.max(MIN_NUDGE_MS, limitMs / (NUDGES + 2)));
		try {
			const answer = await this.#waits.for(
				exchange.finished,
				{ limitMs, signal, onlimit: () => this.#silence(exchange) },
				(shortenTo) =>
					(this.#onlog = (log) => {
						if (hangs?.(log)) shortenTo(HANG_GRACE_MS);
					})
			);
			const incomplete = this.#hasReturnValue && answer.returnValue === undefined;
			return { ...answer, garbled: answer.garbled || incomplete };
		} catch (error) {
			if (error instanceof AppError && error.code === 'board-silent') {
				this.#needsSync = true;
				this.#setState('silent');
			}
			throw error;
		} finally {
			this.#active = undefined;
			this.#onlog = undefined;
			cancelNudges();
		}
	}

	/** The end mark may have been lost: sends others. The quote spoils a line whose end was lost. */
	#nudge(exchange: Exchange, everyMs: number, times = NUDGES): () => void {
		let cancel = this.#clock.schedule(everyMs, () => {
			if (exchange.done || this.#exchange !== exchange) return;
			const marker = this.#nextMarker();
			exchange.addMarker(marker);
			this.#send(['"', marker]);
			if (times > 1) cancel = this.#nudge(exchange, everyMs, times - 1);
		});
		return () => cancel();
	}

	#request(request: SmpRequest, limitMs: number, signal?: AbortSignal): Promise<SmpPacket> {
		signal?.throwIfAborted();
		const answer = this.#sendFrame(request);
		return this.#waits
			.for(answer, { limitMs, signal, onlimit: smpTimeout }, (shortenTo) => {
				this.#onlog = (log) => {
					if (log.module === 'smp_shell') shortenTo(DROPPED_GRACE_MS);
				};
			})
			.finally(() => (this.#onpacket = this.#onlog = undefined));
	}

	#sendFrame(request: SmpRequest): Promise<SmpPacket> {
		const packet = requestPacket(request, (this.#sequence = (this.#sequence + 1) & 0xff));
		const answer = new Promise<SmpPacket>((resolve) => {
			this.#onpacket = (received) => {
				if (isResponseTo(packet, received)) resolve(received);
			};
		});
		this.#stream?.write(encodeFrame(encodePacket(packet)));
		return answer;
	}

	async #probe(
		request: SmpRequest,
		limitMs: number,
		signal?: AbortSignal
	): Promise<SmpPacket | undefined> {
		// A shell without SMP takes the frame for a command, and completes words where it sees the tab.
		const { exchange, marker } = this.#begin(isNoise);
		const packet = this.#sendFrame(request);
		this.#send([marker]);
		try {
			const answer = await this.#waits.for(exchange.finished, {
				limitMs,
				signal,
				onlimit: () => this.#silence()
			});
			if (answer.lines.some(isCommandError)) return undefined;
			// The mark can overtake the packet, which another thread of the board sends.
			return await this.#waits.for(packet, { limitMs, signal, onlimit: smpTimeout });
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
			if (error.code !== 'smp-timeout' && error.code !== 'board-silent') throw error;
			this.#needsSync = error.code === 'board-silent';
			return undefined;
		} finally {
			this.#onpacket = undefined;
		}
	}

	async #withPrompt<T>(task: (send: PromptedLine) => Promise<T>, signal?: AbortSignal): Promise<T> {
		this.#promptOn = true;
		const wasOff = this.#off.delete('prompt');
		try {
			if (wasOff) await this.#set('prompt', 'on', signal);
			return await task((line, limitMs, lineSignal) => this.#prompted(line, limitMs, lineSignal));
		} finally {
			if (wasOff && !this.#needsSetup && this.#state === 'busy') await this.#promptOff();
			this.#promptOn = false;
		}
	}

	async #promptOff(): Promise<void> {
		try {
			await this.#drain();
			if (this.#needsSync) await this.#sync(SYNC_ATTEMPTS);
			await this.#apply('prompt');
		} catch {
			// Silent or lost: the next command finds out, and sets the shell up again.
			this.#needsSetup = true;
		}
	}

	async #prompted(line: string, limitMs: number, signal?: AbortSignal): Promise<void> {
		signal?.throwIfAborted();
		const prompt = new Promise<void>((resolve) => (this.#onprompt = resolve));
		this.#lineEndDue = this.#off.has('echo') && this.#lineEnds !== false;
		this.#lineEnded = this.#off.has('echo') && this.#lineEnds === false;
		this.#send([line]);
		try {
			await this.#waits.for(prompt, { limitMs, signal, onlimit: () => this.#silence() });
		} catch (error) {
			this.#needsSync = true;
			throw error;
		} finally {
			this.#onprompt = undefined;
			this.#lineEndDue = false;
		}
	}

	#send(lines: readonly string[], replaced?: readonly [string, string]): void {
		this.#reader.forgetEchoes();
		if (!this.#off.has('echo')) for (const line of lines) this.#reader.expectEcho(line);
		const text = lines.map((line) => `${line}\r`).join('');
		this.#write(replaced ? text.replace(...replaced) : text);
	}

	#write(text: string): void {
		this.#stream?.write(utf8(text));
	}

	#nextMarker(): string {
		this.#markerNumber = (this.#markerNumber % 999) + 1;
		return `~${this.#markerNumber}`;
	}

	#silence(exchange?: Exchange): AppError {
		const reason = exchange?.logs.findLast((log) => log.level === 'err')?.text;
		return new AppError(
			'board-silent',
			reason
				? `The board stopped answering after: ${reason}`
				: 'The board does not answer. It may be starting, or a container may hold its console.',
			reason ? { cause: new Error(reason) } : undefined
		);
	}

	#setState(state: BoardState): void {
		if (state === this.#state) return;
		this.#state = state;
		this.#handlers.onstate(state);
	}
}

function isNoise(line: string): boolean {
	return line === '' || isCommandError(line);
}

function smpTimeout(): AppError {
	return new AppError('smp-timeout', 'The board did not answer an SMP request.');
}

/** What a shell says that does not know a setting. */
function isSettingLine(line: string): boolean {
	return isNoise(line) || /^shell - |^Subcommands:$|^ {2}\w+ +:/.test(line);
}
