// One action on the storage of a board at a time: how far it is, the question that it waits for, and its cancelling.
import type { StorageProgress } from '#lib/board/storage/board-storage.ts';
import { storageQuestions as words } from '#lib/texts/en/storage-questions.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

/** Asked before something that cannot be undone, or that takes long. */
export interface StorageQuestion {
	title: Words;
	text: Words;
	confirmLabel: Words;
	danger: boolean;
}

export interface StorageTransfer {
	what: Words;
	doneBytes: number;
	/** 0: not known. */
	totalBytes: number;
	phase: StorageProgress['phase'] | 'deleting' | 'listing';
}

/** A transfer that takes longer is asked for first. */
const LONG_MS = 30_000;
const START = { phase: 'listing', doneBytes: 0, totalBytes: 0 } as const;

export class StorageErrand {
	transfer = $state.raw<StorageTransfer | null>(null);
	question = $state.raw<StorageQuestion | null>(null);

	#controller: AbortController | null = null;
	#answer: ((yes: boolean) => void) | null = null;
	readonly #onerror: (error: unknown) => void;

	/** `onerror` hears what went wrong. A cancel comes there, too. */
	constructor(onerror: (error: unknown) => void) {
		this.#onerror = onerror;
	}

	cancel(): void {
		this.#controller?.abort(new DOMException('cancelled', 'AbortError'));
	}

	/** The user's answer to the question. */
	answer(yes: boolean): void {
		this.question = null;
		this.#answer?.(yes);
		this.#answer = null;
	}

	/** Rejects as a cancel does when the answer is no. */
	async ask(question: StorageQuestion, signal: AbortSignal): Promise<void> {
		this.question = question;
		const yes = await new Promise<boolean>((resolve) => {
			this.#answer = resolve;
			signal.addEventListener('abort', () => this.answer(false), { once: true });
		});
		if (!yes) throw new DOMException('cancelled', 'AbortError');
	}

	/** Asks first when it takes long. Rejects as `ask` does. */
	async agreeToLong(name: string, ms: number, signal: AbortSignal): Promise<void> {
		if (ms <= LONG_MS) return;
		await this.ask(
			{
				title: words.takesAWhile,
				text: words.needsAbout({ name, duration: durationWords(ms) }),
				confirmLabel: words.continue,
				danger: false
			},
			signal
		);
	}

	/** For a call on the storage that is a part of the action: `before` bytes of `total` are done. */
	options(signal: AbortSignal, before = 0, total = 0) {
		return {
			signal,
			onprogress: ({ phase, doneBytes, totalBytes }: StorageProgress) =>
				this.show(phase, before + doneBytes, total || totalBytes)
		};
	}

	show(phase: StorageTransfer['phase'], doneBytes: number, totalBytes: number): void {
		const what = this.transfer?.what ?? verbatim('');
		this.transfer = { what, phase, doneBytes, totalBytes };
	}

	/** The action goes on with another part. */
	rename(what: Words): void {
		this.transfer = { what, ...START };
	}

	/** One action at a time; a second one meanwhile does nothing: its button says so. */
	async act(what: Words, action: (signal: AbortSignal) => Promise<void>): Promise<void> {
		if (this.transfer) return;
		this.#controller = new AbortController();
		this.rename(what);
		try {
			await action(this.#controller.signal);
		} catch (error) {
			this.#onerror(error);
		} finally {
			this.transfer = null;
			this.#controller = null;
		}
	}
}

/** `45 seconds`, `3 minutes`. */
function durationWords(ms: number): Words {
	const seconds = Math.round(ms / 1000);
	return seconds < 90
		? words.seconds({ n: seconds })
		: words.minutes({ n: Math.round(seconds / 60) });
}
