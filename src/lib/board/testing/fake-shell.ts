// A shell that answers each line as the test says, damaged or not. It asks which lines are claimed, as the real one does.
import type { Answer } from '../shell/exchange.ts';
import type { LogLine } from '../console/log-lines.ts';
import type { CommandOptions, Shell } from '../shell/shell.ts';

export interface FakeAnswer {
	lines?: readonly string[];
	/** 0 unless it says otherwise; null: the shell could not say. */
	returnValue?: number | null;
	/** Texts of error lines in the log. */
	errors?: readonly string[];
	/** Texts of other lines in the log. */
	logs?: readonly string[];
	garbled?: boolean;
}

export class FakeShell implements Shell {
	readonly overran = false;
	/** Lines that were sent, with what each was asked for. */
	readonly sent: { line: string; options: CommandOptions }[] = [];
	/** Lines that no command claimed. */
	readonly output: string[] = [];
	readonly #answers = new Map<string, FakeAnswer[]>();

	/** The line is answered so; of several answers each serves once, and the last one for ever. */
	answers(line: string, ...answers: FakeAnswer[]): this {
		this.#answers.set(line, answers);
		return this;
	}

	/** How often the line was sent. */
	count(line: string): number {
		return this.sent.filter((one) => one.line === line).length;
	}

	command(line: string, options: CommandOptions): Promise<Answer> {
		this.sent.push({ line, options });
		const answers = this.#answers.get(line);
		if (!answers) return Promise.reject(new Error(`unexpected command: ${line}`));
		const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
		const { lines = [], returnValue = 0, errors = [], logs = [], garbled = false } = answer;
		const claimed = lines.filter((one) => options.claims(one));
		this.output.push(...lines.filter((one) => !options.claims(one)));
		return Promise.resolve({
			lines: claimed,
			returnValue: returnValue ?? undefined,
			logs: [
				...errors.map((text) => logLine('err', text)),
				...logs.map((text) => logLine('inf', text))
			],
			lineEnds: true,
			garbled,
			lacksReturnValue: returnValue === null,
			echoed: false
		});
	}

	request(): never {
		throw new Error('no SMP here');
	}

	probe(): never {
		throw new Error('no SMP here');
	}

	reviveSmp(): Promise<void> {
		return Promise.resolve();
	}

	withPrompt(): never {
		throw new Error('no prompt here');
	}
}

export function logLine(level: LogLine['level'], text: string): LogLine {
	return { level, module: 'container', text };
}
