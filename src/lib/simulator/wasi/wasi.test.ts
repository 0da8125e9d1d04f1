import { afterEach, expect, test } from 'vitest';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { systemClock, type Clock } from '#lib/core/clock.ts';
import { program, textAt } from '../runtime/testing/modules.ts';
import { createTestBoard, type TestBoard } from '../runtime/testing/test-board.ts';

let board: TestBoard;
afterEach(() => board.runtime.dispose());

const FILES = { capabilities: ['filesystem'] };
const numbers = () => board.console.text.match(/^-?\d+$/gm)?.map(Number) ?? [];
const exception = () => /exception: Exception: (.*)/.exec(board.console.text)?.[1];
const show = (...calls: string[]) => calls.map((call) => `(call $number ${call})`).join('\n');
const at = (address: number) => `(i32.const ${address})`;
const ALL_RIGHTS = '(i64.const 0x0fffffff)';

/** Runs a program to its end; `paths` are its texts. */
async function run(
	imports: string[],
	paths: string[],
	body: string,
	options: object = FILES
): Promise<void> {
	const module = program({ imports, texts: paths, body, memory: '4' });
	await (await board.run('t.wasm', module, options)).wait();
}

/** Opens text `index` relative to descriptor 3; the number of the new descriptor goes to address 800. */
const open = (
	index: number,
	path: string,
	{ flags = 0, follow = 1, rights = ALL_RIGHTS, append = 0, dir = 3 } = {}
) =>
	`(call $open ${at(dir)} ${at(follow)} ${textAt(index)} ${at(path.length)} ${at(flags)} ${rights} ${rights} ${at(append)} ${at(800)})`;
const fd = `(i32.load ${at(800)})`;
const CREATE = 1;
const DIRECTORY = 2;
const TRUNCATE = 8;
/** A call on one buffer of `length` bytes at `address`; the count goes to address 84. */
const buffered = (name: string, descriptor: string, address: string, length: number) =>
	`(block (result i32) (i32.store ${at(64)} ${address}) (i32.store ${at(68)} ${at(length)})
		(call ${name} ${descriptor} ${at(64)} ${at(1)} ${at(84)}))`;
const path = (index: number, text: string) => `${textAt(index)} ${at(text.length)}`;
const root = '/lfs/ocre/containers/t';

test('a program sees its image path and its words as arguments, and exactly the given environment', async () => {
	board = createTestBoard();
	const body = `(drop (call $args_sizes ${at(512)} ${at(516)})) (call $number (i32.load ${at(512)}))
		(drop (call $args ${at(520)} ${at(600)}))
		(call $say (i32.load ${at(520)})) (call $say (i32.load ${at(524)}))
		(drop (call $environ_sizes ${at(512)} ${at(516)})) (call $number (i32.load ${at(516)}))
		(drop (call $environ ${at(520)} ${at(600)})) (call $say (i32.load ${at(520)}))`;
	await run(['args', 'args_sizes', 'environ', 'environ_sizes'], [], body, {
		args: ['one two'],
		environment: ['FOO=bar']
	});
	expect(numbers()).toEqual([2]);
	expect(board.console.text).toContain('/lfs/ocre/images/t.wasmone two8\nFOO=bar');
});

test('clocks count cycles, and only two of them exist', async () => {
	board = createTestBoard({ cyclesPerSecond: 1000 });
	const time = (clock: number) => `(call $clock ${at(clock)} (i64.const 0) ${at(512)})`;
	const body = `(drop ${time(1)}) (local.set $i (i32.load ${at(512)})) (call $nap ${at(20)}) (drop ${time(0)})
		(local.set $i (i32.sub (i32.load ${at(512)}) (local.get $i)))
		(call $number (i32.and (i32.ge_u (local.get $i) ${at(19)}) (i32.lt_u (local.get $i) ${at(20_000)})))
		(drop (call $clock_res ${at(0)} ${at(512)})) (call $number (i32.load ${at(512)}))
		${show(time(2), time(3), time(4))}`;
	await run(['clock', 'clock_res'], [], body);
	expect(numbers()).toEqual([1, 1_000_000, 58, 58, 28]);
});

