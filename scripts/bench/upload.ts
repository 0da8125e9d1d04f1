// Upload speed over a line of 115200 baud to the simulated board, by both ways, against what their framing allows.
import { randomBytes } from 'node:crypto';
import type { BoardProfile } from '#lib/abi/board-profile.ts';
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import { LARGEST_PACKET_BYTES } from '#lib/wire/smp-window.ts';
import { createNodeMachine } from '#lib/simulator/node-machine.ts';
import { encodeFrame, frameBytes } from '#lib/wire/smp-frame.ts';
import { fsUpload, requestPacket, responsePacket } from '#lib/wire/smp-messages.ts';
import { encodePacket } from '#lib/wire/smp-packet.ts';
import type { Bench } from './part.ts';

const WIRE_BYTES_PER_SECOND = 11_520;
const NAME = 'bench.wasm';
const PATH = `/lfs/ocre/images/${NAME}`;
/** The share of each way's ceiling that is to be reached. */
const SMP_LEVEL = 0.97;
const SHELL_LEVEL = 0.95;

/** Bytes a second from the first byte sent to the last one acknowledged, checks before it included. */
async function measure(
	profile: BoardProfile,
	image: Uint8Array,
	signal: AbortSignal
): Promise<number> {
	const machine = createNodeMachine({ profile, paced: true });
	const board = createBoard(machine.port);
	try {
		await board.open();
		await board.identify();
		const start = performance.now();
		let sentMs = 0;
		await board.upload(NAME, image, {
			signal,
			onprogress: ({ phase }) => {
				if (phase === 'verifying' && sentMs === 0) sentMs = performance.now() - start;
			}
		});
		return (image.length * 1000) / (sentMs || performance.now() - start);
	} finally {
		board.dispose();
		machine.dispose();
	}
}

/**
 * What SMP carries at best. Every packet repeats the path and three field names, and the firmware takes packets of four
 * lines (384 bytes with length and checksum), so that 508 bytes on the wire carry about 310 of the image: the line is
 * busy all the time, yet only a good six tenths of it are the image. `waiting`: each answer is waited for, too.
 */
function smpCeiling(imageBytes: number, waiting: boolean): number {
	let wireBytes = 0;
	for (let offset = 0; offset < imageBytes;) {
		const chunk = (length: number) =>
			requestPacket(
				fsUpload({
					name: PATH,
					offset,
					data: new Uint8Array(length),
					totalBytes: offset === 0 ? imageBytes : undefined
				}),
				0
			);
		let length = Math.min(imageBytes - offset, LARGEST_PACKET_BYTES);
		while (encodePacket(chunk(length)).length > LARGEST_PACKET_BYTES) length--;
		const packet = chunk(length);
		offset += length;
		wireBytes += frameBytes(encodePacket(packet).length);
		if (waiting) {
			const answer = responsePacket(packet, { off: offset });
			wireBytes += encodeFrame(encodePacket(answer), 'device').length;
		}
	}
	return (imageBytes * WIRE_BYTES_PER_SECOND) / wireBytes;
}

/** What `fs write` carries at best: 17 bytes a line as hex words, echo off, and no wait for the prompt. */
function shellCeiling(image: Uint8Array): number {
	let wireBytes = 0;
	for (let offset = 0; offset < image.length; offset += 17) {
		const words = Array.from(image.subarray(offset, offset + 17), (byte) => byte.toString(16));
		wireBytes += `fs write ${NAME} ${words.join(' ')}\r`.length;
	}
	return (image.length * WIRE_BYTES_PER_SECOND) / wireBytes;
}

const perSecond = (rate: number) => `${rate.toFixed(0)} B/s`;
const share = (rate: number, of: number) => `${((rate / of) * 100).toFixed(1)} %`;

export async function measureUploads({ signal, report }: Bench): Promise<void> {
	const large = new Uint8Array(randomBytes(60_000));
	const smp = await measure(B_U585I_IOT02A, large, signal);
	const ceiling = smpCeiling(large.length, false);
	const stopAndWait = smpCeiling(large.length, true);
	report({
		what: 'upload at 115200 baud by SMP',
		value: `${perSecond(smp)}, ${share(smp, ceiling)} of ${perSecond(ceiling)} that packets of 384 bytes allow (${perSecond(stopAndWait)} when each answer is waited for)`,
		level: `≥ ${SMP_LEVEL * 100} %`,
		reached: smp >= SMP_LEVEL * ceiling
	});
	report({
		what: 'the same as a share of base64 alone',
		value: `${share(smp, WIRE_BYTES_PER_SECOND * 0.75)} of ${WIRE_BYTES_PER_SECOND * 0.75} B/s, which no packet reaches`
	});
	const small = new Uint8Array(randomBytes(24_000));
	const shell = await measure({ ...B_U585I_IOT02A, hasSmp: false }, small, signal);
	const shellMost = shellCeiling(small);
	report({
		what: 'upload at 115200 baud by fs write',
		value: `${perSecond(shell)}, ${share(shell, shellMost)} of ${perSecond(shellMost)} that its lines allow`,
		level: `≥ ${SHELL_LEVEL * 100} %`,
		reached: shell >= SHELL_LEVEL * shellMost
	});
}
