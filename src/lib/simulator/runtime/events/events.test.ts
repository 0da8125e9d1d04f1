import { afterEach, expect, test } from 'vitest';
import { EVENT, program, textAt } from '../testing/modules.ts';
import { createTestBoard, type TestBoard } from '../testing/test-board.ts';

let board: TestBoard;
afterEach(() => board.runtime.dispose());

const API = { capabilities: ['ocre:api'] };
const word = (n: number) => `(i32.load (i32.const ${EVENT + 4 * n}))`;
const numbers = () => board.console.text.match(/^-?\d+$/gm)?.map(Number) ?? [];
/** Naps until an event is there, counting the naps out after a while. */
const await_event = `(loop $wait
	(if (call $next) (then (call $nap (i32.const 1)) (br $wait))))`;

test('a timer event carries its id, one-shot timers fire once and periodic ones again', async () => {
	board = createTestBoard();
	const body = `(drop (call $timer_create (i32.const 3)))
		(drop (call $timer_start (i32.const 3) (i32.const 2) (i32.const 1)))
		${await_event.replaceAll('$wait', '$a')} (call $number ${word(0)}) (call $number ${word(1)})
		${await_event.replaceAll('$wait', '$b')} (call $number ${word(1)})
		(call $number (call $timer_stop (i32.const 3)))
		(loop $drain (br_if $drain (i32.eqz (call $next)))) (call $number (call $next))
		(drop (call $timer_start (i32.const 3) (i32.const 1) (i32.const 0)))
		${await_event.replaceAll('$wait', '$c')} (call $nap (i32.const 5)) (call $number (call $next))`;
	const imports = ['timer_create', 'timer_start', 'timer_stop'];
	await (await board.run('t.wasm', program({ imports, body }), API)).wait();
	expect(numbers()).toEqual([0, 3, 3, 0, -35, -35]);
});

test('timer ids are shared by all containers, and their limits are checked', async () => {
	board = createTestBoard();
	const create = (id: number) => `(call $number (call $timer_create (i32.const ${id})))`;
	const start = (id: number, ms: number) =>
		`(call $number (call $timer_start (i32.const ${id}) (i32.const ${ms}) (i32.const 0)))`;
	const imports = ['timer_create', 'timer_start'];
	const idle = '(call $nap (i32.const 10000))';
	await board.run('a.wasm', program({ imports, body: `${create(1)} ${idle}` }), API);
	const body = [
		create(1),
		create(0),
		create(9),
		create(8),
		start(1, 10),
		start(8, 0),
		start(8, 65536)
	];
	const second = await board.run('b.wasm', program({ imports, body: body.join('\n') }), API);
	await second.wait();
	expect(numbers()).toEqual([0, -16, -22, -22, 0, -22, -22, -22]);
	expect(board.notices.map(({ code }) => code)).toContain('timer-taken');
});

test('the timers of a container without ocre:api outlive it, and the next one at its address gets their events', async () => {
	board = createTestBoard();
	const imports = ['timer_create', 'timer_start'];
	const leave = `(drop (call $timer_create (i32.const 5)))
		(drop (call $timer_start (i32.const 5) (i32.const 1) (i32.const 0)))`;
	await (await board.run('a.wasm', program({ imports, body: leave }))).wait();
	const body = `${await_event} (call $number ${word(1)})`;
	await (await board.run('b.wasm', program({ body }))).wait();
	expect(numbers()).toEqual([5]);
});

const subscriber = (topics: string[], rest: string) =>
	program({
		imports: ['subscribe', 'free'],
		texts: ['ready\n', ...topics],
		body: `${topics.map((_, i) => `(drop (call $subscribe ${textAt(i + 1)}))`).join('\n')}
			(call $say ${textAt(0)}) ${rest}`
	});

