// The commands that went to a board, by line: read from the bytes themselves, so that nothing is missed.
import { latin1 } from '#lib/core/bytes.ts';

/** Longest line that a board takes. */
const MAX_LINE = 255;

export class SentCommands {
	/** Every line that begins with `ocre`. */
	readonly ocre: string[] = [];
	#line = '';

	add(bytes: Uint8Array): void {
		for (const char of latin1(bytes)) {
			if (char === '\r' || char === '\n') this.#end();
			else if (this.#line.length < MAX_LINE) this.#line += char;
		}
	}

	#end(): void {
		// What clears a line that somebody began may be in front.
		// eslint-disable-next-line no-control-regex -- Ctrl-C and Ctrl-U
		const command = /^[\x03\x15]*(ocre .*)$/.exec(this.#line)?.[1];
		if (command !== undefined) this.ocre.push(command);
		this.#line = '';
	}

	/** Those that hold the console until a container ends. */
	get holding(): string[] {
		return this.ocre.filter(
			(line) =>
				(/^ocre (container )?run\b/.test(line) && !/^ocre (container )?run -d\b/.test(line)) ||
				/^ocre (container )?(start|create) -a\b/.test(line)
		);
	}
}
