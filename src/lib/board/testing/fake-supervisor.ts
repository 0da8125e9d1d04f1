// A made-up supervisor for tests of the driver: shell with echo, colours, prompt and settings; files; images;
// containers that follow a script; SMP. It answers as the recordings do and knows nothing of WebAssembly.
import { sha256 } from '@noble/hashes/sha2.js';
import { hex, latin1, utf8 } from '#lib/core/bytes.ts';
import { isValidName } from '#lib/abi/names.ts';
import { SmpStreamDecoder } from '#lib/wire/smp-stream.ts';
import type { FakeDevice } from '#lib/port/fake-port.ts';
import { splitWords } from './fake-words.ts';
import { FakeFileCommands } from './fake-files.ts';
import { FakeSmpServer } from './fake-smp-server.ts';
import { ZEPHYR_3_4, type FakeZephyr } from './fake-zephyr.ts';

export interface FakeContainer {
	id: string;
	status: 'CREATED' | 'RUNNING' | 'STOPPED' | 'ERROR';
	image: string;
	exitCode: number;
	args: string[];
}

const IMAGES = '/lfs/ocre/images/';

/**
 * An image whose text begins with one of these words does that when started: `exit N`, `print TEXT` (then runs on),
 * `hang` (instantiation fails), `trap`, `broken` (cannot be created), `threadless` (is created and cannot be started). Anything else runs until it is killed.
 */
export class FakeSupervisor implements FakeDevice {
	send: (bytes: Uint8Array) => void = () => {};
	files = new Map<string, Uint8Array>();
	/** Empty ones, and those that were made. */
	folders = new Set<string>(['/lfs', '/lfs/ocre', '/lfs/ocre/images']);
	meanwhile = '';
	containers: FakeContainer[] = [];
	capacityBytes = 1 << 20;
	/** Reports this instead of an image's hash. */
	wrongHash: string | undefined;
	smp: FakeSmpServer | undefined;
	/** Settings that the shell refuses. */
	refusedSettings = new Set<string>();
	/** Settings that it says to take, and does not. */
	ignoredSettings = new Set<string>();
	/** Of the board's clock, in milliseconds. */
	now: () => number = () => 0;
	#startedAtMs = 0;
	readonly zephyr: FakeZephyr;
	settings = { echo: true, colors: true, vt100: true, prompt: true };
	/** Nothing is read any more: an attached container or a hung start holds the console. */
	hung = false;
	/** What a container prints first comes after the log lines of its start. */
	printsLate = false;
	supervisor = true;
	/** What other commands print, by line. */
	readonly answers = new Map<string, string>();
	/** Every line that was executed. */
	readonly lines: string[] = [];
	#typed = '';
	readonly #fileCommands: FakeFileCommands;
	#returned = 0;
	#lastEnd = '';
	#frames = new SmpStreamDecoder();
	#swallowing = false;
	#pending = '';

