// A tool in place of clang, small enough to be made in a test: WebAssembly text around what it does.
import wabt from 'wabt';

const toolkit = await wabt();

export function assemble(text: string): Uint8Array<ArrayBuffer> {
	const parsed = toolkit.parseWat('tool.wat', text, { simd: true, reference_types: true });
	try {
		return Uint8Array.from(parsed.toBinary({}).buffer);
	} finally {
		parsed.destroy();
	}
}

/**
 * `body` may use `$words` (reads the arguments: pointers at 1024, text at 2048, how many at 32, bytes at 36), `$say`
 * (descriptor, place, bytes), `$opened` (place, bytes, flags; a descriptor, or minus an error) and `$exit`. Its texts
 * are data, told as `[place, text]`.
 */
export function toolText(body: string, texts: readonly [number, string][] = []): string {
	return `(module
		(import "wasi_snapshot_preview1" "args_sizes_get" (func $args_sizes (param i32 i32) (result i32)))
		(import "wasi_snapshot_preview1" "args_get" (func $args (param i32 i32) (result i32)))
		(import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
		(import "wasi_snapshot_preview1" "path_open"
			(func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
		(import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
		(memory (export "memory") 1)
		${texts.map(([at, text]) => `(data (i32.const ${at}) ${JSON.stringify(text)})`).join('\n')}
		(func $words
			(drop (call $args_sizes (i32.const 32) (i32.const 36)))
			(drop (call $args (i32.const 1024) (i32.const 2048))))
		(func $say (param $fd i32) (param $at i32) (param $bytes i32)
			(i32.store (i32.const 16) (local.get $at))
			(i32.store (i32.const 20) (local.get $bytes))
			(drop (call $write (local.get $fd) (i32.const 16) (i32.const 1) (i32.const 24))))
		(func $opened (param $at i32) (param $bytes i32) (param $flags i32) (result i32)
			(local $error i32)
			(local.set $error (call $open (i32.const 3) (i32.const 0) (local.get $at) (local.get $bytes)
				(local.get $flags) (i64.const 0) (i64.const 0) (i32.const 0) (i32.const 40)))
			(if (result i32) (local.get $error)
				(then (i32.sub (i32.const 0) (local.get $error)))
				(else (i32.load (i32.const 40)))))
		(func $start (export "_start") ${body}))`;
}

/** Ends with 1 and this on its error output, as a tool does that found something. */
export const complaining = (text: string) =>
	assemble(
		toolText(
			`(call $say (i32.const 2) (i32.const 4096) (i32.const ${text.length})) (call $exit (i32.const 1))`,
			[[4096, text]]
		)
	);

/** Traps, having said this on its error output. */
export const trapping = (text = '') =>
	assemble(
		toolText(`(call $say (i32.const 2) (i32.const 4096) (i32.const ${text.length})) unreachable`, [
			[4096, text]
		])
	);

/** As clang it reads main.c and writes an empty object, as linker it writes this module. */
export function linking(module: Uint8Array): Uint8Array<ArrayBuffer> {
	const data = [...module].map((byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('');
	const text = toolText(
		`(call $words)
		(if (i32.eq (i32.load8_u (i32.load (i32.const 1028))) (i32.const 0x77))
			(then (call $say (call $opened (i32.const 4096) (i32.const 12) (i32.const 1))
				(i32.const 8192) (i32.const ${module.length})))
			(else
				(drop (call $opened (i32.const 4130) (i32.const 14) (i32.const 0)))
				(drop (call $opened (i32.const 4110) (i32.const 16) (i32.const 1)))))`,
		[
			[4096, 'out/app.wasm'],
			[4110, 'objects/main.c.o'],
			[4130, 'project/main.c']
		]
	);
	return assemble(text.replace('(func $words', `(data (i32.const 8192) "${data}") (func $words`));
}
