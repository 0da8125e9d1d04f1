// The Board over any port: puts the session, the supervisor's commands, uploads and the console together.
import { isValidName } from '#lib/abi/names.ts';
import { systemClock, type Clock } from '#lib/core/clock.ts';
import { Emitter } from '#lib/core/emitter.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';
import { SerialQueue } from '#lib/core/serial-queue.ts';
import type {
	Board,
	BoardContainer,
	BoardDetails,
	BoardEvents,
	BoardIdentity,
	BoardImage,
	BoardState,
	BoardTerminal,
	CallOptions,
	CommandAnswer,
	BoardRun,
	StateReason,
	UploadEstimate,
	UploadOptions,
	UploadResult
} from './board.ts';
import { BootBanner, readDetails } from './supervisor/board-details.ts';
import { checkLine } from './supervisor/command-line.ts';
import { Endings } from './console/endings.ts';
import { ConsoleOutput } from './console/console-output.ts';
import { OcreStorage } from './storage/ocre-storage.ts';
import type { LogLine } from './console/log-lines.ts';
import { Session, type SessionHandlers } from './session/session.ts';
import type { Shell } from './shell/shell.ts';
import { SmpWindow } from '#lib/wire/smp-window.ts';
import { damaged, startFailed, Supervisor } from './supervisor/supervisor.ts';
import { TransferRates } from './transfer/transfer-rates.ts';
import { uploadImage } from './transfer/upload.ts';
import { revivedSmp } from './transfer/upload-smp.ts';
import { estimateUpload } from './transfer/upload-estimate.ts';
import { orAbort } from '#lib/core/waits.ts';

export interface BoardOptions {
	clock?: Clock;
	/** Tried first; 115200 by default. */
	baudRate?: number;
}

/** Between two questions whether SMP answers again. */
const SMP_RETRY_MS = 5_000;
/** For a line that somebody else thought of: listing images reads and hashes all of them. */
const COMMAND_LIMIT_MS = 30_000;
/** Between two looks at a container that is waited for; a log line that tells of its end comes sooner. */
const WAIT_POLL_MS = [150, 300, 600, 1_000] as const;

/** Readings of a list until two agree. A list may change meanwhile. */
const MAX_LOOKS = 6;

