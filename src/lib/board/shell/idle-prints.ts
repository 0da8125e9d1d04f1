// What a shell prints that shows a prompt and does not echo, as pieces between its prompts. What a container prints
// while the shell waits stands between two prompts, piece by piece; a typed line stands there as a line end with its
// answer behind it. Only a line end alone can be either.

export interface IdlePrintsHandlers {
	/** Of a container, or of the firmware. */
	onidle(text: string): void;
	/** A line end between two prompts: of a container, or of a typed line without an answer. */
	onlineend(): void;
	/** A typed line was ended, and something of its answer came. */
	onanswered(): void;
	/** Text behind the line end of a typed line. */
	onanswer(text: string): void;
}

/**
 * What came since the last prompt: `nothing`; text that no line end was in front of; a line end alone; the line end of a
 * typed line with more behind it.
 */
type Since = 'nothing' | 'idle' | 'line end' | 'answer';

export class IdlePrints {
	readonly #handlers: IdlePrintsHandlers;
	#since: Since = 'answer';
	/** Text without a line end in front ends in one. */
	#endsLine = false;

	constructor(handlers: IdlePrintsHandlers) {
		this.#handlers = handlers;
	}

	text(text: string): void {
		if (text === '') return;
		if (this.#since === 'answer') return this.#handlers.onanswer(text);
		if (this.#since === 'line end') return this.#answer(text);
		if (this.#since === 'nothing' && text.startsWith('\n')) {
			this.#since = 'line end';
			return this.text(text.slice(1));
		}
		this.#idle(text);
	}

	/** Between a container's line end and the next prompt, nothing else can stand. */
	log(): void {
		if (this.#since === 'line end') this.#answer('');
	}

	prompt(): void {
		if (this.#since === 'line end') this.#handlers.onlineend();
		if (this.#endsLine) this.#handlers.onidle('\n');
		this.#endsLine = false;
		this.#since = 'nothing';
	}

	echo(): void {
		this.#endsLine = false;
		this.#answer('');
	}

	/** Something was read in another way: a prompt, or else what is taken for a part of an answer. */
	passed(what: 'prompt' | 'text'): void {
		this.#endsLine = false;
		this.#since = what === 'prompt' ? 'nothing' : 'answer';
	}

	/** A line end in the middle that has more than a prompt behind it is that of a typed line: its prompt got lost. */
	#idle(text: string): void {
		if (this.#endsLine) {
			this.#endsLine = false;
			return this.#answer(text);
		}
		this.#since = 'idle';
		const end = text.indexOf('\n');
		const before = end < 0 ? text : text.slice(0, end);
		if (before) this.#handlers.onidle(before);
		if (end < 0) return;
		this.#endsLine = true;
		if (end + 1 < text.length) this.#idle(text.slice(end + 1));
	}

	#answer(text: string): void {
		this.#since = 'answer';
		this.#handlers.onanswered();
		if (text) this.#handlers.onanswer(text);
	}
}
