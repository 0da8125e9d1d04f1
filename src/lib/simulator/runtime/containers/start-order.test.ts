// What a container does before it first gives way comes before the line that says it has started.
import { afterEach, expect, test } from 'vitest';
import { program, textAt } from '../testing/modules.ts';
import { createTestBoard, type TestBoard } from '../testing/test-board.ts';

let board: TestBoard;
afterEach(() => board.runtime.dispose());

const texts = ['one\n', 'two\n', 'begin\n', 'end\n'];
const say = (index: number) => `(call $say ${textAt(index)})`;
const spawn = '(call $number (call $spawn (i32.const 0)))';
const STARTED = 'started';

/** What was printed, the line of the start and what the container ended with, in order. */
function events(): string[] {
	return board.console.text.split('\n').flatMap((line) => {
		if (/^(one|two|begin|end|-?\d+)$/.test(line)) return line;
		if (line.includes('Started container')) return STARTED;
		return /(?:Exception: |Result is = )(.*)/.exec(line)?.[1] ?? [];
	});
}

async function run(body: string, imports: readonly string[] = [], thread = '') {
	board = createTestBoard();
	const module = program({
		imports,
		texts,
		body,
		...(thread !== '' && {
			memory: '2 4 shared',
			fields: `(func (export "wasi_thread_start") (param i32 i32) ${thread})`
		})
	});
	await board.run('t.wasm', module, { detached: false });
	return events();
}

test.each([
	['a poll for no time', '(call $nap (i32.const 0))', []],
	['a poll', '(call $nap (i32.const 5))', []],
	['ocre_sleep() of no time', '(drop (call $sleep (i32.const 0)))', ['sleep']],
	['ocre_sleep()', '(drop (call $sleep (i32.const 5)))', ['sleep']],
	['sched_yield()', '(drop (call $yield))', []]
])('%s gives way', async (_, call, imports) => {
	board = createTestBoard();
	const module = program({ imports, texts, body: `${say(0)} ${call} ${say(1)}` }).replace(
		'(module',
		'(module (import "wasi_snapshot_preview1" "sched_yield" (func $yield (result i32)))'
	);
	await board.run('t.wasm', module, { detached: false });
	expect(events()).toEqual(['one', STARTED, 'two', '0']);
});

test.each([
	['printing', say(0), []],
	['asking for an event', '(drop (call $next))', []],
	['ocre_sleep() of a second or more', '(drop (call $sleep (i32.const 5000)))', ['sleep']],
	[
		'a poll for nothing',
		'(drop (call $poll (i32.const 200) (i32.const 256) (i32.const 0) (i32.const 300)))',
		[]
	],
	['random_get()', '(drop (call $random (i32.const 256) (i32.const 16)))', ['random']]
])('%s does not give way', async (_, call, imports) => {
	expect((await run(`${call} ${say(1)}`, imports)).slice(-3)).toEqual(['two', '0', STARTED]);
});

test('a new thread runs first, then the starter, then its spawner', async () => {
	const body = `${say(0)} ${spawn} ${say(1)} (call $nap (i32.const 50))`;
	const ends = await run(body, ['spawn'], `${say(2)} ${say(3)}`);
	expect(ends).toEqual(['one', 'begin', 'end', STARTED, '1', 'two', '0']);
	const waits = await run(body, ['spawn'], `${say(2)} (call $nap (i32.const 10)) ${say(3)}`);
	expect(waits).toEqual(['one', 'begin', STARTED, '1', 'two', 'end', '0']);
});

test.each([
	['unreachable', ['unreachable', '0']],
	['(call $exit (i32.const 7))', ['7']]
])('the starter goes on before %s in a thread ends the container', async (end, last) => {
	const said = await run(`${say(0)} ${spawn} ${say(1)}`, ['spawn', 'exit'], end);
	expect(said).toEqual(['one', STARTED, ...last]);
});

test('a thread that never waits keeps the one that spawned it for a moment only', async () => {
	const said = await run(`${spawn} ${say(1)}`, ['spawn'], '(loop $ever (br $ever))');
	expect(said).toEqual(['1', 'two', '0', STARTED]);
});
