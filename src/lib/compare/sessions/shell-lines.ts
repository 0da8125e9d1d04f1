// Lines for a board's shell: right and wrong commands, with too few and too many arguments, quoted in every way.
// Nothing in them waits forever, resets the board or touches what is outside of the folder of the case.
import type { Dice } from '../dice.ts';

/** Where the files of a session are; nothing else is written. */
export const FOLDER = '/lfs/w';

const FS_PATHS =
	`${FOLDER} ${FOLDER}/a ${FOLDER}/b.txt ${FOLDER}/d ${FOLDER}/d/e ${FOLDER}/nosuch a d . .. /`.split(
		' '
	);
const READ_PATHS = [...FS_PATHS, '/lfs', '/lfs/ocre', '/nosuch', '/lfs/'];

type Line = (dice: Dice) => string;

const path: Line = (dice) => dice.of(FS_PATHS);
const anyPath: Line = (dice) => dice.of(READ_PATHS);
const size: Line = (dice) => dice.of(['0', '1', '5', '100', '-1', 'x', '0x10', '4096']);
const byte: Line = (dice) => dice.of(['00', '41', 'ff', '0a', '1', 'zz', '100', '0x42', '-1']);

const FS: readonly (readonly [weight: number, Line])[] = [
	[3, (dice) => `fs mkdir ${path(dice)}`],
	[3, (dice) => `fs ls ${anyPath(dice)}`],
	[2, (dice) => `fs rm ${path(dice)}`],
	[
		4,
		(dice) => `fs write ${path(dice)} ${dice.some(1 + dice.below(5), () => byte(dice)).join(' ')}`
	],
	[2, (dice) => `fs write ${path(dice)} -o ${size(dice)} ${byte(dice)}`],
	[3, (dice) => `fs read ${path(dice)}`],
	[1, (dice) => `fs read ${path(dice)} ${size(dice)} ${size(dice)}`],
	[2, (dice) => `fs cat ${path(dice)}`],
	[1, (dice) => `fs cat ${path(dice)} ${path(dice)}`],
	[2, (dice) => `fs trunc ${path(dice)} ${size(dice)}`],
	[1, (dice) => `fs cd ${anyPath(dice)}`],
	[1, () => 'fs pwd'],
	[1, (dice) => `fs statvfs ${dice.of(['/lfs', FOLDER, '/', '/nosuch', ''])}`],
	[1, (dice) => `fs cp ${path(dice)} ${path(dice)}`],
	[1, (dice) => `fs mv ${path(dice)} ${path(dice)}`]
];

/** Names of images in the pool of sessions. */
export const POOL = [
	'hello.wasm',
	'exit3.wasm',
	'trap.wasm',
	'args.wasm',
	'nap.wasm',
	'forever.wasm'
] as const;

/** Those that end by themselves: only they are run attached, and waited for. */
const ENDING = POOL.filter((name) => name !== 'forever.wasm');

const name: Line = (dice) => dice.of(['a', 'b', 'c', 'x-1', 'a.b']);
const oddName: Line = (dice) =>
	dice.of(
		['A', '.a', 'a/b', '-', '', 'é', 'a b', 'nosuch', 'n'.repeat(40)].map((word) =>
			/^[a-zA-Z./-]+$/.test(word) ? word : `"${word}"`
		)
	);
const anyName: Line = (dice) => (dice.percent(12) ? oddName(dice) : name(dice));
const image: Line = (dice) =>
	dice.percent(12) ? dice.of(['nosuch.wasm', 'Hello.wasm', '.x', 'a/b', '""']) : dice.of(ENDING);

function options(dice: Dice): string {
	const words = [
		dice.percent(70) ? `-n ${anyName(dice)}` : '',
		dice.percent(20) ? `-k ${dice.of(['ocre:api', 'networking', 'nosuch', '""'])}` : '',
		dice.percent(15) ? `-e ${dice.of(['A=1', 'B', '=x', '"A=b c"', '""'])}` : '',
		dice.percent(6) ? `-r ${dice.of(['wamr/wasip1', 'nosuch'])}` : '',
		dice.percent(5)
			? dice.of(['-z', '-n', '-v x', '-v /a', '-v a:b', '-v /a:/', '-k', '--', '-h'])
			: '',
		dice.percent(4) ? '-n twice' : ''
	];
	return words.filter(Boolean).join(' ');
}

const args: Line = (dice) =>
	dice.percent(30)
		? dice.some(1 + dice.below(3), () => dice.of(['x', '-d', '"a b"', "''", '*', '1'])).join(' ')
		: '';

/** What is done to the container that never ends, and its neighbours. */
const ENDLESS = [
	'ocre run -d -n f forever.wasm',
	'ocre run -d -n f forever.wasm',
	'ocre create -d -n f forever.wasm',
	'ocre start f',
	'ocre kill f',
	'ocre kill f',
	'ocre ps f',
	'ocre rm f',
	'ocre image rm forever.wasm'
];

