// What may be typed at a board's console as it is, and what would do harm: bytes that its SMP server takes for the
// beginning of a frame. Pasted lines are told apart here, too, for they are sent one after the other.

export type KeyProblem =
	/** 0x04: the SMP server waits for the rest of a frame until the board is reset. */
	| 'ctrl-d'
	/** 0x06: the next tab makes the board swallow everything up to a line feed. */
	| 'ctrl-f'
	/** The shell drops what is not ASCII. */
	| 'not-ascii';

export interface FilteredKeys {
	bytes: Uint8Array;
	/** What was left out, each once. */
	problems: readonly KeyProblem[];
}

/** `smp`: the board answers SMP on this console, or it is not known. */
export function filterKeys(text: string, smp: boolean): FilteredKeys {
	const bytes: number[] = [];
	const problems = new Set<KeyProblem>();
	for (const char of text) {
		const code = char.codePointAt(0)!;
		if (code > 0x7f) problems.add('not-ascii');
		else if (smp && code === 0x04) problems.add('ctrl-d');
		else if (smp && code === 0x06) problems.add('ctrl-f');
		else bytes.push(code);
	}
	return { bytes: Uint8Array.from(bytes), problems: [...problems] };
}

/**
 * Pasted text as lines, each with its carriage return; null when it is not more than one line. A last line without an
 * end stays without.
 */
export function pastedLines(text: string): string[] | null {
	const lines = text
		.replace(/\r\n?|\n/g, '\n')
		.match(/[^\n]*\n|[^\n]+$/g)
		?.map((line) => line.replace('\n', '\r'));
	return lines && lines.length > 1 ? lines : null;
}