/** Publishes the payload of `length` bytes under each topic in turn and prints the results. */
const publisher = (topics: string[], length = 3) =>
	program({
		imports: ['publish'],
		memory: '3',
		texts: ['text/plain', 'abc', ...topics],
		body: topics
			.map(
				(_, i) =>
					`(call $number (call $publish ${textAt(i + 2)} ${textAt(0)} ${textAt(1)} (i32.const ${length})))`
			)
			.join('\n')
	});

test('a message reaches another container with topic, type and payload in its memory', async () => {
	board = createTestBoard();
	const show = `${await_event} (call $number ${word(0)}) (call $number ${word(1)})
		(call $number ${word(2)}) (call $number ${word(3)}) (call $number ${word(4)}) (call $number ${word(5)})
		(call $say ${word(2)}) (call $say ${word(3)}) (call $print ${word(4)} (i32.const 3))`;
	const receiver = await board.run('sub.wasm', subscriber(['a/'], show), API);
	await board.console.waitFor('ready');
	await (await board.run('pub.wasm', publisher(['a/b']))).wait();
	await receiver.wait();
	// The publisher's own 0 comes before, between or after them: the two run side by side.
	expect(numbers().filter((number) => number !== 0)).toEqual([3, 131080, 131096, 131112, 3]);
	expect(numbers().filter((number) => number === 0)).toHaveLength(2);
	expect(board.console.text).toContain('a/btext/plainabc');
});

test('topics match by their beginning, and each match is an event of its own', async () => {
	board = createTestBoard();
	const show = ['$a', '$b', '$c'].map(
		(label) => `${await_event.replaceAll('$wait', label)} (call $number ${word(1)})`
	);
	const receiver = await board.run(
		'sub.wasm',
		subscriber(['temp', 'temperature', 'x#'], show.join('\n')),
		API
	);
	await board.console.waitFor('ready');
	const results = publisher(['temperature/x', 'temp', 'tem', 'x/y']);
	await (await board.run('pub.wasm', results)).wait();
	await receiver.wait();
	expect(numbers().sort()).toEqual([-2, -2, 0, 0, 0, 0, 1]);
	expect(board.console.text).toContain(
		'<wrn> ocre_messaging: No matching subscriptions found for topic tem\n'
	);
});

test('publishing without topic, type or payload is refused', async () => {
	board = createTestBoard();
	const call = (topic: string, type: string, length: number) =>
		`(call $number (call $publish ${topic} ${type} ${textAt(0)} (i32.const ${length})))`;
	const nothing = '(i32.const 0)';
	const body = [
		call(nothing, textAt(0), 1),
		call(textAt(0), nothing, 1),
		call(textAt(0), textAt(0), 0)
	];
	const module = program({ imports: ['publish'], texts: ['t'], body: body.join('\n') });
	await (await board.run('t.wasm', module)).wait();
	expect(numbers()).toEqual([-22, -22, -22]);
});

test('subscribing needs ocre:api; the table is limited; a topic twice takes one place', async () => {
	board = createTestBoard({ maxSubscriptions: 2 });
	const topics = ['a', 'a', 'b', 'c', ''];
	const body = topics.map((_, i) => `(call $number (call $subscribe ${textAt(i)}))`).join('\n');
	const module = program({ imports: ['subscribe'], texts: topics, body });
	await (await board.run('t.wasm', module, API)).wait();
	expect(numbers()).toEqual([0, 0, 0, -12, -22]);
	board.console.text = '';
	await (await board.run('u.wasm', module)).wait();
	expect(numbers()).toEqual([-22, -22, -22, -22, -22]);
});

test('messages that nobody frees fill the 8192 bytes of the receiver and are dropped then', async () => {
	board = createTestBoard();
	await board.run('sub.wasm', subscriber(['t'], '(call $nap (i32.const 10000))'), API);
	await board.console.waitFor('ready');
	await (await board.run('a.wasm', publisher(['t'], 8149))).wait();
	expect(numbers()).toEqual([-2]);
	await (await board.run('b.wasm', publisher(['t', 't'], 8148))).wait();
	expect(numbers()).toEqual([-2, 0, -2]);
	expect(board.console.text).toContain('Failed to allocate WASM memory for payload');
	expect(board.notices.map(({ code }) => code)).toContain('message-does-not-fit');
});

