// Replays recorded console sessions against a machine and compares the answers, for the conformance test.
import { readFileSync } from 'node:fs';
import { concatBytes, fromHex, hex, latin1 } from '#lib/core/bytes.ts';
import { readable } from '#lib/wire/readable-console.ts';
import { settle, type ScriptedBoard } from '../scripted-board.ts';

const RECORDINGS = new URL('../../../../test/fixtures/recordings/', import.meta.url);

/** Which recording: the Zephyr of the recorded board, and the names of its files. */
export interface RecordingId {
	zephyr: string;
	/** `a+b`: recorded on two UARTs of one board at the same time; `a>b`: the first ends as the second begins. */
	name: string;
}

interface Chunk {
	dir: 'tx' | 'rx';
	hex: string;
	note?: string;
	t_ms: number;
}

export interface SessionExchange {
	recording: string;
	/** Position of the exchange in its recording. */
	index: number;
	note: string;
	sent: string;
	expected: string;
	actual: string;
	equal: boolean;
}

/** Ends in the middle of an escape sequence. */
// eslint-disable-next-line no-control-regex
const isCut = ({ hex }: Chunk) => /\x1b(\[\d*)?$/.test(latin1(fromHex(hex)));

function readFiles(zephyr: string, files: readonly string[]): Chunk[] {
	const chunks = files.flatMap((file) =>
		readFileSync(new URL(`${zephyr}/${file}.jsonl`, RECORDINGS), 'utf8')
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as Chunk)
	);
	return chunks.sort((a, b) => a.t_ms - b.t_ms);
}

export function readRecording({ zephyr, name }: RecordingId): Chunk[] {
	const joined: Chunk[] = [];
	for (const part of name.split('>')) {
		const start = joined.at(-1)?.t_ms ?? 0;
		for (const chunk of readFiles(zephyr, part.split('+')))
			joined.push({ ...chunk, t_ms: chunk.t_ms + start });
	}
	return joined;
}

/** The frames after the text: their order says nothing when each came on a UART of its own. */
function unmixed(text: string): string {
	const frames = text.match(/<smp .*?}>/gs) ?? [];
	return text.replace(/<smp .*?}>/gs, '') + frames.join('');
}

/** How long an answer of a container in its own thread is waited for, in real time. */
const PATIENCE_MS = 8000;

/** How long nothing more may come after an answer without a prompt at its end. */
const SILENCE_MS = 300;

/** How long nothing may come before the board's clock goes on: what needs no time has to be over by then. */
const BEFORE_TIME_MS = 1000;

/**
 * What a board says whose containers have threads of their own: in real time, while the board's clock stands, or goes on
 * by `tickMs` at each look.
 */
class Listener {
	received: Uint8Array = new Uint8Array();
	readonly #session: ScriptedBoard;

	constructor(session: ScriptedBoard) {
		this.#session = session;
	}

	/** Until `done`, until nothing came for `silenceMs`, or until all patience is at its end. */
	async until(done: () => boolean, silenceMs = PATIENCE_MS, tickMs = 0): Promise<void> {
		const end = performance.now() + PATIENCE_MS;
		let silentSince = performance.now();
		this.take();
		while (!done() && performance.now() < Math.min(end, silentSince + silenceMs)) {
			await this.#turn();
			await this.#session.clock.advance(tickMs);
			if (this.take()) silentSince = performance.now();
		}
	}

	/** Short: a thread that was just started must not get so far that the board's next time counts for it. */
	#turn(): Promise<void> {
		return new Promise((resolve) => setImmediate(resolve));
	}

	forget(): void {
		this.received = new Uint8Array();
	}

	/** Whether there was anything. */
	take(): boolean {
		const more = this.#session.take();
		this.received = concatBytes([this.received, more]);
		return more.length > 0;
	}
}

/** The answer to one exchange, taken again until it is the expected one or no more is to be hoped for. */
async function receive(
	listener: Listener,
	isExpected: () => boolean,
	{ awaitAnswers, differs }: { awaitAnswers: boolean; differs: boolean }
): Promise<void> {
	listener.take();
	if (!awaitAnswers) return;
	// What is known to differ is waited for as long as it does not: on a busy computer it only comes late.
	if (differs) await listener.until(() => !isExpected(), PATIENCE_MS, 1);
	else await listener.until(isExpected);
	// eslint-disable-next-line no-control-regex
	if (!/(~\$ \x1b\[m|}>)$/.test(readable(listener.received)))
		await listener.until(() => false, SILENCE_MS);
}

export interface SessionReplayOptions {
	/** Waits for what containers say in their own threads. */
	awaitAnswers: boolean;
	/** Whether the exchange `recording#index` is known to differ, so that nothing is waited for. */
	differs: (exchange: string) => boolean;
}

/**
 * Sends what was sent, in the recorded rhythm, and pairs each answer with the recorded one.
 * What was sent in silence counts together with what followed it.
 */
export async function replay(
	recording: RecordingId,
	session: ScriptedBoard,
	{ awaitAnswers, differs }: SessionReplayOptions
): Promise<SessionExchange[]> {
	const { name } = recording;
	const chunks = readRecording(recording);
	const exchanges: SessionExchange[] = [];
	const listener = new Listener(session);
	const writer = session.machine.port.writable!.getWriter();
	const first = chunks.findIndex(({ dir }) => dir === 'tx');
	const boot = chunks.slice(0, first < 0 ? chunks.length : first);
	session.take();
	if (boot.length > 0) {
		session.machine.reset();
		await settle();
		exchanges.push(await compare(boot, '', 'boot'));
	}
	let pending = '';
	const held: Chunk[] = [];
	for (const [i, chunk] of chunks.entries()) {
		if (chunk.dir === 'rx') continue;
		await writer.write(fromHex(chunk.hex));
		pending += latin1(fromHex(chunk.hex));
		let end = i + 1;
		while (chunks[end]?.dir === 'rx') end++;
		const next = chunks[end] ?? chunks[end - 1]!;
		const answers = chunks.slice(i + 1, end);
		await settle();
		const { isExpected } = expectation([...held, ...answers]);
		if (awaitAnswers) await listener.until(isExpected, BEFORE_TIME_MS);
		await session.clock.advance(Math.max(0, next.t_ms - chunk.t_ms));
		await settle();
		if (chunks[end] && (answers.length === 0 || isCut(answers.at(-1)!))) {
			held.push(...answers);
			continue;
		}
		exchanges.push(await compare([...held.splice(0), ...answers], pending, chunk.note ?? ''));
		pending = '';
	}
	writer.releaseLock();
	return exchanges;

	function show(received: Uint8Array): string {
		return name.includes('+') ? unmixed(readable(received)) : readable(received);
	}

	function expectation(answers: readonly Chunk[]) {
		const bytes = answers.map((answer) => answer.hex).join('');
		const expected = show(fromHex(bytes));
		const isExpected = () =>
			hex(listener.received) === bytes || show(listener.received) === expected;
		return { expected, isExpected };
	}

	async function compare(
		answers: readonly Chunk[],
		sent: string,
		note: string
	): Promise<SessionExchange> {
		const index = exchanges.length;
		const { expected, isExpected } = expectation(answers);
		await receive(listener, isExpected, {
			awaitAnswers,
			differs: differs(`${name}#${index}`)
		});
		const actual = show(listener.received);
		const equal = isExpected();
		listener.forget();
		return { recording: name, index, note, sent, expected, actual, equal };
	}
}
