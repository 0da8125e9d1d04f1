import { afterEach, expect, test } from 'vitest';
import type { BoardMode } from '#lib/abi/board-mode.ts';
import { systemClock } from '#lib/core/clock.ts';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { program, textAt } from './testing/modules.ts';
import { createTestBoard, type TestBoard } from './testing/test-board.ts';

let board: TestBoard;
afterEach(() => board.runtime.dispose());

const start = (mode: BoardMode = 'faithful') => {
	board = createTestBoard({}, systemClock, mode);
};

const at = (value: number) => `(i32.const ${value})`;
const READ_WRITE = '(i64.const 0x46)';

/** Opens the file `name` (text 0) through descriptor 3, writes text 1 to it, and prints the error number of each. */
const writeFile = (name: string, content: string, wait = '') =>
	program({
		imports: ['open', 'close'],
		texts: [name, content],
		body: `(call $number (call $open ${at(3)} ${at(1)} ${textAt(0)} ${at(name.length)} ${at(1)}
				${READ_WRITE} (i64.const 0) ${at(0)} ${at(256)}))
			(i32.store ${at(300)} ${textAt(1)}) (i32.store ${at(304)} ${at(content.length)})
			(call $number (call $write (i32.load ${at(256)}) ${at(300)} ${at(1)} ${at(320)}))
			(drop (call $close (i32.load ${at(256)}))) ${wait}`
	});

const FOREVER = '(loop $more (call $nap (i32.const 50)) (br $more))';

const textOf = (path: string) => latin1(board.files.read(path));

test.each([
	['faithful', '/data:/lfs/shared'],
	['documented', '/lfs/shared:/data']
] as const)(
	'a %s board shows a folder by %s, and what is written there stays',
	async (mode, mount) => {
		start(mode);
		board.files.mkdir('/lfs/shared');
		const container = await board.run('w.wasm', writeFile('note', 'hello'), { mounts: [mount] });
		await container.wait();
		expect(textOf('/lfs/shared/note')).toBe('hello');
		board.runtime.remove(container);
		expect(textOf('/lfs/shared/note')).toBe('hello');
		expect(board.console.text).toContain(`Enabled mount: ${mount.replace(':', '::')}\n`);
	}
);

test('the order of the documents fails on a faithful board: the folder is not there and the start hangs', async () => {
	start();
	board.files.mkdir('/lfs/shared');
	board.install('w.wasm', writeFile('note', 'hello'));
	const container = await board.create('w.wasm', { mounts: ['/lfs/shared:/data'] });
	let started = false;
	void container!.start().then(() => (started = true));
	await board.console.waitFor('error while pre-opening mapped directory /data');
	expect(await container!.wait()).toBe(-1);
	expect(started).toBe(false);
	expect(board.notices.map(({ code }) => code)).toContain('start-hangs');
});

test('on a faithful board a file goes where the container that started last has its folder', async () => {
	start();
	board.files.mkdir('/lfs/shared');
	const own = { capabilities: ['filesystem'] };
	const body = writeFile('a', '1', FOREVER);
	await board.run('first.wasm', body, own);
	await board.console.waitFor(/^0\n0\n/m);
	expect(textOf('/lfs/ocre/containers/first/a')).toBe('1');
	await board.run('both.wasm', writeFile('b', '2', FOREVER), {
		...own,
		mounts: ['/data:/lfs/shared']
	});
	await board.console.waitFor(/(^0\n0\n[^]*){2}/m);
	// Its descriptor 3 is its own root; the mount was opened after it.
	expect(textOf('/lfs/shared/b')).toBe('2');
	expect(board.files.list('/lfs/ocre/containers/both')).toEqual([]);
});

test('the folder of a container is kept when it is started again', async () => {
	start();
	const own = { capabilities: ['filesystem'] };
	const container = await board.run('w.wasm', writeFile('note', 'x'), own);
	await container.wait();
	expect(textOf('/lfs/ocre/containers/w/note')).toBe('x');
	board.files.write('/lfs/ocre/containers/w/more', 0, utf8('y'));
	await container.start();
	await container.wait();
	expect(textOf('/lfs/ocre/containers/w/more')).toBe('y');
});

test('the capability filesystem given twice counts once on a documented board', async () => {
	start('documented');
	const container = await board.run('w.wasm', writeFile('note', 'x'), {
		capabilities: ['filesystem', 'filesystem']
	});
	expect(await container.wait()).toBe(0);
	expect(textOf('/lfs/ocre/containers/w/note')).toBe('x');
});
