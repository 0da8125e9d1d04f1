// A pseudo terminal in front of a port, by socat: a client that opens the path has the port open, one client at a time.
// While nobody has it open the port is closed, so that what is sent is lost as on a UART without a listener.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, renameSync, readlinkSync, rmSync, symlinkSync, lstatSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Disposable } from '#lib/core/disposable.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';

const ATTACHED = /starting data transfer loop/;
const LISTENING = /PTY is (\S+)/;
/** How often socat looks whether somebody opened the terminal. */
const POLL_S = 0.02;

/** A terminal that waits for its client, or has it; it ends with it. */
class Terminal {
	readonly process: ChildProcess;
	onattach: () => void = () => {};
	onend: () => void = () => {};
	#log = '';

	constructor(onready: (device: string) => void, onfail: (error: AppError) => void) {
		const address = `PTY,rawer,wait-slave,pty-interval=${POLL_S}`;
		// Without -t 0 it lingers for half a second after its client, and the next one finds the terminal busy.
		this.process = spawn('socat', ['-d', '-d', '-t', '0', address, 'STDIO']);
		this.process.on('error', (error: NodeJS.ErrnoException) =>
			onfail(
				error.code === 'ENOENT'
					? new AppError(
							'socat-missing',
							'socat is not installed. Install it (Debian: apt-get install socat).'
						)
					: new AppError('socat-failed', `socat cannot be started: ${error.message}`)
			)
		);
		this.process.stderr?.on('data', (bytes: Buffer) => {
			const before = this.#log;
			this.#log = (before + bytes.toString()).slice(-4096);
			const device = LISTENING.exec(this.#log)?.[1];
			if (device !== undefined && !LISTENING.test(before)) onready(device);
			if (ATTACHED.test(this.#log) && !ATTACHED.test(before)) this.onattach();
		});
		// A client that goes while it is written to: the end of the process says the same.
		this.process.stdin?.on('error', () => {});
		this.process.on('close', () => {
			if (!LISTENING.test(this.#log))
				onfail(new AppError('socat-failed', `socat ended: ${this.#log.trim()}`));
			this.onend();
		});
	}

	end(): void {
		this.process.kill('SIGTERM');
	}
}

export interface PtyLineOptions {
	/** Becomes a link to the terminal. A link that is left over there is replaced, anything else is an error. */
	path: string;
	port: Port;
	baudRate: number;
	/** The line broke after it was ready. */
	onfail: (error: AppError) => void;
}

export class PtyLine implements Disposable {
	readonly #options: PtyLineOptions;
	readonly #folder = mkdtempSync(path.join(tmpdir(), 'ocre-board-'));
	/** Those with a client, the served one first. */
	#attached: Terminal[] = [];
	#waiting: Terminal | null = null;
	#serving: Promise<void> | null = null;
	#device = '';
	#ended = false;

	private constructor(options: PtyLineOptions) {
		this.#options = options;
	}

	/** Resolves when the path can be opened. Errors: `pty-path-taken`, `socat-missing`, `socat-failed`. */
	static async open(options: PtyLineOptions): Promise<PtyLine> {
		const line = new PtyLine(options);
		try {
			checkPath(options.path);
			await line.#listen();
		} catch (error) {
			line.dispose();
			throw error;
		}
		return line;
	}

	dispose(): void {
		if (this.#ended) return;
		this.#ended = true;
		this.#waiting?.end();
		for (const terminal of this.#attached) terminal.end();
		try {
			if (readlinkSync(this.#options.path) === this.#device) rmSync(this.#options.path);
		} catch {
			// It is gone already, or was never made.
		}
		rmSync(this.#folder, { recursive: true, force: true });
	}

	/** Makes the path lead to a terminal that nobody has opened yet. */
	#listen(): Promise<void> {
		return new Promise((resolve, reject) => {
			const terminal = new Terminal(
				(device) => {
					try {
						this.#link(device);
						resolve();
					} catch (error) {
						reject(new AppError('pty-path-taken', `${this.#options.path}: ${String(error)}`));
					}
				},
				(error) => reject(error)
			);
			this.#waiting = terminal;
			terminal.onattach = () => this.#attach(terminal);
			terminal.onend = () => this.#detach(terminal);
		});
	}

	#link(device: string): void {
		if (this.#ended) return;
		const fresh = path.join(path.dirname(this.#options.path), `.${path.basename(this.#folder)}`);
		symlinkSync(device, fresh);
		renameSync(fresh, this.#options.path);
		this.#device = device;
	}

	#listenAgain(): void {
		this.#listen().catch((error: unknown) => {
			if (!this.#ended) this.#options.onfail(error as AppError);
		});
	}

	#attach(terminal: Terminal): void {
		if (this.#ended) return;
		this.#attached.push(terminal);
		this.#listenAgain();
		this.#serve();
	}

	#detach(terminal: Terminal): void {
		this.#attached = this.#attached.filter((item) => item !== terminal);
		if (this.#ended) return;
		if (this.#waiting === terminal) this.#listenAgain();
	}

	/** The next client, when the last one has gone. */
	#serve(): void {
		const terminal = this.#attached[0];
		if (this.#serving || !terminal || this.#ended) return;
		this.#serving = serve(terminal.process, this.#options)
			.catch(() => {
				// The port was closed under it: the machine ends.
			})
			.then(() => {
				this.#serving = null;
				this.#attached = this.#attached.filter((item) => item !== terminal);
				this.#serve();
			});
	}
}

function checkPath(file: string): void {
	const stat = lstatSync(file, { throwIfNoEntry: false });
	if (stat && !stat.isSymbolicLink())
		throw new AppError('pty-path-taken', `${file} exists and is not a link to a terminal.`);
	if (!lstatSync(path.dirname(file), { throwIfNoEntry: false }))
		throw new AppError('pty-path-taken', `The folder ${path.dirname(file)} does not exist.`);
}

/** Carries bytes both ways until the client goes. */
async function serve(client: ChildProcess, { port, baudRate }: PtyLineOptions): Promise<void> {
	const { stdin, stdout } = client;
	if (!stdin || !stdout || client.exitCode !== null) return;
	await port.open({ baudRate });
	const reader = port.readable!.getReader();
	const writer = port.writable!.getWriter();
	const gone = new Promise<void>((resolve) => client.once('close', () => resolve()));
	const sending = (async () => {
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			if (!stdin.write(part.value))
				await Promise.race([gone, new Promise((resolve) => stdin.once('drain', resolve))]);
		}
	})();
	for await (const bytes of stdout) await writer.write(new Uint8Array(bytes as Buffer));
	await gone;
	await reader.cancel();
	await sending;
	reader.releaseLock();
	writer.releaseLock();
	await port.close();
}
