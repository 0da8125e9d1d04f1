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
const LINE = /^\[\d\d:\d\d:\d\d\.\d{3},\d{3}\] <(err|wrn|inf|dbg)> ([^:\n]+): ([^\n]*)\n/;

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

	push(text: string): LogPiece[] {
		const pieces: LogPiece[] = [];
		let rest = this.#rest + text;
		let output = '';
		for (;;) {
			const start = rest.indexOf('[');
			output += start < 0 ? rest : rest.slice(0, start);
			rest = start < 0 ? '' : rest.slice(start);
			if (rest === '') break;
			const match = LINE.exec(rest);
			if (match) {
				if (output) pieces.push({ kind: 'output', text: output });
				output = '';
				const [line, level, module, message] = match as unknown as [
					string,
					LogLevel,
					string,
					string
				];
				pieces.push({ kind: 'log', level, module, text: message });
				rest = rest.slice(line.length);
			} else if (mayBecomeLog(rest)) break;
			else {
				output += '[';
				rest = rest.slice(1);
			}
		}
		this.#rest = rest;
		if (output) pieces.push({ kind: 'output', text: output });
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

function mayBecomeLog(text: string): boolean {
	if (text.includes('\n') || text.length > MAX_LINE) return false;
	for (let i = 0; i < Math.min(text.length, STAMP.length); i++) {
		const char = text[i]!;
		if (STAMP[i] === '0' ? char < '0' || char > '9' : char !== STAMP[i]) return false;
	}
	return true;
}
