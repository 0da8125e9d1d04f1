// Makes the checks on a board, one after the other: says for each whether it is true, keeps the bytes of those that are
// false, brings the board back after one that left it in a bad state, and takes everything away that was made.
import { isDisconnected, isMute, type Board } from '#lib/board/board.ts';
import type { Clock } from '#lib/core/clock.ts';
import { DisposableStore } from '#lib/core/disposable.ts';
import { AppError, isAbort, messageOf } from '#lib/core/errors.ts';
import type { Check, Person, Subject, Truth } from './check.ts';
import type { CutPort } from './cut-port.ts';
import { readFacts, whatLacks, type BoardFacts, type Surroundings } from './facts.ts';
import { LineRecord } from './line-record.ts';
import type { CheckProgram } from './programs.ts';
import { SentCommands } from './sent-commands.ts';
import { sweep, sweepContainers } from './sweep.ts';
import { Trial } from './trial.ts';

export interface Verdict {
	check: Check;
	truth: Truth;
	/** Why it is false or not here; of a true one, what is worth knowing. */
	text: string;
	durationMs: number;
	/** The bytes of the line meanwhile; null unless it is false. */
	line: LineRecord | null;
}

export interface CheckRun {
	verdicts: Verdict[];
	/** What could not be taken away again. */
	left: string[];
	/** The signal ended it before its time. */
	interrupted: boolean;
}

export interface CheckRunOptions {
	/** Open. It is open afterwards, too, unless it got lost. */
	board: Board;
	clock: Clock;
	assemble: (program: CheckProgram) => Uint8Array;
	/** The port that the board is behind. */
	port?: CutPort;
	person?: Person;
	/** The board is in a browser. */
	tabs?: boolean;
	fill?: boolean;
	/** Opens the connection again once the board is back. Default: the same port is opened until that succeeds. */
	reopen?: (signal: AbortSignal) => Promise<void>;
	signal?: AbortSignal;
	onfacts?: (facts: BoardFacts) => void;
	onbegin?: (check: Check) => void;
	onverdict?: (verdict: Verdict) => void;
}

const LIMIT_MS = 60_000;
/** For what a check has begun and must end when it is aborted: half files are taken away. */
const AFTER_MS = 30_000;
const RECOVER_MS = 30_000;
/** So often in a row a board may be looked for in vain; then it is given up. */
const MAX_RECOVERIES = 2;
const REOPEN_EVERY_MS = 500;
const TRUTHS = { 'check-refuted': 'false', 'check-not-here': 'not here' } as const;

export function runChecks(
	subjects: readonly Subject[],
	options: CheckRunOptions
): Promise<CheckRun> {
	return new CheckRunner(options).run(subjects);
}

class CheckRunner {
	readonly #options: CheckRunOptions;
	readonly #board: Board;
	readonly #clock: Clock;
	readonly #signal: AbortSignal;
	readonly #around: Surroundings;
	readonly #sent = new SentCommands();
	#line: LineRecord;
	/** The check since which the board has not answered. */
	#deadSince: string | null = null;
	/** Attempts in a row to reach it that failed. */
	#inVain = 0;