	constructor({ smp = true, zephyr = {} }: { smp?: boolean; zephyr?: Partial<FakeZephyr> } = {}) {
		this.zephyr = { ...ZEPHYR_3_4, ...zephyr };
		if (this.zephyr.promptOff === 'ignored') this.ignoredSettings.add('prompt');
		if (smp) this.smp = new FakeSmpServer(this);
		this.#fileCommands = new FakeFileCommands(
			this,
			(text) => this.#out(text),
			(text) => this.#red(text)
		);
	}

	get usedBytes(): number {
		let used = 0;
		for (const file of this.files.values()) used += Math.ceil(file.length / 4096) * 4096;
		return used;
	}

	image(name: string): Uint8Array | undefined {
		return this.files.get(IMAGES + name);
	}

	putImage(name: string, bytes: Uint8Array): void {
		this.files.set(IMAGES + name, bytes);
	}

	/** Resets since it was made. */
	resets = 0;

	/** One that was made from an image of its name. */
	putContainer(id: string, status: FakeContainer['status'], exitCode = 0): void {
		this.containers.push({ id, status, image: `${id}.wasm`, exitCode, args: [] });
	}

	/** Power on: files stay. */
	reset(): void {
		this.resets++;
		this.containers = [];
		this.settings = { echo: true, colors: true, vt100: true, prompt: true };
		this.hung = false;
		this.#typed = '';
		this.#fileCommands.reset();
		this.#swallowing = false;
		this.#frames.reset();
		this.smp?.reset();
		this.#startedAtMs = this.now();
		this.#out(this.zephyr.start);
		this.#prompt();
		this.#flush();
	}

	/** Text that a container prints while the console is idle: character by character, as the real one. */
	printIdle(text: string): void {
		for (const byte of utf8(text)) this.#idle(byte === 10 ? '\r\n' : String.fromCharCode(byte));
		this.#flush();
	}

	logIdle(level: string, module: string, text: string): void {
		this.#idle(this.#logLine(level, module, text));
		this.#flush();
	}

	receive(bytes: Uint8Array): void {
		for (const byte of bytes) if (!this.hung) this.#byte(byte);
		this.#flush();
	}

	#byte(byte: number): void {
		if (this.#swallowing || (this.smp && (byte === 6 || byte === 4))) {
			this.#swallowing = byte !== 10;
			for (const item of this.#frames.push(Uint8Array.of(byte)))
				if (item.kind === 'packet') {
					const answer = this.smp?.answer(item.packet);
					this.#flush();
					if (answer) this.send(answer);
				}
			return;
		}
		const char = String.fromCharCode(byte);
		if (char === '\r' || char === '\n') {
			if (this.#lastEnd !== '' && this.#lastEnd !== char) return;
			this.#lastEnd = char;
			return this.#enter();
		}
		this.#lastEnd = '';
		if (byte === 3 && this.settings.echo) {
			this.#typed = '';
			this.#out('\r\n');
			this.#prompt();
		}
		if (byte < 32 || byte > 126) return;
		if (this.#typed.length < 255) this.#typed += char;
		if (this.settings.echo) this.#out(char);
	}

	#enter(): void {
		const line = this.#typed;
		this.#typed = '';
		const { echo, prompt } = this.settings;
		if (this.zephyr.promptOff !== 'bare' || echo || prompt) this.#out('\r\n');
		if (line.trim() !== '') {
			this.lines.push(line);
			this.run(line);
		}
		if (!this.hung) this.#prompt();
	}

	/** Executes a line. */
	run(line: string): void {
		const words = splitWords(line);
		if (!words) return this.#red('not terminated: "\r\n');
		if (words.length > 20) return this.#red('Too many arguments in the command.\r\n\r\n');
		const [command, ...rest] = words;
		if (command === 'retval' && this.zephyr.returnValues) return this.#out(`${this.#returned}\r\n`);
		if (line === 'kernel uptime' && this.zephyr.uptime)
			return this.#out(`Uptime: ${Math.floor(this.now() - this.#startedAtMs)} ms\r\n`);
		const commands: Record<string, (words: string[]) => number> = {
			shell: (w) => this.#setting(w),
			fs: (w) => this.#fileCommands.run(w),
			...(this.supervisor && { ocre: (w: string[]) => this.#ocre(w) })
		};
		const answer = this.answers.get(line);
		if (answer !== undefined) {
			this.#returned = 0;
			return this.#out(answer.replaceAll('\n', '\r\n'));
		}
		const run = commands[command!];
		if (!run) {
			this.#returned = -8;
			return this.#red(`${command}: command not found\r\n`);
		}
		this.#returned = run(rest);
	}

	#setting([name, value]: string[]): number {
		if (!name || !(name in this.settings) || this.refusedSettings.has(name)) {
			this.#out(`shell - Useful, not Unix-like shell commands.\r\nSubcommands:\r\n`);
			return 1;
		}
		if (!this.ignoredSettings.has(name))
			this.settings[name as keyof typeof this.settings] = value === 'on';
		return 0;
	}

	#ocre([command, ...rest]: string[]): number {
		switch (command) {
			case 'version':
				this.#out(
					'Ocre version: 0.7.0\r\nCommit ID: v0.7.0-1\r\nBuild information: fake\r\nBuild date: today\r\n'
				);
				return 0;
			case 'ps':
				this.#out('ID\tSTATUS\tIMAGE\r\n');
				for (const { id, status, image } of this.containers)
					this.#out(`${id}\t${status.padEnd(7)}\t${image}\r\n`);
				return 0;
			case 'image':
				return this.#imageCommand(rest);
			case 'run':
				return this.#run(rest);
			case 'start':
			case 'kill':
			case 'wait':
			case 'rm':
				return this.#onContainer(command, rest[0] ?? '');
			default:
				this.#out(`Invalid command: 'ocre ${command}'\r\n\r\n`);
				return -1;
		}
	}

	#imageCommand([command, name]: string[]): number {
		const path = IMAGES + (name ?? '');
		if (command === 'rm') {
			if (!this.files.delete(path)) this.#out(`Failed to remove image '${path}'\r\n`);
			return 0;
		}
		if (command !== 'ls') {
			this.#out(`Invalid command: 'ocre image ${command}'\r\n\r\n`);
			return -1;
		}
		this.#out('SHA-256\t\t\t\t\t\t\t\t\tSIZE\tNAME\r\n');
		const paths = [...this.files.keys()].sort().filter((p) => p.startsWith(IMAGES));
		if (name !== undefined && !this.files.has(path))
			this.#out(`Failed to stat image '${path}'\r\nFailed to list image '${path}'\r\n`);
		for (const p of paths) {
			if (name !== undefined && p !== path) continue;
			const file = (this.smp?.shown(p) ?? this.files.get(p))!;
			const hash = file.length === 0 ? '' : (this.wrongHash ?? hex(sha256(file)));
			this.#out(`${hash}\t${file.length}\t${p.slice(IMAGES.length)}\r\n`);
		}
		return 0;
	}

	#run(words: string[]): number {
		let id = '';
		while (words[0]?.startsWith('-')) {
			if (words.shift() === '-d') continue;
			const value = words.shift()!;
			if (words.length >= 0 && id === '') id = value;
		}
		const [image = '', ...args] = words;
		if (!isValidName(id)) {
			this.#out(`Invalid characters in container ID '${id}'. Valid are\r\n`);
			return -1;
		}
		const source = latin1(this.image(image) ?? new Uint8Array(0));
		const exists = this.containers.some((container) => container.id === id);
		if (exists) this.#log('err', 'context', `Container with ID '${id}' already exists`);
		else if (!this.image(image))
			this.#log('err', 'file_alloc_read', `Failed to open file '${IMAGES}${image}' errno=2`);
		else if (source.startsWith('broken'))
			this.#log('err', 'wamr_runtime', 'Failed to load module: unexpected end');
		if (exists || !this.image(image) || source.startsWith('broken')) {
			this.#out('Failed to create container\r\n');
			return -1;
		}
		this.#log('inf', 'container', `Created container '${id}' with runtime 'wamr/wasip1'`);
		const container: FakeContainer = { id, status: 'CREATED', image, exitCode: 0, args };
		this.containers.push(container);
		if (source.startsWith('threadless')) {
			container.status = 'ERROR';
			this.#log('err', 'container', 'Failed to create thread: rc=22');
			this.#out('Failed to start container\r\n');
			return -1;
		}
		this.#begin(container, source);
		if (this.hung) return 0;
		this.#out(`${id}\r\n`);
		return 0;
	}

	#begin(container: FakeContainer, source: string): void {
		const { id } = container;
		if (source.startsWith('hang')) {
			this.#log(
				'err',
				'wamr_runtime',
				'Failed to instantiate module: WASM module instantiate failed: allocate linear memory failed'
			);
			container.status = 'STOPPED';
			this.hung = true;
			return;
		}
		container.status = 'RUNNING';
		const printed = source.startsWith('print ') ? source.slice(6).replaceAll('\n', '\r\n') : '';
		if (!this.printsLate) this.#out(printed);
		if (source.startsWith('exit ') || source.startsWith('trap')) {
			container.status = 'STOPPED';
			container.exitCode = parseInt(source.slice(5)) || 0;
			if (source.startsWith('trap'))
				this.#log('err', 'wamr_runtime', 'Container 0x1 exception: Exception: unreachable');
			this.#log('inf', 'container', `Container '${id}' exited. Result is = ${container.exitCode}`);
		}
		this.#log('inf', 'container', `Started container '${id}' on runtime 'wamr/wasip1'`);
		if (this.printsLate) this.#out(printed);
	}

	#onContainer(command: string, id: string): number {
		const container = this.containers.find((c) => c.id === id);
		const refuse = (text: string) => {
			this.#out(`${text}\r\n`);
			return -1;
		};
		if (!container) return refuse(`Failed to get container '${id}'`);
		const running = container.status === 'RUNNING';
		if (command === 'wait') {
			if (running) this.hung = true;
			else this.#out(`${container.exitCode}\r\n`);
			return 0;
		}
		if (command === 'kill') {
			if (!running) return refuse(`Container '${id}' is not running`);
			container.status = 'STOPPED';
			this.#log('inf', 'container', `Sent kill signal to container '${id}'`);
		} else if (running)
			return refuse(`Container '${id}' is ${command === 'rm' ? 'in use' : 'not ready to run'}`);
		else if (command === 'rm') {
			this.containers = this.containers.filter((c) => c !== container);
			this.#log('inf', 'container', `Removed container '${id}'`);
		} else this.#begin(container, latin1(this.image(container.image) ?? new Uint8Array(0)));
		if (!this.hung) this.#out(`${id}\r\n`);
		return 0;
	}

	/** The container ends by itself while the console is idle. */
	exit(id: string, code: number): void {
		const container = this.containers.find((c) => c.id === id)!;
		container.status = 'STOPPED';
		container.exitCode = code;
		this.logIdle('inf', 'container', `Container '${id}' exited. Result is = ${code}`);
	}

	#logLine(level: string, module: string, text: string): string {
		const [on, off] = this.settings.colors ? ['\x1b[0m', '\x1b[0m'] : ['', ''];
		return `[00:00:01.234,000] ${on}<${level}> ${module}: ${text}${off}\r\n`;
	}

	#log(level: string, module: string, text: string): void {
		this.#out(this.#logLine(level, module, text));
	}

	#idle(text: string): void {
		const { prompt, vt100, echo } = this.settings;
		const columns = (prompt ? this.zephyr.prompt.length : 0) + this.#typed.length;
		if (vt100) this.#out(`${columns > 0 ? `\x1b[${columns}D` : ''}\x1b[J`);
		this.#out(text);
		this.#prompt();
		if (echo && vt100) this.#out(this.#typed);
	}

	#prompt(): void {
		const { prompt, colors } = this.settings;
		const text = prompt ? this.zephyr.prompt : '';
		if (!prompt && this.zephyr.promptOff !== 'bare') return;
		this.#out(colors ? `\x1b[1;32m${text}\x1b[m` : text);
	}

	#red(text: string): void {
		this.#out(this.settings.colors ? `\x1b[1;31m${text}\x1b[m` : text);
	}

	#out(text: string): void {
		this.#pending += text;
	}

	#flush(): void {
		const text = this.#pending;
		this.#pending = '';
		if (text) this.send(Uint8Array.from(text, (char) => char.charCodeAt(0)));
	}
}
