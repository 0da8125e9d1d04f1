import { afterEach, expect, test } from 'vitest';
import { DEFAULT_ZEPHYR } from '#lib/abi/zephyr.ts';
import { program, textAt } from '../testing/modules.ts';
import { createTestBoard, type TestBoard } from '../testing/test-board.ts';

let board: TestBoard;
afterEach(() => board.runtime.dispose());

const SPIN = '(module (memory (export "memory") 1) (func (export "_start") (loop $l br $l)))';
const exception = () => /exception: Exception: (.*)/.exec(board.console.text)?.[1];

test.each([
	['i32.div_s', '(drop (i32.div_s (i32.const 1) (local.get $i)))', 'integer divide by zero'],
	[
		'overflow',
		'(drop (i32.div_s (i32.const 0x80000000) (i32.sub (local.get $i) (i32.const 1))))',
		'integer overflow'
	],
	['load', '(drop (i32.load (i32.const -4)))', 'out of bounds memory access'],
	['trunc', '(drop (i32.trunc_f32_s (f32.const nan)))', 'invalid conversion to integer'],
	['no element', '(call_indirect (i32.const 99))', 'undefined element'],
	['null element', '(call_indirect (i32.const 2))', 'uninitialized element'],
	[
		'other type',
		'(drop (call_indirect (result i32) (i32.const 0)))',
		'indirect call type mismatch'
	],
	['recursion', '(call $deep)', 'wasm operand stack overflow']
])('%s traps with the text of the real runtime and ends with 0', async (_, body, text) => {
	board = createTestBoard();
	const fields = `(table 4 funcref) (elem (i32.const 0) $deep)
		(func $deep (call $deep) (call $number (i32.const 1)))`;
	const container = await board.run('t.wasm', program({ body, fields }));
	expect(await container.wait()).toBe(0);
	const texts = text === 'uninitialized element' ? [text, 'indirect call type mismatch'] : [text];
	expect(texts).toContain(exception());
});

test.each([
	[0, 0],
	[255, 255],
	[-1, -1],
	[0x7fffffff, 0x7fffffff]
])('proc_exit(%i) ends with %i', async (code, expected) => {
	board = createTestBoard();
	const body = `(call $exit (i32.const ${code})) unreachable`;
	const container = await board.run('t.wasm', program({ imports: ['exit'], body }));
	expect(await container.wait()).toBe(expected);
	expect(exception()).toBeUndefined();
});

test('an endless loop keeps neither the board nor another container from running, and dies when killed', async () => {
	board = createTestBoard();
	const spin = await board.run('spin.wasm', SPIN);
	expect(spin.status()).toBe('RUNNING');
	const other = await board.run('other.wasm', program({ body: '(call $nap (i32.const 1))' }));
	expect(await other.wait()).toBe(0);
	expect(spin.kill()).toBe(0);
	expect(await spin.wait()).toBe(0);
	expect(exception()).toBe('terminated by user');
	expect(spin.kill()).toBe(-1);
});

test('a killed container finishes its ocre_sleep first', async () => {
	board = createTestBoard();
	const body = `(drop (call $sleep (i32.const 60))) (call $say ${textAt(0)})`;
	const module = program({ imports: ['sleep'], texts: ['slept\n'], body });
	const container = await board.run('t.wasm', module);
	container.kill();
	await new Promise((resolve) => setTimeout(resolve, 5));
	expect(container.status()).toBe('RUNNING');
	expect(await container.wait()).toBe(0);
	expect(exception()).toBe('terminated by user');
	expect(board.console.text).not.toContain('slept');
});

test('ocre_sleep of a second or more returns at once, with one notice', async () => {
	board = createTestBoard();
	const body = '(drop (call $sleep (i32.const 1000))) (drop (call $sleep (i32.const 9999999)))';
	const container = await board.run('t.wasm', program({ imports: ['sleep'], body }));
	expect(await container.wait()).toBe(0);
	expect(board.notices.map(({ code }) => code)).toEqual(['sleep-over-one-second']);
});

