import { afterEach, expect, test } from 'vitest';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import { program, textAt } from './testing/modules.ts';
import { masked, recorded } from './testing/recording.ts';
import { createTestBoard, type TestBoard } from './testing/test-board.ts';

let board: TestBoard;

/** Of the version that was recorded. */
const recordedBoard = (changes: Partial<BoardProfile> = {}) =>
	createTestBoard(changes, undefined, undefined, '3.4.99');

afterEach(() => board.runtime.dispose());

const said = () => masked(board.console.text);

test('an attached program that ends at once logs what the real runtime logs', async () => {
	board = recordedBoard();
	const answer = recorded('B-06-run-hello-attached', 'ocre run hello-world.wasm');
	const start = answer.indexOf('to start\n') + 'to start\n'.length;
	const banner = answer.slice(start, answer.indexOf('<inf> wamr_runtime: Context'));
	const lines = banner.match(/[^\n]*\n/g)!;
	const says = lines.map((_, i) => `(call $say ${textAt(i)})`).join('\n');
	await board.run('hello-world.wasm', program({ texts: lines, body: says }), {
		id: null,
		detached: false
	});
	expect(said()).toBe(answer);
});

test('a second start of a stopped container logs what the real runtime logs', async () => {
	board = recordedBoard();
	const container = await board.run('r1.wasm', program({ body: '' }), { id: 'hello' });
	container.status();
	board.console.text = '';
	await container.start();
	const answer = recorded('B-06-run-hello-attached', 'ocre start hello');
	const withoutOutput = answer
		.split('\n')
		.filter((line) => line.startsWith('<') && !/was (exited|stopped)/.test(line));
	expect(said().trimEnd().split('\n')).toEqual(withoutOutput);
});

test.each([
	['return1.wasm', 'r1', '(call $exit (i32.const 1))', []],
	['trap.wasm', 'tr', `(call $say ${textAt(0)}) unreachable`, ['about to trap\n']]
])('%s ends as recorded, exit code and log', async (image, id, body, texts) => {
	board = recordedBoard();
	await board.run(image, program({ imports: ['exit'], texts, body }), { id, detached: false });
	expect(said()).toBe(recorded('B-08-exit-codes', `ocre run -n ${id} ${image}`));
});

test('an attached program that sleeps between its lines is reported as started, then as running', async () => {
	board = recordedBoard();
	const texts = [0, 1, 2, 3, 4].map((n) => `line ${n}\n`).concat('to stderr\n');
	const says = texts.map((_, i) => `(call $say ${textAt(i)}) (call $nap (i32.const 1))`);
	await board.run(
		'lines.wasm',
		program({ imports: ['exit'], texts, body: `${says.join('\n')} (call $exit (i32.const 7))` }),
		{ id: 'ln', detached: false }
	);
	expect(said()).toBe(recorded('B-08-exit-codes', 'ocre run -n ln lines.wasm'));
});

const blinky = program({
	imports: ['dispatcher', 'timer_create', 'timer_start', 'sleep'],
	texts: [
		'=== Generic Blinky Example (Printf Only) ===\n',
		'This example demonstrates software blinking without physical hardware.\n',
		'timer_callback',
		'Timer created. ID: 1, Interval: 1000ms\n',
		"Generic blinking started. You should see 'blink' messages every 1000ms.\n",
		'Press Ctrl+C to stop.\n',
		'Failed to register timer callback function\n'
	],
	fields: '(func (export "timer_callback") (param i32))',
	body: `(call $say ${textAt(0)}) (call $say ${textAt(1)})
		(if (call $dispatcher (i32.const 0) ${textAt(2)}) (then
			(call $say ${textAt(6)}) (call $exit (i32.const -1))))
		(drop (call $timer_create (i32.const 1))) (call $say ${textAt(3)})
		(drop (call $timer_start (i32.const 1) (i32.const 1000) (i32.const 1)))
		(call $say ${textAt(4)}) (call $say ${textAt(5)})
		(loop $ever (drop (call $sleep (i32.const 10))) (br $ever))`
}).replace(
	'(import "env"',
	'(import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))\n(import "env"'
);

test('a detached blinky starts, and dies when killed, as recorded', async () => {
	board = recordedBoard();
	const container = await board.run('blinky.wasm', blinky, { capabilities: ['ocre:api'] });
	const name = 'B-07-run-blinky-detached';
	const run = recorded(name, 'ocre run -d -n blinky -k ocre:api blinky.wasm');
	expect(said() + 'blinky\n').toBe(run);
	board.console.text = '';
	expect(container.kill()).toBe(0);
	await board.console.waitFor('exited. Result');
	expect(said().split('\n')).toEqual([
		"<inf> container: Sent kill signal to container 'blinky'",
		'<wrn> wamr_runtime: Main function returned error in context ADDRESS exception: None',
		'<err> wamr_runtime: Container ADDRESS exception: Exception: terminated by user',
		'<inf> wamr_runtime: Cleaning up module resources',
		'<inf> ocre_common: Decremented resource count: type=0, count=0',
		'<inf> ocre_common: Module unregistered: ADDRESS',
		'<inf> wamr_runtime: Context ADDRESS completed successfully',
		"<inf> container: Container 'blinky' exited. Result is = 0",
		''
	]);
	expect(container.status()).toBe('STOPPED');
	board.console.text = '';
	expect(await container.wait()).toBe(0);
	expect(said() + '0\n').toBe(recorded(name, 'ocre wait blinky'));
});

