// Finds a shell, sets it up so that its stream is easy to read, and finds out whether it is still the same one. It relies
// on no setting: each is tried, and what is seen afterwards holds.
import type { Clock } from '#lib/core/clock.ts';
import type { Answer } from './exchange.ts';
import { isCommandError } from '../supervisor/ocre-text.ts';
import type { ShellAsk } from './shell-ask.ts';
import { isNoise, type ShellLine } from './shell-line.ts';
import type { Seen } from './shell-look.ts';
import { SETTINGS, type Setting } from './shell-settings.ts';
import { isSilence, silence } from '../session/silence.ts';

const SYNC_MS = 700;
const SYNC_ATTEMPTS = 3;
const DRAIN_MS = 3_000;
const SETTING_MS = 2_000;
const UPTIME_MS = 2_000;
const RESTORE_MS = 400;
/** Looks at the shell until one shows nothing but the shell; a container may print in between. */
const LOOKS = 6;
/** Clocks of boards go wrong by less than this share. */
const CLOCK_SHARE = 0.001;
const UPTIME = /^Uptime: (\d{1,15}) ms$/;

/**
 * How the first quote is sent to a shell in an unknown state. Ctrl-C leaves a line behind that somebody began, the
 * quote spoils it where Ctrl-C does nothing, and the line feed also ends what a broken-off SMP frame makes it swallow.
 */
const CLEAN_START = ['"\r', '\x03"\n'] as const;

export interface ShellFinderHandlers {
	/** The shell restarted: what it was asked is not answered, and nothing is known of it. */
	onrestart(): void;
	onsilent(): void;
}

export class ShellFinder {
	/** Nothing can be asked before `sync` found the shell again. */
	needsSync = false;
	readonly #line: ShellLine;
	readonly #ask: ShellAsk;
	readonly #clock: Clock;
	readonly #handlers: ShellFinderHandlers;
	/** A sign that the shell restarted; `fresh`: it looked like the first thing that a shell prints. */
	#doubt: 'prompt' | 'fresh' | undefined;
	/** Finding out about it while nobody asks anything. */
	#checking: Promise<unknown> | undefined;
	/** Tasks that look for the shell or at it: signs are theirs to look into. */
	#finding = 0;
	#settledAtMs = 0;

	constructor(line: ShellLine, ask: ShellAsk, clock: Clock, handlers: ShellFinderHandlers) {
		this.#line = line;
		this.#ask = ask;
		this.#clock = clock;
		this.#handlers = handlers;
	}

	forget(): void {
		this.needsSync = false;
		this.#doubt = undefined;
	}

	get doubts(): boolean {
		return this.#doubt !== undefined;
	}