test('a stopped container starts again with fresh memory', async () => {
	board = createTestBoard();
	const count = '(i32.const 4096)';
	const body = `(i32.store ${count} (i32.add (i32.load ${count}) (i32.const 1)))
		(call $number (i32.load ${count}))`;
	const container = await board.run('t.wasm', program({ body }));
	expect(await container.start()).toBe(0);
	expect(await container.wait()).toBe(0);
	expect(board.console.text.match(/^1$/gm)).toHaveLength(2);
});

test('starting a running container is refused and leaves it in ERROR', async () => {
	board = createTestBoard();
	const container = await board.run('spin.wasm', SPIN);
	expect(await container.start()).toBe(-1);
	expect(container.status()).toBe('ERROR');
	expect(await container.wait()).toBe(0);
	expect(board.runtime.remove(container)).toBe(0);
	expect(board.runtime.list()).toEqual([]);
});

test('a running container cannot be removed, a stopped one can, with its directory', async () => {
	board = createTestBoard();
	const container = await board.run('spin.wasm', SPIN, { capabilities: ['filesystem'] });
	expect(board.runtime.remove(container)).toBe(-1);
	container.kill();
	await container.wait();
	expect(board.files.list('/lfs/ocre/containers')).toHaveLength(1);
	expect(board.runtime.remove(container)).toBe(0);
	expect(board.files.list('/lfs/ocre/containers')).toEqual([]);
	expect(board.runtime.find('spin')).toBeNull();
});

test('names that nobody gave follow the board generator, and failures use them up', async () => {
	board = createTestBoard();
	board.install('t.wasm', program({ body: '' }));
	expect((await board.create('t.wasm', { id: null }))?.id).toBe('b898643');
	expect(await board.create('none.wasm', { id: null })).toBeNull();
	expect((await board.create('t.wasm', { id: null }))?.id).toBe('f1e1e8d');
});

test('a directory left from elsewhere fails the create and is lost', async () => {
	board = createTestBoard();
	board.install('t.wasm', program({ body: '' }));
	board.files.mkdir('/lfs/ocre/containers/t');
	expect(await board.create('t.wasm', { capabilities: ['filesystem'] })).toBeNull();
	expect(board.files.list('/lfs/ocre/containers')).toEqual([]);
});

test('memory grows as long as the new one fits behind the old one or in front of it', async () => {
	// With the image, nine pages are left.
	board = createTestBoard({ containerMemoryBytes: 10 * 65536 });
	const grow = (pages: number) => `(call $number (memory.grow (i32.const ${pages})))`;
	const body = `${[4, 0, 2, 1, -1].map(grow).join(' ')} (call $number (memory.size))`;
	const container = await board.run('t.wasm', program({ memory: '2 100', body }));
	expect(await container.wait()).toBe(0);
	expect(board.console.text).toMatch(/^-1\n3\n3\n-1\n-1\n5\n/m);
});

test('a memory that has left enough room in front of it can go there', async () => {
	board = createTestBoard({ containerMemoryBytes: 20 * 65536 });
	const grow = (pages: number) => `(call $number (memory.grow (i32.const ${pages})))`;
	const body = `${[4, 2, 2].map(grow).join(' ')} (call $number (memory.size))`;
	const container = await board.run('t.wasm', program({ memory: '4', body }));
	expect(await container.wait()).toBe(0);
	expect(board.console.text).toMatch(/^5\n-1\n-1\n9\n/m);
});

test('memory grows to its declared limit, with the page of the host on top', async () => {
	board = createTestBoard();
	const body = `(call $number (memory.grow (i32.const 2)))
		(call $number (memory.grow (i32.const 1))) (call $number (memory.size))`;
	const container = await board.run('t.wasm', program({ memory: '2 4', body }));
	await container.wait();
	expect(board.console.text).toMatch(/^3\n-1\n5\n/m);
});

test('a memory of exactly one page says so, does not grow, and has the heap of the host behind it', async () => {
	board = createTestBoard();
	const body = `(call $number (memory.size)) (call $number (memory.grow (i32.const 1)))
		(i32.store (i32.const 73720) (i32.const 5)) (call $number (i32.load (i32.const 73720)))`;
	const container = await board.run('t.wasm', program({ memory: '1 1', body }));
	await container.wait();
	expect(board.console.text).toMatch(/^1\n-1\n5\n/m);
});

