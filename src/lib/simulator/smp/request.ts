// A request as the firmware reads it: its header more forgivingly than a client reads an answer, its payload with what
// the firmware's decoder makes of odd CBOR.
import { AppError, messageOf } from '#lib/core/errors.ts';
import { decodeFirstCbor } from '#lib/wire/cbor-outline.ts';
import { PAYLOAD_LIMITS, type PayloadMap } from '#lib/wire/smp-payload.ts';
import {
	SMP_HEADER_BYTES,
	SMP_READ,
	SMP_READ_RESPONSE,
	SMP_WRITE,
	SMP_WRITE_RESPONSE,
	type SmpOperation
} from '#lib/wire/smp-packet.ts';

const NEWEST_VERSION = 1;

export interface ReceivedRequest {
	version: 0 | 1;
	/** Which of a command's handlers is asked for; null for one that no command has. */
	handler: 'read' | 'write' | null;
	/** Of the answer: whatever is not a read is answered as a write. */
	answer: SmpOperation;
	group: number;
	sequence: number;
	command: number;
	payload: Uint8Array;
	/** Its header promises more than came: refused, whatever it asks for. */
	isCut: boolean;
	/** Of a version that the firmware does not know. */
	isTooNew: boolean;
}

/** Null for what is shorter than a header. A length that is too small is passed over: the payload is read as it is. */
export function readRequest(bytes: Uint8Array): ReceivedRequest | null {
	if (bytes.length < SMP_HEADER_BYTES) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const version = (view.getUint8(0) >> 3) & 3;
	const operation = view.getUint8(0) & 7;
	const payload = bytes.subarray(SMP_HEADER_BYTES);
	const handlers = { [SMP_READ]: 'read', [SMP_WRITE]: 'write' } as const;
	return {
		version: version === 0 ? 0 : 1,
		handler: operation === SMP_READ || operation === SMP_WRITE ? handlers[operation] : null,
		answer: operation === SMP_READ ? SMP_READ_RESPONSE : SMP_WRITE_RESPONSE,
		group: view.getUint16(4),
		sequence: view.getUint8(6),
		command: view.getUint8(7),
		payload,
		isCut: view.getUint16(2) > payload.length,
		isTooNew: version > NEWEST_VERSION
	};
}

/** Throws `smp-invalid` for anything but a map with different names. What follows the map is passed over. */
export function readRequestPayload(bytes: Uint8Array): PayloadMap {
	let value: unknown;
	try {
		value = decodeFirstCbor(bytes, PAYLOAD_LIMITS, {
			useMaps: true,
			allowUndefined: true,
			allowIndefinite: true,
			rejectDuplicateMapKeys: true
		});
	} catch (error) {
		throw new AppError('smp-invalid', `not a CBOR map: ${messageOf(error)}`, { cause: error });
	}
	if (!(value instanceof Map)) throw new AppError('smp-invalid', 'an SMP payload is not a map');
	if ([...value.keys()].some((key) => typeof key !== 'string'))
		throw new AppError('smp-invalid', 'a name in an SMP payload is not text');
	return value;
}
