// Asking a Zephyr shell, and SMP beside it, one question at a time on one console: joins the parts that know how to find
// a shell, to ask it, to send it lines, and to speak SMP. It knows nothing of ports.
import type { Clock } from '#lib/core/clock.ts';
import type { SmpRequest } from '#lib/wire/smp-messages.ts';
import type { SmpPacket } from '#lib/wire/smp-packet.ts';
import type { Answer } from './exchange.ts';
import type { LogLine } from '../console/log-lines.ts';
import { PromptedTalk } from './prompted-talk.ts';
import { ShellAsk } from './shell-ask.ts';
import { ShellFinder } from './shell-finder.ts';
import { ShellLine } from './shell-line.ts';
import { restarted } from '../session/silence.ts';
import type { CommandOptions, PromptedLine, Shell } from './shell.ts';
import { SmpFinder } from './smp-finder.ts';
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

export class ShellTalk implements Shell {
	readonly #line: ShellLine;
	readonly #ask: ShellAsk;
	readonly #finder: ShellFinder;
	readonly #smp: SmpTalk;
	readonly #smpFinder: SmpFinder;
	readonly #prompted: PromptedTalk;

	constructor(clock: Clock, handlers: ShellTalkHandlers) {
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
		this.#smpFinder = new SmpFinder(this.#line, this.#smp, () => {
			this.#finder.needsSync = true;
		});
		this.#prompted = new PromptedTalk(this.#line, this.#finder, clock);
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
		return this.#finder.finding(() => this.#smpFinder.probe(request, limitMs, signal));
	}

	reviveSmp(signal?: AbortSignal): Promise<void> {
		return this.#finder.finding(() => this.#smpFinder.revive(signal));
	}

	withPrompt<T>(task: (send: PromptedLine) => Promise<T>, signal?: AbortSignal): Promise<T> {
		return this.#prompted.run(task, signal);
	}
}
