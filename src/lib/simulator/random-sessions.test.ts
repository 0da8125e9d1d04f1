import { expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { encodeFrame } from '#lib/wire/smp-frame.ts';
import { encodePacket } from '#lib/wire/smp-packet.ts';
import { encodePayload, type Payload } from '#lib/wire/smp-payload.ts';
import { IMAGES, SCRIPTS } from './conformance/programs.ts';
import { bootScripted, settle, type ScriptedBoard } from './scripted-board.ts';

/** Random, but the same at every run. */
class Dice {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	below(limit: number): number {
		this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
		return Math.floor((this.#state / 2 ** 32) * limit);
	}

	of<Value>(values: readonly Value[]): Value {
		return values[this.below(values.length)]!;
	}
}

const WORDS =
	'ocre run create start stop kill wait rm ps images image ls pull container version -v -d -n -k -e -r -h --help -- - ' +
	'fs cd pwd mkdir trunc statvfs read cat write mount littlefs -o / .. /lfs /lfs/x /x 00 ff zz 7 ' +
	'kernel uptime version threads stacks cycles sleep log-level reboot cold shell echo on off colors vt100 prompt ' +
	'backspace_mode delete stats show reset log enable disable go halt status list_backends inf wrn backend ' +
	'shell_uart_backend history retval clear help resize default device list devmem 0x0 flash net date get set ' +
	'hello-world.wasm return1.wasm trap.wasm lines.wasm nosuch.wasm Bad.wasm a b ocre:api filesystem /lfs:/x ' +
	'http://h/x "two words" \'q \\" "open * ? f* k?rnel x=1';
const ALL_WORDS = WORDS.match(/"[^"]*"|\S+/g)!;

const KEYS = [
	...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)),
	...['A', 'B', 'C', 'D', 'F', 'H', 'L', '1~', '2~', '3~', '4~', 'Z'].map((key) => `\x1b[${key}`),
	'\x1bb',
	'\x1bf',
	'\x7f',
	'\xe9',
	'x'.repeat(70),
	'y'.repeat(260)
];

const FRAMES: readonly [group: number, command: number, operation: 0 | 2, fields: Payload][] = [
	[0, 0, 2, { d: 'echo' }],
	[0, 2, 0, {}],
	[0, 6, 0, {}],
	[0, 7, 0, { format: 'a' }],
	[8, 0, 2, { off: 0, data: Uint8Array.of(1, 2, 3), len: 3, name: '/lfs/f' }],
	[8, 0, 0, { off: 0, name: '/lfs/f' }],
	[8, 1, 0, { name: '/lfs/f' }],
	[8, 2, 0, { name: '/lfs/f' }],
	[8, 9, 0, {}],
	[9, 0, 2, { argv: ['kernel', 'uptime'] }],
	[9, 0, 2, { argv: ['ocre', 'ps'] }],
	[9, 0, 2, { argv: [] }],
	[63, 1, 0, {}]
];

function frame(dice: Dice): Uint8Array<ArrayBuffer> {
	const [group, command, operation, fields] = dice.of(FRAMES);
	const version = dice.of([0, 1] as const);
	const header = { version, operation, flags: 0, group, sequence: dice.below(256), command };
	const bytes = encodeFrame(encodePacket({ ...header, payload: encodePayload(fields) }));
	if (dice.below(4) === 0) bytes[dice.below(bytes.length)] = dice.below(256);
	return bytes;
}

function input(dice: Dice): Uint8Array {
	switch (dice.below(6)) {
		case 0:
			return frame(dice);
		case 1:
			return Uint8Array.from(dice.of(KEYS), (character) => character.charCodeAt(0));
		case 2:
			return utf8(dice.of(ALL_WORDS) + dice.of([' ', '\t', '']));
		case 3:
			return utf8('w'.repeat(dice.below(280)) + '\r');
		default: {
			const words = Array.from({ length: 1 + dice.below(6) }, () => dice.of(ALL_WORDS));
			return utf8(words.join(' ') + dice.of(['\r', '\r', '\n', '\r\n', '']));
		}
	}
}

const SETTINGS = 'shell echo on,shell colors on,shell vt100 on,shell prompt on,log go'.split(',');

/** Ends whatever is under way: a frame that was begun, a line that was typed, a container that is attached. */
async function isAtPrompt(board: ScriptedBoard): Promise<boolean> {
	await board.send(utf8('\n'));
	await board.clock.advance(60_000);
	await board.send(Uint8Array.of(0x1b, 0x5b, 0x5a, 0x15));
	for (const line of ['', ...SETTINGS]) {
		await board.send(utf8(`${line}\r`));
		await board.clock.advance(1000);
	}
	await settle();
	board.take();
	await board.send(utf8('\r'));
	return latin1(board.take()).replaceAll('\r', '').endsWith('ocre:~$ \x1b[m');
}

/** Programs that end by themselves, so that an attached one gives the prompt back. */
const { 'blinky.wasm': _1, 'publisher.wasm': _2, 'subscriber.wasm': _3, ...ENDING } = SCRIPTS;

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
	'whatever is typed and sent, the board answers and comes back to its prompt: sequence %i',
	async (seed) => {
		const dice = new Dice(seed + 1);
		const board = await bootScripted({ scripts: ENDING, images: IMAGES });
		const crashes: string[] = [];
		board.machine.on('crash', ({ message }) => crashes.push(message));
		const sent: string[] = [];
		for (let i = 0; i < 60; i++) {
			const bytes = input(dice);
			sent.push(JSON.stringify(latin1(bytes)));
			await board.send(bytes);
			if (dice.below(3) === 0) await board.clock.advance(dice.below(2000));
		}
		const prompt = await isAtPrompt(board);
		board.machine.dispose();
		expect({ seed, crashes, prompt }, sent.join('\n')).toEqual({ seed, crashes: [], prompt: true });
	}
);
