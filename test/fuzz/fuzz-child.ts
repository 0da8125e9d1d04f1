// The process in which decoders run: it may die at any moment, by itself or by the hand of the one that watches it.
import { openSync, writeSync } from 'node:fs';
import { isAllowed, type Decoder } from './decoder.ts';
import { Inputs } from './inputs.ts';
import {
	CPU_LIMIT_MS,
	MEMORY_LIMIT_BYTES,
	type Answer,
	type Fault,
	type Finding,
	type Task,
	type TaskReport
} from './messages.ts';

/** After so many it is known that something is wrong. */
const MOST_FINDINGS = 20;
/** More than that left behind by one input must not be counted for the next. */
const TIDY_BYTES = 24 * 1024 * 1024;

const progress = openSync(process.argv[2] ?? '', 'r+');
let begun = 0;

function begin(number: number): void {
	writeSync(progress, new Uint8Array(Int32Array.of(number, ++begun).buffer), 0, 8, 0);
}

/** What a decoder left behind: a promise that nobody waits for. */
let stray: unknown;
process.on('unhandledRejection', (error) => (stray = error ?? 'nothing'));

function textOf(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : `thrown: ${String(error)}`;
}

function cpuMs(since: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(since);
	return (user + system) / 1000;
}

function memoryBytes(): number {
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

class Trial {
	readonly #decoder: Decoder;
	readonly #findings: Finding[] = [];
	readonly #counts = { done: 0, accepted: 0, slowestMs: 0 };
	#before = memoryBytes();

	constructor(decoder: Decoder) {
		this.#decoder = decoder;
	}

	get report(): TaskReport {
		return { ...this.#counts, findings: this.#findings };
	}

	async try(input: Uint8Array, number: number | null): Promise<void> {
		const found = (fault: Fault, text: string) =>
			this.#findings.push({ decoder: this.#decoder.name, number, fault, text });
		const since = process.cpuUsage();
		stray = undefined;
		try {
			await this.#decoder.decode(input);
			this.#counts.accepted++;
		} catch (error) {
			if (!isAllowed(this.#decoder, error)) found('wrong-error', textOf(error));
		}
		const spentMs = cpuMs(since);
		if (stray !== undefined) found('wrong-error', `left behind: ${textOf(stray)}`);
		if (spentMs > CPU_LIMIT_MS) found('slow', `${Math.round(spentMs)} ms`);
		const grown = memoryBytes() - this.#before;
		if (grown > MEMORY_LIMIT_BYTES) found('memory', `${Math.round(grown / 2 ** 20)} MB`);
		if (grown > TIDY_BYTES) this.#tidy();
		this.#counts.slowestMs = Math.max(this.#counts.slowestMs, spentMs);
		this.#counts.done++;
	}

	#tidy(): void {
		globalThis.gc?.();
		this.#before = memoryBytes();
	}
}

async function run(task: Task): Promise<TaskReport> {
	const { DECODERS } = (await import(task.table)) as { DECODERS: readonly Decoder[] };
	const decoder = DECODERS.find(({ name }) => name === task.decoder);
	if (!decoder) throw new RangeError(`no decoder ${task.decoder}`);
	if (task.input !== undefined) {
		const trial = new Trial(decoder);
		begin(0);
		await trial.try(new Uint8Array(Buffer.from(task.input, 'base64')), null);
		return trial.report;
	}
	const inputs = await Inputs.of(decoder, task.seed);
	globalThis.gc?.();
	const trial = new Trial(decoder);
	const until = performance.now() + task.limitMs;
	for (let number = task.from; number < task.from + task.count; number++) {
		if (performance.now() > until || trial.report.findings.length >= MOST_FINDINGS) break;
		const input = inputs.at(number);
		begin(number);
		await trial.try(input, number);
	}
	return trial.report;
}

process.on('message', (task: Task) => {
	const send = (answer: Answer) => process.send?.(answer);
	run(task).then(
		(report) => send({ report }),
		(error: unknown) => send({ problem: textOf(error) })
	);
});
