// Many lines one after the other, each acknowledged by the prompt behind it, or by a mark where a shell shows none.
import type { Clock } from '#lib/core/clock.ts';
import { restarted } from '../session/silence.ts';
import { PromptedLines } from './prompted-lines.ts';
import type { ShellFinder } from './shell-finder.ts';
import type { ShellLine } from './shell-line.ts';
import type { PromptedLine } from './shell.ts';

export class PromptedTalk {
	readonly #line: ShellLine;
	readonly #finder: ShellFinder;
	readonly #clock: Clock;

	constructor(line: ShellLine, finder: ShellFinder, clock: Clock) {
		this.#line = line;
		this.#finder = finder;
		this.#clock = clock;
	}

	/** Throws what the task throws, and `board-restarted` when the shell is another one behind it. */
	async run<T>(task: (send: PromptedLine) => Promise<T>, signal?: AbortSignal): Promise<T> {
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
