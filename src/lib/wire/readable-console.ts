// What a board's console said, as text that can be compared: SMP packets as what they say, and masks over whatever
// differs from one run or build to the next.
import { hex, latin1 } from '#lib/core/bytes.ts';
import { decodeCbor } from './cbor-outline.ts';
import { PAYLOAD_LIMITS } from './smp-payload.ts';
import { SmpStreamDecoder } from './smp-stream.ts';

/** What differs from one run or build to the next. */
const MASKS: readonly [RegExp, string][] = [
	[/\[\d\d:\d\d:\d\d\.\d{3},\d{3}\]/g, '[time]'],
	[/\[\d\d:\d\d:\d\d:\d{3} - [0-9A-F]+\]/g, '[time - thread]'],
	[/Uptime: \d+ ms/g, 'Uptime: # ms'],
	[/\d+ seconds, \d+ milliseconds/g, '# seconds, # milliseconds'],
	[/cycles: \d+ hw/g, 'cycles: # hw'],
	[/1970-01-01 00:00:\d\d/g, '<since boot>'],
	[/0x[0-9a-f]{5,}/g, '0x#'],
	[/\b[0-9a-f]{64}\b/g, '<sha256>'],
	[/(Commit ID|Build information|Build date): (?:(?!\\r)[^\r\n])*/g, '$1: <build>'],
	[/Zephyr (unknown|zephyr) [^"]*/g, '<uname>'],
	[/\b4\.[34]\.0\b/g, '<zephyr>']
];

/** What is not CBOR as it is: a board may send anything. */
function showPayload(payload: Uint8Array): string {
	try {
		return JSON.stringify(decodeCbor(payload, PAYLOAD_LIMITS), (_key, value: unknown) => {
			if (typeof value === 'bigint') return String(value);
			return value instanceof Uint8Array ? `hex:${hex(value)}` : value;
		});
	} catch {
		return `not CBOR: ${hex(payload)}`;
	}
}

/**
 * The recording firmware's own ticker logs by a timer, at moments that differ from run to run: its lines go, with the
 * erasing before and the prompt and typed text drawn again after them.
 */
function withoutPeriodicLines(text: string): string {
	const line = String.raw`\[time\] \x1b\[0m<inf> appa: periodic message \d+\x1b\[0m\r\n`;
	const prompt = String.raw`\x1b\[1;32mocre:~\$ \x1b\[m`;
	const drawn = new RegExp(String.raw`\x1b\[(\d+)D\x1b\[J${line}${prompt}([^\x1b\r]*)`, 'g');
	return text
		.replace(drawn, (_all, columns: string, after: string) => after.slice(Number(columns) - 8))
		.replace(new RegExp(line, 'g'), '');
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
	return withoutPeriodicLines(
		MASKS.reduce((masked, [pattern, mask]) => masked.replace(pattern, mask), text)
	);
}
