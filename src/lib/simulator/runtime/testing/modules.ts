// Small modules for the tests, as text: the parts that most of them need.
import { findHostFunction } from '#lib/abi/host-functions.ts';
import { PRINTING_FUNCTIONS } from '#lib/abi/printing-functions.ts';

/** Result and parameters of the functions for sensors, all of module `env`. */
const SENSOR_IMPORTS: Readonly<Record<string, string>> = {
	sensors_init: '(result i32)',
	sensors_discover: '(result i32)',
	sensors_open: '(param i32) (result i32)',
	sensors_get_handle: '(param i32) (result i32)',
	sensors_get_channel_count: '(param i32) (result i32)',
	sensors_get_channel_type: '(param i32 i32) (result i32)',
	sensors_read: '(param i32 i32) (result f64)',
	sensors_open_by_name: '(param i32) (result i32)',
	sensors_get_handle_by_name: '(param i32) (result i32)',
	sensors_get_channel_count_by_name: '(param i32) (result i32)',
	sensors_get_channel_type_by_name: '(param i32 i32) (result i32)',
	sensors_read_by_name: '(param i32 i32) (result f64)',
	sensors_get_list: '(param i32 i32) (result i32)'
};

/** Imports by the names under which the tests call them. */
export const IMPORTS: Readonly<Record<string, string>> = {
	write: '"wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32))',
	exit: '"wasi_snapshot_preview1" "proc_exit" (func $exit (param i32))',
	poll: '"wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32))',
	args: '"wasi_snapshot_preview1" "args_get" (func $args (param i32 i32) (result i32))',
	args_sizes:
		'"wasi_snapshot_preview1" "args_sizes_get" (func $args_sizes (param i32 i32) (result i32))',
	environ: '"wasi_snapshot_preview1" "environ_get" (func $environ (param i32 i32) (result i32))',
	environ_sizes:
		'"wasi_snapshot_preview1" "environ_sizes_get" (func $environ_sizes (param i32 i32) (result i32))',
	clock: '"wasi_snapshot_preview1" "clock_time_get" (func $clock (param i32 i64 i32) (result i32))',
	clock_res:
		'"wasi_snapshot_preview1" "clock_res_get" (func $clock_res (param i32 i32) (result i32))',
	random: '"wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32))',
	raise: '"wasi_snapshot_preview1" "proc_raise" (func $raise (param i32) (result i32))',
	open: '"wasi_snapshot_preview1" "path_open" (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32))',
	pwrite:
		'"wasi_snapshot_preview1" "fd_pwrite" (func $pwrite (param i32 i32 i32 i64 i32) (result i32))',
	close: '"wasi_snapshot_preview1" "fd_close" (func $close (param i32) (result i32))',
	read: '"wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32))',
	seek: '"wasi_snapshot_preview1" "fd_seek" (func $seek (param i32 i64 i32 i32) (result i32))',
	mkdir:
		'"wasi_snapshot_preview1" "path_create_directory" (func $mkdir (param i32 i32 i32) (result i32))',
	unlink:
		'"wasi_snapshot_preview1" "path_unlink_file" (func $unlink (param i32 i32 i32) (result i32))',
	rmdir:
		'"wasi_snapshot_preview1" "path_remove_directory" (func $rmdir (param i32 i32 i32) (result i32))',
	tell: '"wasi_snapshot_preview1" "fd_tell" (func $tell (param i32 i32) (result i32))',
	advise:
		'"wasi_snapshot_preview1" "fd_advise" (func $advise (param i32 i64 i64 i32) (result i32))',
	rename:
		'"wasi_snapshot_preview1" "path_rename" (func $rename (param i32 i32 i32 i32 i32 i32) (result i32))',
	readdir:
		'"wasi_snapshot_preview1" "fd_readdir" (func $readdir (param i32 i32 i32 i64 i32) (result i32))',
	fdstat: '"wasi_snapshot_preview1" "fd_fdstat_get" (func $fdstat (param i32 i32) (result i32))',
	filestat:
		'"wasi_snapshot_preview1" "fd_filestat_get" (func $filestat (param i32 i32) (result i32))',
	path_filestat:
		'"wasi_snapshot_preview1" "path_filestat_get" (func $path_filestat (param i32 i32 i32 i32 i32) (result i32))',
	prestat: '"wasi_snapshot_preview1" "fd_prestat_get" (func $prestat (param i32 i32) (result i32))',
	prestat_name:
		'"wasi_snapshot_preview1" "fd_prestat_dir_name" (func $prestat_name (param i32 i32 i32) (result i32))',
	set_size:
		'"wasi_snapshot_preview1" "fd_filestat_set_size" (func $set_size (param i32 i64) (result i32))',
	sync: '"wasi_snapshot_preview1" "fd_sync" (func $sync (param i32) (result i32))',
	link: '"wasi_snapshot_preview1" "path_link" (func $link (param i32 i32 i32 i32 i32 i32 i32) (result i32))',
	bind: '"wasi_snapshot_preview1" "sock_bind" (func $bind (param i32 i32) (result i32))',
	spawn: '"wasi" "thread-spawn" (func $spawn (param i32) (result i32))',
	sleep: '"env" "ocre_sleep" (func $sleep (param i32) (result i32))',
	event: '"env" "ocre_get_event" (func $event (param i32 i32 i32 i32 i32 i32) (result i32))',
	dispatcher: '"env" "ocre_register_dispatcher" (func $dispatcher (param i32 i32) (result i32))',
	timer_create: '"env" "ocre_timer_create" (func $timer_create (param i32) (result i32))',
	timer_start: '"env" "ocre_timer_start" (func $timer_start (param i32 i32 i32) (result i32))',
	timer_delete: '"env" "ocre_timer_delete" (func $timer_delete (param i32) (result i32))',
	timer_remaining:
		'"env" "ocre_timer_get_remaining" (func $timer_remaining (param i32) (result i32))',
	timer_stop: '"env" "ocre_timer_stop" (func $timer_stop (param i32) (result i32))',
	publish: '"env" "ocre_publish_message" (func $publish (param i32 i32 i32 i32) (result i32))',
	subscribe: '"env" "ocre_subscribe_message" (func $subscribe (param i32) (result i32))',
	free: '"env" "ocre_messaging_free_module_event_data" (func $free (param i32 i32 i32) (result i32))',
	uname: '"env" "uname" (func $uname (param i32) (result i32))',
	gpio_init: '"env" "ocre_gpio_init" (func $gpio_init (result i32))',
	gpio_configure:
		'"env" "ocre_gpio_configure_by_name" (func $gpio_configure (param i32 i32) (result i32))',
	gpio_set: '"env" "ocre_gpio_set_by_name" (func $gpio_set (param i32 i32) (result i32))',
	gpio_get: '"env" "ocre_gpio_get_by_name" (func $gpio_get (param i32) (result i32))',
	gpio_pin_configure:
		'"env" "ocre_gpio_configure" (func $gpio_pin_configure (param i32 i32 i32) (result i32))',
	gpio_pin_set: '"env" "ocre_gpio_pin_set" (func $gpio_pin_set (param i32 i32 i32) (result i32))',
	gpio_pin_get: '"env" "ocre_gpio_pin_get" (func $gpio_pin_get (param i32 i32) (result i32))',
	gpio_pin_toggle:
		'"env" "ocre_gpio_pin_toggle" (func $gpio_pin_toggle (param i32 i32) (result i32))',
	gpio_pin_callback:
		'"env" "ocre_gpio_register_callback" (func $gpio_pin_callback (param i32 i32) (result i32))',
	gpio_callback:
		'"env" "ocre_gpio_register_callback_by_name" (func $gpio_callback (param i32) (result i32))',
	...Object.fromEntries(
		Object.entries(SENSOR_IMPORTS).map(([name, type]) => [
			name,
			`"env" "ocre_${name}" (func $${name} ${type})`
		])
	)
};

