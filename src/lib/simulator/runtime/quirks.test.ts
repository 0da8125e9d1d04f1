// Every row of the table of quirks is met by a program here, on a faithful board and on a documented one.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { BoardMode } from '#lib/abi/board-mode.ts';
import { THREAD_BYTES } from '#lib/abi/board-limits.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import { QUIRKS, type QuirkCode } from '#lib/abi/quirks.ts';
import { systemClock, type Clock } from '#lib/core/clock.ts';
import { program, textAt, type ProgramText } from './testing/modules.ts';
import { createTestBoard, type TestBoard } from './testing/test-board.ts';
import type { Container, ContainerOptions } from './runtime.ts';

/** Ten times faster than real, so that seconds can pass. */
const fastClock: Clock = {
	now: () => systemClock.now() * 50,
	sleep: (ms, signal) => systemClock.sleep(ms / 50, signal),
	schedule: (ms, callback) => systemClock.schedule(ms / 50, callback)
};

interface Scenario {
	/** The program that meets the quirk, or its whole module. */
	program: Partial<ProgramText> | string;
	options?: Partial<ContainerOptions>;
	profile?: Partial<BoardProfile>;
	/** What it prints in each mode. */
	prints?: Partial<Record<BoardMode, number[]>>;
	/** Programs that run to their end before it. */
	before?: { name: string; program: Partial<ProgramText>; options?: Partial<ContainerOptions> }[];
	/** Starts before all others, and is killed before the program starts. */
	early?: Partial<ProgramText>;
	/** Runs beside it until the end of the test. */
	beside?: { program: Partial<ProgramText>; options?: Partial<ContainerOptions> };
	/** No container comes of it. */
	fails?: boolean;
	/** What else there is to do and to see once it has started. */
	then?: (board: TestBoard, container: Container, mode: BoardMode) => Promise<void> | void;
	/** It does not end by itself in this mode. */
	hangs?: BoardMode[];
}

const API = { capabilities: ['ocre:api'] };
const FILES = { capabilities: ['filesystem'] };
const at = (address: number) => `(i32.const ${address})`;
const number = (...calls: string[]) => calls.map((call) => `(call $number ${call})`).join('\n');
const drop = (...calls: string[]) => calls.map((call) => `(drop ${call})`).join('\n');
const ALL = '(i64.const 0x0fffffff)';
const fd = `(i32.load ${at(800)})`;
const path = (index: number, text: string) => `${textAt(index)} ${at(text.length)}`;
const open = (text: string, { flags = 0, follow = 1, index = 0 } = {}) =>
	`(call $open ${at(3)} ${at(follow)} ${path(index, text)} ${at(flags)} ${ALL} ${ALL} ${at(0)} ${at(800)})`;
const CREATE = 1;
const DIRECTORY = 2;
const EXCLUSIVE = 4;
const TRUNCATE = 8;
/** One buffer of `length` bytes at `address`; the count goes to address 84. */
const buffered = (name: string, descriptor: string, address: string, length: number) =>
	`(block (result i32) (i32.store ${at(64)} ${address}) (i32.store ${at(68)} ${at(length)})
		(call ${name} ${descriptor} ${at(64)} ${at(1)} ${at(84)}))`;
const write = (index: number, length: number) => buffered('$write', fd, textAt(index), length);
/** A file `f` with five bytes in it, open. */
const written = `(drop ${open('f', { flags: CREATE })}) (drop ${write(1, 5)})`;
const closed = `(drop (call $close ${fd}))`;
const readdir = (descriptor: string) =>
	`(call $readdir ${descriptor} ${at(4096)} ${at(500)} (i64.const 0) ${at(512)})`;