test('random bytes fill the range and nothing beyond it', async () => {
	board = createTestBoard();
	const body = `(drop (call $random ${at(4096)} ${at(70_000)}))
		(call $number (i32.or (i64.eqz (i64.load ${at(74_088)})) (i32.load ${at(74_096)})))`;
	await run(['random'], [], body);
	expect(numbers()).toEqual([0]);
});

test('files are written, read back, extended and cut in the directory of the container', async () => {
	board = createTestBoard();
	const texts = ['notes', 'hello'];
	const body = [
		show(open(0, 'notes', { flags: CREATE }), buffered('$write', fd, textAt(1), 5)),
		show(`(call $seek ${fd} (i64.const 1) ${at(0)} ${at(512)})`, `(i32.load ${at(512)})`),
		show(buffered('$read', fd, at(4096), 10), `(i32.load ${at(84)})`),
		`(call $print ${at(4096)} ${at(4)}) (call $print ${textAt(0)} ${at(0)})`,
		show(`(call $set_size ${fd} (i64.const 2))`, `(call $close ${fd})`, `(call $close ${fd})`)
	].join('\n');
	await run(['open', 'read', 'seek', 'close', 'set_size'], texts, body);
	expect(board.console.text).toContain('ello');
	expect(numbers().slice(0, 6)).toEqual([0, 0, 0, 0, 0, 4]);
	expect(latin1(board.files.read(`${root}/notes`))).toBe('he');
	expect(board.console.text).toContain('0\n0\n8\n<inf> wamr_runtime: Context');
});

test('opening to truncate keeps the old bytes on this board, and a notice says so', async () => {
	board = createTestBoard();
	const body = `(drop ${open(0, 'f', { flags: CREATE })}) (drop ${buffered('$write', fd, textAt(1), 5)})
		(drop (call $close ${fd})) (drop ${open(0, 'f', { flags: CREATE | TRUNCATE })})
		(drop ${buffered('$write', fd, textAt(2), 1)})`;
	await run(['open', 'close'], ['f', 'hello', 'J'], body);
	expect(latin1(board.files.read(`${root}/f`))).toBe('Jello');
	expect(board.notices.map(({ code }) => code)).toContain('open-does-not-truncate');
});

test('where nothing is opened, the program finds a number that no descriptor has', async () => {
	board = createTestBoard();
	const body = `(i32.store ${at(800)} ${at(7)}) ${show(open(0, 'nosuch'))} ${show(fd)}`;
	await run(['open'], ['nosuch'], body);
	expect(numbers()).toEqual([44, -1]);
});

test('appending writes at the end, and so does opening without following links', async () => {
	board = createTestBoard();
	const body = `(drop ${open(0, 'f', { flags: CREATE })}) (drop ${buffered('$write', fd, textAt(1), 2)})
		(drop (call $close ${fd})) (drop ${open(0, 'f', { append: 1 })}) (drop ${buffered('$write', fd, textAt(2), 1)})
		(drop (call $close ${fd})) (drop ${open(0, 'f', { follow: 0 })}) (drop ${buffered('$write', fd, textAt(2), 1)})`;
	await run(['open', 'close'], ['f', 'ab', 'c'], body);
	expect(latin1(board.files.read(`${root}/f`))).toBe('abcc');
});

test('the size of an open file is what it was at the last sync', async () => {
	board = createTestBoard();
	const size = `(block (result i32) (drop (call $filestat ${fd} ${at(512)})) (i32.load ${at(544)}))`;
	const byPath = `(block (result i32) (drop (call $path_filestat ${at(3)} ${at(1)} ${path(0, 'f')} ${at(512)}))
		(i32.load ${at(544)}))`;
	const body = `(drop ${open(0, 'f', { flags: CREATE })}) (drop ${buffered('$write', fd, textAt(1), 5)})
		${show(size, byPath)} (drop (call $sync ${fd})) ${show(size)} (drop (call $close ${fd})) ${show(byPath)}`;
	await run(['open', 'close', 'sync', 'filestat', 'path_filestat'], ['f', 'hello'], body);
	expect(numbers()).toEqual([0, 0, 5, 5]);
});

