// Asking a Zephyr shell, and SMP beside it, one question at a time on one console: commands, lines that are acknowledged
// by the prompt, SMP requests. It knows nothing of ports.
import type { Clock } from '#lib/core/clock.ts';
import type { SmpRequest } from '#lib/wire/smp-messages.ts';
import type { SmpPacket } from '#lib/wire/smp-packet.ts';
import type { Answer } from './exchange.ts';
import type { LogLine } from './log-lines.ts';
import { isCommandError } from './ocre-text.ts';
import { PromptedLines } from './prompted-lines.ts';
import { ShellAsk } from './shell-ask.ts';
import { ShellFinder } from './shell-finder.ts';
import { isNoise, ShellLine } from './shell-line.ts';
import { isSilence, restarted, silence } from './silence.ts';
import type { CommandOptions, PromptedLine, Shell } from './shell.ts';
import { SmpTalk } from './smp-talk.ts';

export interface ShellTalkHandlers {
	/** Text that is not part of any answer. */
	onoutput(text: string): void;
	onlog(line: LogLine): void;
	/** A prompt of a shell that is not set up. */
	onprompt(): void;
	/** The shell restarted: what it was asked is not answered, and nothing is known of it. */
	onrestart(): void;
	/** A limit has passed without an answer, maybe after a log line after which the shell never comes back. */
	onsilent(hung?: LogLine): void;
	/** The end of an answer came, awaited or not. */
	onanswer(): void;
}

const REVIVE_LIMIT_MS = 500;

export class ShellTalk implements Shell {
	readonly #line: ShellLine;
	readonly #clock: Clock;
	readonly #ask: ShellAsk;
	readonly #finder: ShellFinder;
	readonly #smp: SmpTalk;