const clockSubscription = (index: number, { clock = 1, absolute = 0, ms = 5 } = {}) => {
	const base = 2048 + index * 48;
	return `(i64.store ${at(base)} (i64.const ${index + 5})) (i32.store8 ${at(base + 8)} ${at(0)})
		(i32.store ${at(base + 16)} ${at(clock)}) (i64.store ${at(base + 24)} (i64.const ${ms}000000))
		(i32.store16 ${at(base + 40)} ${at(absolute)})`;
};
const poll = (count: number) => `(call $poll ${at(2048)} ${at(3000)} ${at(count)} ${at(300)})`;
const polled = [`(i32.load ${at(300)})`, `(i32.load ${at(3000)})`, `(i32.load16_u ${at(3008)})`];
const subscribe = (index: number) => `(call $subscribe ${textAt(index)})`;
const publish = (topic: number, type: number, length = 1) =>
	`(call $publish ${textAt(topic)} ${textAt(type)} ${textAt(type)} ${at(length)})`;
const startTimer = (id: number, ms: number, periodic = 1) =>
	`(drop (call $timer_create ${at(id)})) (drop (call $timer_start ${at(id)} ${at(ms)} ${at(periodic)}))`;
const TIMER = ['timer_create', 'timer_start'];
const START = '(module (memory (export "memory") 1) (func (export "_start") ';

/** The last answer is printed. */
const asksFiftyTimes = `(local.set $i ${at(50)}) (loop $more (local.set $j (call $next))
	(br_if $more (local.tee $i (i32.sub (local.get $i) ${at(1)})))) ${number('(local.get $j)')}`;

/** Starts a timer, waits until it has fired, and ends without looking. */
const leavesEvents = (options: Partial<ContainerOptions> = API) => ({
	name: 'dead.wasm',
	program: { imports: TIMER, body: `${startTimer(1, 20, 0)} (call $nap ${at(200)})` },
	options
});

