// What a shell instance writes to its transport: text with `\n` as `\r\n`, colours and cursor movements,
// each of which the user can switch off. It knows nothing of commands or of the line being typed.

export type Colour = 'normal' | 'error' | 'info' | 'option' | 'warning';

const COLOUR_CODES: Record<Exclude<Colour, 'normal'>, string> = {
	error: '\x1b[1;31m',
	info: '\x1b[1;32m',
	warning: '\x1b[1;33m',
	option: '\x1b[1;36m'
};

export const RESET_COLOUR = '\x1b[m';

/** Terminal size that the firmware assumes. */
export const DEFAULT_COLUMNS = 80;

export interface ScreenSettings {
	colours: boolean;
	vt100: boolean;
}

/** Collects latin-1 text, one character a byte, until it is flushed. */
export class Screen {
	readonly settings: ScreenSettings = { colours: true, vt100: true };
	columns = DEFAULT_COLUMNS;
	#parts: string[] = [];
	readonly #write: (bytes: Uint8Array) => void;

	constructor(write: (bytes: Uint8Array) => void) {
		this.#write = write;
	}

	/** Text as it is, without line end conversion. */
	raw(text: string): void {
		if (text) this.#parts.push(text);
	}

	text(text: string): void {
		this.raw(text.replaceAll('\n', '\r\n'));
	}

	coloured(colour: Colour, text: string): void {
		if (colour === 'normal' || !this.settings.colours) this.text(text);
		else {
			this.vt100(COLOUR_CODES[colour]);
			this.text(text);
			this.vt100(RESET_COLOUR);
		}
	}

	vt100(sequence: string): void {
		if (this.settings.vt100) this.raw(sequence);
	}

	/** Positive: right. */
	moveColumns(delta: number): void {
		if (delta !== 0) this.vt100(`\x1b[${Math.abs(delta)}${delta > 0 ? 'C' : 'D'}`);
	}

	/** Positive: up. */
	moveRows(delta: number): void {
		if (delta !== 0) this.vt100(`\x1b[${Math.abs(delta)}${delta > 0 ? 'A' : 'B'}`);
	}

	clearToEnd(): void {
		this.vt100('\x1b[J');
	}

	/** What `draw` would write, instead of writing it. */
	capture(draw: () => void): string {
		const before = this.#parts;
		this.#parts = [];
		draw();
		const text = this.#parts.join('');
		this.#parts = before;
		return text;
	}

	flush(): void {
		if (this.#parts.length === 0) return;
		const text = this.#parts.length === 1 ? this.#parts[0]! : this.#parts.join('');
		this.#parts = [];
		const bytes = new Uint8Array(text.length);
		for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
		this.#write(bytes);
	}
}
