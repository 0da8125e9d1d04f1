import { expect, test } from 'vitest';
import { loadRecording } from '../../../test/recording.ts';
import { fromHex, hex, utf8 } from '#lib/core/bytes.ts';
import { encodePacket, type SmpPacket } from './smp-packet.ts';
import {
	decodeFsHash,
	decodeFsStatus,
	decodeFsUpload,
	decodeFsUploadRequest,
	decodeOsEcho,
	decodeOsEchoRequest,
	decodeOsParameters,
	decodePayload,
	decodeShellExec,
	decodeShellExecRequest,
	failureFields,
	fsClose,
	fsHash,
	fsUpload,
	isResponseTo,
	osEcho,
	osParametersFields,
	readFailure,
	requestPacket,
	responsePacket
} from './smp-messages.ts';
import { SmpStreamDecoder } from './smp-stream.ts';

/** Requests of a recording with their answers. */
function exchanges(name: string): [request: SmpPacket, response: SmpPacket][] {
	const tx = new SmpStreamDecoder();
	const rx = new SmpStreamDecoder();
	const requests: SmpPacket[] = [];
	const pairs: [SmpPacket, SmpPacket][] = [];
	for (const piece of loadRecording(name))
		for (const item of (piece.direction === 'tx' ? tx : rx).push(piece.bytes)) {
			if (item.kind !== 'packet') continue;
			if (piece.direction === 'tx') requests.push(item.packet);
			const request = requests.find((r) => isResponseTo(r, item.packet));
			if (request) pairs.push([request, item.packet]);
		}
	return pairs;
}

test('the os group reads what the board said', () => {
	const pairs = exchanges('A-smp-v1-os');
	const [echoRequest, echo] = pairs[0]!;
	const asked = decodeOsEchoRequest(decodePayload(echoRequest.payload));
	expect(asked).toBe('hello');
	expect(decodeOsEcho(decodePayload(echo.payload))).toBe('hello');
	expect(hex(requestPacket(osEcho('hello'), echoRequest.sequence).payload)).toBe(
		hex(echoRequest.payload)
	);
	expect(hex(responsePacket(echoRequest, { r: 'hello' }).payload)).toBe(hex(echo.payload));
	const [request, parameters] = pairs.find(([r]) => r.command === 6 && r.group === 0)!;
	const read = decodeOsParameters(decodePayload(parameters.payload));
	expect(read).toEqual({ bufferBytes: 384, bufferCount: 4 });
	expect(hex(encodePacket(responsePacket(request, osParametersFields(read))))).toBe(
		hex(encodePacket(parameters))
	);
});

test('an upload, its wrong offsets and its hash read as recorded', () => {
	const pairs = exchanges('A-smp-fs-retry');
	const [request, response] = pairs[0]!;
	const upload = decodeFsUploadRequest(decodePayload(request.payload));
	expect(upload).toMatchObject({ name: '/lfs/r', offset: 0, totalBytes: 1000 });
	expect(upload.data).toHaveLength(250);
	const again = requestPacket(fsUpload(upload), request.sequence);
	expect(decodePayload(again.payload)).toEqual(decodePayload(request.payload));
	expect(decodeFsUpload(decodePayload(response.payload))).toEqual({ nextOffset: 250 });
	const refused = pairs.find(([, r]) => readFailure(decodePayload(r.payload))?.rc === 11)!;
	expect(decodeFsUpload(decodePayload(refused[1].payload))).toEqual({ nextOffset: 500 });
	const hashed = pairs.find(([r]) => r.command === 2)!;
	expect(decodeFsHash(decodePayload(hashed[1].payload))).toMatchObject({
		type: 'sha256',
		sizeBytes: 1000,
		output: { length: 32 }
	});
	expect(hex(requestPacket(fsHash('/lfs/r', 'sha256'), 5).payload)).toBe(hex(hashed[0].payload));
	const closed = pairs.find(([r]) => r.command === 4)!;
	expect(hex(requestPacket(fsClose(), 17).payload)).toBe(hex(closed[0].payload));
});

test('failures are read in both versions and written as the board writes them', () => {
	const v1 = exchanges('A-smp-v1-fs-errors')[0]!;
	expect(readFailure(decodePayload(v1[1].payload))).toEqual({ group: 8, rc: 3 });
	expect(hex(responsePacket(v1[0], failureFields(v1[0], 3)).payload)).toBe(hex(v1[1].payload));
	const v0 = exchanges('A-smp-v0-fs-errors')[0]!;
	expect(readFailure(decodePayload(v0[1].payload))).toEqual({ group: undefined, rc: 1 });
	expect(hex(responsePacket(v0[0], failureFields(v0[0], 3)).payload)).toBe(hex(v0[1].payload));
});

test('shell commands carry their words, output and return value', () => {
	const [request, response] = exchanges('A-smp-v1-shell')[0]!;
	expect(decodeShellExecRequest(decodePayload(request.payload))).toEqual(['fs', 'ls', '/lfs']);
	expect(decodeShellExec(decodePayload(response.payload))).toEqual({
		output: '\r\n',
		returnValue: 0
	});
});

test('hostile payloads are refused with a code', () => {
	const refused = (read: () => unknown) =>
		expect(read).toThrow(expect.objectContaining({ code: 'smp-invalid' }) as Error);
	for (const bad of ['01', '80', 'bf', 'ff', 'a1', 'a161', 'bf617861', '5f', 'fb'])
		refused(() => decodePayload(fromHex(bad)));
	const map = (fields: Parameters<typeof responsePacket>[1]) =>
		decodePayload(responsePacket(requestPacket(fsClose(), 1), fields).payload);
	refused(() => decodeFsStatus(map({ len: -1 })));
	refused(() => decodeFsStatus(map({ len: 'x' })));
	refused(() => decodeFsStatus(map({ len: 1.5 })));
	refused(() => decodeFsStatus(map({ len: 2 ** 33 })));
	refused(() => decodeFsStatus(map({})));
	refused(() => decodeFsUploadRequest(map({ name: 'a', off: 0, data: 'text' })));
	refused(() => readFailure(map({ err: 5 })));
	refused(() => decodeShellExecRequest(map({ argv: ['a', 1] })));
	refused(() => decodeFsHash(map({ type: 'sha256', len: 1, output: new Uint8Array(65) })));
	refused(() => decodeOsEcho(map({ r: utf8('bytes') })));
});
