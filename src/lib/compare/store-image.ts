// Puts an image on a board over its console: by SMP where the board answers that, by lines of `fs write` otherwise.
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { encodeFrame } from '#lib/wire/smp-frame.ts';
import { encodePacket, SMP_WRITE } from '#lib/wire/smp-packet.ts';
import { encodePayload } from '#lib/wire/smp-payload.ts';
import { SmpStreamDecoder } from '#lib/wire/smp-stream.ts';
import type { ConsoleLink } from './console-link.ts';

const FOLDER = '/lfs/ocre/images';
/** A request with so much data has two lines: more than two, a board may lose. */
const PIECE_BYTES = 100;
/** What a line of twenty words has room for. */
const LINE_BYTES = 17;
const ANSWER_MS = 3000;
const WAITING = { quietMs: 20, patienceMs: 2000 };

const hasPacket = (received: Uint8Array) =>
	new SmpStreamDecoder().push(received).some(({ kind }) => kind === 'packet');

async function bySmp(link: ConsoleLink, name: string, bytes: Uint8Array): Promise<void> {
	let off = 0;
	do {
		const data = bytes.slice(off, off + PIECE_BYTES);
		const payload = encodePayload({
			off,
			data,
			...(off === 0 && { len: bytes.length }),
			name: `${FOLDER}/${name}`
		});
		const packet = { version: 1, operation: SMP_WRITE, flags: 0, group: 8, command: 0 } as const;
		await link.send(encodeFrame(encodePacket({ ...packet, sequence: off & 0xff, payload })));
		const answer = await link.until(hasPacket, ANSWER_MS);
		if (!answer) throw new AppError('board-silent', `the board did not accept ${name} over SMP`);
		off += data.length;
	} while (off < bytes.length);
}

async function byLines(link: ConsoleLink, name: string, bytes: Uint8Array): Promise<void> {
	const path = `${FOLDER}/${name}`;
	const say = async (line: string) => {
		await link.send(utf8(`${line}\r`));
		return latin1(await link.settle(WAITING));
	};
	await say(`fs rm ${path}`);
	for (let start = 0; start < bytes.length; start += LINE_BYTES) {
		const words = [...bytes.slice(start, start + LINE_BYTES)].map((byte) =>
			byte.toString(16).padStart(2, '0')
		);
		await say(`fs write ${path} ${words.join(' ')}`);
	}
	if (bytes.length === 0) {
		await say(`fs write ${path} 0`);
		await say(`fs trunc ${path}`);
	}
}

/** Throws `board-silent`. */
export async function storeImage(
	link: ConsoleLink,
	image: { name: string; bytes: Uint8Array },
	hasSmp: boolean
): Promise<void> {
	// A board refuses an upload without any data.
	if (hasSmp && image.bytes.length > 0) await bySmp(link, image.name, image.bytes);
	else await byLines(link, image.name, image.bytes);
	await link.settle({ quietMs: 20, patienceMs: 60 });
}
