// The requests of the groups as bytes, what both ends read out of them, and the bounds of every field.
import { describe, expect, test } from 'vitest';
import { fromHex, hex } from '#lib/core/bytes.ts';
import {
	decodeFsDownload,
	decodeFsDownloadRequest,
	decodeFsHash,
	decodeFsHashRequest,
	decodeFsNameRequest,
	decodeFsStatus,
	decodeFsUpload,
	decodeFsUploadRequest,
	decodeOsInfo,
	decodeOsInfoRequest,
	decodeOsParameters,
	decodePayload,
	decodeShellExec,
	decodeShellExecRequest,
	failureFields,
	fsDownload,
	fsHash,
	fsStatus,
	fsUpload,
	isResponseTo,
	osInfo,
	osParameters,
	osReset,
	readFailure,
	requestPacket,
	responsePacket,
	shellExec,
	type SmpRequest
} from './smp-messages.ts';
import type { SmpPacket } from './smp-packet.ts';
import { encodeDevicePayload, encodePayload, type Payload } from './smp-payload.ts';

const map = (fields: Payload) => decodePayload(encodeDevicePayload(fields));
const refused = (read: () => unknown) =>
	expect(read).toThrow(expect.objectContaining({ code: 'smp-invalid' }) as Error);
const READ = 0;
const WRITE = 2;

describe('requests', () => {
	test.each<[name: string, request: SmpRequest, numbers: number[], fields: Payload]>([
		['reset', osReset(), [WRITE, 0, 5], {}],
		['parameters', osParameters(), [READ, 0, 6], {}],
		['info', osInfo('sv'), [READ, 0, 7], { format: 'sv' }],
		['info of no format', osInfo(), [READ, 0, 7], {}],
		['download', fsDownload('/lfs/a', 7), [READ, 8, 0], { off: 7, name: '/lfs/a' }],
		['status', fsStatus('/lfs/a'), [READ, 8, 1], { name: '/lfs/a' }],
		['hash', fsHash('/lfs/a'), [READ, 8, 2], { name: '/lfs/a' }],
		['a command', shellExec(['ocre', 'ps']), [WRITE, 9, 0], { argv: ['ocre', 'ps'] }],
		[
			'upload',
			fsUpload({ name: 'a', offset: 1, data: fromHex('00ff') }),
			[WRITE, 8, 0],
			{ off: 1, data: fromHex('00ff'), name: 'a' }
		]
	])('%s', (_name, request, numbers, fields) => {
		const packet = requestPacket(request, 200);
		expect([packet.operation, packet.group, packet.command]).toEqual(numbers);
		expect(packet).toMatchObject({ version: 1, flags: 0, sequence: 200 });
		expect(hex(packet.payload)).toBe(hex(encodePayload(fields)));
	});

	test('are read back by the other end', () => {
		const read = ({ fields }: SmpRequest) => decodePayload(encodePayload(fields));
		expect(decodeFsDownloadRequest(read(fsDownload('a', 9)))).toEqual({ name: 'a', offset: 9 });
		expect(decodeFsNameRequest(read(fsStatus('b')))).toBe('b');
		expect(decodeFsHashRequest(read(fsHash('c', 'crc32')))).toEqual({ name: 'c', type: 'crc32' });
		expect(decodeFsHashRequest(read(fsHash('c')))).toEqual({ name: 'c', type: undefined });
		expect(decodeOsInfoRequest(read(osInfo('sv')))).toBe('sv');
		expect(decodeShellExecRequest(read(shellExec(['a', 'b'])))).toEqual(['a', 'b']);
		const upload = { name: 'a', offset: 1, data: fromHex('00ff'), totalBytes: 2 };
		expect(decodeFsUploadRequest(read(fsUpload(upload)))).toEqual(upload);
	});
});

