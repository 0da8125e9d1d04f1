// Finds the firmware's log lines in console text, wherever they begin, and leaves the rest as output.

export type LogLevel = 'err' | 'wrn' | 'inf' | 'dbg';

export interface LogLine {
	level: LogLevel;
	module: string;
	text: string;
}

export type LogPiece = { kind: 'output'; text: string } | ({ kind: 'log' } & LogLine);

/** `0` stands for a digit. */
const STAMP = '[00:00:00.000,000] <';
/** Of it, what nothing else begins with: the time up to the seconds. */
const TIME_LENGTH = '[00:00:00.'.length;
const LINE = /^\[\d\d:\d\d:\d\d\.\d{3},\d{3}\] <(err|wrn|inf|dbg)> ([^:\n]+): ([^\n]*)$/;

/** A longer line is output, whatever it begins with. */
const MAX_LINE = 1024;

export class LogSplitter {
	#rest = '';

	/** True while the beginning of a log line is held back. */
	get holding(): boolean {
		return this.#rest !== '';
	}

	/** What is held back is most surely one. */
	get stamped(): boolean {
		return this.#rest.length >= TIME_LENGTH;
	}

	/** Looks at each character a few times at most, whatever comes. */
	push(text: string): LogPiece[] {
		const input = this.#rest + text;
		const pieces: LogPiece[] = [];
		/** Where the output begins that was not given out yet. */
		let from = 0;
		/** The next line feed; looked for again only behind it. */
		let lineEnd = -1;
		const giveOutput = (to: number) => {
			if (to > from) pieces.push({ kind: 'output', text: input.slice(from, to) });
		};
		this.#rest = '';
		for (let at = input.indexOf('['); at >= 0; at = input.indexOf('[', at + 1)) {
			if (!isStamped(input, at)) continue;
			if (lineEnd < at) lineEnd = lineFeedFrom(input, at);
			if (Math.min(lineEnd, input.length) - at > MAX_LINE) continue;
			if (lineEnd > input.length) {
				giveOutput(at);
				this.#rest = input.slice(at);
				return pieces;
			}
			const line = readLine(input.slice(at, lineEnd));
			if (!line) continue;
			giveOutput(at);
			pieces.push({ kind: 'log', ...line });
			from = lineEnd + 1;
			at = lineEnd;
		}
		giveOutput(input.length);
		return pieces;
	}

	/** Gives out a held beginning as output. */
	flush(): LogPiece[] {
		const text = this.#rest;
		this.#rest = '';
		return text ? [{ kind: 'output', text }] : [];
	}
}

/** The shell lost some of what was typed. */
export function isOverrun({ module, text }: LogLine): boolean {
	return module === 'shell_uart' && text.startsWith('RX ring buffer full');
}

/** Infinity when there is none. */
function lineFeedFrom(text: string, at: number): number {
	const found = text.indexOf('\n', at);
	return found < 0 ? Infinity : found;
}

function readLine(text: string): LogLine | null {
	const [, level, module, message] = LINE.exec(text) ?? [];
	if (level === undefined || module === undefined || message === undefined) return null;
	return { level: level as LogLevel, module, text: message };
}

/** A log line begins here, as far as the text goes. */
function isStamped(text: string, at: number): boolean {
	const end = Math.min(STAMP.length, text.length - at);
	for (let i = 0; i < end; i++) {
		const char = text[at + i]!;
		if (STAMP[i] === '0' ? char < '0' || char > '9' : char !== STAMP[i]) return false;
	}
	return true;
}
