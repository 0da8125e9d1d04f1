// Messages to the user that belong to no place on the page: failures, and what can be undone.
import { AppError, isAbort, type PlainCode } from '#lib/core/errors.ts';
import type { Message } from '#lib/flow/message.ts';
import { notices } from '#lib/texts/en/notices.ts';
import { errorWords } from '#lib/texts/error-words.ts';
import type { Words } from '#lib/texts/words.ts';

/** The same text about the same things. */
function isSame(one: Words, other: Words): boolean {
	return one.id === other.id && JSON.stringify(one.values) === JSON.stringify(other.values);
}

const UNDO_TIMEOUT_MS = 12_000;

export class Messages {
	list = $state.raw<readonly Message[]>([]);
	#count = 0;

	show(message: Omit<Message, 'id'>): void {
		this.list = [...this.list, { ...message, id: `message-${this.#count++}` }];
	}

	dismiss(id: string): void {
		this.list = this.list.filter((message) => message.id !== id);
	}

	/** A failure, once: the same one is not stacked. A cancel is not a failure. */
	fail(error: unknown, action?: Message['action']): void {
		if (isAbort(error)) return;
		const { title, next } = errorWords(error);
		if (this.list.some((message) => isSame(message.title, title))) return;
		this.show({ tone: 'error', title, text: next, timeoutMs: null, ...(action && { action }) });
	}

	/** What was wrong is not any more. */
	dismissFailure(code: PlainCode): void {
		const { title } = errorWords(new AppError(code, ''));
		this.list = this.list.filter((message) => !isSame(message.title, title));
	}

	offerUndo(title: Words, undo: () => void, text?: Words): void {
		this.show({
			tone: 'neutral',
			title,
			...(text !== undefined && { text }),
			timeoutMs: UNDO_TIMEOUT_MS,
			action: { label: notices.undo, onselect: undo }
		});
	}
}
