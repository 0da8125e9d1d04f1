// One instance of the firmware's shell: keys in, terminal bytes out, commands run one at a time, and the output
// of other threads squeezed between. It does not know what the commands do, nor what carries its bytes.
import type { ZephyrTraits } from '#lib/abi/zephyr.ts';
import { latin1 } from '#lib/core/bytes.ts';
import type { LogLevel } from '../runtime/runtime.ts';
import { complete } from './completion.ts';
import type { ShellCommand } from './command.ts';
import { execute } from './execute.ts';
import { History } from './history.ts';
import { LineEditor } from './line-editor.ts';
import { LogFilter } from './log-filter.ts';
import { Screen, RESET_COLOUR, type Colour } from './screen.ts';
import { timestamp } from './timestamp.ts';

export const PROMPT = 'ocre:~$ ';

const LOG_COLOURS: Record<LogLevel, string> = {
	err: '\x1b[1;31m',
	wrn: '\x1b[1;33m',
	inf: '\x1b[0m',
	dbg: '\x1b[0m'
};
const LOG_RESET = '\x1b[0m';

type KeyState = 'plain' | 'escape' | 'sequence' | 'tilde';

export interface ShellOptions {
	commands: readonly ShellCommand[];
	/** How the firmware's Zephyr behaves. */
	zephyr: ZephyrTraits;
	/** Takes the bytes for the transport. */
	write: (bytes: Uint8Array) => void;
	uptimeUs: () => number;
	/** Null while the transport takes output; typed bytes wait as long as it does not. */
	room?: () => Promise<void> | null;
	/** Called whenever everything received was worked off and no command runs. */
	onidle?: () => void;
	/** An exception of a command: a defect of the board, not of its user. */
	onfault: (error: unknown) => void;
}

export class ZephyrShell {
	readonly screen: Screen;
	readonly editor: LineEditor;
	readonly history = new History();
	readonly logs = new LogFilter();
	/** Result of the latest command. */
	lastResult = 0;
	/** DEL deletes under the cursor instead of before it. */
	deleteForward = false;
	readonly commands: readonly ShellCommand[];
	readonly zephyr: ZephyrTraits;
	readonly #options: ShellOptions;
	#queue: number[] = [];
	#running = 0;
	#waiting = false;
	#ended = false;
	#keys: KeyState = 'plain';
	#lastLineEnd = 0;
	#leaveHistory = false;
	#savedLine = '';
	#rawInput: ((byte: number) => void) | null = null;

	constructor(options: ShellOptions) {
		this.#options = options;
		this.commands = options.commands;
		this.zephyr = options.zephyr;
		this.screen = new Screen(options.write);
		this.editor = new LineEditor(this.screen, PROMPT, {
			emptyPromptWraps: options.zephyr.emptyPrompt === 'own-line'
		});
	}

	/** A command runs: what is typed waits, what others print needs no redraw. */
	get busy(): boolean {
		return this.#running > 0;
	}

	/** Typed bytes that wait. */
	get pending(): number {
		return this.#queue.length;
	}

	start(): void {
		this.screen.raw(RESET_COLOUR + '\r\n'.repeat(this.zephyr.bootLineEnds));
		this.#activate();
		this.screen.flush();
	}

	/** The board was reset: nothing is printed or executed any more. */
	end(): void {
		this.#ended = true;
		this.#queue = [];
	}

