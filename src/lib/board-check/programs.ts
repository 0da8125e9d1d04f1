// The programs that the checks run on a board, as WebAssembly text: small, one thing each, and every byte that they
// print is known. What starts the checks assembles them.
import { PRINTING_FUNCTIONS } from '#lib/abi/printing-functions.ts';

export interface CheckProgram {
	/** Part of the names of its image and container. */
	readonly id: string;
	readonly wat: string;
}

const WASI = '"wasi_snapshot_preview1"';

/** Imports by the names under which the bodies call them. */
const IMPORTS: Readonly<Record<string, string>> = {
	write: `${WASI} "fd_write" (func $write (param i32 i32 i32 i32) (result i32))`,
	exit: `${WASI} "proc_exit" (func $exit (param i32))`,
	args: `${WASI} "args_get" (func $args (param i32 i32) (result i32))`,
	args_sizes: `${WASI} "args_sizes_get" (func $args_sizes (param i32 i32) (result i32))`,
	environ: `${WASI} "environ_get" (func $environ (param i32 i32) (result i32))`,
	environ_sizes: `${WASI} "environ_sizes_get" (func $environ_sizes (param i32 i32) (result i32))`,
	open: `${WASI} "path_open" (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32))`,
	read: `${WASI} "fd_read" (func $read (param i32 i32 i32 i32) (result i32))`,
	close: `${WASI} "fd_close" (func $close (param i32) (result i32))`,
	unlink: `${WASI} "path_unlink_file" (func $unlink (param i32 i32 i32) (result i32))`,
	uname: '"env" "uname" (func $uname (param i32) (result i32))',
	sleep: '"env" "ocre_sleep" (func $sleep (param i32) (result i32))',
	event: '"env" "ocre_get_event" (func $event (param i32 i32 i32 i32 i32 i32) (result i32))',
	publish: '"env" "ocre_publish_message" (func $publish (param i32 i32 i32 i32) (result i32))',
	subscribe: '"env" "ocre_subscribe_message" (func $subscribe (param i32) (result i32))',
	free: '"env" "ocre_messaging_free_module_event_data" (func $free (param i32 i32 i32) (result i32))',
	timer_create: '"env" "ocre_timer_create" (func $timer_create (param i32) (result i32))',
	timer_delete: '"env" "ocre_timer_delete" (func $timer_delete (param i32) (result i32))',
	missing: '"env" "ocre_check_board" (func $missing (result i32))'
};

/** Texts begin here, one behind the other, each ended by a NUL. */
const TEXTS_AT = 8192;

interface Parts {
	imports?: readonly string[];
	texts?: readonly string[];
	/** Body of the start function; `$i`, `$j` and `$n` are locals. `@0` is the address of the first text. */
	body: string;
}

