// Parts that call a host function: the grammar of calls, with what each prints besides its result.
import type { Dice } from '../dice.ts';
import { CallArguments, KINDS, SUBSCRIPTIONS, type KindName } from './arguments.ts';
import { hostFunction, SCRATCH, type Part } from './program.ts';

/** Kinds of the arguments, and how many bytes of the memory to print: from an offset in the scratch area. */
interface Call {
	kinds: readonly KindName[];
	dumps?: readonly (readonly [offset: number, length: number])[];
	weight?: number;
}

function call(kinds: string, ...dumps: (readonly [number, number])[]): Call {
	return { kinds: kinds.split(' ').filter(Boolean) as KindName[], dumps };
}

/** Of bytes whose value is left open by the runtime, none are printed. */
export const WASI_CALLS: Readonly<Record<string, Call>> = {
	args_sizes_get: call('pointer pointer', [0, 4], [16, 4]),
	environ_sizes_get: call('pointer pointer', [0, 4], [16, 4]),
	args_get: call('pointer pointer', [16, 24]),
	environ_get: call('pointer pointer', [16, 24]),
	clock_res_get: call('clock pointer', [0, 8]),
	clock_time_get: call('clock precision pointer'),
	fd_prestat_get: call('fd pointer', [0, 8]),
	fd_prestat_dir_name: call('fd buffer', [64, 8]),
	fd_close: { kinds: ['fd'], weight: 3 },
	fd_datasync: call('fd'),
	fd_sync: call('fd'),
	fd_pread: call('fileFd vectors offset pointer', [0, 4], [640, 16]),
	fd_pwrite: call('fileFd vectors offset pointer', [0, 4]),
	fd_read: {
		kinds: ['readFd', 'vectors', 'pointer'],
		dumps: [
			[0, 4],
			[640, 16]
		],
		weight: 4
	},
	fd_write: { kinds: ['fd', 'vectors', 'pointer'], dumps: [[0, 4]], weight: 5 },
	fd_seek: { ...call('fd offset whence pointer', [0, 8]), weight: 3 },
	fd_tell: call('fd pointer', [0, 8]),
	fd_fdstat_get: call('fd pointer', [0, 1]),
	fd_fdstat_set_flags: call('fd fdFlags'),
	fd_fdstat_set_rights: call('fd rights rights'),
	fd_advise: call('fd offset size advice'),
	fd_allocate: call('fd offset size'),
	fd_readdir: { ...call('readFd buffer cookie pointer', [0, 4], [80, 8]), weight: 2 },
	fd_filestat_get: call('fd pointer', [16, 1], [32, 8]),
	fd_filestat_set_size: call('fd size'),
	fd_filestat_set_times: call('fd time time timeFlags'),
	fd_renumber: call('fd fd'),
	path_create_directory: { kinds: ['dir', 'path'], weight: 2 },
	path_unlink_file: { kinds: ['dir', 'path'], weight: 2 },
	path_remove_directory: call('dir path'),
	path_filestat_get: { ...call('dir lookup path pointer', [16, 1], [32, 8]), weight: 2 },
	path_filestat_set_times: call('dir lookup path time time timeFlags'),
	path_link: call('dir lookup path dir path'),
	path_open: {
		kinds: ['dir', 'lookup', 'path', 'openFlags', 'rights', 'rights', 'fdFlags', 'pointer'],
		weight: 9
	},
	path_readlink: call('dir path buffer pointer', [0, 4]),
	path_rename: { kinds: ['dir', 'path', 'dir', 'path'], weight: 2 },
	path_symlink: call('path dir path'),
	proc_raise: call('signal'),
	random_get: call('buffer'),
	sched_yield: call('')
};

export const SOCKET_CALLS: Readonly<Record<string, Call>> = {
	sock_open: call('pool family socketType pointer'),
	sock_listen: call('fd word'),
	sock_shutdown: call('fd word'),
	sock_close: call('fd'),
	sock_get_reuse_addr: call('fd pointer', [0, 1]),
	sock_set_keep_alive: call('fd flag')
};

