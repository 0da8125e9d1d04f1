// Whether SMP answers beside a shell: found out, and woken, without harm to a shell that takes the bytes for typed text.
import type { SmpRequest } from '#lib/wire/smp-messages.ts';
import type { SmpPacket } from '#lib/wire/smp-packet.ts';
import { isSilence, silence } from '../session/silence.ts';
import { isCommandError } from '../supervisor/ocre-text.ts';
import { isNoise, type ShellLine } from './shell-line.ts';
import type { SmpTalk } from './smp-talk.ts';

const REVIVE_LIMIT_MS = 500;

export class SmpFinder {
	readonly #line: ShellLine;
	readonly #smp: SmpTalk;
	readonly #onsilent: () => void;

	/** `onsilent`: the shell did not answer behind it, and has to be found again. */
	constructor(line: ShellLine, smp: SmpTalk, onsilent: () => void) {
		this.#line = line;
		this.#smp = smp;
		this.#onsilent = onsilent;
	}

	/** The answer; undefined where there is none within the limit. */
	async probe(
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
			if (!exchange.done) this.#onsilent();
			return undefined;
		} finally {
			release();
		}
	}

	/** A shell without SMP takes the line feeds for empty lines: their answers belong to it. */
	async revive(signal?: AbortSignal): Promise<void> {
		const line = this.#line;
		line.checkOpen(signal);
		const { exchange, marker } = line.begin(isNoise);
		line.expectLineEnds(2);
		await this.#smp.revive(line.settings.echoes);
		line.send([marker]);
		try {
			await line.answerOf(exchange, REVIVE_LIMIT_MS, signal);
		} catch (error) {
			if (!isSilence(error)) throw error;
			this.#onsilent();
		}
	}
}

/** What a shell shows of a frame that it takes for typed text: its characters, and the commands that a tab lists. */
function isTypedFrame(line: string): boolean {
	return /^[A-Za-z0-9+/]{8,}={0,2}$|^ {2}\w+$/.test(line);
}
