// The supervisor's commands as calls with typed results. Where the real command lies (returns 0 on failure, prints an
// id before the result is known), the truth is read from the board. Runs on a shell that the caller has for itself.
import { AppError } from '#lib/core/errors.ts';
import type { BoardContainer, BoardIdentity, BoardImage, BoardRun } from '../board.ts';
import { commandLine, runWords } from './command-line.ts';
import type { Answer } from '../shell/exchange.ts';
import type { LogLine } from '../console/log-lines.ts';
import {
	isCommandError,
	isImageLine,
	isPsLine,
	isVersionLine,
	isVolumeLine,
	parseContainers,
	parseFreeBytes,
	parseImages,
	parseVersion
} from './ocre-text.ts';
import type { Shell } from '../shell/shell.ts';

const QUICK_MS = 3_000;
const LOAD_MS = 15_000;
/** Listing reads every image to hash it. */
const HASH_MS = 30_000;
const ATTEMPTS = 3;
/** Of questions that change nothing. */
const QUERY_ATTEMPTS = 6;

/** After one of these, the shell of this release never comes back. */
const hangs = (line: LogLine): boolean =>
	line.level === 'err' && line.text.startsWith('Failed to instantiate module');

function isGarbled(error: unknown): boolean {
	return error instanceof AppError && error.code === 'answer-garbled';
}

export function damaged(): AppError {
	return new AppError(
		'answer-garbled',
		'The board’s answer was damaged on its way. Look at the list of containers, then try again.'
	);
}

/** The container is on the board all the same. */
export function startFailed(id: string, reason?: string): AppError {
	return new AppError(
		'start-failed',
		`The board could not start "${id}"${reason ? `: ${reason}` : ''}. It is there in the state “error”: remove it.`
	);
}

export class Supervisor {
	readonly #shell: Shell;
	readonly #signal: AbortSignal | undefined;

	constructor(shell: Shell, signal?: AbortSignal) {
		this.#shell = shell;
		this.#signal = signal;
	}

	/** Asks again while the answer comes damaged: only for commands that change nothing. */
	async query<T>(
		words: readonly string[],
		claims: (line: string) => boolean,
		parse: (lines: string[]) => T,
		limitMs = QUICK_MS
	): Promise<T> {
		const line = commandLine(words);
		for (let attempt = 1; ; attempt++) {
			const answer = await this.#command(line, claims, limitMs);
			try {
				if (answer.garbled) throw damaged();
				return parse(answer.lines);
			} catch (error) {
				if (!isGarbled(error) || attempt >= QUERY_ATTEMPTS) throw error;
			}
		}
	}

	version(): Promise<Omit<BoardIdentity, 'smp'>> {
		return this.query(['ocre', 'version'], isVersionLine, parseVersion);
	}

	images(): Promise<BoardImage[]> {
		return this.query(['ocre', 'image', 'ls'], isImageLine, parseImages, HASH_MS);
	}

	/**
	 * Undefined only when the board says that there is none, or, unless it must be `sure`, says nothing about it again and
	 * again.
	 */
	image(name: string, sure = false): Promise<BoardImage | undefined> {
		let silences = 0;
		const parse = (lines: string[]): BoardImage | undefined => {
			const images = parseImages(lines);
			if (images.some((image) => image.name !== name)) throw damaged();
			const missing = lines.some(
				(line) => line.startsWith('Failed to') && line.includes(`/${name}'`)
			);
			if (images.length === 0 && !missing && (sure || ++silences < ATTEMPTS)) throw damaged();
			return images[0];
		};
		return this.query(['ocre', 'image', 'ls', name], isImageLine, parse, HASH_MS);
	}

	containers(): Promise<BoardContainer[]> {
		return this.query(['ocre', 'ps'], isPsLine, parseContainers);
	}

	async container(id: string): Promise<BoardContainer | undefined> {
		return (await this.containers()).find((container) => container.id === id);
	}

	freeBytes(): Promise<number | undefined> {
		return this.query(['fs', 'statvfs', '/lfs'], isVolumeLine, parseFreeBytes);
	}

	/** Throws `image-missing` when there is none. */
	async removeImage(name: string): Promise<void> {
		const line = commandLine(['ocre', 'image', 'rm', name]);
		const claims = (text: string) =>
			text.startsWith('Failed to remove image') || isRefusal(text) || isCommandError(text);
		for (let attempt = 1; ; attempt++) {
			const answer = await this.#command(line, claims, QUICK_MS);
			const failed = answer.lines.find((text) => text.startsWith('Failed to remove image'));
			const missing = failed?.endsWith(`/${name}'`) === true;
			if (missing && attempt === 1 && !answer.garbled)
				throw new AppError('image-missing', `There is no image "${name}" on the board.`);
			refuse(answer.lines);
			const done = missing || (answer.lines.length === 0 && !answer.returnValue);
			if (done && !answer.garbled) return;
			if (attempt >= ATTEMPTS) throw damaged();
		}
	}

	async run(options: BoardRun): Promise<void> {
		const { id } = options;
		const line = commandLine(runWords(options));
		const claims = (text: string) =>
			text === id ||
			text === 'Failed to create container' ||
			text === 'Failed to start container' ||
			text.startsWith('Invalid mount format: ') ||
			isRefusal(text) ||
			isCommandError(text);
		const answer = await this.#command(line, claims, LOAD_MS, id);
		await this.#throwRunFailure(answer, options);
		// A damaged id is an id, too: what was started then is another container.
		const said = answer.lines.includes(id) && !answer.lines.some(isCommandError);
		if (answer.returnValue === 0 && !answer.garbled && said) return;
		const started = answer.logs.some((log) => log.text.startsWith(`Started container '${id}'`));
		if (!started && (await this.container(id)) === undefined) throw damaged();
	}