test('a module that imports its memory gets one from its declared limits', async () => {
	board = createTestBoard();
	const module = program({ texts: ['mine\n'], body: `(call $say ${textAt(0)})` })
		.replace('(memory (export "memory") 2)', '')
		.replace(
			'(import',
			'(import "env" "memory" (memory 2 2))\n(export "memory" (memory 0))\n(import'
		);
	const container = await board.run('t.wasm', module);
	expect(await container.wait()).toBe(0);
	expect(board.console.text).toContain('\nmine\n');
});

test('images count against the memory of the board until their container is removed', async () => {
	board = createTestBoard({ containerMemoryBytes: 4 * 65536 });
	const big = `(module (memory (export "memory") 1) (func (export "_start"))
		(data "${'x'.repeat(150_000)}"))`;
	board.install('big.wasm', big);
	const first = await board.create('big.wasm', { id: 'a' });
	expect(first).not.toBeNull();
	expect(await board.create('big.wasm', { id: 'b' })).toBeNull();
	board.runtime.remove(first!);
	expect(await board.create('big.wasm', { id: 'b' })).not.toBeNull();
});

test('a container that prints without end waits for room, and the others go on', async () => {
	board = createTestBoard();
	let printed = 0;
	let release: () => void = () => undefined;
	const full = new Promise<void>((isFull) => {
		board.console.onprint = (bytes) => {
			printed += bytes.length;
			if (printed < 500 || board.console.room) return;
			board.console.room = new Promise((resolve) => (release = resolve));
			isFull();
		};
	});
	const body = `(loop $ever (call $say ${textAt(0)}) (br $ever))`;
	const endless = await board.run('t.wasm', program({ texts: ['aaaaaaaaa\n'], body }));
	await full;
	const before = printed;
	await new Promise((resolve) => setTimeout(resolve, 10));
	expect(printed).toBe(before);
	board.console.room = null;
	release();
	await new Promise((resolve) => setTimeout(resolve, 10));
	expect(printed).toBeGreaterThan(before);
	endless.kill();
	expect(await endless.wait()).toBe(0);
});

test('a container that is killed while it waits for room ends at once', async () => {
	board = createTestBoard();
	board.console.room = new Promise(() => undefined);
	const body = `(call $say ${textAt(0)})`;
	const container = await board.run('t.wasm', program({ texts: ['x\n'], body }));
	container.kill();
	expect(await container.wait()).toBe(0);
	expect(exception()).toBe('terminated by user');
});

test('one write of more than the memory traps instead of hurting the board', async () => {
	board = createTestBoard();
	const body = `(i32.store (i32.const 64) (i32.const 0)) (i32.store (i32.const 68) (i32.const -1))
		(drop (call $write (i32.const 1) (i32.const 64) (i32.const 1) (i32.const 72)))`;
	const container = await board.run('t.wasm', program({ body }));
	await container.wait();
	expect(exception()).toBe('out of bounds memory access');
});

test.each([
	[
		'iovecs past the end',
		'(drop (call $write (i32.const 1) (i32.const -8) (i32.const 1) (i32.const 72)))'
	],
	[
		'countless iovecs',
		'(drop (call $write (i32.const 1) (i32.const 64) (i32.const 0x1000000) (i32.const 72)))'
	],
	['a result past the end', '(drop (call $uname (i32.const 262000)))'],
	[
		'an endless string',
		'(memory.fill (i32.const 0) (i32.const 65) (i32.const 196608)) (drop (call $gpio_get (i32.const 0)))'
	]
])('%s: out of bounds memory access', async (_, body) => {
	board = createTestBoard();
	const container = await board.run('t.wasm', program({ imports: ['uname', 'gpio_get'], body }));
	await container.wait();
	expect(exception()).toBe('out of bounds memory access');
});

