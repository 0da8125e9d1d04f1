// The line to a Zephyr shell: what is typed on it, and where what comes back belongs: to an answer that is under way, to
// a look at the shell, to lines that wait for their prompts, or to the output. It decides nothing.
import { utf8 } from '#lib/core/bytes.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { SmpPacket } from '#lib/wire/smp-packet.ts';
import { ConsoleReader } from '../console/console-reader.ts';
import { DividedConsole } from './divided-console.ts';
import { Exchange, type Answer, type ExchangeOptions } from './exchange.ts';
import { isOverrun, type LogLine } from '../console/log-lines.ts';
import { isCommandError } from '../supervisor/ocre-text.ts';
import { PromptedLines } from './prompted-lines.ts';
import { ShellLook } from './shell-look.ts';
import { ShellSettings } from './shell-settings.ts';
import { silence } from '../session/silence.ts';
import { Waits } from '#lib/core/waits.ts';

export interface ShellLineHandlers {
	/** Text that is not part of any answer. */
	onoutput(text: string): void;
	onlog(line: LogLine): void;
	onpacket(packet: SmpPacket): void;
	/** A prompt of a shell that is not set up. */
	onprompt(): void;
	/** What came may be a prompt of a shell that restarted; `fresh`: it looks like the first thing that one prints. */
	onsign(fresh: boolean): void;
	/** The end of an answer came, awaited or not. */
	onanswer(): void;
}

/** Output that waits for its line end where an answer is still expected, but not awaited, waits this long. */
const FLUSH_MS = 20;

export class ShellLine {
	readonly settings = new ShellSettings();
	readonly waits: Waits;
	/** The answer that is being received, and whether a command waits for it. */
	exchange: Exchange | undefined;
	awaited = false;
	prompted: PromptedLines | undefined;
	/** Whether the shell ends the line of a command that it does not echo; undefined until seen. */
	lineEnds: boolean | undefined;
	/** It lost what was typed ahead, on this connection. */
	overran = false;
	readonly #clock: Clock;
	readonly #handlers: ShellLineHandlers;
	readonly #reader: ConsoleReader;
	readonly #divided: DividedConsole;
	/** Prompts divide the answer that is being received. */
	#isDivided = false;
	#write: ((bytes: Uint8Array) => void) | undefined;
	/** Why nothing can be asked any more. */
	#ended: Error | undefined;
	#look: ShellLook | undefined;
	#cancelFlush: (() => void) | undefined;
	#markerNumber = 0;

