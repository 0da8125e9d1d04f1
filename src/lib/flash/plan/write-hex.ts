// Writes Intel HEX, for drives of programmers, which take no addresses otherwise.
import { utf8 } from '#lib/core/bytes.ts';
import type { FirmwareSegment } from '../flash-way.ts';

const LINE_BYTES = 16;

function record(type: number, offset: number, data: Uint8Array): string {
	const bytes = [data.length, offset >> 8, offset & 0xff, type, ...data];
	const sum = bytes.reduce((total, byte) => total + byte, 0);
	const text = [...bytes, -sum & 0xff].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return `:${text.toUpperCase()}\n`;
}

export function writeIntelHex(segments: readonly FirmwareSegment[]): Uint8Array<ArrayBuffer> {
	const lines: string[] = [];
	let base = -1;
	for (const { address, bytes } of segments)
		for (let at = 0; at < bytes.length;) {
			const place = address + at;
			const high = Math.floor(place / 0x10000);
			if (high !== base) {
				lines.push(record(4, 0, Uint8Array.of(high >> 8, high & 0xff)));
				base = high;
			}
			const low = place % 0x10000;
			const piece = bytes.subarray(at, at + Math.min(LINE_BYTES, 0x10000 - low));
			lines.push(record(0, low, piece));
			at += piece.length;
		}
	lines.push(record(1, 0, new Uint8Array()));
	return utf8(lines.join(''));
}
