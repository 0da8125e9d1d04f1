import { afterEach, expect, test } from 'vitest';
import { createTestBoard, type TestBoard } from './testing/test-board.ts';

let board: TestBoard;
afterEach(() => board.runtime.dispose());

const hello = `(module
	(import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
	(memory (export "memory") 1)
	(data (i32.const 8) "\\20\\00\\00\\00\\06\\00\\00\\00")
	(data (i32.const 32) "hello\\n")
	(func (export "_start") (drop (call $write (i32.const 1) (i32.const 8) (i32.const 1) (i32.const 0)))))`;

test('x', async () => {
	board = createTestBoard();
	const c = await board.run('hello.wasm', hello, { detached: false });
	console.log(board.console.text, c.status());
	const d = await board.run('spin.wasm', '(module (memory (export "memory") 1) (func (export "_start") (loop br 0)))');
	d.kill();
	await board.console.waitFor("'spin' exited");
	console.log(board.console.text);
	expect(1).toBe(1);
});