	constructor(clock: Clock, handlers: ShellLineHandlers) {
		this.#clock = clock;
		this.#handlers = handlers;
		this.waits = new Waits(clock);
		this.#divided = new DividedConsole({
			prompted: () => this.prompted,
			expects: () => this.exchange !== undefined,
			answer: (text) => this.#answer(text),
			output: (text) => this.#output(text)
		});
		this.#reader = new ConsoleReader(clock, {
			ontext: (text) => this.#text(text),
			onlog: (line) => this.#log(line),
			onprompt: (text, colored, fresh) => this.#prompt(text, colored, fresh),
			onecho: (line) => this.#echo(line),
			onpacket: (packet) => handlers.onpacket(packet),
			showsPrompts: () => this.settings.prompt !== 'none'
		});
	}

	attach(write: (bytes: Uint8Array) => void): void {
		this.#write = write;
		this.#ended = undefined;
		this.overran = false;
	}

	detach(): void {
		this.#write = undefined;
		this.#reader.flush();
	}

	/** The shell restarted, or it is another one: nothing is known of it. */
	forget(): void {
		this.settings.forget();
		this.#divided.release();
		this.#divided.passed('text');
		this.exchange = undefined;
		this.#look = undefined;
		this.lineEnds = undefined;
		this.#reader.reset();
	}

	/** Ends every wait with this error, and refuses whatever a task that did not wait asks next. */
	end(error: Error): void {
		this.#ended = error;
		this.waits.interrupt(error);
	}

	checkOpen(signal?: AbortSignal): void {
		signal?.throwIfAborted();
		if (this.#ended) throw this.#ended;
	}

	// What arrives

	receive(bytes: Uint8Array): void {
		this.#reader.push(bytes);
	}

	#text(text: string): void {
		if (this.#divides) return this.#divided.text(text);
		this.#divided.passed('text');
		if (this.exchange) this.#answer(text);
		else this.#besides(text);
	}

	/** Whether what containers print while the shell waits stands between its prompts. */
	get #divides(): boolean {
		if (this.#look) return false;
		return this.exchange ? this.#isDivided : this.settings.dividesByPrompts;
	}

	#answer(text: string): void {
		const exchange = this.exchange!;
		const rest = exchange.push(text);
		if (rest === undefined) return this.#flushLater(exchange);
		if (this.#isDivided) this.#divided.end(exchange.endedBy);
		const left = exchange.outstanding;
		this.exchange = left === undefined ? undefined : this.#exchangeFor(left, isNoise);
		this.#handlers.onanswer();
		if (rest) this.#text(rest);
	}

	/** Text that belongs to no command. */
	#besides(text: string): void {
		const look = this.#look;
		if (!look) return this.#divided.output(this.prompted?.text(text) ?? text);
		const rest = look.push(text);
		if (rest === undefined) return;
		this.#look = undefined;
		this.#handlers.onanswer();
		if (rest) this.#text(rest);
	}

	#output(text: string): void {
		if (text) this.#handlers.onoutput(text);
	}

	/** While nobody waits for the end of an exchange, output need not wait for the end of its line. */
	#flushLater(exchange: Exchange): void {
		if (this.awaited) return;
		this.#cancelFlush?.();
		this.#cancelFlush = this.#clock.schedule(FLUSH_MS, () => {
			if (this.awaited) return;
			exchange.flushPartial();
			this.#divided.release();
		});
	}

	#log(line: LogLine): void {
		this.overran ||= isOverrun(line);
		if (this.#divides) this.#divided.log();
		this.exchange?.log(line);
		this.#handlers.onlog(line);
	}

	#echo(line: string): void {
		if (this.#divides) this.#divided.echo();
		this.#look?.echo(line);
		this.exchange?.echo(line);
		this.prompted?.echo();
	}

	#prompt(text: string, colored: boolean, fresh: boolean): void {
		const { settings } = this;
		const isSign = fresh || settings.isStrange(colored ? 'colored' : 'plain');
		if (this.#divides && !isSign) {
			this.#divided.prompt();
			return this.prompted?.prompt();
		}
		this.#divided.passed('prompt');
		if (this.#look) this.#look.prompt(colored);
		else if (!settings.seen) this.#handlers.onprompt();
		else if (isSign) this.#handlers.onsign(fresh);
		else if (this.prompted) this.prompted.prompt();
		else if (settings.prompt === 'none') this.#text(text);
	}

	/** Output of a task's own reading. */
	output(text: string): void {
		this.#divided.output(text);
	}

	/** So many empty lines may be answered, besides what is typed. */
	expectLineEnds(count: number): void {
		this.#divided.expectLineEnds(count);
	}

	// What is typed

	write(bytes: Uint8Array): void {
		this.#write?.(bytes);
	}

	send(lines: readonly string[]): void {
		this.#reader.forgetEchoes();
		if (this.settings.echoes) for (const line of lines) this.#reader.expectEcho(line);
		this.#divided.typed(lines.length);
		this.write(utf8(typed(lines)));
	}

	/** That they come back is looked for even where the echo is off: it would be a shell that restarted. */
	sendMarks(lines: readonly string[], replaced?: readonly [string, string]): void {
		this.#reader.forgetEchoes();
		// A quote with a line end stands at the end of the complaint about it, too.
		for (const line of lines) if (line !== '"') this.#reader.expectEcho(line);
		this.#divided.typed(lines.length);
		const text = typed(lines);
		this.write(utf8(replaced ? text.replace(...replaced) : text));
	}

	/** An answer is expected from now on, up to the complaint about its marker. */
	begin(
		claims: (line: string) => boolean,
		more: Partial<ExchangeOptions> = {}
	): { exchange: Exchange; marker: string } {
		const marker = this.#nextMarker();
		this.#divided.begin();
		this.#isDivided = this.settings.dividesByPrompts && this.lineEnds === true;
		const exchange = (this.exchange = this.#exchangeFor(marker, claims, more));
		return { exchange, marker };
	}

	#exchangeFor(
		marker: string,
		claims: (line: string) => boolean,
		more: Partial<ExchangeOptions> = {}
	): Exchange {
		const output = (text: string) => this.#divided.output(text);
		const lineEnds = this.#isDivided ? false : this.lineEnds;
		return new Exchange({ marker, claims, output, lineEnds, ...more });
	}

	/** The end mark may have got lost: another one. The quote spoils a line whose end was lost. */
	markAgain(exchange: Exchange): void {
		const marker = this.#nextMarker();
		exchange.addMarker(marker);
		// What was typed before may still come back.
		this.#reader.expectEcho(marker);
		this.#divided.typed(2);
		this.write(utf8(typed(['"', marker])));
	}

	answerOf(exchange: Exchange, limitMs: number, signal?: AbortSignal): Promise<Answer> {
		return this.waits.for(exchange.finished, { limitMs, signal, onlimit: () => silence() });
	}

	/** Looks at how the shell behaves. */
	beginLook(): ShellLook {
		const words = [this.#nextMarker(), this.#nextMarker()] as const;
		const look = (this.#look = new ShellLook(words, (text) => this.#divided.output(text)));
		this.sendMarks(words);
		return look;
	}

	endLook(look: ShellLook | undefined = this.#look): void {
		if (this.#look === look) this.#look = undefined;
		look?.flush();
	}

	learnPrompt(prompt: string): void {
		this.#reader.learnPrompt(prompt);
	}

	/** Nobody waits for the rest of a prompt. */
	dropHeld(): void {
		this.#reader.dropHeld();
	}

	#nextMarker(): string {
		this.#markerNumber = (this.#markerNumber % 999) + 1;
		return `~${this.#markerNumber}`;
	}
}

const typed = (lines: readonly string[]): string => lines.map((line) => `${line}\r`).join('');

export function isNoise(line: string): boolean {
	return line === '' || line === '"' || isCommandError(line);
}
