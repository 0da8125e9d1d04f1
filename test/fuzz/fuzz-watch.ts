// Runs a decoder in a process of its own and watches it: what does not end, takes more memory than it may, or takes the
// whole process with it costs that process, and its input is found again by its number.
import { fork, type ChildProcess } from 'node:child_process';
import {
	closeSync,
	mkdtempSync,
	openSync,
	readFileSync,
	readSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Decoder } from './decoder.ts';
import {
	CPU_LIMIT_MS,
	decodeAnswer,
	MEMORY_LIMIT_BYTES,
	PROGRESS_BYTES,
	type Fault,
	type Finding,
	type Task,
	type TaskReport
} from './messages.ts';

const WATCH_MS = 50;
/** A decoder that is slow says so itself; one that takes this much longer is ended. */
const CPU_PATIENCE_MS = 3 * CPU_LIMIT_MS;
/** For one that waits and computes nothing, and where nobody tells how much a process computes. */
const WAIT_LIMIT_MS = 30_000;
/** Of what the process has besides: the modules of the project, and garbage. */
const MEMORY_PATIENCE_BYTES = 3 * MEMORY_LIMIT_BYTES;
const CLOCK_TICK_MS = 10;
const PAGE_BYTES = 4096;

export interface Outcome {
	report: TaskReport;
	/** The input at which the process ended before it was done, and why. */
	ended: { number: number; fault: Fault; text: string } | null;
}

const NOTHING_DONE: TaskReport = { done: 0, accepted: 0, slowestMs: 0, findings: [] };

interface Usage {
	cpuMs: number;
	memoryBytes: number;
}

/** As Linux tells it; nothing elsewhere. */
function usageOf(pid: number): Usage | null {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /, '')
			.split(' ');
		const ticks = Number(fields[11]) + Number(fields[12]);
		return { cpuMs: ticks * CLOCK_TICK_MS, memoryBytes: Number(fields[21]) * PAGE_BYTES };
	} catch {
		return null;
	}
}