test('blinky without ocre:api cannot register its callback, as recorded, and a notice says why', async () => {
	board = recordedBoard();
	await board.run('blinky.wasm', blinky, { id: 'blno', detached: false });
	expect(said()).toBe(recorded('B-12-errors', 'ocre run -n blno blinky.wasm'));
	expect(board.notices.map(({ code }) => code)).toEqual(['missing-ocre-api']);
});

test('the subscriber and the publisher of the recordings start as recorded', async () => {
	board = recordedBoard();
	const idle = '(loop $ever (drop (call $sleep (i32.const 10))) (br $ever))';
	const subscriber = program({
		imports: ['dispatcher', 'subscribe', 'sleep'],
		texts: ['message_callback', 'test/', 'Subscriber initialized: listening on test/\n'],
		fields: '(func (export "message_callback") (param i32 i32 i32 i32 i32))',
		body: `(drop (call $dispatcher (i32.const 3) ${textAt(0)}))
			(drop (call $subscribe ${textAt(1)})) (call $say ${textAt(2)}) ${idle}`
	});
	await board.run('subscriber.wasm', subscriber, { id: 'sub', capabilities: ['ocre:api'] });
	const name = 'B-14-messaging';
	expect(said() + 'sub\n').toBe(recorded(name, 'ocre run -d -n sub -k ocre:api subscriber.wasm'));
	board.console.text = '';
	const publisher = program({
		imports: ['dispatcher', 'timer_create', 'timer_start', 'sleep'],
		texts: ['timer_callback', 'Publisher initialized: timer 1 started, publishing to test/topic\n'],
		fields: '(func (export "timer_callback") (param i32))',
		body: `(drop (call $timer_create (i32.const 1)))
			(drop (call $dispatcher (i32.const 0) ${textAt(0)}))
			(drop (call $timer_start (i32.const 1) (i32.const 2000) (i32.const 1)))
			(call $say ${textAt(1)}) ${idle}`
	});
	await board.run('publisher.wasm', publisher, { id: 'pub', capabilities: ['ocre:api'] });
	expect(said() + 'pub\n').toBe(recorded(name, 'ocre run -d -n pub -k ocre:api publisher.wasm'));
});

/** The shell's own last line of a failed create. */
const FAILED = 'Failed to create container\n';

test('a missing image, an unknown engine and a taken name fail as recorded', async () => {
	board = recordedBoard();
	board.install('hello-world.wasm', program({ body: '' }));
	expect(await board.create('nosuch.wasm', { id: '5b850d1' })).toBeNull();
	expect(said() + FAILED).toBe(recorded('B-12-errors', 'ocre run nosuch.wasm'));
	board.console.text = '';
	expect(await board.create('hello-world.wasm', { id: 'e769ea6', runtime: 'nosuch' })).toBeNull();
	expect(said() + FAILED).toBe(recorded('B-12-errors', 'ocre run -r nosuch hello-world.wasm'));
	await board.create('hello-world.wasm', { id: 'hello' });
	board.console.text = '';
	expect(await board.create('hello-world.wasm', { id: 'hello' })).toBeNull();
	expect(said() + FAILED).toBe(recorded('B-12-errors', 'ocre run -n hello hello-world.wasm'));
});

test('three bytes that are not a module, and a directory as image, fail as recorded', async () => {
	board = recordedBoard();
	board.install('junk.wasm', Uint8Array.of(1, 2, 3));
	expect(await board.create('junk.wasm', { id: 'b898643' })).toBeNull();
	expect(said() + FAILED).toBe(recorded('B-20-odd-not-wasm', 'ocre run junk.wasm'));
	board.console.text = '';
	board.files.mkdir('/lfs/ocre/images/dir.wasm');
	expect(await board.create('dir.wasm', { id: 'b898643' })).toBeNull();
	expect(said() + FAILED).toBe(recorded('B-20-odd-empty', 'ocre run dir.wasm'));
});

/** Starts a container whose start must never come back. */
async function startHangs(image: string, module: string, options: object): Promise<void> {
	board.install(image, module);
	const container = await board.create(image, options);
	let back = false;
	void container!.start().then(() => (back = true));
	await board.console.waitFor('exited. Result');
	await new Promise((resolve) => setTimeout(resolve, 5));
	expect(back).toBe(false);
	expect(container!.status()).toBe('STOPPED');
	expect(board.notices.map(({ code }) => code)).toContain('start-hangs');
}

test('a mount of a directory that is not there hangs the start, as recorded', async () => {
	board = recordedBoard();
	await startHangs('readfile.wasm', program({ body: '' }), { id: 'm1', mounts: ['/lfs:/mnt'] });
	expect(said()).toBe(
		recorded('B-20-odd-mount-source-missing', 'ocre run -n m1 -v /lfs:/mnt readfile.wasm /mnt/x')
	);
});

test('a memory that does not fit hangs the start, as recorded', async () => {
	board = recordedBoard({ containerMemoryBytes: 5 * 65536 });
	await startHangs('lines.wasm', program({ memory: '5', body: '' }), { id: 'ln' });
	expect(said()).toBe(recorded('Bx-hang-instantiate-out-of-memory', 'ocre run -n ln lines.wasm'));
});

test('an unknown host function warns at the start and traps when called, as recorded', async () => {
	board = recordedBoard();
	const module = program({
		texts: ['before\n'],
		body: `(call $say ${textAt(0)}) (call $missing)`
	}).replace('(import', '(import "env" "no_such_host_function" (func $missing))\n(import');
	await board.run('bad-import.wasm', module, { id: 'b898643', detached: false });
	expect(said()).toBe(recorded('B-20-odd-wrong-import', 'ocre run bad-import.wasm'));
	expect(board.notices.map(({ code }) => code)).toEqual(['function-missing']);
});