	constructor(clock: Clock, handlers: ShellTalkHandlers) {
		this.#clock = clock;
		this.#line = new ShellLine(clock, {
			onoutput: (text) => handlers.onoutput(text),
			onlog: (line) => {
				handlers.onlog(line);
				this.#smp.log(line);
				this.#ask.log(line);
			},
			onpacket: (packet) => this.#smp.packet(packet),
			onprompt: () => handlers.onprompt(),
			onsign: (fresh) => this.#finder.doubt(fresh),
			onanswer: () => handlers.onanswer()
		});
		this.#ask = new ShellAsk(this.#line, clock, (hung) => {
			this.#finder.needsSync = true;
			handlers.onsilent(hung);
		});
		this.#finder = new ShellFinder(this.#line, this.#ask, clock, {
			onrestart: () => handlers.onrestart(),
			onsilent: () => handlers.onsilent()
		});
		this.#smp = new SmpTalk((bytes) => this.#line.write(bytes), this.#line.waits, clock);
	}

	attach(write: (bytes: Uint8Array) => void): void {
		this.#line.attach(write);
		this.forget();
	}

	detach(): void {
		this.#line.detach();
		this.forget();
	}

	/** The shell restarted, or it is another one: nothing is known of it. */
	forget(): void {
		this.#line.forget();
		this.#ask.forget();
		this.#finder.forget();
	}

	/** Ends every wait with this error. */
	interrupt(error: Error): void {
		this.#line.waits.interrupt(error);
	}

	/** Ends every wait with this error, and refuses whatever a task that did not wait asks next. */
	end(error: Error): void {
		this.#line.end(error);
	}

	receive(bytes: Uint8Array): void {
		this.#line.receive(bytes);
	}

	/** Resolves when a shell answers; rejects with `board-silent`. A clean start is for one in an unknown state. */
	sync(limitMs: number, cleanStart: boolean, signal?: AbortSignal): Promise<void> {
		return this.#finder.sync(limitMs, cleanStart, signal);
	}

	/** Learns how the shell behaves, and makes its stream as plain as it lets us. */
	settle(signal?: AbortSignal): Promise<void> {
		return this.#finder.settle(signal);
	}

	/** Waits until the shell can be asked. */
	ready(signal?: AbortSignal): Promise<void> {
		return this.#finder.ready(signal);
	}

	/** Gives the shell its normal settings back, as far as it answers. */
	restore(): Promise<void> {
		return this.#finder.restore();
	}

	/** The same for a shell that does not read now. */
	restoreUnheard(): void {
		this.#finder.restoreUnheard();
	}

	get overran(): boolean {
		return this.#line.overran;
	}

	async command(line: string, options: CommandOptions): Promise<Answer> {
		await this.#finder.checked();
		if (options.changesShell) this.#line.settings.expectAnything();
		const answer = await this.#ask.ask(line, options);
		if (options.changesShell) return answer;
		const isStrange = answer.echoed && !this.#line.settings.echoes;
		if ((isStrange || this.#finder.doubts) && (await this.#finder.check(options.signal)))
			throw restarted();
		return answer;
	}

	async request(request: SmpRequest, limitMs: number, signal?: AbortSignal): Promise<SmpPacket> {
		await this.#finder.checked();
		this.#line.checkOpen(signal);
		return this.#smp.request(request, limitMs, signal);
	}

	async probe(
		request: SmpRequest,
		limitMs: number,
		signal?: AbortSignal
	): Promise<SmpPacket | undefined> {
		await this.#finder.checked();
		this.#line.checkOpen(signal);
		return this.#finder.finding(() => this.#probe(request, limitMs, signal));
	}

	async #probe(
		request: SmpRequest,
		limitMs: number,
		signal?: AbortSignal
	): Promise<SmpPacket | undefined> {
		const line = this.#line;
		// A shell without SMP takes the frame for a command, and completes words where it sees the tab.
		const { exchange, marker } = line.begin((text) => isNoise(text) || isTypedFrame(text));
		const { answer: packet, release } = this.#smp.send(request);
		line.send([marker]);
		try {
			const answer = await line.answerOf(exchange, limitMs, signal);
			if (answer.lines.some(isCommandError)) return undefined;
			// The mark can overtake the packet, which another thread of the board sends.
			return await line.waits.for(packet, { limitMs, signal, onlimit: () => silence() });
		} catch (error) {
			if (!isSilence(error)) throw error;
			this.#finder.needsSync ||= !exchange.done;
			return undefined;
		} finally {
			release();
		}
	}

	/** A shell without SMP takes the line feeds for empty lines: their answers belong to it. */
	reviveSmp(signal?: AbortSignal): Promise<void> {
		const line = this.#line;
		return this.#finder.finding(async () => {
			line.checkOpen(signal);
			const { exchange, marker } = line.begin(isNoise);
			line.expectLineEnds(2);
			await this.#smp.revive(line.settings.echoes);
			line.send([marker]);
			try {
				await line.answerOf(exchange, REVIVE_LIMIT_MS, signal);
			} catch (error) {
				if (!isSilence(error)) throw error;
				this.#finder.needsSync = true;
			}
		});
	}

	async withPrompt<T>(task: (send: PromptedLine) => Promise<T>, signal?: AbortSignal): Promise<T> {
		await this.#finder.checked();
		const line = this.#line;
		const hadNone = line.settings.prompt === 'none';
		if (hadNone) await this.#promptOn(signal);
		if (line.settings.prompt === 'none') return this.#withMarks(task);
		const lines = (line.prompted = this.#promptedLines());
		const send: PromptedLine = async (text, limitMs, lineSignal, ahead) => {
			line.checkOpen(lineSignal);
			await lines.send(text, limitMs, lineSignal, ahead);
		};
		const result = await settled(task(send));
		lines.end();
		line.prompted = undefined;
		// Something of what was sent is not answered.
		if (lines.unanswered) this.#finder.needsSync = true;
		if (line.settings.seen && (await this.#afterPrompts(hadNone))) throw restarted();
		if ('error' in result) throw result.error;
		return result.value;
	}

	#promptedLines(): PromptedLines {
		const line = this.#line;
		return new PromptedLines({
			write: (bytes) => line.write(bytes),
			sendEchoed: (text) => line.send([text]),
			waits: line.waits,
			echoes: line.settings.echoes,
			lineEnds: line.lineEnds !== false,
			divided: line.settings.dividesByPrompts,
			clock: this.#clock,
			output: (text) => line.output(text)
		});
	}

	async #promptOn(signal?: AbortSignal): Promise<void> {
		const { settings } = this.#line;
		settings.expectAnything();
		await this.#finder.set('prompt', 'on', signal);
		settings.off.delete('prompt');
		await this.#finder.see(signal);
	}

	/** Resolves to whether the shell restarted meanwhile. */
	async #afterPrompts(hadNone: boolean): Promise<boolean> {
		const finder = this.#finder;
		try {
			await finder.drain();
			if ((finder.needsSync || finder.doubts) && (await finder.check())) return true;
			if (hadNone) {
				await finder.switchOff('prompt');
				await finder.see();
			}
		} catch {
			// Silent or lost: the next question finds out, and reads prompts as prompts until then.
			finder.needsSync = true;
		}
		return false;
	}

	/** For a shell that shows no prompt: each line is followed by an end mark. */
	#withMarks<T>(task: (send: PromptedLine) => Promise<T>): Promise<T> {
		const line = this.#line;
		let last: Promise<unknown> = Promise.resolve();
		return task((text, limitMs, signal) => {
			const marked = last.then(async () => {
				line.checkOpen(signal);
				const { exchange, marker } = line.begin(() => false);
				line.send([text, marker]);
				await line.answerOf(exchange, limitMs, signal);
			});
			last = marked.catch(() => (this.#finder.needsSync = true));
			return marked;
		});
	}
}

type Settled<T> = { value: T } | { error: unknown };

function settled<T>(promise: Promise<T>): Promise<Settled<T>> {
	return promise.then(
		(value) => ({ value }),
		(error: unknown) => ({ error })
	);
}

/** What a shell shows of a frame that it takes for typed text: its characters, and the commands that a tab lists. */
function isTypedFrame(line: string): boolean {
	return /^[A-Za-z0-9+/]{8,}={0,2}$|^ {2}\w+$/.test(line);
}