/** What the process writes about itself while it cannot answer. */
class Progress {
	readonly #folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'));
	readonly file = path.join(this.#folder, 'progress');
	readonly #handle: number;

	constructor() {
		writeFileSync(this.file, new Uint8Array(PROGRESS_BYTES));
		this.#handle = openSync(this.file, 'r');
	}

	read(): { number: number; begun: number } {
		const bytes = new Uint8Array(PROGRESS_BYTES);
		readSync(this.#handle, bytes, 0, PROGRESS_BYTES, 0);
		const [number = 0, begun = 0] = new Int32Array(bytes.buffer);
		return { number, begun };
	}

	dispose(): void {
		closeSync(this.#handle);
		rmSync(this.#folder, { recursive: true });
	}
}

/** One process, with what it says while it cannot answer. */
class Watched {
	readonly #progress = new Progress();
	readonly child: ChildProcess;
	#begun = 0;
	#since = performance.now();
	#usage: Usage | null = null;
	#stderr = '';

	constructor() {
		this.child = fork(new URL('./fuzz-child.ts', import.meta.url), [this.#progress.file], {
			execArgv: [
				'--import',
				'tsx',
				'--expose-gc',
				`--max-old-space-size=${MEMORY_LIMIT_BYTES / 2 ** 20 + 100}`
			],
			stdio: ['ignore', 'ignore', 'pipe', 'ipc']
		});
		this.child.stderr?.on('data', (data) => (this.#stderr += String(data).slice(0, 10_000)));
	}

	get progress(): { number: number; begun: number } {
		return this.#progress.read();
	}

	/** Why the process must be ended now; null while all is well. */
	get trouble(): { fault: Fault; text: string } | null {
		const { begun } = this.progress;
		const usage = usageOf(this.child.pid ?? 0);
		if (begun !== this.#begun) {
			this.#begun = begun;
			this.#since = performance.now();
			this.#usage = usage;
			return null;
		}
		if (begun === 0) return null;
		if (usage && this.#usage) {
			if (usage.cpuMs - this.#usage.cpuMs > CPU_PATIENCE_MS)
				return { fault: 'endless', text: `still busy after ${CPU_PATIENCE_MS} ms` };
			const grown = usage.memoryBytes - this.#usage.memoryBytes;
			if (grown > MEMORY_PATIENCE_BYTES)
				return { fault: 'memory', text: `${Math.round(grown / 2 ** 20)} MB more` };
		}
		return performance.now() - this.#since > WAIT_LIMIT_MS
			? { fault: 'endless', text: `still waiting after ${WAIT_LIMIT_MS} ms` }
			: null;
	}

	/** How it died, when nobody ended it. */
	get death(): { fault: Fault; text: string } {
		const text = /FATAL ERROR: .*/.exec(this.#stderr)?.[0] ?? this.#stderr.slice(0, 2000);
		return { fault: /heap|memory|Allocation/.test(text) ? 'memory' : 'crash', text };
	}

	dispose(): void {
		this.child.kill('SIGKILL');
		this.#progress.dispose();
	}
}

/** Runs one task after the other, in one process as long as that lives. */
export class FuzzProcess {
	#watched: Watched | null = null;

	run(task: Task): Promise<Outcome> {
		const watched = (this.#watched ??= new Watched());
		const { begun: before } = watched.progress;
		return new Promise((resolve, reject) => {
			const settle = (finish: () => void) => {
				clearInterval(timer);
				watched.child.removeAllListeners();
				finish();
			};
			const end = (how: { fault: Fault; text: string }) =>
				settle(() => {
					const { number, begun } = watched.progress;
					this.dispose();
					const done = begun - before;
					if (done === 0) reject(new Error(`it did not begin: ${how.text}`));
					resolve({ report: { ...NOTHING_DONE, done }, ended: { number, ...how } });
				});
			const timer = setInterval(() => {
				const { trouble } = watched;
				// Until the first input it makes them.
				if (trouble && watched.progress.begun > before) end(trouble);
			}, WATCH_MS);
			watched.child.once('message', (data) =>
				settle(() => {
					const answer = decodeAnswer(data);
					if ('report' in answer) resolve({ report: answer.report, ended: null });
					else reject(new Error(answer.problem));
				})
			);
			// After the last of what it wrote.
			watched.child.once('close', () => end(watched.death));
			watched.child.send(task);
		});
	}

	dispose(): void {
		this.#watched?.dispose();
		this.#watched = null;
	}
}

export interface FuzzTask extends Omit<Task, 'decoder'> {
	process: FuzzProcess;
	decoder: Pick<Decoder, 'name'>;
	/** How many inputs may cost a process before the decoder is given up. */
	mostEnded: number;
}

/** All inputs of one decoder. */
export async function fuzz({
	process,
	decoder,
	mostEnded,
	...rest
}: FuzzTask): Promise<TaskReport> {
	const until = performance.now() + rest.limitMs;
	const findings: Finding[] = [];
	const total = { done: 0, accepted: 0, slowestMs: 0 };
	let task: Task = { ...rest, decoder: decoder.name };
	for (let left = mostEnded; left > 0; left--) {
		const { report, ended } = await process.run(task);
		total.done += report.done;
		total.accepted += report.accepted;
		total.slowestMs = Math.max(total.slowestMs, report.slowestMs);
		findings.push(...report.findings);
		if (!ended) break;
		const { number, fault, text } = ended;
		const isGiven = task.input !== undefined;
		findings.push({ decoder: decoder.name, number: isGiven ? null : number, fault, text });
		const next = number + 1;
		const count = task.from + task.count - next;
		const limitMs = until - performance.now();
		if (isGiven || count <= 0 || limitMs <= 0) break;
		task = { ...task, from: next, count, limitMs };
	}
	return { ...total, findings };
}