/** Ids whose container is never one that does not end: `wait` comes back. */
const OCRE: readonly (readonly [weight: number, Line])[] = [
	[5, (dice) => `ocre run ${options(dice)} ${image(dice)} ${args(dice)}`],
	[3, (dice) => `ocre run -d ${options(dice)} ${image(dice)} ${args(dice)}`],
	[2, (dice) => `ocre create ${options(dice)} ${image(dice)} ${args(dice)}`],
	[2, (dice) => `ocre create -d ${options(dice)} ${image(dice)}`],
	[3, (dice) => `ocre start ${anyName(dice)}`],
	[2, (dice) => `ocre kill ${anyName(dice)}`],
	[2, (dice) => `ocre wait ${anyName(dice)}`],
	[3, (dice) => `ocre rm ${anyName(dice)}`],
	[3, (dice) => dice.of(ENDLESS)],
	[4, (dice) => `ocre ps${dice.percent(20) ? ` ${anyName(dice)}` : ''}`],
	[2, () => 'ocre images'],
	[1, (dice) => `ocre image ls ${dice.percent(60) ? image(dice) : ''}`],
	[1, (dice) => `ocre image rm ${image(dice)}`],
	[1, (dice) => `ocre ${dice.of(['stop', 'pause', 'unpause'])} ${anyName(dice)}`],
	[1, (dice) => `ocre container ${dice.of(['ps', 'kill a', 'nosuch', 'help', ''])}`],
	[
		1,
		(dice) =>
			`ocre image ${dice.of(['nosuch', 'help', '', 'rm', 'rm a b', 'ls a b', 'rm ../x', 'rm ""'])}`
	],
	[
		1,
		(dice) =>
			`ocre ${dice.of(['', 'help', 'nosuch', '-v', '-v -v', '-z', '-v ps', '-v images', '--', '-vv', 'version'])}`
	],
	[
		1,
		(dice) =>
			`ocre ${dice.of(['ps a b', 'wait', 'wait a b', 'rm', 'rm a b', 'kill', 'start', 'start a b', 'run', 'create', 'run -d', 'images a b'])}`
	],
	[
		1,
		(dice) =>
			`ocre pull ${dice.of(['', 'x', 'http://', 'http://h', 'https://h/x.wasm', 'ftp://h/x', 'http://h/A', 'http://h/'])}`
	]
];

/** Other commands with arguments that are right, missing or too many. Devices and addresses are left alone. */
/** One command a line, `|` between its forms. */
const FIXED = `
	kernel|kernel version|kernel version x|kernel uptime|kernel uptime -p x y|kernel uptime x|kernel nosuch|kernel threads
	kernel sleep|kernel sleep 1|kernel sleep x|kernel sleep 1 2|kernel sleep -1|kernel cycles x
	kernel log_level|kernel log_level 1|kernel log-level|kernel thread|kernel thread nosuch
	shell|shell nosuch|shell echo|shell echo x|shell echo on|shell colors|shell colors on|shell vt100|shell prompt
	shell prompt on|shell stats|shell stats show|shell stats reset|shell stats x|shell backspace_mode
	shell backspace_mode x|shell backends|shell backends x
	resize x|resize default|resize default x|clear x|history x|retval|retval x|help x|help|rem|rem x
	log|log status|log enable|log nosuch|log list_backends|log go x|log halt x|log disable
	date|date get x|date set|date set x|date nosuch|date set 1 2 3
	device|device list x|device nosuch|device init|device init nosuch|device init a b
	devmem|flash|flash nosuch|flash read|flash list x
	fs|fs nosuch|fs mkdir|fs mkdir a b|fs rm|fs rm a b|fs ls a b|fs cd a b|fs pwd x|fs read|fs read a b c d|fs cat
	fs write|fs write a|fs trunc|fs trunc a b c|fs statvfs|fs statvfs a b|fs mount|fs mount x|fs cp|fs cp a|fs cp a b c`;

/** Other commands with arguments that are right, missing or too many. Devices and addresses are left alone. */
const OTHERS = FIXED.split(/[|\n]/)
	.map((line) => line.trim())
	.filter((line) => line !== '');

const WORDS =
	'ocre run ps fs ls kernel version shell help x -h --help -d 1 "" \'\' "a b" a\\ b \\ * ? k?rnel version* "open \'q ; # $x \\x41 \\t ~ !'.split(
		' '
	);

function quoted(dice: Dice, line: string): string {
	const words = line.split(' ');
	const place = dice.below(words.length);
	const quote = dice.of(['"', "'", '\\', '""', '" ']);
	words[place] =
		quote.length === 1 && quote !== '\\'
			? `${quote}${words[place]}${quote}`
			: `${quote}${words[place]}`;
	return words.join(dice.of([' ', '  ', ' ']));
}

const tooMany: Line = (dice) =>
	`${dice.of(['ocre ps', 'fs ls', 'kernel uptime', 'x', 'shell echo'])} ${dice.some(18 + dice.below(4), () => 'w').join(' ')}`;
const tooLong: Line = (dice) =>
	`${dice.of(['rem ', 'x', 'fs cd ', ''])}${'y'.repeat(dice.of([70, 72, 75, 150, 240, 251, 255, 256, 300]))}`;

export function shellLine(dice: Dice): string {
	const line = dice.weighted<Line>([
		[10, (d) => d.weighted(FS)(d)],
		[14, (d) => d.weighted(OCRE)(d)],
		[8, (d) => d.of(OTHERS)],
		[2, (d) => d.some(1 + d.below(5), () => d.of(WORDS)).join(' ')],
		[1, tooMany],
		[1, tooLong],
		[2, () => 'retval']
	])(dice);
	const plain = line.trim().replace(/ {2,}/g, ' ');
	return dice.percent(6) ? quoted(dice, plain) : plain;
}
