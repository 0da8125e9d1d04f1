// Arguments of host calls by what they stand for: mostly sensible, sometimes odd. Each kind gives the operands in
// WebAssembly text and says what must be in memory before.
import type { Dice } from '../dice.ts';
import { SCRATCH } from './program.ts';

/** Vectors of buffers, and the bytes that they name. */
const VECTORS = SCRATCH + 512;
const BUFFERS = SCRATCH + 640;
/** Poll subscriptions. */
export const SUBSCRIPTIONS = SCRATCH + 256;

const PATHS = 'a b c.txt d d/e /a ./a d/../b nosuch/x'.split(' ');
const ODD_PATHS = [
	'',
	'.',
	'..',
	'/',
	'../x',
	'a/',
	'A b',
	'\xe9',
	'n'.repeat(64),
	'd//e',
	'a\x01'
];
const TOPICS = ['t', 'temp', 'temp/x', 'a/b', 'te'];
const ODD_TOPICS = ['', ' ', '#', 'x'.repeat(63), 'x'.repeat(64), 'y'.repeat(127)];

/** Collects what one call needs. */
export class CallArguments {
	readonly dice: Dice;
	readonly texts: string[] = [];
	readonly before: string[] = [];
	readonly operands: string[] = [];
	#outs = 0;

	constructor(dice: Dice) {
		this.dice = dice;
	}

	/** Address of a text, to be filled in. */
	text(value: string): string {
		const known = this.texts.indexOf(value);
		return `{${known >= 0 ? known : this.texts.push(value) - 1}}`;
	}

	out(): number {
		return SCRATCH + 16 * this.#outs++;
	}
}

export type Kind = (call: CallArguments) => void;

const i32 = (value: number | string) => `(i32.const ${value})`;
const i64 = (value: number | bigint | string) => `(i64.const ${value})`;
const ODD_PERCENT = 10;

/** One operand of the usual values, at times one of the odd ones. */
function number(usual: readonly number[], odd: readonly number[] = [-1]): Kind {
	return ({ dice, operands }) =>
		void operands.push(i32(dice.of(dice.percent(ODD_PERCENT) ? odd : usual)));
}

function wide(usual: readonly (number | string)[], odd: readonly (number | string)[] = [-1]): Kind {
	return ({ dice, operands }) =>
		void operands.push(i64(dice.of(dice.percent(ODD_PERCENT) ? odd : usual)));
}

/** A pointer for a result. Near the end of the memory, and beyond. */
const pointer: Kind = (call) => {
	const at = call.out();
	const odd = [65536, 65528, 131072, 0x7fffffff, -1, -4];
	call.operands.push(i32(call.dice.percent(4) ? call.dice.of(odd) : at));
};

function path(call: CallArguments): void {
	const { dice } = call;
	const text = dice.of(dice.percent(20) ? ODD_PATHS : PATHS);
	const length = dice.percent(4) ? dice.of([0, 1, 200, 70000, -1]) : text.length;
	call.operands.push(i32(call.text(text)), i32(length));
}

/** The buffers of a call that reads or writes, and how many there are. */
function vectors(call: CallArguments): void {
	const { dice } = call;
	const count = dice.weighted([
		[12, 1],
		[4, 2],
		[2, 3],
		[1, 0]
	]);
	for (let i = 0; i < count; i++) {
		const at = dice.percent(3) ? dice.of([65530, 70000, -1]) : BUFFERS + 64 * i;
		const length = dice.percent(3) ? dice.of([70000, -1]) : dice.of([0, 1, 3, 5, 16, 40]);
		call.before.push(
			`(i32.store ${i32(VECTORS + 8 * i)} ${i32(at)})`,
			`(i32.store ${i32(VECTORS + 8 * i + 4)} ${i32(length)})`
		);
	}
	for (let i = 0; i < 3; i++)
		call.before.push(`(i64.store ${i32(BUFFERS + 64 * i)} ${i64('0x6867666564636261')})`);
	call.operands.push(i32(VECTORS), i32(dice.percent(2) ? -1 : count));
}

const descriptor =
	(standard: readonly number[]): Kind =>
	({ dice, operands }) =>
		void operands.push(
			dice.weighted([
				[11, '(global.get $fd)'],
				[3, i32(3)],
				[2, i32(4)],
				[standard.length, i32(dice.of([...standard, -1]))],
				[1, i32(dice.of([-1, 99, 16]))]
			])
		);

