// Joins frame lines to packets as the firmware does: anything damaged is dropped without a word.
import { concatBytes, latin1 } from '#lib/core/bytes.ts';
import {
	decodeFrameBody,
	decodeFrameLine,
	expectedBodyBytes,
	FRAME_CONTINUATION,
	FRAME_START
} from '#lib/wire/smp-frame.ts';

/** CONFIG_MCUMGR_TRANSPORT_NETBUF_SIZE: length, packet and checksum must fit. */
export const PACKET_BUFFER_BYTES = 384;

export class FrameAssembler {
	#body: Uint8Array | null = null;

	/** The packet that this line completes, or null. */
	add(line: Uint8Array): Uint8Array | null {
		const starts = line[0] === FRAME_START[0] && line[1] === FRAME_START[1];
		const continues = line[0] === FRAME_CONTINUATION[0] && line[1] === FRAME_CONTINUATION[1];
		if (starts) this.#body = new Uint8Array();
		if (!this.#body || !(starts || continues)) return null;
		const before = this.#body;
		this.#body = null;
		try {
			const text = latin1(line.subarray(2)).replace(/[\r\n]+$/, '');
			const body = concatBytes([before, decodeFrameLine(text)]);
			const expected = expectedBodyBytes(body);
			if (body.length > PACKET_BUFFER_BYTES) return null;
			if (expected === undefined || body.length < expected) {
				this.#body = body;
				return null;
			}
			return decodeFrameBody(body);
		} catch {
			return null;
		}
	}
}