test('directories are made, listed once, and their entries renamed and removed', async () => {
	board = createTestBoard();
	const list = (descriptor: string) =>
		`(call $readdir ${descriptor} ${at(4096)} ${at(500)} (i64.const 0) ${at(512)})`;
	const body = [
		show(`(call $mkdir ${at(3)} ${path(0, 'd')})`, `(call $mkdir ${at(3)} ${path(0, 'd')})`),
		show(
			open(1, 'd/b', { flags: CREATE }),
			`(call $close ${fd})`,
			open(0, 'd', { flags: DIRECTORY })
		),
		show(list(fd), `(i32.load ${at(512)})`, `(i32.load8_u ${at(4120)})`, list(fd), list(at(3))),
		show(`(call $rename ${at(3)} ${path(1, 'd/b')} ${at(3)} ${path(2, 'c')})`),
		show(`(call $unlink ${at(3)} ${path(0, 'd')})`, `(call $unlink ${at(3)} ${path(3, 'none')})`)
	].join('\n');
	await run(
		['open', 'close', 'mkdir', 'readdir', 'rename', 'unlink'],
		['d', 'd/b', 'c', 'none'],
		body
	);
	expect(numbers()).toEqual([0, 20, 0, 0, 0, 0, 25, 98, 10, 10, 0, 0, 44]);
	expect(board.files.list(root).map(({ name }) => name)).toEqual(['c']);
});

test('without a directory every path call is refused, and rights are held', async () => {
	board = createTestBoard();
	await run(['open'], ['f'], show(open(0, 'f'), open(0, 'f', { dir: 1 })), {});
	expect(numbers()).toEqual([8, 76]);
	board.runtime.remove(board.runtime.find('t')!);
	board.console.text = '';
	const readOnly = open(0, 'f', { flags: CREATE, rights: '(i64.const 2)' });
	const body = [
		show(open(0, 'f', { rights: '(i64.const -1)' }), open(0, 'f'), readOnly),
		show(
			buffered('$write', fd, textAt(0), 1),
			`(call $seek ${at(1)} (i64.const 0) ${at(0)} ${at(512)})`
		)
	].join('\n');
	await run(['open', 'seek'], ['f'], body);
	expect(numbers()).toEqual([76, 44, 0, 76, 76]);
});

test('sixteen descriptors are all there are', async () => {
	board = createTestBoard();
	const body = `(local.set $i ${at(16)}) (loop $more
		(local.set $j ${open(0, '.', { flags: DIRECTORY })})
		(br_if $more (local.tee $i (i32.sub (local.get $i) ${at(1)}))))
		(call $number (local.get $j))`;
	await run(['open'], ['.'], body);
	expect(numbers()).toEqual([33]);
	expect(board.console.text).toContain('Error: all file descriptor slots are in use (max = 16)\n');
	await (
		await board.run(
			'u.wasm',
			program({ imports: ['open'], texts: ['f'], body: show(open(0, 'f')) }),
			FILES
		)
	).wait();
	expect(numbers()).toEqual([33, 44]);
});

test('a mount shows its second side under the name of its first', async () => {
	board = createTestBoard();
	board.files.write('/lfs/there', 0, utf8('x'));
	const body = `(drop (call $prestat ${at(3)} ${at(512)}))
		(drop (call $prestat_name ${at(3)} ${at(4096)} (i32.load ${at(516)})))
		(call $print ${at(4096)} (i32.load ${at(516)})) (call $print ${textAt(1)} ${at(1)})
		${show(open(0, 'there'))}`;
	await run(['open', 'prestat', 'prestat_name'], ['there', '\n'], body, {
		mounts: ['/guest:/lfs']
	});
	expect(board.console.text).toContain('\n/guest\n0\n');
	expect(board.console.text).toContain('<inf> wamr_runtime: Enabled mount: /guest::/lfs\n');
});

test('reading stdin brings the board down, with a notice', async () => {
	board = createTestBoard();
	const fatal = new Promise((resolve) => (board.onfatal = resolve));
	const body = show(buffered('$read', at(0), at(4096), 1));
	board.install('t.wasm', program({ imports: ['read'], body }));
	void (await board.create('t.wasm'))!.start();
	expect(await fatal).toBe(true);
	await new Promise((resolve) => setTimeout(resolve, 5));
	expect(board.console.text).not.toContain('Started');
	expect(board.notices.map(({ code }) => code)).toEqual(['stdin-read']);
	expect(numbers()).toEqual([]);
});

