// Why containers ended, read from the board's log: a trap and a kill both give exit code 0 on a real board.
import type { ConsoleEvent } from '#lib/board/board.ts';

const EXCEPTION = /exception: Exception: (.+)$/;
const EXITED = /^Container '([^']+)' exited\./;

/** The runtime's own words → what they mean to the author of the program. */
const MEANINGS: Readonly<Record<string, string>> = {
	'terminated by user': 'was stopped',
	unreachable: 'stopped: the program gave up (abort, a failed assertion or __builtin_trap)',
	'out of bounds memory access':
		'stopped: it used an address outside its memory (a bad pointer, an index too large, or a stack overflow)',
	'integer divide by zero': 'stopped: it divided by zero',
	'integer overflow': 'stopped: a division overflowed',
	'invalid conversion to integer': 'stopped: a number was too large for an integer',
	'indirect call type mismatch': 'stopped: it called a function through a pointer of another type',
	'undefined element': 'stopped: it called through a pointer that is not a function',
	'uninitialized element': 'stopped: it called through a null function pointer',
	'wasm operand stack overflow': 'stopped: its calls were nested too deep (endless recursion?)',
	'native stack overflow': 'stopped: its calls were nested too deep (endless recursion?)'
};

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
	take(id: string): string | null {
		const exception = this.#byContainer.get(id);
		this.#byContainer.delete(id);
		if (exception === undefined) return null;
		const meaning = MEANINGS[exception] ?? 'stopped';
		return exception === 'terminated by user' ? meaning : `${meaning} (${exception})`;
	}
}
