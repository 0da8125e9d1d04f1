// Asking a Zephyr shell, and SMP beside it, one question at a time on one console: what is sent, how the end of the
// answer is recognised, and what happens when it does not come. It knows the shell's settings, not ports or restarts.
import { utf8 } from '#lib/core/bytes.ts';
import type { Clock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { encodeFrame } from '#lib/wire/smp-frame.ts';
import { isResponseTo, requestPacket, type SmpRequest } from '#lib/wire/smp-messages.ts';
import { encodePacket, type SmpPacket } from '#lib/wire/smp-packet.ts';
import { ConsoleReader } from './console-reader.ts';
import { Exchange, type Answer } from './exchange.ts';
import type { LogLine } from './log-lines.ts';
import { isCommandError } from './ocre-text.ts';
import { isSilence, silence, smpTimeout } from './silence.ts';
import type { CommandOptions, PromptedLine, Shell } from './shell.ts';
import { Waits } from './waits.ts';

/** In this order, so that each answer is easier to read than the one before. */
export const SETTINGS = ['echo', 'colors', 'vt100', 'prompt'] as const;
export type Setting = (typeof SETTINGS)[number];

export interface ShellTalkHandlers {
	/** Text that is not part of any answer. */
	onoutput(text: string): void;
	onlog(line: LogLine): void;
	/** A prompt that nobody waits for. Returns whether it is text after all. */
	onprompt(colored: boolean): 'text' | 'prompt';
	/** A limit has passed without an answer, maybe after a log line after which the shell never comes back. */
	onsilent(hung?: LogLine): void;
	/** The end of an answer came, awaited or not. */
	onanswer(): void;
}

const SYNC_MS = 700;
const SYNC_ATTEMPTS = 3;
const DRAIN_MS = 3_000;
const SETTING_MS = 2_000;
const RESTORE_MS = 400;
/** Additional end marks for one command: as many as the 64 bytes hold that a busy shell keeps. */
const NUDGES = 4;
const MIN_NUDGE_MS = 500;
/** A command that hangs after a certain log line gets this much longer. */
const HANG_GRACE_MS = 600;
/** When the board logs that it dropped a packet, an answer to it is not waited for longer than this. */
const DROPPED_GRACE_MS = 40;
/** Output that waits for its line end where an answer is still expected, but not awaited, waits this long. */
const FLUSH_MS = 20;

/**
 * How the first quote is sent to a shell in an unknown state. Ctrl-C leaves a line behind that somebody began, the
 * quote spoils it where Ctrl-C does nothing, and the line feed also ends what a broken-off SMP frame makes it swallow.
 */
const CLEAN_START = ['"\r', '\x03"\n'] as const;

export class ShellTalk implements Shell {
	/** Settings that the shell has switched off for us. */
	readonly off = new Set<Setting>();
	/** Nothing can be asked before `sync` found the shell again. */
	needsSync = false;
	/** Why nothing can be asked any more. */
	#ended: Error | undefined;
	readonly #clock: Clock;
	readonly #handlers: ShellTalkHandlers;
	readonly #waits: Waits;
	readonly #reader: ConsoleReader;
	#write: ((bytes: Uint8Array) => void) | undefined;
	/** The answer that is being received, and whether anybody waits for it. */
	#exchange: Exchange | undefined;
	#awaited = false;
	#hasReturnValue = false;
	/** Whether the shell ends the line of a command that it does not echo; undefined until seen. */
	#lineEnds: boolean | undefined;
	#packetListeners = new Set<(packet: SmpPacket) => void>();
	#logListeners = new Set<(line: LogLine) => void>();
	/** Of lines that were sent, in their order: what to do at their prompts. */
	#prompts: (() => void)[] = [];
	/** Of the first of them: the shell's line end is still to come; it came. */
	#lineEndDue = false;
	#lineEnded = false;
	/** The beginning of the next prompted line, sent already. */
	#ahead = '';
	#cancelFlush: (() => void) | undefined;
	#markerNumber = 0;
	#sequence = 0;

	constructor(clock: Clock, handlers: ShellTalkHandlers) {
		this.#clock = clock;
		this.#handlers = handlers;
		this.#waits = new Waits(clock);
		this.#reader = new ConsoleReader(clock, {
			ontext: (text) => this.#text(text),
			onlog: (line) => this.#log(line),
			onprompt: (text, colored) => this.#prompt(text, colored),
			onecho: () => (this.#lineEnded = true),
			onpacket: (packet) => {
				for (const listener of [...this.#packetListeners]) listener(packet);
			}
		});
	}

	attach(write: (bytes: Uint8Array) => void): void {
		this.#write = write;
		this.#ended = undefined;
		this.forget();
	}

	detach(): void {
		this.#write = undefined;
		this.#reader.flush();
		this.forget();
	}

	/** The shell began anew, or another one: nothing is known of it. */
	forget(): void {
		this.off.clear();
		this.needsSync = false;
		this.#exchange = undefined;
		this.#hasReturnValue = false;
		this.#lineEnds = undefined;
		this.#reader.reset();
	}

	/** Ends every wait with this error. */
	interrupt(error: Error): void {
		this.#waits.interrupt(error);
	}

	/** Ends every wait with this error, and refuses whatever a task that did not wait asks next. */
	end(error: Error): void {
		this.#ended = error;
		this.interrupt(error);
	}

	receive(bytes: Uint8Array): void {
		this.#reader.push(bytes);
	}

	// What arrives

	#text(text: string): void {
		const exchange = this.#exchange;
		if (!exchange) return this.#output(text);
		const rest = exchange.push(text);
		if (rest === undefined) return this.#flushLater(exchange);
		const left = exchange.outstanding;
		this.#exchange = left === undefined ? undefined : this.#exchangeFor(left, isNoise);
		this.#handlers.onanswer();
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
		if (this.#awaited) return;
		this.#cancelFlush?.();
		this.#cancelFlush = this.#clock.schedule(FLUSH_MS, () => {
			if (!this.#awaited) exchange.flushPartial();
		});
	}

	#log(line: LogLine): void {
		this.#exchange?.log(line);
		this.#handlers.onlog(line);
		for (const listener of [...this.#logListeners]) listener(line);
	}

	#prompt(text: string, colored: boolean): void {
		const forgotten = colored && this.off.has('colors');
		if (this.#prompts.length > 0 && !forgotten) {
			if (!this.#lineEnded) return;
			this.#prompts.shift()?.();
			this.#expectLineEnd();
		} else if (this.#handlers.onprompt(colored) === 'text') this.#text(text);
	}

	// Finding the shell

	/** Waits for the end of a command that nobody waits for any more. */
	async drain(signal?: AbortSignal): Promise<void> {
		const left = this.#exchange;
		if (!left || this.needsSync) return;
		try {
			await this.#answerOf(left, DRAIN_MS, signal);
		} catch (error) {
			if (!isSilence(error)) throw error;
			this.needsSync = true;
		}
	}

	/** Sends end marks until one is answered. A clean start is for a shell in an unknown state. */
	async sync(
		limitMs = SYNC_MS * SYNC_ATTEMPTS,
		cleanStart = false,
		signal?: AbortSignal
	): Promise<void> {
		this.needsSync = true;
		const attempts = Math.ceil(limitMs / SYNC_MS);
		for (let attempt = 1; this.needsSync; attempt++) {
			this.#checkOpen(signal);
			const { exchange, marker } = this.#begin(isNoise);
			this.#send(['"', marker], cleanStart && attempt === 1 ? CLEAN_START : undefined);
			try {
				await this.#answerOf(exchange, SYNC_MS, signal);
				this.needsSync = false;
			} catch (error) {
				if (isSilence(error) && attempt < attempts) continue;
				if (isSilence(error)) this.#handlers.onsilent();
				throw error;
			}
		}
	}

	/** Switches a setting off, if the shell lets us. */
	async switchOff(setting: Setting, signal?: AbortSignal): Promise<void> {
		for (let attempt = 1; attempt <= SYNC_ATTEMPTS; attempt++) {
			const answer = await this.#set(setting, 'off', signal);
			if (answer.garbled) continue;
			if ((answer.returnValue ?? 0) === 0 && !answer.lines.some(isCommandError))
				this.off.add(setting);
			// While this command ran, the echo still had the line ends.
			if (setting === 'echo') this.#lineEnds = undefined;
			return;
		}
	}

	/** How the shell ends lines may be another after each setting, and is seen from the end of the answer. */
	async #set(setting: Setting, value: 'on' | 'off', signal?: AbortSignal): Promise<Answer> {
		this.#lineEnds = undefined;
		const line = `shell ${setting} ${value}`;
		const options = { claims: isSettingLine, limitMs: SETTING_MS, signal };
		const answer = await this.command(line, options);
		this.#hasReturnValue ||= answer.returnValue !== undefined;
		if (answer.returnValue !== undefined) this.#lineEnds = answer.lineEnds;
		return answer;
	}

	/** Gives the shell its normal settings back, as far as it answers. */
	async restore(): Promise<void> {
		this.#spoilAhead();
		for (const setting of [...SETTINGS].reverse()) {
			if (!this.off.delete(setting)) continue;
			const { exchange, marker } = this.#begin(() => true);
			this.#send([`shell ${setting} on`, marker]);
			await this.#answerOf(exchange, RESTORE_MS);
		}
	}

	/** The same for a shell that does not read now: it does so with the little that it keeps meanwhile. */
	restoreUnheard(): void {
		this.#spoilAhead();
		if (this.off.size > 0)
			this.#send(['', ...[...this.off].reverse().map((setting) => `shell ${setting} on`)]);
		this.off.clear();
	}

	/** What was sent of a line that will not follow must not become the beginning of another. */
	#spoilAhead(): void {
		if (this.#ahead) this.#send(['"']);
		this.#ahead = '';
	}

	// Asking

	#begin(claims: (line: string) => boolean): { exchange: Exchange; marker: string } {
		const marker = this.#nextMarker();
		const exchange = (this.#exchange = this.#exchangeFor(marker, claims));
		return { exchange, marker };
	}

	#exchangeFor(marker: string, claims: (line: string) => boolean): Exchange {
		const echoes = this.#hasReturnValue && !this.off.has('echo');
		return new Exchange({
			marker,
			claims,
			output: (text) => this.#handlers.onoutput(text),
			lineEnds: echoes ? false : this.#lineEnds
		});
	}

	#checkOpen(signal?: AbortSignal): void {
		signal?.throwIfAborted();
		if (this.#ended) throw this.#ended;
	}

	#answerOf(exchange: Exchange, limitMs: number, signal?: AbortSignal): Promise<Answer> {
		return this.#waits.for(exchange.finished, { limitMs, signal, onlimit: () => silence() });
	}

	async command(line: string, options: CommandOptions): Promise<Answer> {
		const { claims, limitMs, signal, hangs } = options;
		this.#checkOpen(signal);
		const { exchange, marker } = this.#begin(claims);
		this.#awaited = true;
		this.#send([line, 'retval', marker]);
		const cancelNudges = this.#nudge(exchange, Math.max(MIN_NUDGE_MS, limitMs / (NUDGES + 2)));
		let shorten: ((ms: number) => void) | undefined;
		let hung: LogLine | undefined;
		const onlog = (log: LogLine) => {
			if (!hangs?.(log)) return;
			hung = log;
			shorten?.(HANG_GRACE_MS);
		};
		this.#logListeners.add(onlog);
		try {
			const answer = await this.#waits.for(
				exchange.finished,
				{ limitMs, signal, onlimit: () => silence(exchange.logs) },
				(shortenTo) => (shorten = shortenTo)
			);
			const incomplete = this.#hasReturnValue && answer.returnValue === undefined;
			return { ...answer, garbled: answer.garbled || incomplete };
		} catch (error) {
			if (isSilence(error)) {
				this.needsSync = true;
				this.#handlers.onsilent(hung);
			}
			throw error;
		} finally {
			this.#awaited = false;
			this.#logListeners.delete(onlog);
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

	async request(request: SmpRequest, limitMs: number, signal?: AbortSignal): Promise<SmpPacket> {
		this.#checkOpen(signal);
		const { answer, release } = this.#sendFrame(request);
		let shorten: ((ms: number) => void) | undefined;
		const onlog = (log: LogLine) => {
			if (log.module === 'smp_shell') shorten?.(DROPPED_GRACE_MS);
		};
		this.#logListeners.add(onlog);
		try {
			const options = { limitMs, signal, onlimit: smpTimeout };
			return await this.#waits.for(answer, options, (shortenTo) => (shorten = shortenTo));
		} finally {
			this.#logListeners.delete(onlog);
			release();
		}
	}

	#sendFrame(request: SmpRequest): { answer: Promise<SmpPacket>; release: () => void } {
		const packet = requestPacket(request, (this.#sequence = (this.#sequence + 1) & 0xff));
		let release = () => {};
		const answer = new Promise<SmpPacket>((resolve) => {
			const listener = (received: SmpPacket) => {
				if (isResponseTo(packet, received)) resolve(received);
			};
			this.#packetListeners.add(listener);
			release = () => this.#packetListeners.delete(listener);
		});
		this.#write?.(encodeFrame(encodePacket(packet)));
		return { answer, release };
	}

	async probe(
		request: SmpRequest,
		limitMs: number,
		signal?: AbortSignal
	): Promise<SmpPacket | undefined> {
		this.#checkOpen(signal);
		// A shell without SMP takes the frame for a command, and completes words where it sees the tab.
		const { exchange, marker } = this.#begin(isNoise);
		const { answer: packet, release } = this.#sendFrame(request);
		this.#send([marker]);
		try {
			const answer = await this.#answerOf(exchange, limitMs, signal);
			if (answer.lines.some(isCommandError)) return undefined;
			// The mark can overtake the packet, which another thread of the board sends.
			return await this.#waits.for(packet, { limitMs, signal, onlimit: smpTimeout });
		} catch (error) {
			if (!isSilence(error) && !(error instanceof AppError && error.code === 'smp-timeout'))
				throw error;
			this.needsSync = isSilence(error);
			return undefined;
		} finally {
			release();
		}
	}

	reviveSmp(): void {
		// One byte a write: it sees a marker's end only at the beginning of what comes in.
		for (const byte of [0x14, 0x0a, 0x09, 0x0a]) this.#write?.(Uint8Array.of(byte));
	}

	async withPrompt<T>(task: (send: PromptedLine) => Promise<T>, signal?: AbortSignal): Promise<T> {
		const wasOff = this.off.delete('prompt');
		if (wasOff) await this.#set('prompt', 'on', signal);
		try {
			return await task((...line) => this.#prompted(...line));
		} finally {
			// Something of what was sent is not answered.
			if (this.#ahead || this.#prompts.length > 0) this.needsSync = true;
			this.#ahead = '';
			this.#prompts = [];
			this.#lineEndDue = false;
			// Where colours came back, the shell is a new one, and set up as such.
			if (wasOff && this.off.size > 0) await this.#promptOff();
		}
	}

	async #promptOff(): Promise<void> {
		try {
			await this.drain();
			if (this.needsSync) await this.sync();
			await this.switchOff('prompt');
		} catch {
			// Silent or lost: whoever asks next finds out, and reads prompts as prompts until then.
			this.needsSync = true;
		}
	}

	async #prompted(line: string, limitMs: number, signal?: AbortSignal, ahead = ''): Promise<void> {
		this.#checkOpen(signal);
		const bare = this.off.has('echo');
		let pass = () => {};
		const prompt = new Promise<void>((resolve) => (pass = resolve));
		this.#prompts.push(pass);
		if (this.#prompts.length === 1) this.#expectLineEnd();
		const sent = this.#ahead.length;
		this.#ahead = bare ? ahead : '';
		if (bare) this.#write?.(utf8(`${line.slice(sent)}\r${ahead}`));
		else this.#send([line]);
		try {
			await this.#waits.for(prompt, { limitMs, signal, onlimit: () => silence() });
		} catch (error) {
			// Nobody else minds when it is over anyway.
			if (this.#prompts.includes(pass)) this.needsSync = true;
			throw error;
		}
	}

	#expectLineEnd(): void {
		const bare = this.off.has('echo');
		this.#lineEndDue = bare && this.#lineEnds !== false && this.#prompts.length > 0;
		this.#lineEnded = bare && this.#lineEnds === false;
	}

	#send(lines: readonly string[], replaced?: readonly [string, string]): void {
		this.#reader.forgetEchoes();
		if (!this.off.has('echo')) for (const line of lines) this.#reader.expectEcho(line);
		const text = lines.map((line) => `${line}\r`).join('');
		this.#write?.(utf8(replaced ? text.replace(...replaced) : text));
	}

	#nextMarker(): string {
		this.#markerNumber = (this.#markerNumber % 999) + 1;
		return `~${this.#markerNumber}`;
	}
}

function isNoise(line: string): boolean {
	return line === '' || isCommandError(line);
}

/** What a shell says that does not know a setting. */
function isSettingLine(line: string): boolean {
	return isNoise(line) || /^shell - |^Subcommands:$|^ {2}\w+ +:/.test(line);
}