test('freed messages make room again', async () => {
	board = createTestBoard();
	const loop = `(loop $ever ${await_event}
		(drop (call $free ${word(2)} ${word(3)} ${word(4)})) (call $number (i32.const 77)) (br $ever))`;
	await board.run('sub.wasm', subscriber(['t'], loop), API);
	await board.console.waitFor('ready');
	for (const [index, id] of ['a', 'b', 'c'].entries()) {
		await (await board.run(`${id}.wasm`, publisher(['t'], 8000))).wait();
		await board.console.waitFor(new RegExp(`(^77$[^]*){${index + 1}}`, 'm'));
	}
	expect(numbers().filter((number) => number !== 77)).toEqual([0, 0, 0]);
});

test('the ring holds 32 events, then publishing fails; the others are blocked by its head', async () => {
	board = createTestBoard();
	await board.run('sub.wasm', subscriber(['t'], '(call $nap (i32.const 10000))'), API);
	await board.console.waitFor('ready');
	const body = `(local.set $i (i32.const 33)) (loop $more
		(call $number (call $publish ${textAt(0)} ${textAt(0)} ${textAt(0)} (i32.const 1)))
		(br_if $more (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
		(call $number (call $next))`;
	const module = program({ imports: ['publish'], texts: ['t'], body });
	await (await board.run('pub.wasm', module)).wait();
	expect(numbers()).toEqual([...new Array<number>(32).fill(0), -2, -1]);
	expect(board.console.text).toContain('Failed to queue messaging event for message ID 32');
	expect(board.notices.map(({ code }) => code)).toContain('ring-full');
});

const ask = (times: number) => '(drop (call $next))'.repeat(times);

test('the events of a dead container block the others when its address is taken by nobody', async () => {
	board = createTestBoard();
	const idle = '(call $nap (i32.const 10000))';
	await board.run('first.wasm', program({ body: idle }));
	const receiver = await board.run('sub.wasm', subscriber(['t'], '(loop $l (br $l))'), API);
	await board.console.waitFor('ready');
	const body = `(drop (call $publish ${textAt(0)} ${textAt(0)} ${textAt(0)} (i32.const 1)))
		(call $nap (i32.const 60)) (call $number (call $next)) ${ask(48)}
		(call $number (i32.const 99)) (call $nap (i32.const 60)) ${ask(1)}`;
	const watcher = await board.run('w.wasm', program({ imports: ['publish'], texts: ['t'], body }));
	receiver.kill();
	// One that is run again fetches what it left: nothing is said of what lasts a moment.
	await board.console.waitFor('99');
	expect(board.notices).toEqual([]);
	await watcher.wait();
	expect(numbers()).toEqual([-1, 99]);
	expect(board.notices.map(({ code }) => code)).toContain('events-blocked');
});

test('a pointer past the memory is refused without touching the ring', async () => {
	board = createTestBoard();
	const body = `(call $number (call $event (i32.const 16) (i32.const 20) (i32.const -1)
		(i32.const 28) (i32.const 32) (i32.const 36)))`;
	await (await board.run('t.wasm', program({ body }))).wait();
	expect(numbers()).toEqual([-22]);
});

test('a dispatcher needs an exported function and a known type', async () => {
	board = createTestBoard();
	const call = (kind: number, name: number) =>
		`(call $number (call $dispatcher (i32.const ${kind}) ${textAt(name)}))`;
	const body = [call(0, 0), call(3, 0), call(4, 0), call(-1, 0), call(0, 1)].join('\n');
	const module = program({ imports: ['dispatcher'], texts: ['_start', 'nosuch'], body });
	await (await board.run('t.wasm', module, API)).wait();
	expect(numbers()).toEqual([0, 0, -22, -22, -22]);
});