export const KINDS = {
	fd: descriptor([0, 1, 2]),
	/** To be read from: the standard input brings a board down. */
	readFd: descriptor([1, 2]),
	/** To be read or written at a place: all three standard ones bring a board down. */
	fileFd: descriptor([]),
	/** A directory, mostly the one that is there from the start. */
	dir: ({ dice, operands }) =>
		void operands.push(
			dice.weighted([
				[16, i32(3)],
				[2, '(global.get $fd)'],
				[1, i32(4)],
				[1, i32(dice.of([-1, 0, 1, 99]))]
			])
		),
	path,
	vectors,
	pointer,
	/** The descriptor that a call gives. */
	buffer: (call) => {
		const length = call.dice.of([0, 1, 5, 24, 64, 200]);
		const odd = call.dice.percent(4);
		call.operands.push(
			i32(odd ? call.dice.of([65530, 70000, -1]) : SCRATCH + 64),
			i32(odd ? call.dice.of([16, 70000, -1]) : length)
		);
	},
	whence: number([0, 0, 0, 1, 2], [3, 255, -1]),
	offset: wide([0, 0, 1, 3, 10, 100], [-1, -5, '0x100000000', '0x7fffffffffffffff']),
	size: wide([0, 0, 3, 5, 100, 5000], [-1, '0x100000000']),
	cookie: wide([0, 0, 0, 1, 2], [99, -1]),
	lookup: number([1, 1, 0], [2, -1]),
	openFlags: number([0, 0, 1, 1, 1, 2, 4, 5, 8, 9], [16, 255, -1]),
	rights: wide([0x1fffffff, 0x1fffffff, 0x1fffffff, 2, 64, 0], ['0x2fffffff', -1]),
	fdFlags: number([0, 0, 0, 1], [2, 4, 31, 255]),
	clock: number([0, 1], [2, 3, 4, -1]),
	precision: wide([0, 1, 1000]),
	timeFlags: number([0, 1, 2, 5], [3, 15, -1]),
	time: wide([0, 1_000_000_000]),
	advice: number([0, 1, 4], [6, -1]),
	exitCode: number([0, 1, 7, 42, 255, 256], [-1, 0x7fffffff, -128]),
	signal: number([0, 1, 9, 15], [99, -1]),
	timer: number([1, 1, 1, 2, 2, 3], [0, -1, 4, 8, 9, 16, 1000]),
	interval: number([50, 50, 5000, 65535], [0, -1, 65536, 1]),
	flag: number([0, 1], [2, -1]),
	sleep: number([0, 5, 20, 120], [1000, -1, 1_000_000, 4_294_968, 0x7fffffff]),
	topic: (call) =>
		void call.operands.push(
			i32(
				call.dice.percent(2)
					? call.dice.of([65535, 65536, -1])
					: call.text(call.dice.of(call.dice.percent(12) ? ODD_TOPICS : TOPICS))
			)
		),
	payload: (call) => {
		const { dice } = call;
		const odd = dice.percent(5);
		call.operands.push(
			i32(odd ? dice.of([65530, 65536, -1]) : BUFFERS),
			i32(dice.percent(6) ? dice.of([0, -1, 5000, 8148, 8200]) : dice.of([1, 4, 8, 100]))
		);
	},
	resource: number([0, 1, 2, 3], [4, -1, 100]),
	exported: (call) =>
		void call.operands.push(
			i32(call.text(call.dice.of(['_start', 'memory', 'nosuch', '', 'timer_callback'])))
		),
	block: number([65544, 65560, 65576, 0, SCRATCH], [-1, 65536, 70000, 131072]),
	port: number([0], [1, 3, 4, -1]),
	pin: number([0, 0, 1, 2], [31, 32, 99, -1]),
	direction: number([0, 1, 1], [2, -1]),
	pinName: (call) =>
		void call.operands.push(
			i32(call.text(call.dice.of(['led0', 'led0', 'led0', 'led1', 'sw0', 'led9', ''])))
		),
	family: number([0, 0, 1], [2, 3, -1]),
	socketType: number([0, 1], [2, -1]),
	pool: number([0, 3], [-1]),
	word: number([0, 1, 2, 5], [-1])
} satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;