	async #throwRunFailure(answer: Answer, { id, image }: BoardRun): Promise<void> {
		const { lines, logs } = answer;
		refuse(lines);
		const mount = lines.find((text) => text.startsWith('Invalid mount format: '));
		if (mount !== undefined) throw new AppError('command-refused', mount);
		const failed = lines.find((text) => /^Failed to (create|start) container$/.test(text));
		if (failed === undefined) return;
		const errors = logs.filter((log) => log.level === 'err').map((log) => log.text);
		if (errors.some((text) => text === `Container with ID '${id}' already exists`))
			throw new AppError(
				'container-exists',
				`A container "${id}" is on the board already: remove it first, or choose another id.`
			);
		if (errors.some((text) => /^Failed to open file .*errno=2$/.test(text)))
			throw new AppError('image-missing', `There is no image "${image}" on the board.`);
		const reason = errors.find((text) => !text.startsWith('Failed to create container'));
		// After a failed start the container may be there: it takes a place until it is removed.
		if ((await this.container(id)) !== undefined) throw startFailed(id, reason);
		throw new AppError('create-failed', `The board refused the container: ${reason ?? failed}.`);
	}

	async start(id: string): Promise<void> {
		const answer = await this.#act('start', id, LOAD_MS);
		if (answer === undefined) {
			if ((await this.container(id))?.status === 'running') return;
			throw damaged();
		}
		if (answer.returnValue !== 0 && answer.returnValue !== undefined) {
			const reason = answer.logs.findLast((log) => log.level === 'err')?.text;
			throw startFailed(id, reason);
		}
	}

	async kill(id: string): Promise<void> {
		for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
			try {
				if ((await this.#act('kill', id, QUICK_MS)) !== undefined) return;
			} catch (error) {
				// The damaged attempt before did its work.
				const stopped = error instanceof AppError && error.code === 'container-not-running';
				if (!stopped || attempt === 1) throw error;
				return;
			}
		}
		throw damaged();
	}

	async remove(id: string): Promise<void> {
		for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
			const answer = await this.#act('rm', id, QUICK_MS).catch((error: unknown) => {
				const gone = error instanceof AppError && error.code === 'container-missing';
				if (!gone || attempt === 1) throw error;
			});
			if (answer?.returnValue === 0) return;
			if ((await this.container(id)) === undefined) return;
		}
		throw damaged();
	}

	/** Exit code of a stopped container. */
	exitCode(id: string): Promise<number> {
		const claims = (text: string) =>
			/^-?\d+$/.test(text) || isContainerLine(text) || isCommandError(text);
		return this.query(['ocre', 'wait', id], claims, (lines) => {
			refuseContainer(lines, id);
			const number = lines.findLast((text) => /^-?\d+$/.test(text));
			if (number === undefined) throw damaged();
			return Number(number);
		});
	}

	/** A command on one container; undefined when its answer came damaged. */
	async #act(command: string, id: string, limitMs: number): Promise<Answer | undefined> {
		const claims = (text: string) => text === id || isContainerLine(text) || isCommandError(text);
		const answer = await this.#command(commandLine(['ocre', command, id]), claims, limitMs, id);
		refuseContainer(answer.lines, id);
		const lost = answer.garbled || answer.lines.some(isCommandError) || !answer.lines.includes(id);
		return lost ? undefined : answer;
	}

	#command(
		line: string,
		claims: (line: string) => boolean,
		limitMs: number,
		lastWord?: string
	): Promise<Answer> {
		const options = { claims, limitMs, signal: this.#signal, hangs };
		return this.#shell.command(line, { ...options, ...(lastWord !== undefined && { lastWord }) });
	}
}

function isRefusal(line: string): boolean {
	return /^Invalid characters in (container|image) ID /.test(line);
}

function refuse(lines: readonly string[]): void {
	const refusal = lines.find(isRefusal);
	if (refusal !== undefined) throw new AppError('name-refused', refusal);
}

const MISSING = /^Failed to get container '([^']*)'$/;
const NOT_RUNNING = /^Container '([^']*)' (is not running|has not started)$/;
const IN_USE = /^Container '([^']*)' is (in use|not ready to run)$/;
const WAIT_FAILED = /^Failed to wait for container '/;

function isContainerLine(line: string): boolean {
	return [MISSING, NOT_RUNNING, IN_USE, WAIT_FAILED].some((pattern) => pattern.test(line));
}

function refuseContainer(lines: readonly string[], id: string): void {
	for (const line of lines) {
		// An answer about another id means that the command was damaged on its way.
		const about = (pattern: RegExp) => pattern.exec(line)?.[1] === id;
		if (about(MISSING))
			throw new AppError('container-missing', `There is no container "${id}" on the board.`);
		if (about(NOT_RUNNING))
			throw new AppError('container-not-running', `The container "${id}" is not running.`);
		if (about(IN_USE))
			throw new AppError(
				'container-in-use',
				`The container "${id}" is running: kill it and wait for its end first.`
			);
	}
}