test('stdout looks like a terminal: a character device that cannot seek', async () => {
	board = createTestBoard();
	const body = `(drop (call $fdstat ${at(1)} ${at(512)})) ${show(`(i32.load8_u ${at(512)})`)}
		${show(`(i32.and (i32.load ${at(520)}) ${at(36)})`)}`;
	await run(['fdstat'], [], body);
	expect(numbers()).toEqual([2, 0]);
});

const subscription = (index: number, { clock = 1, absolute = 0 }) => {
	const base = 2048 + index * 48;
	return `(i64.store ${at(base)} (i64.const ${index + 5})) (i32.store8 ${at(base + 8)} ${at(0)})
		(i32.store ${at(base + 16)} ${at(clock)}) (i64.store ${at(base + 24)} (i64.const 1000000))
		(i32.store16 ${at(base + 40)} ${at(absolute)})`;
};
const poll = (count: number) => `(call $poll ${at(2048)} ${at(3000)} ${at(count)} ${at(300)})`;
const polled = [`(i32.load ${at(300)})`, `(i32.load ${at(3000)})`, `(i32.load16_u ${at(3008)})`];

test('two clocks in one poll return at once with an error for the second; none is not an error', async () => {
	board = createTestBoard();
	const body = `${subscription(0, {})} ${subscription(1, {})} ${show(poll(2), ...polled)}
		${show(poll(0), polled[0]!)} ${show(poll(1), ...polled)}
		${subscription(0, { clock: 4 })} ${show(poll(1), polled[2]!)}`;
	await run([], [], body);
	expect(numbers()).toEqual([0, 1, 6, 52, 0, 0, 0, 1, 5, 0, 0, 28]);
});

/** A clock that runs a hundred times too fast. */
const fastClock: Clock = {
	now: () => systemClock.now() * 100,
	sleep: (ms, signal) => systemClock.sleep(ms / 100, signal),
	schedule: (ms, callback) => systemClock.schedule(ms / 100, callback)
};

test('an absolute poll never ends by itself but can be killed', async () => {
	board = createTestBoard({}, fastClock);
	const body = `${subscription(0, { absolute: 1 })} ${show(poll(1))}`;
	const container = await board.run('t.wasm', program({ body }));
	await board.waitForNotice('poll-absolute');
	container.kill();
	expect(await container.wait()).toBe(0);
	expect(exception()).toBe('terminated by user');
});

test('calls that the board does not have say so', async () => {
	board = createTestBoard();
	const body = show(
		`(call $link ${at(3)} ${at(0)} ${path(0, 'f')} ${at(3)} ${path(0, 'f')})`,
		`(call $bind ${at(5)} ${at(0)})`,
		`(call $spawn ${at(0)})`
	);
	await run(['link', 'bind', 'spawn'], ['f'], body);
	expect(numbers()).toEqual([8, 2, -1]);
});

test('raising a signal traps with its number', async () => {
	board = createTestBoard();
	await run(['raise'], [], show(`(call $raise ${at(6)})`));
	expect(exception()).toBe('wasi proc raise 6');
});

const complaints = () => board.console.text.match(/^<err> fs: .*$/gm) ?? [];
const texts = ['f', 'g', 'd', 'none', 'none/x', 'f/x', 'd/x'];
const place = (text: string) => path(texts.indexOf(text), text);
const opens = (text: string, flags = 0) => open(texts.indexOf(text), text, { flags });
const CLOSE = `(call $close ${fd})`;
const makes = (text: string) => `(call $mkdir ${at(3)} ${place(text)})`;
const unlinks = (text: string) => `(call $unlink ${at(3)} ${place(text)})`;
const renames = (from: string, to: string) =>
	`(call $rename ${at(3)} ${place(from)} ${at(3)} ${place(to)})`;
const stats = (text: string) => `(call $path_filestat ${at(3)} ${at(1)} ${place(text)} ${at(512)})`;
const seeks = (offset: number, whence: number) =>
	`(call $seek ${fd} (i64.const ${offset}) ${at(whence)} ${at(720)})`;