const SCENARIOS: Partial<Record<QuirkCode, Scenario>> = {
	'sleep-over-one-second': {
		program: { imports: ['sleep', 'clock_res'], body: number(`(call $sleep ${at(1000)})`) },
		prints: { faithful: [0], documented: [0] }
	},
	'clock-in-cycles': {
		program: {
			imports: ['clock', 'clock_res'],
			body: `(drop (call $clock ${at(0)} (i64.const 0) ${at(512)}))
				${number(`(i64.gt_u (i64.load ${at(512)}) (i64.const 1500000000000000000))`)}
				(drop (call $clock_res ${at(1)} ${at(512)})) ${number(`(i32.load ${at(512)})`)}`
		},
		prints: { faithful: [0, 6], documented: [1, 1] }
	},
	'poll-absolute': {
		program: { body: `${clockSubscription(0, { absolute: 1 })} ${number(poll(1), ...polled)}` },
		prints: { faithful: [], documented: [0, 1, 5, 0] },
		hangs: ['faithful']
	},
	'poll-two-clocks': {
		program: {
			body: `${clockSubscription(0, { ms: 9999 })} ${clockSubscription(1)} ${number(poll(2), ...polled)}`
		},
		prints: { faithful: [0, 1, 6, 52], documented: [0, 1, 6, 0] }
	},
	'kill-waits': {
		program: {
			imports: ['sleep'],
			body: `(loop $on ${drop(`(call $sleep ${at(900)})`)} (br $on))`
		},
		then: async ({ runtime }, container) => {
			const sleeps = () => runtime.inspect().threads.some(({ call }) => call === 'ocre_sleep');
			await vi.waitUntil(sleeps, { interval: 1, timeout: 5_000 });
			container.kill();
		}
	},
	'stdin-read': {
		program: { imports: ['read'], body: number(buffered('$read', at(0), at(4096), 1)) },
		prints: { faithful: [], documented: [0] },
		hangs: ['faithful']
	},
	'missing-ocre-api': {
		program: { imports: ['subscribe'], texts: ['a'], body: number(subscribe(0)) },
		prints: { faithful: [-22], documented: [-22] }
	},
	'api-leak': {
		program: { imports: TIMER, body: startTimer(1, 60_000) },
		then: async (board, container, mode) => {
			await container.wait();
			const body = number(`(call $timer_create ${at(1)})`);
			await (
				await board.run('next.wasm', program({ imports: TIMER, body }), { id: 'next' })
			).wait();
			expect(printed(board)).toEqual([mode === 'faithful' ? -16 : 0]);
		}
	},
	'capability-ignored': { program: {}, options: { capabilities: ['Filesystem'] } },
	'filesystem-twice': {
		program: {},
		options: { capabilities: ['filesystem', 'filesystem'] },
		hangs: ['faithful']
	},
	'timer-taken': {
		program: {
			imports: TIMER,
			body: number(`(call $timer_create ${at(1)})`, `(call $timer_create ${at(1)})`)
		},
		prints: { faithful: [0, -16], documented: [0, -16] }
	},
	'timer-out-of-range': {
		program: {
			imports: TIMER,
			body: number(...[9, 0, -1].map((id) => `(call $timer_create ${at(id)})`))
		},
		prints: { faithful: [-22, -22, -22] }
	},
	'timer-interval': {
		program: {
			imports: TIMER,
			body: `(drop (call $timer_create ${at(1)})) ${number(`(call $timer_start ${at(1)} ${at(65_536)} ${at(1)})`)}`
		},
		prints: { faithful: [-22] }
	},
	'timer-even-periodic': {
		program: {
			imports: [...TIMER, 'timer_remaining'],
			body: `${startTimer(1, 1000, 2)} (call $nap ${at(1100)})
				${number(`(i32.gt_s (call $timer_remaining ${at(1)}) ${at(0)})`)}`
		},
		prints: { faithful: [0], documented: [1] }
	},
	'ring-full': {
		program: {
			imports: ['subscribe', 'publish'],
			texts: ['a', 't'],
			body: `(drop ${subscribe(0)}) (local.set $i ${at(33)})
				(loop $more (local.set $j ${publish(0, 1)})
					(br_if $more (local.tee $i (i32.sub (local.get $i) ${at(1)})))) ${number('(local.get $j)')}`
		},
		options: API,
		prints: { faithful: [-2] }
	},
	'events-blocked': {
		// Its address is taken next, and not that of the dead one.
		early: { body: `(call $nap ${at(60_000)})` },
		before: [leavesEvents()],
		program: { body: asksFiftyTimes },
		prints: { faithful: [-1], documented: [-35] }
	},
	'events-held-up': {
		beside: {
			program: { imports: TIMER, body: `${startTimer(1, 10, 0)} (call $nap ${at(60_000)})` },
			options: API
		},
		program: {
			body: `(call $nap ${at(200)}) ${asksFiftyTimes}`
		},
		prints: { faithful: [-1], documented: [-35] }
	},
	'stale-events': {
		before: [leavesEvents()],
		program: { body: number('(call $next)') },
		prints: { faithful: [0], documented: [-35] }
	},
	'topic-wildcard': {
		program: {
			imports: ['subscribe', 'publish'],
			texts: ['a/#', 'a/b', 't'],
			body: `(drop ${subscribe(0)}) ${number(publish(1, 2))}`
		},
		options: API,
		prints: { faithful: [-2], documented: [-2] }
	},
	'topic-cut': {
		program: {
			imports: ['subscribe', 'publish'],
			texts: ['x'.repeat(70), 'x'.repeat(63), 't'],
			body: `(drop ${subscribe(0)}) ${number(publish(1, 2))}`
		},
		options: API,
		prints: { faithful: [0], documented: [-2] }
	},
	'message-twice': {
		program: {
			imports: ['subscribe', 'publish'],
			texts: ['a', 'ab', 't'],
			body: `${drop(subscribe(0), subscribe(1))} ${number(publish(1, 2), '(call $next)', '(call $next)', '(call $next)')}`
		},
		options: API,
		prints: { faithful: [0, 0, 0, -35] }
	},
	'message-does-not-fit': {
		program: {
			imports: ['subscribe', 'publish'],
			texts: ['a', 't'],
			body: `(drop ${subscribe(0)}) ${number(publish(0, 1, 8148), '(call $next)', publish(0, 1, 8))}`
		},
		options: API,
		prints: { faithful: [0, 0, -2] }
	},
	'malloc-exported': {
		program: {
			fields:
				'(func (export "malloc") (param i32) (result i32) (i32.const 4096)) (func (export "free") (param i32))'
		}
	},
	'heap-base-exported': {
		program: { fields: '(global (export "__heap_base") i32 (i32.const 5000))' }
	},
	'no-sensors': {
		program: {
			imports: ['sensors_init', 'sensors_discover'],
			body: number('(call $sensors_discover)')
		},
		profile: { sensors: [] },
		prints: { faithful: [0] }
	},
	'sensor-list-broken': {
		program: {
			imports: ['sensors_get_list'],
			body: drop(`(call $sensors_get_list ${at(4096)} ${at(4)})`)
		}
	},
	'gpio-not-initialized': {
		program: {
			imports: ['gpio_set', 'gpio_pin_set'],
			texts: ['led0'],
			body: number(
				`(call $gpio_set ${textAt(0)} ${at(1)})`,
				`(call $gpio_pin_set ${at(7)} ${at(7)} ${at(1)})`
			)
		},
		prints: { faithful: [-19, -22] }
	},
	'gpio-taken-over': {
		beside: {
			program: {
				imports: ['gpio_init', 'gpio_pin_configure'],
				body: `${drop('(call $gpio_init)', `(call $gpio_pin_configure ${at(2)} ${at(13)} ${at(0)})`)} (call $nap ${at(60_000)})`
			}
		},
		program: {
			imports: ['gpio_init', 'gpio_pin_configure'],
			body: number(`(call $gpio_pin_configure ${at(2)} ${at(13)} ${at(0)})`)
		},
		prints: { faithful: [0] }
	},
	'gpio-name-cache': {
		program: {
			imports: ['gpio_init', 'gpio_configure', 'gpio_pin_get'],
			texts: ['led0', 'led1'],
			body: `(drop (call $gpio_init)) (drop (call $gpio_configure ${textAt(0)} ${at(1)}))
				(i32.store ${textAt(0)} (i32.load ${textAt(1)}))
				(drop (call $gpio_configure ${textAt(0)} ${at(1)}))
				${number(`(call $gpio_pin_get ${at(7)} ${at(6)})`)}`
		},
		prints: { faithful: [-22], documented: [0] }
	},
	'function-missing': {
		program: `(module (import "env" "nope" (func $nope)) (memory (export "memory") 1)
		(func (export "_start") (call $nope)))`
	},
	'signature-differs': {
		program: `(module (import "env" "ocre_sleep" (func (param i64)))
		(memory (export "memory") 1) (func (export "_start")))`
	},
	'trap-exit-code': {
		program: { body: 'unreachable' },
		then: async (_, container, mode) =>
			expect(await container.wait()).toBe(mode === 'faithful' ? 0 : -1)
	},
	'main-without-start': {
		program:
			'(module (memory (export "memory") 1) (func (export "main") (result i32) (i32.const 3)))',
		then: async (_, container, mode) =>
			expect(await container.wait()).toBe(mode === 'faithful' ? 0 : 3)
	},
	'recursion-too-deep': {
		program: {
			fields: '(func $deep (call $deep) (call $number (i32.const 1)))',
			body: '(call $deep)'
		}
	},
	'raise-traps': { program: { imports: ['raise'], body: drop(`(call $raise ${at(6)})`) } },
	'start-hangs': {
		program: '(module (import "env" "g" (global i32)) (func (export "main")))',
		hangs: ['faithful'],
		then: (_, container, mode) =>
			expect(container.status()).toBe(mode === 'faithful' ? 'STOPPED' : 'ERROR')
	},
	'no-thread': {
		program: { imports: TIMER, body: number(`(call $timer_create ${at(1)})`) },
		profile: { systemHeapBytes: 10_000 },
		prints: { faithful: [-22] }
	},
	'timer-kept': {
		program: {
			imports: ['timer_create', 'timer_delete'],
			body: number(
				`(call $timer_create ${at(1)})`,
				`(call $timer_delete ${at(1)})`,
				`(call $timer_create ${at(1)})`
			)
		},
		options: API,
		profile: { systemHeapBytes: 2 * THREAD_BYTES },
		prints: { faithful: [0, 0, -22], documented: [0, 0, 0] }
	},
	'containers-full': {
		program: {},
		profile: { conditions: 2 },
		before: [{ name: 'other.wasm', program: {} }],
		fails: true
	},
	'memory-full': { program: {}, profile: { containerMemoryBytes: 100 }, fails: true },
	'module-rejected': { program: `${START} (drop (v128.const i32x4 0 0 0 0))))`, fails: true },
	'shared-heap-missing': {
		program: {},
		options: { capabilities: ['ocre:shared_heap'] }
	},
	'mount-swapped': {
		program: {},
		options: { mounts: ['/lfs/a:/lfs'] },
		before: [
			{
				name: 'mk.wasm',
				program: {
					imports: ['mkdir'],
					texts: ['../../../a'],
					body: drop(`(call $mkdir ${at(3)} ${path(0, '../../../a')})`)
				},
				options: FILES
			}
		]
	},
	'preopen-shared': {
		program: {
			imports: ['open'],
			texts: ['f'],
			body: `(call $nap ${at(5000)}) (drop ${open('f', { flags: CREATE })})`
		},
		options: FILES,
		then: async (board, container, mode) => {
			await board.run('late.wasm', program({ body: `(call $nap ${at(20_000)})` }), FILES);
			await container.wait();
			const there = board.files.list('/lfs/ocre/containers/t').map(({ name }) => name);
			expect(there).toEqual(mode === 'faithful' ? [] : ['f']);
		}
	},
	'path-leaves-root': {
		program: { imports: ['open'], texts: ['../f'], body: number(open('../f', { flags: CREATE })) },
		options: FILES,
		prints: { faithful: [0], documented: [76] }
	},
	'open-does-not-truncate': {
		program: {
			imports: ['open', 'close', 'filestat'],
			texts: ['f', 'hello'],
			body: `${written} ${closed} (drop ${open('f', { flags: TRUNCATE })}) (drop (call $filestat ${fd} ${at(512)}))
				${number(`(i32.load ${at(544)})`)}`
		},
		options: FILES,
		prints: { faithful: [5], documented: [0] }
	},
	'open-exclusive': {
		program: {
			imports: ['open', 'close'],
			texts: ['f', 'hello'],
			body: `${written} ${closed} ${number(open('f', { flags: CREATE | EXCLUSIVE }))}`
		},
		options: FILES,
		prints: { faithful: [0], documented: [20] }
	},
	'open-not-directory': {
		program: {
			imports: ['open'],
			texts: ['f', 'hello'],
			body: `${written} ${number(open('f', { flags: DIRECTORY }))}`
		},
		options: FILES,
		prints: { faithful: [0], documented: [54] }
	},
	'open-plain-directory': {
		program: { imports: ['open'], texts: ['.'], body: number(open('.')) },
		options: FILES,
		prints: { faithful: [31], documented: [0] }
	},
	'one-open-file': {
		program: {
			imports: ['open'],
			texts: ['f', 'g'],
			body: number(open('f', { flags: CREATE }), open('g', { flags: CREATE, index: 1 }))
		},
		options: FILES,
		prints: { faithful: [0, 48], documented: [0, 0] }
	},
	'removed-while-open': {
		program: {
			imports: ['open', 'close', 'unlink'],
			texts: ['f', 'g'],
			body: `(drop ${open('f', { flags: CREATE })}) (drop (call $unlink ${at(3)} ${path(0, 'f')}))
				${closed} ${number(open('g', { flags: CREATE, index: 1 }))}`
		},
		options: FILES,
		prints: { faithful: [48], documented: [0] }
	},
	'open-without-follow': {
		program: { imports: ['open'], texts: ['f'], body: number(open('f', { follow: 0 })) },
		options: FILES,
		prints: { faithful: [0], documented: [44] }
	},
	'seek-reports-zero': {
		program: {
			imports: ['open', 'seek', 'tell'],
			texts: ['f', 'hello'],
			body: `${written} (drop (call $seek ${fd} (i64.const 0) ${at(2)} ${at(512)})) ${number(`(i32.load ${at(512)})`)}
				(drop (call $tell ${fd} ${at(512)})) ${number(`(i32.load ${at(512)})`)}`
		},
		options: FILES,
		prints: { faithful: [0, 0], documented: [5, 5] }
	},
	'size-is-stale': {
		program: {
			imports: ['open', 'path_filestat'],
			texts: ['f', 'hello'],
			body: `${written} (drop (call $path_filestat ${at(3)} ${at(1)} ${path(0, 'f')} ${at(512)})) ${number(`(i32.load ${at(544)})`)}`
		},
		options: FILES,
		prints: { faithful: [0], documented: [5] }
	},
	'readdir-preopen': {
		program: { imports: ['readdir'], body: number(readdir(at(3))) },
		options: FILES,
		prints: { faithful: [10], documented: [0] }
	},
	'readdir-once': {
		program: {
			imports: ['open', 'readdir'],
			texts: ['.'],
			body: `(drop ${open('.', { flags: DIRECTORY })}) ${number(readdir(fd), readdir(fd))}`
		},
		options: FILES,
		prints: { faithful: [0, 10], documented: [0, 0] }
	},
	'rmdir-removes-file': {
		program: {
			imports: ['open', 'rmdir'],
			texts: ['f', 'hello'],
			body: `${written} ${number(`(call $rmdir ${at(3)} ${path(0, 'f')})`)}`
		},
		options: FILES,
		prints: { faithful: [0], documented: [54] }
	},
	'path-empty': {
		program: {
			imports: ['open', 'unlink'],
			texts: ['', 'f'],
			body: number(`(call $unlink ${at(3)} ${path(0, '')})`, open('f', { index: 1 }))
		},
		options: FILES,
		prints: { faithful: [0, 44], documented: [44, 44] }
	},
	'mkdir-leaks': {
		program: {
			imports: ['open', 'mkdir', 'rmdir'],
			texts: ['d', 'f'],
			body: `(local.set $i ${at(20)}) (loop $more
				${drop(`(call $mkdir ${at(3)} ${path(0, 'd')})`, `(call $rmdir ${at(3)} ${path(0, 'd')})`)}
				(br_if $more (local.tee $i (i32.sub (local.get $i) ${at(1)}))))
				${number(open('f', { flags: CREATE, index: 1 }))}`
		},
		options: FILES,
		prints: { faithful: [33], documented: [0] }
	},
	'descriptors-exhausted': {
		program: {
			imports: ['open'],
			texts: ['.'],
			body: `(local.set $i ${at(16)}) (loop $more (local.set $j ${open('.', { flags: DIRECTORY })})
				(br_if $more (local.tee $i (i32.sub (local.get $i) ${at(1)})))) ${number('(local.get $j)')}`
		},
		options: FILES,
		prints: { faithful: [33] }
	},
	'network-ends-here': {
		program: {
			imports: ['sock_open', 'sock_connect'],
			body: `(drop (call $sock_open ${at(-1)} ${at(0)} ${at(1)} ${at(800)}))
				(i32.store ${at(832)} ${at(0)}) (i32.store ${at(836)} ${at(0x08080808)}) (i32.store16 ${at(840)} ${at(80)})
				(drop (call $sock_connect ${fd} ${at(832)}))`
		},
		options: { capabilities: ['networking'] },
		hangs: ['faithful']
	},
	'file-call-missing': {
		program: {
			imports: ['open', 'advise'],
			texts: ['f', 'hello'],
			body: `${written} ${number(`(call $advise ${fd} (i64.const 0) (i64.const 0) ${at(0)})`)}`
		},
		options: FILES,
		prints: { faithful: [52], documented: [52] }
	}
};

