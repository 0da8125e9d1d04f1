// Why containers ended, read from the board's log: a trap and a kill both give exit code 0 on a real board.
import type { ConsoleEvent } from '#lib/board/board.ts';
import { boardState as words } from '#lib/texts/en/board-state.ts';
import { verbatim, type Words } from '#lib/texts/words.ts';

const EXCEPTION = /exception: Exception: (.+)$/;
const EXITED = /^Container '([^']+)' exited\./;

/** What the runtime says of a container that it was told to end. */
const TERMINATED = 'terminated by user';

/** The runtime's own words → what they mean to the author of the program. */
const MEANINGS: Readonly<Record<string, Words>> = {
	unreachable: words.gaveUp,
	'out of bounds memory access': words.outOfBounds,
	'integer divide by zero': words.dividedByZero,
	'integer overflow': words.overflowed,
	'invalid conversion to integer': words.tooLarge,
	'indirect call type mismatch': words.otherType,
	'undefined element': words.notAFunction,
	'uninitialized element': words.nullFunction,
	'wasm operand stack overflow': words.tooDeep,
	'native stack overflow': words.tooDeep
};

/** How a container ended otherwise than by its own exit. */
export type Ending =
	/** By a user, here or elsewhere. */
	| { by: 'user' }
	/** `why`: as a clause, with the runtime's own words. */
	| { by: 'error'; why: Words };

/** As a sentence; `code`: its exit code, which says nothing where there is an ending. */
export function endingWords(id: string, ending: Ending | null, code: number): Words {
	if (ending === null) return words.endedWithCode({ id, code });
	return ending.by === 'user'
		? words.wasStopped({ id })
		: words.endedByError({ id, why: ending.why });
}

export class Exceptions {
	/** Said by the runtime before it names the container that ended. */
	#latest: string | null = null;
	#byContainer = new Map<string, string>();

	hear(event: ConsoleEvent): void {
		if (event.kind !== 'log') return;
		if (event.module === 'wamr_runtime') {
			this.#latest = EXCEPTION.exec(event.text)?.[1] ?? this.#latest;
			return;
		}
		const id = event.module === 'container' ? EXITED.exec(event.text)?.[1] : undefined;
		if (id === undefined) return;
		if (this.#latest === null) this.#byContainer.delete(id);
		else this.#byContainer.set(id, this.#latest);
		this.#latest = null;
	}

	/** What to say about the end of this container, once; null when it ended by itself. */
	take(id: string): Ending | null {
		const exception = this.#byContainer.get(id);
		this.#byContainer.delete(id);
		if (exception === undefined) return null;
		if (exception === TERMINATED) return { by: 'user' };
		const meaning = MEANINGS[exception];
		return {
			by: 'error',
			why: meaning ? words.meaningOf({ meaning, exception }) : verbatim(exception)
		};
	}
}
