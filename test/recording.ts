// Reads a recorded board session: the bytes that went each way, in order.
import { readdirSync, readFileSync } from 'node:fs';

export interface RecordedPiece {
	direction: 'tx' | 'rx';
	bytes: Uint8Array<ArrayBuffer>;
	atMs: number;
}

const folder = new URL('fixtures/recordings/', import.meta.url);

export function recordingNames(prefix = ''): string[] {
	return readdirSync(folder)
		.filter((file) => file.startsWith(prefix) && file.endsWith('.jsonl'))
		.map((file) => file.slice(0, -'.jsonl'.length))
		.sort();
}

export function loadRecording(name: string): RecordedPiece[] {
	const lines = readFileSync(new URL(`${name}.jsonl`, folder), 'utf8')
		.trim()
		.split('\n');
	return lines.map((line) => {
		const { dir, hex, t_ms } = JSON.parse(line) as { dir: string; hex: string; t_ms: number };
		return {
			direction: dir === 'tx' ? 'tx' : 'rx',
			bytes: new Uint8Array(Buffer.from(hex, 'hex')),
			atMs: t_ms
		};
	});
}