let board: TestBoard;
const switchOff = () => board.runtime.dispose();

function printed({ console }: TestBoard): number[] {
	return console.text.match(/^-?\d+$/gm)?.map(Number) ?? [];
}

function moduleOf(source: Partial<ProgramText> | string): string {
	return typeof source === 'string' ? source : program({ body: '', memory: '3', ...source });
}

function noticeOf(code: QuirkCode): Promise<void> {
	if (board.notices.some((notice) => notice.code === code)) return Promise.resolve();
	return new Promise((resolve) => {
		board.stream.on('notice', (notice) => {
			if (notice.code === code) resolve();
		});
	});
}

async function play(code: QuirkCode, mode: BoardMode): Promise<void> {
	const scenario = SCENARIOS[code]!;
	board = createTestBoard(scenario.profile, fastClock, mode);
	const early = scenario.early ? await board.run('early.wasm', moduleOf(scenario.early)) : null;
	for (const earlier of scenario.before ?? [])
		await (await board.run(earlier.name, moduleOf(earlier.program), earlier.options)).wait();
	early?.kill();
	await early?.wait();
	if (scenario.beside)
		await board.run('beside.wasm', moduleOf(scenario.beside.program), scenario.beside.options);
	board.install('t.wasm', moduleOf(scenario.program));
	const container = await board.create('t.wasm', scenario.options);
	expect(container === null).toBe(scenario.fails ?? false);
	if (!container) return;
	const started = container.start();
	if (scenario.hangs?.includes(mode)) await noticeOf(code);
	else await started;
	await scenario.then?.(board, container, mode);
	if (!scenario.hangs?.includes(mode)) await container.wait();
	const expected = scenario.prints?.[mode];
	if (expected) expect(printed(board)).toEqual(expected);
}

