// SMP requests of every group, right, odd and damaged on their way.
import { concatBytes, latin1 } from '#lib/core/bytes.ts';
import { encodeFrame } from '#lib/wire/smp-frame.ts';
import { encodePacket } from '#lib/wire/smp-packet.ts';
import { encodePayload, type Payload } from '#lib/wire/smp-payload.ts';
import type { Step } from '../compare-case.ts';
import type { Dice } from '../dice.ts';
import { FOLDER } from './shell-lines.ts';

interface Request {
	group: number;
	command: number;
	operation: 0 | 2;
	fields: Payload;
}

const FILES = [
	`${FOLDER}/s`,
	`${FOLDER}/a`,
	`${FOLDER}/nosuch`,
	FOLDER,
	'/nosuch/x',
	'',
	'a',
	`${FOLDER}/${'n'.repeat(60)}`
];

const request = (group: number, command: number, operation: 0 | 2, fields: Payload): Request => ({
	group,
	command,
	operation,
	fields
});

function fileRequest(dice: Dice): Request {
	const name = dice.of(FILES);
	const data = Uint8Array.from(dice.some(dice.below(24), () => 65 + dice.below(26)));
	const off = dice.of([0, 0, 0, 3, 100]);
	return dice.weighted<() => Request>([
		[
			4,
			() =>
				request(8, 0, 2, {
					name,
					off,
					data,
					...(off === 0 && { len: dice.of([data.length, data.length, 0, 100]) })
				})
		],
		[3, () => request(8, 0, 0, { name, off })],
		[2, () => request(8, 1, 0, { name })],
		[
			2,
			() =>
				request(8, 2, 0, {
					name,
					...(dice.percent(60) && { type: dice.of(['sha256', 'crc32', 'md5', '']) })
				})
		],
		[1, () => request(8, 2, 0, { name, off: 1, len: 2 })],
		[1, () => request(8, 3, 0, {})],
		[1, () => request(8, 4, 2, {})],
		[1, () => request(8, dice.of([0, 1, 2]), 0, {})],
		[1, () => request(8, 0, 2, { off: 0, data })]
	])();
}

function systemRequest(dice: Dice): Request {
	return dice.of<() => Request>([
		() => request(0, 0, dice.of([0, 2]), { d: dice.of(['', 'echo', 'x'.repeat(60)]) }),
		() => request(0, 0, 2, dice.of<Payload>([{}, { d: 1 }, { x: 'y' }, { d: 'a', e: 'b' }])),
		() => request(0, 1, 2, { echo: 1 }),
		() => request(0, 6, 0, {}),
		() => request(0, 7, 0, { format: dice.of(['s', 'z', 'sz', '', 'nn']) }),
		() => request(0, 8, 0, dice.of<Payload>([{}, { query: 'mode' }])),
		() => request(0, 4, 0, {}),
		() => request(0, 3, 0, {})
	])();
}

function shellRequest(dice: Dice): Request {
	return request(9, 0, 2, {
		argv: dice.of([
			['kernel', 'version'],
			['ocre', 'ps'],
			['ocre', 'images'],
			['fs', 'ls', FOLDER],
			['fs', 'rm', '/nosuch'],
			['nosuch'],
			['help', 'x'],
			[''],
			[],
			['fs'],
			['ocre', 'run', 'nosuch.wasm']
		])
	});
}

function anyRequest(dice: Dice): Request {
	return dice.weighted<(dice: Dice) => Request>([
		[6, fileRequest],
		[4, systemRequest],
		[3, shellRequest],
		[1, (d) => request(63, d.below(2), 0, {})],
		[1, (d) => request(2, d.below(2), 0, d.of<Payload>([{}, { name: 'nosuch' }]))],
		[1, (d) => request(d.of([1, 3, 10, 64, 99, 65535]), d.below(3), d.of([0, 2]), {})],
		[1, (d) => request(d.of([0, 8, 9]), d.of([5 + 20, 99, 255]), d.of([0, 2]), {})]
	])(dice);
}

/** Headers and payloads that clients do not send. */
function oddPacket(dice: Dice, packet: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	switch (dice.below(6)) {
		case 0:
			return packet.slice(0, dice.below(packet.length));
		case 1:
			return concatBytes([packet, Uint8Array.of(0)]);
		case 2:
			packet[0] = dice.below(256);
			return packet;
		case 3:
			packet[3] = dice.below(256);
			return packet;
		case 4:
			packet[1] = dice.below(256);
			return packet;
		default:
			if (packet.length > 8) packet[8] = dice.below(256);
			return packet;
	}
}

function damagedFrame(dice: Dice, frame: string): string {
	const place = dice.below(frame.length);
	return dice.of([
		frame.slice(0, place) + String.fromCharCode(dice.below(256)) + frame.slice(place + 1),
		frame.slice(0, place) + '\n',
		frame.slice(place),
		`${frame.slice(0, place)}${frame.slice(place + 1)}`,
		`x${frame}`
	]);
}

/** A reset of the board is not part of a session. */
const isReset = ({ group, command }: Request) => group === 0 && command === 5;

export function smpStep(dice: Dice): Step {
	let asked = anyRequest(dice);
	while (isReset(asked)) asked = anyRequest(dice);
	const { group, command, operation, fields } = asked;
	let packet = encodePacket({
		version: dice.of([0, 1]),
		operation,
		flags: 0,
		group,
		sequence: dice.below(256),
		command,
		payload: encodePayload(fields)
	});
	const about = `${group}/${command}`;
	const mark = dice.weighted([
		[16, ''],
		[2, ' odd'],
		[2, ' damaged']
	]);
	if (mark === ' odd') packet = oddPacket(dice, packet);
	let text = latin1(encodeFrame(packet));
	// A frame that lost its end would swallow the lines after it.
	if (mark === ' damaged') text = damagedFrame(dice, text).replace(/\n?$/, '\n');
	return { kind: 'smp', text, about: about + mark };
}