	receive(bytes: Uint8Array): void {
		for (const byte of bytes) {
			if (this.#rawInput) this.#rawInput(byte);
			else this.#queue.push(byte);
		}
		this.#pump();
	}

	/** For commands: prints a line end too. */
	printLine(text: string, colour: Colour = 'normal'): void {
		this.print(text + '\n', colour);
	}

	print(text: string, colour: Colour = 'normal'): void {
		this.screen.coloured(colour, text);
		this.screen.flush();
	}

	error(text: string): void {
		this.printLine(text, 'error');
	}

	/** For commands that print much: resolves when the transport has room. */
	async room(): Promise<void> {
		await this.#options.room?.();
	}

	/** Gives received bytes, those that wait first, to a command instead of to the line editor, until it returns true. */
	takeInput(take: (byte: number) => boolean): () => void {
		const input = (byte: number) => {
			if (take(byte)) release();
		};
		const release = () => {
			if (this.#rawInput === input) this.#rawInput = null;
		};
		this.#rawInput = input;
		while (this.#rawInput === input && this.#queue.length > 0) input(this.#queue.shift()!);
		return release;
	}

	/** What C code prints on the device. */
	consolePrint(bytes: Uint8Array): void {
		if (this.#ended || this.logs.halted) return;
		if (this.busy) this.screen.text(latin1(bytes));
		else {
			const erase = this.screen.capture(() => this.editor.erase());
			const redraw = this.screen.capture(() => this.editor.redraw());
			for (const byte of bytes)
				this.screen.raw(erase + (byte === 0x0a ? '\r\n' : String.fromCharCode(byte)) + redraw);
		}
		this.screen.flush();
	}

	consoleLog(level: LogLevel, module: string, text: string): void {
		if (this.#ended || !this.logs.shows(level, module)) return;
		const colours = this.screen.settings.colours;
		const line =
			`[${timestamp(this.#options.uptimeUs())}] ${colours ? LOG_COLOURS[level] : ''}` +
			`<${level}> ${module}: ${text}${colours ? LOG_RESET : ''}\r\n`;
		if (this.busy) this.screen.raw(line);
		else {
			this.editor.erase();
			this.screen.raw(line);
			this.editor.redraw();
		}
		this.screen.flush();
	}

	/** Executes a line as if it had been typed, without the prompt that follows; `retval` knows nothing of it. */
	executeLine(line: string): number | Promise<number> {
		this.editor.set(line);
		const result = this.#execute();
		if (typeof result === 'number') this.#executed();
		else void result.then(() => this.#executed());
		return result;
	}

	#executed(): void {
		this.#running--;
		this.editor.clear();
		this.screen.flush();
	}

	/** An empty line and its prompt. */
	#activate(): void {
		this.editor.clear();
		this.editor.redraw();
	}

	#pump(): void {
		while (!this.busy && !this.#ended && this.#queue.length > 0) {
			const room = this.#options.room?.();
			if (room) {
				this.screen.flush();
				this.#resumeAfter(room);
				return;
			}
			this.#key(this.#queue.shift()!);
		}
		this.screen.flush();
		if (!this.busy && !this.#ended) this.#options.onidle?.();
	}

	#resumeAfter(room: Promise<void>): void {
		if (this.#waiting) return;
		this.#waiting = true;
		void room.then(() => {
			this.#waiting = false;
			this.#pump();
		});
	}

	#key(byte: number): void {
		if (byte > 0x7f) return;
		switch (this.#keys) {
			case 'plain':
				this.#plainKey(byte);
				break;
			case 'escape':
				this.#keys = byte === 0x5b ? 'sequence' : 'plain';
				if (byte !== 0x5b && this.editor.echo) this.#altKey(String.fromCharCode(byte));
				break;
			case 'sequence':
				this.#keys = 'plain';
				if (this.editor.echo) this.#sequenceKey(String.fromCharCode(byte));
				break;
			case 'tilde':
				this.#keys = 'plain';
		}
	}

	#plainKey(byte: number): void {
		if (byte === 0x0d || byte === 0x0a) {
			if (this.#lastLineEnd !== 0 && this.#lastLineEnd !== byte) return;
			this.#lastLineEnd = byte;
			this.#enter();
			return;
		}
		this.#lastLineEnd = 0;
		if (byte === 0x1b) this.#keys = 'escape';
		else if (byte >= 0x20 && byte < 0x7f) {
			this.#leaveHistory = true;
			this.editor.insert(String.fromCharCode(byte));
		} else if (byte !== 0 && this.editor.echo) this.#controlKey(byte);
	}

	#enter(): void {
		if (this.editor.line === '') {
			this.history.leave();
			this.editor.newLine();
			this.#activate();
			return;
		}
		const result = this.#execute();
		if (typeof result === 'number') this.#finish(result);
		else
			void result.then((code) => {
				this.#finish(code);
				this.#pump();
			});
	}

	#finish(result: number): void {
		this.#running--;
		this.lastResult = result;
		if (this.#ended) return;
		this.#activate();
		this.screen.flush();
	}

	/** The caller counts `#running` down when the result is there. */
	#execute(): number | Promise<number> {
		this.editor.end();
		if (!this.editor.atLineStart()) this.editor.newLine();
		this.editor.set(this.editor.line.trim());
		this.history.put(this.editor.line);
		this.screen.flush();
		this.#running++;
		try {
			const result = execute(this, this.commands, this.editor.line);
			return typeof result === 'number' ? result : result.catch((error) => this.#fault(error));
		} catch (error) {
			return this.#fault(error);
		}
	}

	#fault(error: unknown): number {
		this.#options.onfault(error);
		return -1;
	}

	#controlKey(byte: number): void {
		const { editor } = this;
		switch (byte) {
			case 0x09:
				this.#leaveHistory = true;
				complete(editor, this.commands);
				break;
			case 0x08:
				this.#leaveHistory = true;
				editor.backspace();
				break;
			case 0x7f:
				this.#leaveHistory = true;
				if (this.deleteForward) editor.delete();
				else editor.backspace();
				break;
			case 0x01:
				editor.home();
				break;
			case 0x02:
				editor.left();
				break;
			case 0x03:
				editor.end();
				if (!editor.atLineStart()) editor.newLine();
				this.#leaveHistory = true;
				this.#activate();
				break;
			case 0x04:
				editor.delete();
				break;
			case 0x05:
				editor.end();
				break;
			case 0x06:
				editor.right();
				break;
			case 0x0b:
				editor.deleteToEnd();
				break;
			case 0x0c:
				this.screen.vt100('\x1b[H');
				this.screen.vt100('\x1b[2J');
				editor.redraw();
				break;
			case 0x0e:
				this.#stepHistory(false);
				break;
			case 0x10:
				this.#stepHistory(true);
				break;
			case 0x14:
				if (this.zephyr.controlKeys.includes('t')) this.logs.halted = !this.logs.halted;
				break;
			case 0x15:
				this.#leaveHistory = true;
				editor.deleteLine();
				break;
			case 0x17:
				if (editor.position > 0) this.#leaveHistory = true;
				editor.deleteWord();
				break;
		}
	}

	#altKey(key: string): void {
		if (key === 'b') this.editor.wordLeft();
		else if (key === 'f') this.editor.wordRight();
	}

	#sequenceKey(key: string): void {
		if ('1234'.includes(key)) this.#keys = 'tilde';
		switch (key) {
			case 'A':
				this.#stepHistory(true);
				break;
			case 'B':
				this.#stepHistory(false);
				break;
			case 'C':
				this.editor.right();
				break;
			case 'D':
				this.editor.left();
				break;
			case '4':
			case 'F':
				this.editor.end();
				break;
			case '1':
			case 'H':
				this.editor.home();
				break;
			case '2':
			case 'L':
				this.editor.overwrite = !this.editor.overwrite;
				break;
			case '3':
				this.editor.delete();
		}
	}

	#stepHistory(up: boolean): void {
		if (this.#leaveHistory) {
			this.#leaveHistory = false;
			this.history.leave();
		}
		if (!this.history.active) {
			if (!up) return;
			this.#savedLine = this.editor.line;
		}
		this.editor.show(this.history.step(up) ?? this.#savedLine);
	}
}
