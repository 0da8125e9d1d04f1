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

export interface Exchange {
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

/** The answer to one exchange, taken again until it is the expected one or no more is to be hoped for. */
async function receive(
	session: ScriptedBoard,
	isExpected: (received: Uint8Array) => boolean,
	patienceMs: number
): Promise<Uint8Array> {
	let received = session.take();
	const until = async (end: number, done: () => boolean) => {
		while (!done() && performance.now() < end) {
			await new Promise((resolve) => setTimeout(resolve, 2));
			await session.clock.advance(0);
			received = concatBytes([received, session.take()]);
		}
	};
	if (patienceMs === 0) return received;
	await until(performance.now() + patienceMs, () => isExpected(received));
	// eslint-disable-next-line no-control-regex
	if (!/(~\$ \x1b\[m|}>)$/.test(readable(received)))
		await until(performance.now() + SILENCE_MS, () => false);
	return received;
}

export interface ReplayOptions {
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
	{ awaitAnswers, differs }: ReplayOptions
): Promise<Exchange[]> {
	const { name } = recording;
	const chunks = readRecording(recording);
	const exchanges: Exchange[] = [];
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
		await settle();
		await session.clock.advance(Math.max(0, next.t_ms - chunk.t_ms));
		await settle();
		const answers = chunks.slice(i + 1, end);
		if (chunks[end] && (answers.length === 0 || isCut(answers.at(-1)!))) {
			held.push(...answers);
			continue;
		}
		exchanges.push(await compare([...held.splice(0), ...answers], pending, chunk.note ?? ''));
		pending = '';
	}
	writer.releaseLock();
	return exchanges;

	async function compare(answers: readonly Chunk[], sent: string, note: string): Promise<Exchange> {
		const index = exchanges.length;
		const bytes = answers.map((answer) => answer.hex).join('');
		const show = (received: Uint8Array) =>
			name.includes('+') ? unmixed(readable(received)) : readable(received);
		const expected = show(fromHex(bytes));
		const isExpected = (received: Uint8Array) =>
			hex(received) === bytes || show(received) === expected;
		const patienceMs = !awaitAnswers ? 0 : differs(`${name}#${index}`) ? SILENCE_MS : PATIENCE_MS;
		const received = await receive(session, isExpected, patienceMs);
		const actual = show(received);
		const equal = isExpected(received);
		return { recording: name, index, note, sent, expected, actual, equal };
	}
}