test('uname fills six fields of 80 bytes, as the shell knows the board', async () => {
	board = createTestBoard();
	const fields = [0, 80, 160, 240, 320].map(
		(at) => `(call $say (i32.const ${4096 + at})) (call $say ${textAt(0)})`
	);
	const body = `(memory.fill (i32.const 4096) (i32.const 65) (i32.const 481))
		(call $number (call $uname (i32.const 4096))) ${fields.join(' ')}
		(call $number (i32.load8_u (i32.const 4575))) (call $number (i32.load8_u (i32.const 4576)))`;
	const module = program({ imports: ['uname'], texts: ['|'], body });
	await (await board.run('t.wasm', module)).wait();
	expect(board.console.text).toContain(
		`0\nProject Ocre (Zephyr)|zephyr|0.0.0-dev (${DEFAULT_ZEPHYR})|Zephyr OS|ARM Cortex-M33|0\n65\n`
	);
});

test('a module without an entry loads and then fails to find it, with code 0', async () => {
	board = createTestBoard();
	const container = await board.run('t.wasm', '(module)');
	expect(await container.wait()).toBe(0);
	expect(exception()).toBe(
		'lookup the entry point symbol (like _start, main, _main, __main_argc_argv) failed'
	);
});

test.each([
	['(module (func (export "_start")))', 'a module with WASI apis must export memory by default'],
	[
		'(module (memory (export "memory") 1) (func (export "_start") (param i32)))',
		'the signature of builtin _start function is wrong'
	],
	[
		'(module (memory (export "memory") 1) (func (export "_start") (drop (v128.const i32x4 0 0 0 0))))',
		'unsupported opcode fd'
	],
	[
		'(module (memory (export "memory") 1) (func (export "_start") (local v128)))',
		'v128 value type requires simd feature'
	],
	[
		'(module (memory (export "memory") 2 1) (func (export "_start")))',
		'size minimum must not be greater than maximum'
	],
	[
		'(module (memory (export "memory") 65537) (func (export "_start")))',
		'memory size must be at most 65536 pages (4GiB)'
	],
	['(module (memory (export "memory") i64 1) (func (export "_start")))', 'invalid limits flags'],
	[
		'(module (memory (export "memory") 1) (memory 1) (func (export "_start")))',
		'multiple memories'
	],
	[
		'(module (memory (export "memory") 1) (func $f (return_call $f)) (func (export "_start")))',
		'unsupported opcode 12'
	],
	[
		'(module (memory (export "memory") 1) (global i32 (i32.add (i32.const 1) (i32.const 2))) (func (export "_start")))',
		'illegal opcode or constant expression required or type mismatch'
	],
	['(module (memory (export "memory") 1) (tag) (func (export "_start")))', 'invalid section id']
])('%s does not load', async (module, text) => {
	board = createTestBoard();
	board.install('t.wasm', module);
	expect(await board.create('t.wasm')).toBeNull();
	expect(board.console.text).toContain(
		`<err> wamr_runtime: Failed to load module: WASM module load failed: ${text}\n`
	);
});

test('a missing global hangs the start like any instance that cannot be made', async () => {
	board = createTestBoard();
	board.install('t.wasm', '(module (import "env" "g" (global i32)) (func (export "main")))');
	void (await board.create('t.wasm'))!.start();
	await board.console.waitFor('Result is = -1');
	expect(board.console.text).toContain('failed to link import global (env, g)');
});

test('a function with another signature is not linked, and the runtime says which it has', async () => {
	board = createTestBoard();
	const module = program({ body: '' }).replace(
		'(import',
		'(import "env" "ocre_sleep" (func (param i64)))\n(import'
	);
	const container = await board.run('t.wasm', module);
	expect(await container.wait()).toBe(0);
	expect(board.console.text).toMatch(
		/\]: failed to check signature '\(i\)i' and resolve pointer params for import function \(env, ocre_sleep\)\n\n[^]*warning: failed to link import function \(env, ocre_sleep\)\n/
	);
});

test('a firmware without a function group does not link it', async () => {
	board = createTestBoard({ groups: ['always', 'events', 'wasi'] });
	const module = program({ imports: ['gpio_init'], body: '(drop (call $gpio_init))' });
	await (await board.run('t.wasm', module)).wait();
	expect(exception()).toBe('failed to call unlinked import function (env, ocre_gpio_init)');
});