/** Test files that meet the rows which have no scenario here. */
const TESTED_ELSEWHERE: Partial<Record<QuirkCode, string>> = {
	'threads-exhausted': 'containers/threads.test.ts',
	'threads-not-here': 'containers/without-shared-memory.test.ts',
	'thread-start-missing': 'containers/threads.test.ts',
	'thread-memory-not-shared': 'containers/threads.test.ts',
	'thread-without-memory': 'containers/threads.test.ts',
	'shared-memory-too-large': 'containers/threads.test.ts',
	'thread-leak': 'containers/threads.test.ts',
	'kill-waits-for-socket': '../wasi/sockets.test.ts',
	'sockets-block': '../wasi/sockets.test.ts',
	'no-shutdown': '../wasi/sockets.test.ts'
};

/** On a documented board there is nothing left of which one could tell. */
const UNNOTICED: readonly QuirkCode[] = ['events-blocked', 'events-held-up', 'stale-events'];

const allCodes = Object.keys(QUIRKS) as QuirkCode[];
const codes = allCodes.filter((code) => SCENARIOS[code]);

test('every row of the table is met by a test', () => {
	const elsewhere = (code: QuirkCode) => {
		const file = TESTED_ELSEWHERE[code];
		return file ? readFileSync(new URL(file, import.meta.url), 'utf8').includes(code) : false;
	};
	expect(allCodes.filter((code) => !SCENARIOS[code] && !elsewhere(code))).toEqual([]);
});

describe('on a faithful board', () => {
	afterEach(switchOff);
	test.each(codes)('%s is met and explained', async (code) => {
		await play(code, 'faithful');
		const notice = board.notices.find((one) => one.code === code);
		expect(notice, JSON.stringify(board.notices)).toBeDefined();
		expect(notice!.onlyOnRealBoards).toBe(false);
		expect(Object.values(notice!.values)).not.toContain('');
	});
});

describe('on a documented board', () => {
	afterEach(switchOff);
	test.each(codes.filter((code) => QUIRKS[code].keptBy === 'faithful'))(
		'%s is not met, and the difference is told',
		async (code) => {
			await play(code, 'documented');
			const notice = board.notices.find((one) => one.code === code);
			if (UNNOTICED.includes(code)) expect(notice).toBeUndefined();
			else expect(notice?.onlyOnRealBoards).toBe(true);
		}
	);
});
