// What ended containers, read from the board's log: a trap and a kill give exit code 0, and only the log tells more.
import type { LogLine } from './log-lines.ts';

const EXCEPTION = /exception: Exception: (.{1,200})$/;
const EXITED = /^Container '([^']+)' exited\./;
const STARTED = /^(Created|Started|Removed) container '([^']+)'/;
/** What the runtime says of a kill. */
export const KILLED = 'terminated by user';
/** Of untrusted text. */
const MAX_ENDINGS = 100;

export class Endings {
	/** Said by the runtime before it names the container that ended. */
	#latest: string | undefined;
	#byContainer = new Map<string, string>();

	hear({ module, text }: LogLine): void {
		if (module === 'wamr_runtime') this.#latest = EXCEPTION.exec(text)?.[1] ?? this.#latest;
		if (module !== 'container') return;
		const exited = EXITED.exec(text)?.[1];
		if (exited !== undefined) this.#ended(exited);
		const begun = STARTED.exec(text)?.[2];
		// A program that ends at once may have ended before its start is told.
		if (begun !== undefined && !text.startsWith('Started')) this.#byContainer.delete(begun);
	}

	#ended(id: string): void {
		this.#byContainer.delete(id);
		if (this.#latest !== undefined) this.#byContainer.set(id, this.#latest);
		this.#latest = undefined;
		const [oldest] = this.#byContainer.keys();
		if (this.#byContainer.size > MAX_ENDINGS) this.#byContainer.delete(oldest!);
	}

	/** The runtime's own words for it; undefined when it ended by itself, or when nobody heard. */
	of(id: string): string | undefined {
		return this.#byContainer.get(id);
	}

	forget(): void {
		this.#latest = undefined;
		this.#byContainer.clear();
	}
}
