// Functions in WebAssembly text that print through WASI, for the small programs that tests and checks make up: they want
// `$write` to be imported as `fd_write`, and use the memory from 64 to 127.

/** `$print` prints a range of memory. */
const PRINT = `
	(func $print (param $at i32) (param $length i32)
		(i32.store (i32.const 64) (local.get $at))
		(i32.store (i32.const 68) (local.get $length))
		(drop (call $write (i32.const 1) (i32.const 64) (i32.const 1) (i32.const 72))))`;

/** `$say` prints a text that ends in a NUL. */
const SAY = `
	(func $say (param $at i32) (local $end i32)
		(local.set $end (local.get $at))
		(block $done (loop $more
			(br_if $done (i32.eqz (i32.load8_u (local.get $end))))
			(local.set $end (i32.add (local.get $end) (i32.const 1)))
			(br $more)))
		(call $print (local.get $at) (i32.sub (local.get $end) (local.get $at))))`;

/** `$number` prints a signed number and a line end. */
const NUMBER = `
	(func $number (param $n i32) (local $at i32) (local $rest i32)
		(local.set $at (i32.const 126))
		(i32.store8 (i32.const 127) (i32.const 10))
		(local.set $rest (select (i32.sub (i32.const 0) (local.get $n)) (local.get $n)
			(i32.lt_s (local.get $n) (i32.const 0))))
		(loop $more
			(i32.store8 (local.get $at)
				(i32.add (i32.const 48) (i32.rem_u (local.get $rest) (i32.const 10))))
			(local.set $at (i32.sub (local.get $at) (i32.const 1)))
			(local.set $rest (i32.div_u (local.get $rest) (i32.const 10)))
			(br_if $more (local.get $rest)))
		(if (i32.lt_s (local.get $n) (i32.const 0)) (then
			(i32.store8 (local.get $at) (i32.const 45))
			(local.set $at (i32.sub (local.get $at) (i32.const 1)))))
		(call $print (i32.add (local.get $at) (i32.const 1))
			(i32.sub (i32.const 127) (local.get $at))))`;

export const PRINTING_FUNCTIONS = PRINT + SAY + NUMBER;