/** Calls, their results, and the file system's lines in the log, as on the real runtime. */
const FAILURES: [calls: string[], results: number[], lines: string[]][] = [
	[[opens('none')], [44], ['file open error (-2)']],
	[[opens('none/x', CREATE)], [44], ['file open error (-2)']],
	[[opens('none', DIRECTORY)], [44], []],
	[[opens('none', CREATE | DIRECTORY)], [44], []],
	[[makes('d'), opens('d')], [0, 31], ['file open error (-21)']],
	[[makes('d'), opens('d', DIRECTORY), CLOSE, CLOSE], [0, 0, 0, 8], []],
	[[opens('f', CREATE), CLOSE, opens('f/x', CREATE)], [0, 0, 54], ['file open error (-20)']],
	[
		[opens('f', CREATE), CLOSE, opens('f/x', DIRECTORY)],
		[0, 0, 54],
		['failed get file or dir stat (-20)']
	],
	[[opens('f', CREATE), opens('f')], [0, 48], ['file open error (-12)']],
	[[opens('f', CREATE), CLOSE, opens('f')], [0, 0, 0], []],
	[
		[opens('f', CREATE), unlinks('f'), CLOSE, opens('g', CREATE)],
		[0, 0, 0, 48],
		['file open error (-12)']
	],
	[[opens('f', CREATE), renames('f', 'g'), CLOSE, opens('g')], [0, 0, 0, 0], []],
	[[opens('f', CREATE), makes('d'), opens('d', DIRECTORY)], [0, 0, 0], []],
	[
		[opens('f', CREATE), seeks(-1, 0), seeks(-1, 2), seeks(5, 0), seeks(0, 5)],
		[0, 28, 28, 0, 28],
		['file seek error (-22)', 'file seek error (-22)']
	],
	[
		[opens('f', CREATE), `(call $set_size ${fd} (i64.const -1))`],
		[0, 28],
		['file truncate error (-22)']
	],
	[
		[opens('f', CREATE), `(call $pwrite ${fd} ${at(700)} ${at(0)} (i64.const -2) ${at(720)})`],
		[0, 28],
		['file seek error (-22)']
	],
	[[makes('d'), makes('d')], [0, 20], ['failed to create directory (-17)']],
	[[makes('none/x')], [44], ['failed to create directory (-2)']],
	[[unlinks('none')], [44], ['failed to unlink path (-2)']],
	[[makes('d'), opens('d/x', CREATE), unlinks('d')], [0, 0, 55], ['failed to unlink path (-90)']],
	[[renames('none', 'g')], [44], ['failed to rename file or dir (-2)']],
	[
		[opens('f', CREATE), makes('d'), renames('f', 'd'), renames('d', 'f')],
		[0, 0, 31, 54],
		['failed to rename file or dir (-21)', 'failed to rename file or dir (-20)']
	],
	[[makes('d'), renames('d', 'd/x'), stats('d')], [0, 0, 44], []],
	[[stats('none')], [44], []],
	[[makes('d'), opens('d', DIRECTORY), seeks(0, 0), `(call $sync ${fd})`], [0, 0, 76, 31], []]
];

test.each(FAILURES)(
	'the log says what the file system minds: %s',
	async (calls, results, lines) => {
		board = createTestBoard();
		const imports = ['open', 'close', 'mkdir', 'unlink', 'rename', 'seek', 'path_filestat'];
		await run([...imports, 'set_size', 'pwrite', 'sync'], texts, show(...calls));
		expect(numbers()).toEqual(results);
		expect(complaints()).toEqual(lines.map((line) => `<err> fs: ${line}`));
	}
);

test('while a container has a file open, no image can be read', async () => {
	board = createTestBoard();
	const body = `${show(open(0, 'f', { flags: CREATE }))} (loop $ever (call $nap ${at(50)}) (br $ever))`;
	const module = program({ imports: ['open'], texts: ['f'], body });
	const holder = await board.run('t.wasm', module, FILES);
	board.install('u.wasm', program({ body: '' }));
	expect(await board.create('u.wasm')).toBeNull();
	expect(complaints()).toEqual(['<err> fs: file open error (-12)']);
	holder.kill();
	await holder.wait();
	expect(await board.create('u.wasm')).not.toBeNull();
});
