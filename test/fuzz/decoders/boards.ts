// Both ends of a console: the simulated board with anything typed and sent to it, and the driver with a port that says
// anything. The board may not crash; the driver has AppErrors and states, and never waits forever.
import type { Board } from '#lib/board/board.ts';
import { FakePort } from '#lib/port/fake-port.ts';
import { until } from '#lib/board/testing/fake-rig.ts';
import { FakeSupervisor } from '#lib/board/testing/fake-supervisor.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { AppError } from '#lib/core/errors.ts';
import { IMAGES, SCRIPTS } from '#lib/simulator/conformance/programs.ts';
import { bootScripted } from '#lib/simulator/scripted-board.ts';
import { bytesDecoder, pieces, type Decoder } from '../decoder.ts';
import { fromBoards, repeated, toBoards } from '../fixtures.ts';

const MINUTE_MS = 60_000;
/** Of a board's time: longer than everything that the driver does here may take together. */
const PATIENCE_MS = 240 * MINUTE_MS;

const LINES = [
	'ocre ps\r',
	'ocre run -d -n a hello-world.wasm\r',
	'ocre rm a\r',
	'fs write /lfs/a 00 ff 7\r',
	'fs read /lfs/a\r',
	'fs statvfs /lfs\r',
	'kernel reboot cold\r',
	'log disable\r',
	'shell echo off\r',
	'resize\r\x1b[24;1R',
	'help\t\t',
	'\x1b[A\x1b[D\x1b[3~\x7f\x15\x17\x0b\x03\x0c\x10\x0e'
];

async function typeAnything(bytes: Uint8Array): Promise<number> {
	const board = await bootScripted({ scripts: SCRIPTS, images: IMAGES });
	const crashes: string[] = [];
	board.machine.on('crash', ({ message }) => crashes.push(message));
	const size = Math.ceil(bytes.length / 6) || 1;
	for (let at = 0; at < bytes.length; at += size) {
		await board.send(bytes.slice(at, at + size));
		await board.clock.advance(500);
	}
	await board.clock.advance(5000);
	const { power } = board.machine.state;
	await board.unplug();
	board.machine.dispose();
	if (crashes.length > 0 || power === 'crashed') throw new Error(`crashed: ${crashes.join()}`);
	return board.take().length;
}

/** A supervisor to which something happens: after a few of its answers it says what the input says. */
class Stranger extends FakeSupervisor {
	/** What goes over the line. */
	onsend: (bytes: Uint8Array) => void = () => undefined;
	readonly #words: Generator<Uint8Array>;
	#soundAnswers: number;

	constructor(bytes: Uint8Array) {
		super();
		this.#soundAnswers = (bytes[0] ?? 0) % 64;
		this.#words = pieces(bytes.subarray(1));
	}

	override receive(bytes: Uint8Array): void {
		if (this.#soundAnswers > 0) super.receive(bytes);
		else this.#say();
	}

	answered(bytes: Uint8Array): void {
		if (this.#soundAnswers-- > 0) this.onsend(bytes);
		else this.#say();
	}

	#say(): void {
		const next = this.#words.next();
		if (!next.done) this.onsend(next.value);
	}
}

const IMAGE = utf8(`\0asm${'x'.repeat(300)}`);

/** Everything that the page asks of a board. */
const TASKS: readonly ((board: Board) => Promise<unknown>)[] = [
	(board) => board.open(),
	(board) => board.identify(),
	(board) => board.listImages(),
	(board) => board.listContainers(),
	(board) => board.estimateUpload('a.wasm', IMAGE),
	(board) => board.upload('a.wasm', IMAGE),
	(board) => board.run({ id: 'a', image: 'a.wasm' }),
	(board) => board.wait('a'),
	(board) => board.kill('a'),
	(board) => board.remove('a'),
	(board) => board.removeImage('a.wasm'),
	(board) => board.command('kernel uptime'),
	(board) => board.close()
];

/** Whether anything was answered; the last refusal otherwise. */
async function driveStranger(bytes: Uint8Array): Promise<string> {
	const clock = new ManualClock();
	const device = new Stranger(bytes);
	device.now = () => clock.now();
	const port = new FakePort(device, clock);
	device.onsend = device.send;
	device.send = (answer) => device.answered(answer);
	const board = createBoard(port, { clock });
	let refusal: unknown;
	let answers = 0;
	for (const task of TASKS) {
		try {
			await until(clock, port, task(board), PATIENCE_MS);
			answers++;
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
			refusal = error;
		}
	}
	const { state } = board;
	board.dispose();
	if (state !== 'closed' && state !== 'lost') throw new Error(`still ${state} after it was closed`);
	if (answers < 2) throw refusal;
	return state;
}

/** Recorded answers after as many sound ones as the first byte says. */
function talks(): Uint8Array[] {
	return fromBoards().map((bytes, i) => Uint8Array.of(i % 64, ...bytes));
}

const ANSWER_WORDS = [
	'ocre:~$ ',
	'\x1b[m',
	'\x1b[8D\x1b[J',
	'\x06\x09',
	'\x04\x14',
	'\r\n',
	'*** Booting Zephyr OS build v4.4.0 ***\r\n',
	'[00:00:01.000,000] <inf> container: ',
	'command not found',
	'Error: ',
	'0\r\n',
	'/lfs'
];

export const BOARD_DECODERS: readonly Decoder[] = [
	bytesDecoder({
		name: 'simulated-shell',
		corpus: () => [...LINES.map(utf8), ...toBoards().map((bytes) => bytes.slice(0, 2000))],
		hostile: () => [
			utf8(repeated('\t', 2000)),
			utf8(repeated('\x1b[A', 1000)),
			utf8(repeated('help\r', 300)),
			utf8(repeated('\x06\x09AAAA\n', 500)),
			utf8(repeated('ocre run -d hello-world.wasm\r', 60))
		],
		words: [...LINES, '\r', '\t', '"', '\\', '*', '/lfs/', '\x06\x09', '\x04\x14'],
		maxBytes: 3000,
		decode: typeAnything
	}),
	bytesDecoder({
		name: 'board-driver',
		corpus: talks,
		hostile: () => [
			Uint8Array.of(0),
			utf8(`\x14${repeated('ocre:~$ ', 2000)}`),
			utf8(`\x20${repeated('\x06\x09AAAA\n', 1000)}`),
			utf8(`\x08${repeated('x', 20_000)}`)
		],
		words: ANSWER_WORDS,
		maxBytes: 16 * 1024,
		decode: driveStranger
	})
];
