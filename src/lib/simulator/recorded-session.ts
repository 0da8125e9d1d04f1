// Replays recorded console sessions against a machine and compares the answers, for the conformance test.
import { readFileSync } from 'node:fs';
import { decode } from 'cborg';
import { fromHex, hex, latin1 } from '#lib/core/bytes.ts';
import { SmpStreamDecoder } from '#lib/wire/smp-stream.ts';
import { settle, type ScriptedBoard } from './scripted-board.ts';

const RECORDINGS = new URL('../../../test/fixtures/recordings/', import.meta.url);

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

function readRecording(name: string): Chunk[] {
	const lines = readFileSync(new URL(`${name}.jsonl`, RECORDINGS), 'utf8')
		.trim()
		.split('\n');
	return lines.map((line) => JSON.parse(line) as Chunk);
}

/** What differs from one run or build to the next. */
const MASKS: readonly [RegExp, string][] = [
	[/\[\d\d:\d\d:\d\d\.\d{3},\d{3}\]/g, '[time]'],
	[/Uptime: \d+ ms/g, 'Uptime: # ms'],
	[/0x[0-9a-f]{5,}/g, '0x#'],
	[/\b[0-9a-f]{64}\b/g, '<sha256>'],
	[/(Commit ID|Build information|Build date): [^\r\n]*/g, '$1: <build>'],
	[/Zephyr unknown v3[^"]*/g, '<uname>']
];

function showPayload(payload: Uint8Array): string {
	return JSON.stringify(decode(payload), (_key, value: unknown) =>
		value instanceof Uint8Array ? `hex:${hex(value)}` : value
	);
}

/** Readable and masked: text as it is, SMP packets as what they say. */
export function readable(bytes: Uint8Array): string {
	let text = '';
	for (const item of new SmpStreamDecoder().push(bytes)) {
		if (item.kind === 'text') text += latin1(item.bytes);
		else if (item.kind === 'damaged') text += '<damaged>';
		else {
			const { payload, ...header } = item.packet;
			text += `<smp ${JSON.stringify(header)} ${showPayload(payload)}>`;
		}
	}
	return MASKS.reduce((masked, [pattern, mask]) => masked.replace(pattern, mask), text);
}

/**
 * Sends what was sent, in the recorded rhythm, and pairs each answer with the recorded one.
 * What was sent in silence counts together with what followed it.
 */
export async function replay(name: string, session: ScriptedBoard): Promise<Exchange[]> {
	const chunks = readRecording(name);
	const exchanges: Exchange[] = [];
	const writer = session.machine.port.writable!.getWriter();
	let pending = '';
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
		if (answers.length === 0 && chunks[end]) continue;
		const expected = answers.map((answer) => answer.hex).join('');
		const actual = session.take();
		exchanges.push({
			recording: name,
			index: exchanges.length,
			note: chunk.note ?? '',
			sent: pending,
			expected: readable(fromHex(expected)),
			actual: readable(actual),
			equal: hex(actual) === expected || readable(fromHex(expected)) === readable(actual)
		});
		pending = '';
	}
	writer.releaseLock();
	return exchanges;
}