	/** What came may be the first prompt of a shell that restarted, or what a container prints. */
	doubt(fresh: boolean): void {
		const line = this.#line;
		const isFirst = this.#doubt === undefined;
		if (fresh || isFirst) this.#doubt = fresh ? 'fresh' : 'prompt';
		if (line.prompted) line.prompted.fail(silence());
		else if (line.awaited) {
			// What was asked may have got lost with the shell that it was asked of.
			if (isFirst && line.exchange) line.markAgain(line.exchange);
		} else if (this.#finding === 0)
			this.#checking = this.check()
				.catch(() => (this.needsSync = true))
				.finally(() => (this.#checking = undefined));
	}

	/** Until it is known whether the shell is the same. */
	async checked(): Promise<void> {
		while (this.#checking) await this.#checking;
	}

	async finding<T>(task: () => Promise<T>): Promise<T> {
		this.#finding++;
		try {
			return await task();
		} finally {
			this.#finding--;
		}
	}

	/** Waits until the shell can be asked, and for what was asked of it before. */
	async ready(signal?: AbortSignal): Promise<void> {
		await this.checked();
		await this.drain(signal);
		if (this.needsSync || this.#doubt) await this.check(signal);
	}

	/** Waits for the end of a command that nobody waits for any more. */
	async drain(signal?: AbortSignal): Promise<void> {
		const left = this.#line.exchange;
		if (!left || this.needsSync) return;
		try {
			await this.#line.answerOf(left, DRAIN_MS, signal);
		} catch (error) {
			if (!isSilence(error)) throw error;
			this.needsSync = true;
		}
	}

	/** Sends end marks until one is answered. A clean start is for a shell in an unknown state. */
	sync(limitMs = SYNC_MS * SYNC_ATTEMPTS, cleanStart = false, signal?: AbortSignal): Promise<void> {
		return this.finding(() => this.#sync(limitMs, cleanStart, signal));
	}

	async #sync(limitMs: number, cleanStart: boolean, signal?: AbortSignal): Promise<void> {
		const line = this.#line;
		this.needsSync = true;
		line.endLook();
		const attempts = Math.ceil(limitMs / SYNC_MS);
		for (let attempt = 1; this.needsSync; attempt++) {
			line.checkOpen(signal);
			const { exchange, marker } = line.begin(isNoise);
			line.sendMarks(['"', marker], cleanStart && attempt === 1 ? CLEAN_START : undefined);
			try {
				await line.answerOf(exchange, SYNC_MS, signal);
				this.needsSync = false;
			} catch (error) {
				if (isSilence(error) && attempt < attempts) continue;
				if (isSilence(error)) this.#handlers.onsilent();
				throw error;
			}
		}
	}

	/** Learns how the shell looks and switches off what it can, as far as the shell lets us. */
	settle(signal?: AbortSignal): Promise<void> {
		return this.finding(async () => {
			await this.see(signal);
			for (const setting of SETTINGS) {
				await this.switchOff(setting, signal);
				if (setting === 'echo') await this.see(signal);
			}
			await this.see(signal);
			this.#settledAtMs = this.#clock.now();
		});
	}

	/** What is seen holds, whatever the shell returned. */
	async see(signal?: AbortSignal): Promise<void> {
		const line = this.#line;
		let unknown: string | undefined;
		for (let attempt = 1; ; attempt++) {
			const { look, unknownPrompt, clean } = await this.#look(signal);
			if (unknownPrompt !== undefined && unknownPrompt === unknown) line.learnPrompt(unknownPrompt);
			unknown = unknownPrompt;
			if (!clean && attempt < LOOKS) continue;
			line.settings.saw(look);
			line.lineEnds = look.lineEnds;
			return;
		}
	}

	async #look(signal?: AbortSignal): Promise<Seen> {
		const line = this.#line;
		for (let attempt = 1; ; attempt++) {
			line.checkOpen(signal);
			const look = line.beginLook();
			try {
				const options = { limitMs: SYNC_MS, signal, onlimit: () => silence() };
				return await line.waits.for(look.finished, options);
			} catch (error) {
				line.endLook(look);
				if (isSilence(error) && attempt < SYNC_ATTEMPTS) continue;
				if (isSilence(error)) this.#handlers.onsilent();
				throw error;
			}
		}
	}

	/** Whether the shell restarted. If so, nothing is known of it any more. */
	check(signal?: AbortSignal): Promise<boolean> {
		return this.finding(async () => {
			await this.drain(signal);
			if (this.needsSync) await this.sync(undefined, false, signal);
			const isAnother = await this.#hasRestarted(signal);
			this.#doubt = undefined;
			if (isAnother) this.#handlers.onrestart();
			return isAnother;
		});
	}

	async #hasRestarted(signal?: AbortSignal): Promise<boolean> {
		const { settings } = this.#line;
		const { look } = await this.#look(signal);
		// What comes back of our own words, no container can know.
		if (look.echo && !settings.echoes) return true;
		if (settings.cameBack(look)) return settings.cameBack((await this.#look(signal)).look);
		if (this.#doubt !== 'fresh') return false;
		const uptimeMs = await this.#uptimeMs(signal);
		if (uptimeMs === undefined) return !settings.tells;
		const settledForMs = this.#clock.now() - this.#settledAtMs;
		return uptimeMs < settledForMs * (1 - CLOCK_SHARE);
	}

	/** Undefined where the shell does not tell. */
	async #uptimeMs(signal?: AbortSignal): Promise<number | undefined> {
		const line = this.#line;
		const { exchange, marker } = line.begin((text) => UPTIME.test(text) || isCommandError(text));
		line.send(['kernel uptime', marker]);
		const { lines } = await line.answerOf(exchange, UPTIME_MS, signal);
		const found = lines.map((text) => UPTIME.exec(text)?.[1]).find((text) => text !== undefined);
		return found === undefined ? undefined : Number(found);
	}

	async switchOff(setting: Setting, signal?: AbortSignal): Promise<void> {
		for (let attempt = 1; attempt <= SYNC_ATTEMPTS; attempt++) {
			const answer = await this.set(setting, 'off', signal);
			if (answer.garbled) continue;
			if ((answer.returnValue ?? 0) === 0 && !answer.lines.some(isCommandError))
				this.#line.settings.off.add(setting);
			return;
		}
	}

	/** How the shell ends lines may be another after each setting, and is seen from the end of the answer. */
	async set(setting: Setting, value: 'on' | 'off', signal?: AbortSignal): Promise<Answer> {
		const line = this.#line;
		line.lineEnds = undefined;
		const options = { claims: isSettingLine, limitMs: SETTING_MS, signal };
		const answer = await this.#ask.ask(`shell ${setting} ${value}`, options);
		if (answer.returnValue !== undefined) line.lineEnds = answer.lineEnds;
		return answer;
	}

	/** Gives the shell its normal settings back, as far as it answers. */
	async restore(): Promise<void> {
		const line = this.#line;
		const { off } = line.settings;
		this.#spoilAhead();
		line.settings.expectAnything();
		for (const setting of [...SETTINGS].reverse()) {
			if (!off.delete(setting)) continue;
			const { exchange, marker } = line.begin(() => true);
			line.sendMarks([`shell ${setting} on`, marker]);
			await line.answerOf(exchange, RESTORE_MS);
		}
		// The last prompt is still coming.
		line.dropHeld();
	}

	/** The same for a shell that does not read now: it does so with the little that it keeps meanwhile. */
	restoreUnheard(): void {
		const { off } = this.#line.settings;
		this.#spoilAhead();
		if (off.size > 0)
			this.#line.send(['', ...[...off].reverse().map((setting) => `shell ${setting} on`)]);
		off.clear();
	}

	/** What was sent of a line that will not follow must not become the beginning of another. */
	#spoilAhead(): void {
		if (this.#line.prompted?.ahead) this.#line.send(['"']);
		this.#line.prompted = undefined;
	}
}

/** What a shell says that does not know a setting. */
function isSettingLine(line: string): boolean {
	return isNoise(line) || /^\w+ - |^Subcommands:$|^ {2}\w+ +:/.test(line);
}
