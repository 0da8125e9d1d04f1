// Decoders of what goes over the line of a board: frames, packets, payloads, and the requests of the simulated one.
import { concatBytes, latin1, utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { encodePacket, decodePacket } from '#lib/wire/smp-packet.ts';
import { decodeFrameLine, encodeFrame } from '#lib/wire/smp-frame.ts';
import {
	decodeFsDownload,
	decodeFsDownloadRequest,
	decodeFsHash,
	decodeFsHashRequest,
	decodeFsNameRequest,
	decodeFsStatus,
	decodeFsUpload,
	decodeFsUploadRequest,
	decodeOsEcho,
	decodeOsEchoRequest,
	decodeOsInfo,
	decodeOsInfoRequest,
	decodeOsParameters,
	decodeShellExec,
	decodeShellExecRequest,
	readFailure
} from '#lib/wire/smp-messages.ts';
import { decodePayload, type PayloadMap } from '#lib/wire/smp-payload.ts';
import { readable } from '#lib/wire/readable-console.ts';
import { SmpStreamDecoder } from '#lib/wire/smp-stream.ts';
import { readRequest, readRequestPayload } from '#lib/simulator/smp/request.ts';
import { bytesDecoder, pieces, type Decoder } from '../decoder.ts';
import { fromBoards, recordedPackets, toBoards } from '../fixtures.ts';

const MESSAGES: readonly ((map: PayloadMap) => unknown)[] = [
	readFailure,
	decodeOsEcho,
	decodeOsEchoRequest,
	decodeOsInfo,
	decodeOsInfoRequest,
	decodeOsParameters,
	decodeFsUpload,
	decodeFsUploadRequest,
	decodeFsDownload,
	decodeFsDownloadRequest,
	decodeFsStatus,
	decodeFsNameRequest,
	decodeFsHash,
	decodeFsHashRequest,
	decodeShellExec,
	decodeShellExecRequest
];

/** Each may say no, and only in its own way. */
function readAll(map: PayloadMap): void {
	for (const decode of MESSAGES) {
		try {
			decode(map);
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
		}
	}
}

/** What a stream comes to must not depend on how it is cut. */
function shape(all: Uint8Array, cut: boolean): string {
	const decoder = new SmpStreamDecoder();
	const items = [...(cut ? pieces(all) : [all])].flatMap((piece) => decoder.push(piece));
	const joined: string[] = [];
	for (const item of items) {
		if (item.kind === 'text') {
			if (joined.at(-1)?.startsWith('text:')) joined[joined.length - 1] += latin1(item.bytes);
			else joined.push(`text:${latin1(item.bytes)}`);
		} else joined.push(item.kind === 'packet' ? JSON.stringify(item.packet) : item.reason);
	}
	return joined.join('\n');
}

const CBOR_WORDS = [
	Uint8Array.of(0x9f),
	Uint8Array.of(0xbf),
	Uint8Array.of(0xff),
	Uint8Array.of(0x1b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff),
	Uint8Array.of(0x9b, 0, 0, 0, 0, 0x7f, 0xff, 0xff, 0xff),
	Uint8Array.of(0xbb, 0, 0, 0, 0, 0x7f, 0xff, 0xff, 0xff),
	Uint8Array.of(0x5b, 0, 0, 0, 0, 0x7f, 0xff, 0xff, 0xff),
	Uint8Array.of(0xfb, 0x7f, 0xf8, 0, 0, 0, 0, 0, 0),
	Uint8Array.of(0xc2, 0x49, 1, 0, 0, 0, 0, 0, 0, 0, 0),
	...['rc', 'err', 'group', 'off', 'len', 'data', 'name', 'sha', 'argv', 'output', '__proto__'].map(
		(word) => concatBytes([Uint8Array.of(0x60 + word.length), utf8(word)])
	)
];

const payloads = () => recordedPackets().map(({ payload }) => new Uint8Array(payload));
const packets = () => recordedPackets().map((packet) => encodePacket(packet));
const nested = (byte: number, depth: number) => new Uint8Array(depth).fill(byte);

export const WIRE_DECODERS: readonly Decoder[] = [
	bytesDecoder({
		name: 'smp-stream',
		corpus: () => [...fromBoards(), ...toBoards()],
		hostile: () => [
			utf8('\x06\x09' + 'A'.repeat(200_000)),
			utf8('\x06\x09//8=\n'.repeat(5000)),
			utf8(`\x06\x09${'\x1b'.repeat(50_000)}`)
		],
		words: ['\x06\x09', '\x04\x14', '\n', '\r', '\x1b[1;32m', 'ocre:~$ ', '='],
		maxBytes: 64 * 1024,
		decode: (bytes) => {
			if (shape(bytes, true) !== shape(bytes, false)) throw new Error('it depends on the pieces');
		}
	}),
	bytesDecoder({
		name: 'smp-frame',
		corpus: packets,
		words: CBOR_WORDS,
		maxBytes: 4000,
		wrap: (packet) => encodeFrame(packet),
		decode: (frame) => {
			for (const item of new SmpStreamDecoder().push(frame))
				if (item.kind === 'packet') readAll(decodePayload(item.packet.payload));
		}
	}),
	bytesDecoder({
		name: 'smp-payload',
		corpus: payloads,
		hostile: () => [nested(0x9f, 30_000), nested(0xbf, 30_000), nested(0x81, 30_000)],
		words: CBOR_WORDS,
		maxBytes: 64 * 1024,
		decode: (bytes) => readAll(decodePayload(bytes))
	}),
	bytesDecoder({
		name: 'smp-packet',
		corpus: packets,
		decode: (bytes) => decodePacket(bytes)
	}),
	bytesDecoder({
		name: 'smp-frame-line',
		corpus: () => ['AAAA', 'AAA=', 'QUJD'].map(utf8),
		decode: (bytes) => decodeFrameLine(latin1(bytes))
	}),
	bytesDecoder({
		name: 'smp-request',
		corpus: packets,
		words: CBOR_WORDS,
		maxBytes: 4000,
		decode: (bytes) => {
			const request = readRequest(bytes);
			if (request) readAll(readRequestPayload(request.payload));
		}
	}),
	bytesDecoder({
		name: 'readable-console',
		corpus: () => [...fromBoards(), ...toBoards()],
		decode: (bytes) => readable(bytes)
	})
];