export const OCRE_CALLS: Readonly<Record<string, Call>> = {
	uname: { kinds: ['pointer'], dumps: [[0, 16]] },
	ocre_sleep: { kinds: ['sleep'], weight: 3 },
	ocre_register_dispatcher: call('resource exported'),
	ocre_timer_create: { kinds: ['timer'], weight: 3 },
	ocre_timer_start: { kinds: ['timer', 'interval', 'flag'], weight: 3 },
	ocre_timer_stop: call('timer'),
	ocre_timer_delete: call('timer'),
	ocre_publish_message: { kinds: ['topic', 'topic', 'payload'], weight: 3 },
	ocre_subscribe_message: { kinds: ['topic'], weight: 3 },
	ocre_messaging_free_module_event_data: call('block block block')
};

export const GPIO_CALLS: Readonly<Record<string, Call>> = {
	ocre_gpio_init: { kinds: [], weight: 3 },
	ocre_gpio_configure: { kinds: ['port', 'pin', 'direction'], weight: 3 },
	ocre_gpio_pin_set: call('port pin flag'),
	ocre_gpio_pin_get: call('port pin'),
	ocre_gpio_pin_toggle: call('port pin'),
	ocre_gpio_register_callback: call('port pin'),
	ocre_gpio_unregister_callback: call('port pin'),
	ocre_gpio_configure_by_name: { kinds: ['pinName', 'direction'], weight: 2 },
	ocre_gpio_set_by_name: call('pinName flag'),
	ocre_gpio_get_by_name: call('pinName'),
	ocre_gpio_toggle_by_name: call('pinName'),
	ocre_gpio_register_callback_by_name: call('pinName'),
	ocre_gpio_unregister_callback_by_name: call('pinName')
};

const dumpOf = (offset: number, length: number) =>
	`(call $dump (i32.const ${SCRATCH + offset}) (i32.const ${length}))`;

/** Prints the name and a number of so many hex digits. */
export function report(value: string, digits = 8): string {
	return `(call $out (i32.const {name}) (i32.const {length}) ${value} (i32.const ${digits}))`;
}

/** The file that was opened is what the next parts use. */
const KEEP_DESCRIPTOR = `(if (i32.lt_u (i32.load (i32.const ${SCRATCH})) (i32.const 64)) (then
		${dumpOf(0, 4)}
		(global.set $fd (i32.load (i32.const ${SCRATCH})))))`;

/** One call of that function. */
export function hostCall(dice: Dice, name: string, { kinds, dumps = [] }: Call): Part {
	const args = new CallArguments(dice);
	for (const kind of kinds) KINDS[kind](args);
	const result = `(call $${name} ${args.operands.join(' ')})`;
	const after = name === 'path_open' || name === 'sock_open' ? [KEEP_DESCRIPTOR] : [];
	const code = [
		'(call $clear)',
		...args.before,
		hostFunction(name).results.length === 0 ? result : report(`(i64.extend_i32_u ${result})`),
		...dumps.map(([offset, length]) => dumpOf(offset, length)),
		...after
	];
	return { name, calls: [name], texts: args.texts, code: code.join('\n\t\t') };
}

/** A program's way out: no part behind it is reached. */
export function exitCall(dice: Dice): Part {
	const args = new CallArguments(dice);
	KINDS.exitCode(args);
	const code = `(call $proc_exit ${args.operands.join(' ')})`;
	return { name: 'proc_exit', calls: ['proc_exit'], texts: [], code };
}