const CONTAINER_LOG =
	/^(Created container|Started container|Removed container) '|^Container '[^']*' exited\. Result is/;

export function createBoard(port: Port, options: BoardOptions = {}): Board {
	return new OcreBoard(port, options.clock ?? systemClock, options.baudRate);
}

class OcreBoard extends Emitter<BoardEvents> implements Board {
	readonly #clock: Clock;
	readonly #session: Session;
	readonly #console: ConsoleOutput;
	readonly #uploads = new SerialQueue();
	#window = new SmpWindow();
	#rates = new TransferRates();
	readonly storage: OcreStorage;
	/** As it was found when it was opened. */
	#version: Omit<BoardIdentity, 'smp'> | undefined;
	/** Undefined until asked. */
	#details: BoardDetails | undefined;
	#banner = new BootBanner();
	/** Undefined until asked. */
	#smp: boolean | undefined;
	/** It answered SMP on this connection. */
	#hadSmp = false;
	#smpAskedAtMs = 0;
	/** The last list of containers, as text. */
	#listed = '';
	#containerEvents = new Set<() => void>();
	readonly #endings = new Endings();

	constructor(port: Port, clock: Clock, baudRate?: number) {
		super();
		this.#clock = clock;
		this.#console = new ConsoleOutput(clock, (event) => this.emit('console', event));
		const handlers: SessionHandlers = {
			onstate: (state) => this.#onstate(state),
			onraw: (bytes) => this.emit('raw', bytes),
			onsent: (bytes) => this.emit('sent', bytes),
			onoutput: (text) => {
				this.#banner.heard(text);
				this.#console.text(text);
			},
			onlog: (line) => this.#onlog(line),
			onrestart: () => this.#onrestart(),
			isSupervisor: (shell, signal) => this.#isSupervisor(shell, signal)
		};
		this.#session = new Session(port, clock, handlers, baudRate);
		this.storage = new OcreStorage({
			session: this.#session,
			clock,
			window: () => this.#window,
			rates: () => this.#rates,
			transfers: this.#uploads,
			onsmpgone: () => this.#setSmp(false),
			answersSmp: (signal) => this.#session.run((shell) => this.#answersSmp(shell, signal), signal)
		});
	}

	get state(): BoardState {
		return this.#session.state;
	}

	get stateReason(): StateReason | null {
		return this.#session.reason;
	}

	get baudRate(): number {
		return this.#session.baudRate;
	}

	async open({ signal, baudRate }: CallOptions & { baudRate?: number } = {}): Promise<void> {
		this.#smp = undefined;
		this.#banner = new BootBanner();
		this.#endings.forget();
		this.#hadSmp = false;
		this.#window = new SmpWindow();
		this.#rates = new TransferRates();
		await this.#session.open(signal, baudRate);
	}

	close(): Promise<void> {
		return this.#session.close();
	}

	dispose(): void {
		void this.close().catch(() => {});
	}

	/** What it says of itself is kept for `identify`. */
	async #isSupervisor(shell: Shell, signal?: AbortSignal): Promise<boolean> {
		this.#version = this.#details = undefined;
		try {
			this.#version = await new Supervisor(shell, signal).version();
			return true;
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
			if (error.code === 'not-a-supervisor') return false;
			// A line that loses bytes: the next call says so.
			if (error.code === 'answer-garbled') return true;
			throw error;
		}
	}

	identify({ signal }: CallOptions = {}): Promise<BoardIdentity> {
		return this.#session.run(async (shell) => {
			const version = this.#version ?? (await new Supervisor(shell, signal).version());
			const smp = await this.#answersSmp(shell, signal);
			this.#details ??= await readDetails(shell, smp, signal);
			const { text: banner } = this.#banner;
			return { ...version, smp, ...this.#details, ...(banner !== undefined && { banner }) };
		}, signal);
	}

	listImages({ signal }: CallOptions = {}): Promise<BoardImage[]> {
		return this.#ask((supervisor) => supervisor.images(), signal);
	}

	async estimateUpload(
		name: string,
		bytes: Uint8Array,
		{ signal, sha256 }: CallOptions & Pick<UploadOptions, 'sha256'> = {}
	): Promise<UploadEstimate> {
		checkName(name, 'image');
		const smp = await this.#session.run((shell) => this.#answersSmp(shell, signal), signal);
		const session = this.#session;
		// What is being sent stays open.
		const closes = smp && this.#uploads.pending === 0;
		return estimateUpload({
			session,
			rates: this.#rates,
			smp,
			closes,
			name,
			bytes,
			sha256,
			signal
		});
	}

	async upload(
		name: string,
		bytes: Uint8Array,
		options: UploadOptions = {}
	): Promise<UploadResult> {
		const { signal, onprogress, sha256, replaceUsed = false } = options;
		checkName(name, 'image');
		const result = this.#uploads.run(async () => {
			const smp = await this.#session.run((shell) => this.#answersSmp(shell, signal), signal);
			return uploadImage({
				session: this.#session,
				clock: this.#clock,
				window: this.#window,
				rates: this.#rates,
				smp,
				onsmpgone: () => this.#setSmp(false),
				smpBack: () => this.#session.run((shell) => this.#asksSmp(shell, signal), signal),
				name,
				bytes,
				sha256,
				replaceUsed,
				signal,
				onprogress
			});
		}, signal);
		// A cancelled upload takes its half image away before it rejects, so only the waiting is cut short.
		return this.#uploads.pending > 1 ? orAbort(result, signal) : result;
	}

	async removeImage(name: string, { signal }: CallOptions = {}): Promise<void> {
		checkName(name, 'image');
		await this.#ask((supervisor) => supervisor.removeImage(name), signal);
	}

	/** What is new in the list is read twice: nothing else would tell a damaged id from another one. */
	async listContainers({ signal }: CallOptions = {}): Promise<BoardContainer[]> {
		for (let look = 1; ; look++) {
			const containers = await this.#ask((supervisor) => supervisor.containers(), signal);
			const seen = JSON.stringify(containers);
			if (seen === this.#listed || containers.length === 0) return containers;
			this.#listed = seen;
			if (look >= MAX_LOOKS) throw damaged();
		}
	}

	async run(run: BoardRun, { signal }: CallOptions = {}): Promise<void> {
		checkName(run.id, 'container');
		checkName(run.image, 'image');
		if (run.image.startsWith('-'))
			throw new AppError(
				'command-refused',
				`The board takes "${run.image}" for an option: choose an image name that does not begin with "-".`
			);
		await this.#ask((supervisor) => supervisor.run(run), signal);
		this.#containersChanged('run');
	}

	async start(id: string, { signal }: CallOptions = {}): Promise<void> {
		checkName(id, 'container');
		await this.#ask((supervisor) => supervisor.start(id), signal);
		this.#containersChanged('start');
	}

	async kill(id: string, { signal }: CallOptions = {}): Promise<void> {
		checkName(id, 'container');
		await this.#ask((supervisor) => supervisor.kill(id), signal);
		this.#containersChanged('kill');
	}

	async remove(id: string, { signal }: CallOptions = {}): Promise<void> {
		checkName(id, 'container');
		await this.#ask((supervisor) => supervisor.remove(id), signal);
		this.#containersChanged('rm');
	}

	async wait(id: string, { signal }: CallOptions = {}): Promise<number> {
		checkName(id, 'container');
		for (let poll = 0; ; poll++) {
			const code = await this.#ask((supervisor) => exitCodeIfStopped(supervisor, id), signal);
			if (code !== undefined) return code;
			await this.#containerEvent(WAIT_POLL_MS[poll] ?? WAIT_POLL_MS.at(-1)!, signal);
		}
	}

	exceptionOf(id: string): string | undefined {
		return this.#endings.of(id);
	}

	async command(line: string, { signal }: CallOptions = {}): Promise<CommandAnswer> {
		checkLine(line);
		const changesShell = /^\s*shell\s/.test(line);
		const options = { claims: () => true, limitMs: COMMAND_LIMIT_MS, signal, changesShell };
		const answer = await this.#session.run((shell) => shell.command(line, options), signal);
		if (changesShell) this.#session.unsettle();
		this.#containersChanged('command');
		return { lines: answer.lines, returnValue: answer.returnValue };
	}

	async attach(
		onbytes: (bytes: Uint8Array) => void,
		{ signal }: CallOptions = {}
	): Promise<BoardTerminal> {
		// A transfer is many tasks: it must not find the console gone between two of them.
		const attaching = this.#uploads.run(() => this.#session.attach(onbytes, signal), signal);
		const terminal = await orAbort(attaching, signal);
		// Whatever was typed may have changed anything.
		void terminal.ended.then(() => {
			this.#smp = undefined;
			this.#containersChanged('terminal');
		});
		return terminal;
	}

	#ask<T>(ask: (supervisor: Supervisor) => Promise<T>, signal?: AbortSignal): Promise<T> {
		return this.#session.run((shell) => ask(new Supervisor(shell, signal)), signal);
	}

	/** A board that did answer, and does not, is asked again after a while: half a marker on the line ends by itself. */
	async #answersSmp(shell: Shell, signal?: AbortSignal): Promise<boolean> {
		const isDue = this.#hadSmp && this.#clock.now() - this.#smpAskedAtMs >= SMP_RETRY_MS;
		if (this.#smp === undefined || (!this.#smp && isDue)) await this.#asksSmp(shell, signal);
		return this.#smp === true;
	}

	async #asksSmp(shell: Shell, signal?: AbortSignal): Promise<boolean> {
		// A program that had the line before may have left half a marker behind.
		const answers = await revivedSmp(shell, signal);
		this.#hadSmp ||= answers;
		this.#setSmp(answers);
		return answers;
	}

	#setSmp(answers: boolean): void {
		this.#smpAskedAtMs = this.#clock.now();
		const before = this.#smp;
		this.#smp = answers;
		if (before !== undefined && before !== answers) this.emit('smp', answers);
	}

	/** Resolves at the next sign of a change of the containers, or after `ms`. */
	async #containerEvent(ms: number, signal?: AbortSignal): Promise<void> {
		const stop = new AbortController();
		const abort = () => stop.abort();
		this.#containerEvents.add(abort);
		signal?.addEventListener('abort', abort, { once: true });
		try {
			await this.#clock.sleep(ms, stop.signal).catch(() => {});
			signal?.throwIfAborted();
		} finally {
			this.#containerEvents.delete(abort);
			signal?.removeEventListener('abort', abort);
		}
	}

	#onstate(state: BoardState): void {
		if (state === 'lost' || state === 'closed') this.#console.flush();
		this.emit('state', state);
	}

	#onlog(line: LogLine): void {
		this.#console.log(line);
		this.#endings.hear(line);
		if (line.module === 'container' && CONTAINER_LOG.test(line.text))
			this.#containersChanged(line.text);
	}

	#onrestart(): void {
		this.#smp = undefined;
		this.#endings.forget();
		this.#containersChanged('restart');
	}

	#containersChanged(reason: string): void {
		this.emit('containers', { reason });
		for (const wake of [...this.#containerEvents]) wake();
	}
}

async function exitCodeIfStopped(supervisor: Supervisor, id: string): Promise<number | undefined> {
	const container = await supervisor.container(id);
	switch (container?.status) {
		case undefined:
			throw new AppError('container-missing', `There is no container "${id}" on the board.`);
		case 'created':
			throw new AppError('container-not-running', `The container "${id}" was not started.`);
		case 'error':
			throw startFailed(id);
		case 'stopped':
			return supervisor.exitCode(id);
		default:
			return undefined;
	}
}

function checkName(name: string, kind: 'image' | 'container'): void {
	if (isValidName(name)) return;
	throw new AppError(
		'name-refused',
		`The board does not accept ${JSON.stringify(name)} as a name of ${kind === 'image' ? 'an image' : 'a container'}: use lower-case letters, digits, "_", "-" and ".", not "." first.`
	);
}
