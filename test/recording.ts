// Reads a recorded board session: the bytes that went each way, in order.
import { readdirSync, readFileSync } from 'node:fs';

export interface RecordedPiece {
	direction: 'tx' | 'rx';
	bytes: Uint8Array<ArrayBuffer>;
	atMs: number;
}

/** Versions of Zephyr that boards were recorded on: each has a folder of its own. */
export const RECORDED_VERSIONS = ['3.4.99', '4.3.0'] as const;
export type RecordedVersion = (typeof RECORDED_VERSIONS)[number];

export function recordingFolder(version: RecordedVersion): URL {
	return new URL(`fixtures/recordings/${version}/`, import.meta.url);
}

export function recordingNames(prefix = '', version: RecordedVersion = '3.4.99'): string[] {
	return readdirSync(recordingFolder(version))
		.filter((file) => file.startsWith(prefix) && file.endsWith('.jsonl'))
		.map((file) => file.slice(0, -'.jsonl'.length))
		.sort();
}

export function loadRecording(name: string, version: RecordedVersion = '3.4.99'): RecordedPiece[] {
	const lines = readFileSync(new URL(`${name}.jsonl`, recordingFolder(version)), 'utf8')
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