/** Asks for events so many times; prints what each is, and sleeps before it asks again. */
export function eventLoop(dice: Dice): Part {
	const rounds = dice.of([1, 2, 4]);
	const places = [0, 1, 2, 3, 4, 5].map((n) =>
		dice.percent(1) ? dice.of(['65536', '-1']) : String(SCRATCH + 4 * n)
	);
	const operands = places.map((place) => `(i32.const ${place})`).join(' ');
	const round = `(call $clear)
		${report(`(i64.extend_i32_u (call $ocre_get_event ${operands}))`)}
		${dumpOf(0, 24)}
		(drop (call $ocre_sleep (i32.const ${dice.of([0, 20, 120])})))`;
	return {
		name: 'ocre_get_event',
		calls: ['ocre_get_event', 'ocre_sleep'],
		texts: [],
		code: Array.from({ length: rounds }, () => round).join('\n\t\t')
	};
}

/** How much is left differs from run to run: whether anything is, does not. */
export function timerRemaining(dice: Dice): Part {
	const args = new CallArguments(dice);
	KINDS.timer(args);
	const left = `(call $ocre_timer_get_remaining ${args.operands.join(' ')})`;
	const name = 'ocre_timer_get_remaining';
	const code = `(i32.store (i32.const ${SCRATCH}) ${left})
		${report(
			`(i64.extend_i32_u (select (i32.const 1) (i32.load (i32.const ${SCRATCH}))
			(i32.gt_s (i32.load (i32.const ${SCRATCH})) (i32.const 0))))`
		)}`;
	return { name, calls: [name], texts: [], code };
}

/** Waits for clocks, short ones. A single absolute one never ends on a board, so there is none. */
export function poll(dice: Dice): Part {
	const count = dice.of([1, 1, 1, 2, 0]);
	const code = ['(call $clear)'];
	for (let i = 0; i < count; i++) {
		const at = SUBSCRIPTIONS + 48 * i;
		const field = (type: string, offset: number, value: string | number) =>
			code.push(`(${type}.store (i32.const ${at + offset}) (${type}.const ${value}))`);
		field('i64', 0, 7 + i);
		field('i64', 8, 0);
		field('i32', 16, dice.of([0, 1, 1]));
		field('i64', 24, dice.of([0, 1_000_000, 30_000_000]));
		field('i64', 32, 0);
		field('i64', 40, 0);
	}
	const operands = [SUBSCRIPTIONS, SCRATCH, count, SCRATCH + 128];
	const result = `(call $poll_oneoff ${operands.map((n) => `(i32.const ${n})`).join(' ')})`;
	code.push(report(`(i64.extend_i32_u ${result})`), dumpOf(128, 4), dumpOf(0, 11));
	return { name: 'poll_oneoff', calls: ['poll_oneoff'], texts: [], code: code.join('\n\t\t') };
}

/** Lines as programs print them: long, short, with bytes that a console does not show. */
export function printing(dice: Dice): Part {
	const text = dice.of([
		'hello\n',
		'no end',
		'',
		'\n\n',
		'tab\tbell\x07\n',
		'\xe9\xff\x00z\n',
		'x'.repeat(200) + '\n',
		'\x1b[31mred\x1b[m\n',
		'100%d %s\n',
		'\r\n'
	]);
	const fd = dice.of([1, 1, 2]);
	const code = `(i32.store (i32.const ${SCRATCH + 512}) (i32.const {0}))
		(i32.store (i32.const ${SCRATCH + 516}) (i32.const ${text.length}))
		${report(
			`(i64.extend_i32_u (call $fd_write (i32.const ${fd}) (i32.const ${SCRATCH + 512}) (i32.const 1) (i32.const ${SCRATCH})))`
		)}`;
	return { name: 'print', calls: ['fd_write'], texts: [text], code };
}

/** One call out of a table, by weight. */
export function anyCall(dice: Dice, table: Readonly<Record<string, Call>>): Part {
	const choices = Object.entries(table).map(
		([name, one]) => [one.weight ?? 1, [name, one]] as const
	);
	const [name, one] = dice.weighted(choices);
	return hostCall(dice, name, one);
}