function quoted(text: string): string {
	const bytes = [...new TextEncoder().encode(text)];
	return bytes.map((byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('');
}

function addresses(texts: readonly string[]): number[] {
	let next = TEXTS_AT;
	return texts.map((text) => {
		const at = next;
		next += new TextEncoder().encode(text).length + 1;
		return at;
	});
}

/**
 * With `$print` for a range of memory, `$say` for a text, `$line` for a text and a line end, `$number` for a signed
 * number and a line end.
 */
function program(id: string, { imports = [], texts = [], body }: Parts): CheckProgram {
	const at = addresses(texts);
	const names = [...new Set(['write', ...imports])];
	const wat = `(module
	${names.map((name) => `(import ${IMPORTS[name]})`).join('\n\t')}
	(memory (export "memory") 1)
	${texts.map((text, i) => `(data (i32.const ${at[i]}) "${quoted(text)}\\00")`).join('\n\t')}
	${PRINTING_FUNCTIONS}
	(func $line (param $at i32)
		(call $say (local.get $at))
		(i32.store8 (i32.const 80) (i32.const 10))
		(call $print (i32.const 80) (i32.const 1)))
	(func (export "_start") (local $i i32) (local $j i32) (local $n i32)
		${body.replace(/@(\d+)/g, (_, index: string) => `(i32.const ${at[Number(index)]})`)}))`;
	return { id, wat };
}

/** Prints this and ends with 0. */
export function printing(id: string, text: string): CheckProgram {
	return program(id, { texts: [text], body: '(call $say @0)' });
}

/** The same, but only when its start has long been answered. */
export function printingLater(id: string, text: string): CheckProgram {
	const body = '(drop (call $sleep (i32.const 900))) (call $say @0)';
	return program(id, { imports: ['sleep'], texts: [text], body });
}

export function exiting(code: number): CheckProgram {
	return program(`exit-${code}`.replace('--', '-minus-'), {
		imports: ['exit'],
		body: `(call $exit (i32.const ${code}))`
	});
}

/** Until it is killed. */
export const SLEEPING = program('sleeping', {
	imports: ['sleep'],
	body: '(loop $ever (drop (call $sleep (i32.const 100))) (br $ever))'
});

/** Until it is killed, without ever asking the board for anything. */
export const SPINNING = program('spinning', { body: '(loop $ever (br $ever))' });

/** Prints the processor that it runs on. */
export const PROCESSOR = program('processor', {
	imports: ['uname'],
	body: '(drop (call $uname (i32.const 1024))) (call $line (i32.const 1344))'
});

const LIST = (what: string) => `
	(drop (call $${what}_sizes (i32.const 0) (i32.const 4)))
	(drop (call $${what} (i32.const 1024) (i32.const 2048)))
	(local.set $n (i32.load (i32.const 0)))
	(block $done (loop $more
		(br_if $done (i32.ge_u (local.get $i) (local.get $n)))
		(call $line (i32.load (i32.add (i32.const 1024) (i32.shl (local.get $i) (i32.const 2)))))
		(local.set $i (i32.add (local.get $i) (i32.const 1)))
		(br $more)))`;

/** Prints its arguments, the first of which is its own name, one a line. */
export const ARGUMENTS = program('arguments', {
	imports: ['args', 'args_sizes'],
	body: LIST('args')
});

/** Prints its environment, one variable a line. */
export const ENVIRONMENT = program('environment', {
	imports: ['environ', 'environ_sizes'],
	body: LIST('environ')
});

/** Prints what subscribing returns: 0 with the capability `ocre:api`, a negative number without. */
export const SUBSCRIBES_ONCE = program('capability', {
	imports: ['subscribe'],
	texts: ['check-board/none'],
	body: '(call $number (call $subscribe @0))'
});

/** With the capability `filesystem`: writes a file, reads it back and removes it; prints each result and the text. */
export const FILES = program('files', {
	imports: ['open', 'read', 'close', 'unlink'],
	texts: ['note.txt', 'kept in a file\n'],
	body: `
	(call $number (call $open (i32.const 3) (i32.const 0) @0 (i32.const 8) (i32.const 9)
		(i64.const 66) (i64.const 0) (i32.const 0) (i32.const 0)))
	(i32.store (i32.const 32) @1)
	(i32.store (i32.const 36) (i32.const 15))
	(call $number (call $write (i32.load (i32.const 0)) (i32.const 32) (i32.const 1) (i32.const 40)))
	(drop (call $close (i32.load (i32.const 0))))
	(call $number (call $open (i32.const 3) (i32.const 0) @0 (i32.const 8) (i32.const 0)
		(i64.const 2) (i64.const 0) (i32.const 0) (i32.const 0)))
	(i32.store (i32.const 32) (i32.const 1024))
	(i32.store (i32.const 36) (i32.const 64))
	(call $number (call $read (i32.load (i32.const 0)) (i32.const 32) (i32.const 1) (i32.const 40)))
	(call $print (i32.const 1024) (i32.load (i32.const 40)))
	(drop (call $close (i32.load (i32.const 0))))
	(call $number (call $unlink (i32.const 3) @0 (i32.const 8)))`
});

/** Prints `ready`, then the payload of each of three messages, and ends. Needs `ocre:api`. */
export const SUBSCRIBER = program('subscriber', {
	imports: ['subscribe', 'event', 'free', 'sleep'],
	texts: ['check-board/', 'ready\n', '\n'],
	body: `
	(if (call $subscribe @0) (then (return)))
	(call $say @1)
	(loop $ever
		(if (call $event ${[16, 20, 24, 28, 32, 36].map((at) => `(i32.const ${at})`).join(' ')})
			(then (drop (call $sleep (i32.const 20))) (br $ever)))
		(call $print (i32.load (i32.const 32)) (i32.load (i32.const 36)))
		(call $say @2)
		(drop (call $free (i32.load (i32.const 24)) (i32.load (i32.const 28)) (i32.load (i32.const 32))))
		(local.set $i (i32.add (local.get $i) (i32.const 1)))
		(br_if $ever (i32.lt_u (local.get $i) (i32.const 3))))`
});

const publish = (payload: number, length: number) => `
	(if (call $publish @0 @1 @${payload} (i32.const ${length})) (then (unreachable)))
	(drop (call $sleep (i32.const 150)))`;

/** Publishes `one`, `two` and `three` and prints nothing; traps when one of them reached nobody. */
export const PUBLISHER = program('publisher', {
	imports: ['publish', 'sleep'],
	texts: ['check-board/word', 'text/plain', 'one', 'two', 'three'],
	body: `${publish(2, 3)} ${publish(3, 3)} ${publish(4, 5)}`
});

/** Prints what publishing to nobody returns. */
export const UNHEARD = program('unheard', {
	imports: ['publish'],
	texts: ['nobody/listens', 'text/plain', 'word'],
	body: '(call $number (call $publish @0 @1 @2 (i32.const 4)))'
});

/** Makes timers until one is refused; prints what each call returned, and gives them back. */
export const TIMERS = program('timers', {
	imports: ['timer_create', 'timer_delete'],
	body: `
	(local.set $i (i32.const 1))
	(block $done (loop $more
		(call $number (local.tee $n (call $timer_create (local.get $i))))
		(br_if $done (local.get $n))
		(br_if $done (i32.ge_u (local.get $i) (i32.const 64)))
		(local.set $i (i32.add (local.get $i) (i32.const 1)))
		(br $more)))
	(local.set $j (i32.const 1))
	(block $done (loop $more
		(br_if $done (i32.ge_u (local.get $j) (local.get $i)))
		(drop (call $timer_delete (local.get $j)))
		(local.set $j (i32.add (local.get $j) (i32.const 1)))
		(br $more)))`
});

export const TICKS = 40;
export const tickLine = (number: number): string =>
	`tick ${String(number).padStart(2, '0')} abcdefghijklmnopqrstuvwxyz 0123456789\n`;

/** Prints a numbered line now and then, and ends after `TICKS` of them. */
export const TICKING = program('ticking', {
	imports: ['sleep'],
	texts: [tickLine(0)],
	body: `
	(loop $more
		(local.set $i (i32.add (local.get $i) (i32.const 1)))
		(i32.store8 (i32.add @0 (i32.const 5)) (i32.add (i32.const 48) (i32.div_u (local.get $i) (i32.const 10))))
		(i32.store8 (i32.add @0 (i32.const 6)) (i32.add (i32.const 48) (i32.rem_u (local.get $i) (i32.const 10))))
		(call $say @0)
		(drop (call $sleep (i32.const 60)))
		(br_if $more (i32.lt_u (local.get $i) (i32.const ${TICKS}))))`
});

export interface TrappingProgram extends CheckProgram {
	/** What the board says of it. */
	readonly exception: string;
}

const trapping = (id: string, exception: string, body: string, imports: string[] = []) => ({
	...program(id, { imports, body }),
	exception
});

export const TRAPS: readonly TrappingProgram[] = [
	trapping('trap-unreachable', 'unreachable', '(unreachable)'),
	trapping(
		'trap-divide',
		'integer divide by zero',
		'(drop (i32.div_s (i32.const 1) (local.get $i)))'
	),
	trapping(
		'trap-memory',
		'out of bounds memory access',
		'(drop (i32.load (i32.const 0x7ffffff0)))'
	),
	trapping(
		'trap-import',
		'failed to call unlinked import function (env, ocre_check_board)',
		'(drop (call $missing))',
		['missing']
	)
];