	constructor(options: CheckRunOptions) {
		this.#options = options;
		this.#board = options.board;
		this.#clock = options.clock;
		this.#signal = options.signal ?? new AbortController().signal;
		this.#around = {
			fill: options.fill ?? false,
			cut: options.port !== undefined,
			person: options.person !== undefined,
			tabs: options.tabs ?? false
		};
		this.#line = this.#freshLine();
	}

	#freshLine(): LineRecord {
		return new LineRecord(() => this.#clock.now());
	}

	async run(subjects: readonly Subject[]): Promise<CheckRun> {
		const owned = new DisposableStore();
		owned.add(this.#board.on('raw', (bytes) => this.#line.add('from board', bytes)));
		owned.add(
			this.#board.on('sent', (bytes) => {
				this.#line.add('to board', bytes);
				this.#sent.add(bytes);
			})
		);
		const verdicts: Verdict[] = [];
		try {
			// An earlier run may have been cut short.
			await sweep(this.#board, this.#clock);
			const facts = await readFacts(this.#board, this.#signal);
			this.#options.onfacts?.(facts);
			for (const check of subjects.flatMap(({ checks }) => checks)) {
				if (this.#signal.aborted) break;
				const verdict = await this.#judge(check, facts);
				if (verdict === null) break;
				verdicts.push(verdict);
				this.#options.onverdict?.(verdict);
			}
		} catch (error) {
			if (!this.#signal.aborted) throw error;
		}
		try {
			const left = await this.#sweep();
			return { verdicts, left, interrupted: this.#signal.aborted };
		} finally {
			owned.dispose();
		}
	}

	async #sweep(): Promise<string[]> {
		if (this.#deadSince !== null && !(await this.#recovers()))
			return ['everything, since the board does not answer'];
		return sweep(this.#board, this.#clock);
	}

	/** Null when the run was interrupted meanwhile. */
	async #judge(check: Check, facts: BoardFacts): Promise<Verdict | null> {
		const lacks = (check.needs ?? [])
			.map((need) => whatLacks(need, facts, this.#around))
			.find((reason) => reason !== null);
		if (lacks !== undefined) return absent(check, lacks);
		if (this.#deadSince !== null && !(await this.#recovers()))
			return absent(check, `the board has not answered since “${this.#deadSince}”`);
		this.#options.onbegin?.(check);
		this.#line = this.#freshLine();
		const line = this.#line;
		const beganAt = this.#clock.now();
		const { truth, text } = await this.#make(check, facts);
		if (this.#signal.aborted) return null;
		const durationMs = this.#clock.now() - beganAt;
		if (truth === 'false') await this.#recover(check);
		else await this.#tidy(check);
		return { check, truth, text, durationMs, line: truth === 'false' ? line : null };
	}

	async #make(check: Check, facts: BoardFacts): Promise<{ truth: Truth; text: string }> {
		const { person = null, port = null, assemble } = this.#options;
		const limitMs = check.limitMs ?? LIMIT_MS;
		const limit = new AbortController();
		const cancel = this.#clock.schedule(limitMs, () =>
			limit.abort(new DOMException('The check timed out.', 'AbortError'))
		);
		const trial = new Trial({
			board: this.#board,
			clock: this.#clock,
			signal: AbortSignal.any([this.#signal, limit.signal]),
			facts,
			line: this.#line,
			sent: this.#sent,
			port,
			person,
			assemble,
			reopen: (signal) => this.#reopen(signal)
		});
		try {
			await this.#endingInTime(check.run(trial), trial.signal);
			return { truth: 'true', text: trial.notes.join('; ') };
		} catch (error) {
			if (limit.signal.aborted && isAbort(error))
				return {
					truth: 'false',
					text: `The check did not finish within ${limitMs / 1000} seconds.`
				};
			return { truth: truthOf(error), text: textOf(error) };
		} finally {
			cancel();
			trial.dispose();
		}
	}

	/** A check that was aborted has some time for what must be ended. */
	async #endingInTime(running: Promise<void>, signal: AbortSignal): Promise<void> {
		const stop = new AbortController();
		const late = new Promise<never>((_, reject) => {
			const abort = () =>
				void this.#clock
					.sleep(AFTER_MS, stop.signal)
					.then(() => reject(signal.reason as Error))
					.catch(() => {});
			if (signal.aborted) abort();
			else signal.addEventListener('abort', abort, { once: true });
		});
		try {
			await Promise.race([running, late]);
		} finally {
			stop.abort();
		}
	}

	/** The containers of a check are gone before the next. */
	async #tidy(check: Check): Promise<void> {
		try {
			await sweepContainers(this.#board, this.#clock, this.#signal);
		} catch {
			await this.#recover(check);
		}
	}

	/** After a check that is false, the board may be anything. */
	async #recover(check: Check): Promise<void> {
		if (this.#signal.aborted) return;
		if (await this.#recovers()) await sweep(this.#board, this.#clock);
		else this.#deadSince = check.id;
	}

	async #recovers(): Promise<boolean> {
		if (this.#inVain >= MAX_RECOVERIES) return false;
		const { person } = this.#options;
		if (this.#inVain > 0) person?.ask('The board does not answer: press its reset button.');
		const found = await this.#finds();
		person?.ask(null);
		this.#inVain = found ? 0 : this.#inVain + 1;
		if (found) this.#deadSince = null;
		return found;
	}

	async #finds(): Promise<boolean> {
		const limit = new AbortController();
		const cancel = this.#clock.schedule(RECOVER_MS, () => limit.abort());
		try {
			const { state } = this.#board;
			if (isMute(state)) await this.#board.close();
			if (isMute(state) || isDisconnected(state)) await this.#reopen(limit.signal);
			await this.#board.listContainers({ signal: limit.signal });
			return true;
		} catch {
			return false;
		} finally {
			cancel();
		}
	}

	async #reopen(signal: AbortSignal): Promise<void> {
		if (this.#options.reopen) return this.#options.reopen(signal);
		for (;;) {
			try {
				return await this.#board.open({ signal });
			} catch (error) {
				if (signal.aborted) throw error;
				if (!isDisconnected(this.#board.state)) await this.#board.close();
				await this.#clock.sleep(REOPEN_EVERY_MS, signal);
			}
		}
	}
}

function absent(check: Check, reason: string): Verdict {
	return { check, truth: 'not here', text: reason, durationMs: 0, line: null };
}

function truthOf(error: unknown): Truth {
	const code = error instanceof AppError ? error.code : '';
	return TRUTHS[code as keyof typeof TRUTHS] ?? 'false';
}

function textOf(error: unknown): string {
	if (error instanceof AppError && !(error.code in TRUTHS))
		return `The check failed with ${error.code}: ${error.message}`;
	return messageOf(error);
}