/** Any function of WASI under its own name: `sock_open` is called as `$sock_open`. */
function importOf(name: string): string {
	const host = findHostFunction('wasi_snapshot_preview1', name);
	if (!host) throw new RangeError(`no import ${name}`);
	const { params, results } = host;
	return `"wasi_snapshot_preview1" "${name}" (func $${name} (param ${params.join(' ')}) (result ${results.join(' ')}))`;
}

/** Address of the six words that `$next` fills. */
export const EVENT = 16;
/** Address of the first text; `text(n)` of `program` finds the others. */
const TEXTS = 1024;
const TEXT_ROOM = 128;

function quoted(text: string): string {
	return [...new TextEncoder().encode(text)]
		.map((byte) => `\\${byte.toString(16).padStart(2, '0')}`)
		.join('');
}

export interface ProgramText {
	imports?: readonly string[];
	/** Texts of at most 127 bytes, each ended by a NUL. */
	texts?: readonly string[];
	memory?: string;
	/** Body of `_start`; `$i`, `$j` and `$k` are locals. */
	body: string;
	/** More fields of the module. */
	fields?: string;
}

/** Address of a program's text. */
export function textAt(index: number): string {
	return `(i32.const ${TEXTS + index * TEXT_ROOM})`;
}

/**
 * A program with `$say`, which prints a text, `$number`, which prints a signed number and a newline, `$next`,
 * which fetches an event into EVENT, and `$nap`, which sleeps some milliseconds by poll_oneoff.
 */
export function program({
	imports = [],
	texts = [],
	memory,
	body,
	fields = ''
}: ProgramText): string {
	const names = new Set(['write', 'poll', 'event', ...imports]);
	const data = texts.map(
		(text, i) => `(data (i32.const ${TEXTS + i * TEXT_ROOM}) "${quoted(text)}\\00")`
	);
	return `(module
	${[...names].map((name) => `(import ${IMPORTS[name] ?? importOf(name)})`).join('\n\t')}
	(memory (export "memory") ${memory ?? '2'})
	${data.join('\n\t')}
	${PRINTING_FUNCTIONS}
	(func $next (result i32)
		(call $event ${[0, 4, 8, 12, 16, 20].map((n) => `(i32.const ${EVENT + n})`).join(' ')}))
	(func $nap (param $ms i32)
		(i64.store (i32.const 200) (i64.const 7))
		(i32.store8 (i32.const 208) (i32.const 0))
		(i32.store (i32.const 216) (i32.const 1))
		(i64.store (i32.const 224)
			(i64.mul (i64.extend_i32_u (local.get $ms)) (i64.const 1000000)))
		(i32.store16 (i32.const 240) (i32.const 0))
		(drop (call $poll (i32.const 200) (i32.const 256) (i32.const 1) (i32.const 300))))
	${fields}
	(func $main (export "_start") (local $i i32) (local $j i32) (local $k i32)
		${body}))`;
}