describe('answers', () => {
	const request = requestPacket(fsDownload('a', 0), 5);

	test('belong to the request with their operation, sequence, group and command', () => {
		const answer = responsePacket(request, { off: 0 });
		expect(answer.operation).toBe(1);
		expect(responsePacket(requestPacket(osReset(), 1), {}).operation).toBe(3);
		expect(isResponseTo(request, answer)).toBe(true);
		const others: Partial<SmpPacket>[] = [
			{ operation: 0 },
			{ operation: 3 },
			{ sequence: 6 },
			{ group: 0 },
			{ command: 1 }
		];
		for (const other of others) expect(isResponseTo(request, { ...answer, ...other })).toBe(false);
	});

	test('have what was asked for', () => {
		const data = fromHex('0102');
		expect(decodeFsDownload(map({ off: 3, data, len: 9 }))).toEqual({
			offset: 3,
			data,
			totalBytes: 9
		});
		expect(decodeFsDownload(map({ off: 3, data })).totalBytes).toBeUndefined();
		expect(decodeFsStatus(map({ len: 7 }))).toBe(7);
		expect(decodeFsHash(map({ type: 'crc32', len: 7, output: 0xffff_ffff }))).toEqual({
			type: 'crc32',
			sizeBytes: 7,
			output: 0xffff_ffff
		});
		expect(decodeFsUpload(map({ off: 4, len: 9 }))).toEqual({ nextOffset: 4 });
		expect(decodeFsUpload(map({ rc: 1 }))).toEqual({ nextOffset: undefined });
		expect(decodeOsInfo(map({ output: 'Zephyr' }))).toBe('Zephyr');
		expect(decodeShellExec(map({ o: 'x', ret: -22 }))).toEqual({ output: 'x', returnValue: -22 });
		expect(decodeShellExec(map({ o: 'x' }))).toEqual({ output: 'x', returnValue: 0 });
	});

	test('are failures with an error, or with a code that is not 0', () => {
		expect(readFailure(map({}))).toBeUndefined();
		expect(readFailure(map({ rc: 0 }))).toBeUndefined();
		expect(readFailure(map({ rc: -5 }))).toEqual({ group: undefined, rc: -5 });
		expect(readFailure(map({ err: { group: 65535, rc: 65535 } }))).toEqual({
			group: 65535,
			rc: 65535
		});
		refused(() => readFailure(map({ err: { group: 65536, rc: 1 } })));
		refused(() => readFailure(map({ err: { group: 1, rc: 65536 } })));
		refused(() => readFailure(map({ err: { group: 1 } })));
		expect(failureFields({ ...request, version: 0 }, 7)).toEqual({ rc: 1 });
		expect(failureFields(request, 7)).toEqual({ err: { group: 8, rc: 7 } });
	});
});

describe('bounds', () => {
	test('of numbers', () => {
		expect(decodeFsStatus(map({ len: 0 }))).toBe(0);
		expect(decodeFsStatus(map({ len: 0xffff_ffff }))).toBe(0xffff_ffff);
		refused(() => decodeFsStatus(map({ len: 0x1_0000_0000 })));
		expect(decodeOsParameters(map({ buf_size: 65535, buf_count: 0 })).bufferBytes).toBe(65535);
		refused(() => decodeOsParameters(map({ buf_size: 65536, buf_count: 1 })));
		refused(() => decodeOsParameters(map({ buf_size: 1, buf_count: 65536 })));
		refused(() => decodeShellExec(map({ o: '', ret: 1.5 })));
		refused(() => decodeShellExec(map({ o: '', ret: 'x' })));
	});

	test('of texts and bytes', () => {
		expect(decodeOsInfoRequest(map({ format: 'x'.repeat(64) }))).toHaveLength(64);
		refused(() => decodeOsInfoRequest(map({ format: 'x'.repeat(65) })));
		expect(decodeOsInfo(map({ output: 'x'.repeat(4096) }))).toHaveLength(4096);
		refused(() => decodeOsInfo(map({ output: 'x'.repeat(4097) })));
		refused(() => decodeFsHashRequest(map({ name: 'a', type: 'x'.repeat(33) })));
		refused(() => decodeFsHash(map({ type: 'x'.repeat(33), len: 1, output: 1 })));
		const hash = (length: number) =>
			decodeFsHash(map({ type: 'a', len: 1, output: new Uint8Array(length) }));
		expect(hash(64).output).toHaveLength(64);
		refused(() => hash(65));
		const data = (length: number) =>
			decodeFsUploadRequest(map({ name: 'a', off: 0, data: new Uint8Array(length) }));
		expect(data(65535).data).toHaveLength(65535);
		refused(() => data(65536));
		refused(() => decodeFsNameRequest(map({ name: 'x'.repeat(65536) })));
		expect(decodeFsNameRequest(map({ name: 'x'.repeat(65535) }))).toHaveLength(65535);
	});

	test('of lists', () => {
		const words = (count: number) => decodeShellExecRequest(map({ argv: Array(count).fill('a') }));
		expect(words(64)).toHaveLength(64);
		refused(() => words(65));
		refused(() => decodeShellExecRequest(map({ argv: 'a' })));
	});

	test('no payload at all is an empty map; anything else but a map is refused', () => {
		expect(decodePayload(new Uint8Array(0)).size).toBe(0);
		refused(() => decodePayload(fromHex('f6')));
		refused(() => decodePayload(fromHex('8101')));
	});
});

test('a board writes lists and maps of no length, and leaves out what is not there', () => {
	const bytes = encodeDevicePayload({ a: undefined, l: [1, [2]], m: { n: 'x' } });
	expect(hex(bytes)).toBe('bf616c9f019f02ffff616dbf616e6178ffff');
	expect(hex(encodePayload({ b: 1, a: undefined, aa: 2 }))).toBe('a2616201626161' + '02');
});
