// Messages to the user that belong to no place on the page: failures, and what can be undone.
import { AppError, isAbort } from '#lib/core/errors.ts';
import { errorText } from './error-text.ts';

export interface Message {
	id: string;
	tone: 'neutral' | 'info' | 'success' | 'warning' | 'error';
	title: string;
	text?: string;
	action?: { label: string; onselect: () => void };
	/** Null: until dismissed. */
	timeoutMs?: number | null;
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
		const { title, next } = errorText(error);
		if (this.list.some((message) => message.title === title)) return;
		const more = { ...(next && { text: next }), ...(action && { action }) };
		this.show({ tone: 'error', title, timeoutMs: null, ...more });
	}

	/** What was wrong is not any more. */
	dismissFailure(code: string): void {
		const { title } = errorText(new AppError(code, ''));
		this.list = this.list.filter((message) => message.title !== title);
	}

	offerUndo(title: string, undo: () => void, text?: string): void {
		this.show({
			tone: 'neutral',
			title,
			...(text !== undefined && { text }),
			timeoutMs: UNDO_TIMEOUT_MS,
			action: { label: 'Undo', onselect: undo }
		});
	}
}
