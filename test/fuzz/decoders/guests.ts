// What a container asks of the board: host calls with any arguments, in any order. The container may end, the board not.
import { findProfile, B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import { HOST_FUNCTIONS } from '#lib/abi/host-functions.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { concatBytes, latin1 } from '#lib/core/bytes.ts';
import { createRuntime } from '#lib/simulator/runtime/create-runtime.ts';
import { IMAGE_DIRECTORY, type BoardConsole } from '#lib/simulator/runtime/runtime.ts';
import { wat } from '#lib/simulator/runtime/testing/test-board.ts';
import { createBoardFiles } from '#lib/simulator/storage/memory-board-files.ts';
import { TraceStore } from '#lib/simulator/trace/trace-store.ts';
import { Trace } from '#lib/simulator/trace/trace.ts';
import { bytesDecoder, type Decoder } from '../decoder.ts';
import {
	CallScript,
	edge,
	PASS,
	ScriptedThread,
	small,
	textSlot,
	wordSlot
} from '../guest-script.ts';

const letters = (types: readonly string[], word: string) =>
	types.length > 0 ? `(${word} ${types.join(' ')})` : '';

/** A module that imports all that there is. */
const MODULE = wat(`(module
	${HOST_FUNCTIONS.map(
		({ module, name, params, results }) =>
			`(import "${module}" "${name}" (func ${letters(params, 'param')} ${letters(results, 'result')}))`
	).join('\n')}
	(memory (export "memory") 2)
	(func (export "wasi_thread_start") (param i32 i32))
	(func (export "_start")))`);

const profile = findProfile(B_U585I_IOT02A.id, 'ours') ?? B_U585I_IOT02A;

/** The first byte of an input: in which mode the board runs, and whether it is traced. */
const DOCUMENTED = 1;
const TRACED = 2;

type Call = readonly [name: string, ...args: number[]];

function script(flags: number, ...calls: readonly Call[]): Uint8Array {
	const parts = calls.map(([name, ...args]) => {
		const index = HOST_FUNCTIONS.findIndex((one) => one.name === name);
		if (name !== 'pass' && index < 0) throw new RangeError(`no host function ${name}`);
		return Uint8Array.of(name === 'pass' ? PASS : index, ...args);
	});
	return concatBytes([Uint8Array.of(flags), ...parts]);
}

const out = textSlot('x'.repeat(64)) + 20;
const topic = textSlot('topic/a');
const led = textSlot('led0');

const TIMERS: readonly Call[] = [
	['ocre_register_dispatcher', small(0), topic],
	['ocre_timer_create', small(1)],
	['ocre_timer_start', small(1), small(20), small(1)],
	['pass'],
	['ocre_get_event', out, out + 1, out + 2, out + 3, out + 4, out + 5],
	['ocre_timer_get_remaining', small(1)],
	['ocre_timer_stop', small(1)],
	['ocre_timer_delete', small(1)],
	['ocre_timer_start', edge(-1), edge(65535), small(0)]
];
const MESSAGES: readonly Call[] = [
	['ocre_subscribe_message', topic],
	['ocre_publish_message', topic, textSlot('text/plain'), wordSlot(0), small(16)],
	['ocre_publish_message', textSlot('display'), textSlot('text/plain'), led, edge(65535)],
	['ocre_get_event', out, out + 1, out + 2, out + 3, out + 4, out + 5],
	['ocre_messaging_free_module_event_data', topic, led, out]
];
const PINS: readonly Call[] = [
	['ocre_gpio_init'],
	['ocre_gpio_configure', small(7), small(7), small(1)],
	['ocre_gpio_pin_set', small(7), small(7), small(1)],
	['ocre_gpio_pin_toggle', small(7), edge(-1)],
	['ocre_gpio_configure_by_name', led, small(1)],
	['ocre_gpio_set_by_name', led, small(1)],
	['ocre_gpio_register_callback_by_name', textSlot('sw0')],
	['ocre_gpio_toggle_by_name', textSlot('x'.repeat(64))]
];
const SOCKETS: readonly Call[] = [
	['sock_open', small(3), small(0), small(1), out],
	['sock_bind', small(5), wordSlot(3)],
	['sock_listen', small(5), small(4)],
	['sock_open', small(3), small(0), small(1), out],
	['sock_connect', small(6), wordSlot(3)],
	['sock_accept', small(5), small(0), out],
	['sock_send', small(6), wordSlot(0), small(1), small(0), out],
	['sock_recv', small(7), wordSlot(0), small(1), small(0), out, out + 1],
	['sock_addr_resolve', textSlot('board.local'), led, out, out + 1, small(4), out + 2],
	['fd_close', small(6)],
	['sock_send', small(6), wordSlot(1), edge(-1), small(0), out]
];
const FILES: readonly Call[] = [
	['fd_write', small(1), wordSlot(0), small(2), out],
	['fd_write', small(1), wordSlot(2), small(2), out],
	[
		'path_open',
		small(3),
		small(0),
		textSlot('/a.txt'),
		small(6),
		small(1),
		129,
		129,
		small(0),
		out
	],
	['fd_write', small(4), wordSlot(0), small(1), out],
	['fd_seek', small(4), edge(-1), small(1), out],
	['fd_readdir', small(3), out, edge(65535), small(0), out + 1],
	['poll_oneoff', wordSlot(6), out, small(1), out + 1],
	[
		'path_open',
		small(3),
		small(0),
		textSlot('../../lfs/x'),
		small(11),
		small(1),
		129,
		129,
		small(0),
		out
	],
	['random_get', out, edge(65536)],
	['thread-spawn', topic],
	['proc_exit', small(3)]
];

const corpus = () =>
	[TIMERS, MESSAGES, PINS, SOCKETS, FILES].flatMap((calls) =>
		[0, DOCUMENTED, TRACED, DOCUMENTED | TRACED].map((flags) => script(flags, ...calls))
	);

class QuietConsole implements BoardConsole {
	readonly room = null;
	text = '';

	print(bytes: Uint8Array): void {
		this.#add(latin1(bytes));
	}

	log(_level: string, _module: string, text: string): void {
		this.#add(`${text}\n`);
	}

	#add(text: string): void {
		this.text = (this.text + text).slice(-100_000);
	}
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function callHost(bytes: Uint8Array): Promise<string> {
	const clock = new ManualClock();
	const pass = async (ms: number) => {
		await turn();
		await clock.advance(ms);
	};
	const files = createBoardFiles(profile.storage);
	const console = new QuietConsole();
	const calls = new CallScript(bytes.subarray(1));
	const threads: ScriptedThread[] = [];
	const create = () => {
		const thread = new ScriptedThread(calls, { pass });
		threads.push(thread);
		return thread;
	};
	const flags = bytes[0] ?? 0;
	const store = new TraceStore();
	const trace = new Trace(clock, clock, (batch) => store.add(batch));
	if (flags & TRACED) trace.setTracing({ memory: true });
	const mode = flags & DOCUMENTED ? 'documented' : 'faithful';
	const runtime = createRuntime({
		profile,
		mode,
		files,
		console,
		clock,
		trace,
		threads: { sharesMemory: true, create }
	});
	files.write(`${IMAGE_DIRECTORY}/guest.wasm`, 0, MODULE);
	try {
		const container = await runtime.create({
			id: 'guest',
			image: 'guest.wasm',
			runtime: null,
			detached: true,
			capabilities: ['ocre:api', 'filesystem', 'networking'],
			mounts: [],
			environment: ['A=b'],
			args: ['x']
		});
		if (!container) throw new Error(`no container: ${console.text}`);
		const started = container.start();
		for (let i = 0; i < 20 && !threads.some(({ begun }) => begun); i++) await pass(1);
		for (let i = 0; i < threads.length; i++) await threads[i]!.done;
		container.kill();
		await pass(1000);
		await started;
		runtime.remove(container);
	} finally {
		runtime.dispose();
	}
	if (!threads.some(({ begun }) => begun)) throw new Error(`it was not run: ${console.text}`);
	for (const { failure } of threads) if (failure !== null) throw failure;
	const failed = /the simulator failed.*/.exec(console.text);
	if (failed) throw new Error(failed[0]);
	return console.text;
}

export const GUEST_DECODERS: readonly Decoder[] = [
	bytesDecoder({
		name: 'host-calls',
		corpus,
		hostile: () => [
			script(0, ...Array.from({ length: 500 }, () => MESSAGES[1]!)),
			script(TRACED, ...Array.from({ length: 300 }, () => SOCKETS[0]!)),
			script(0, ...Array.from({ length: 200 }, (): Call => ['thread-spawn', topic]))
		],
		words: HOST_FUNCTIONS.map((_, index) => Uint8Array.of(index)),
		maxBytes: 600,
		decode: callHost
	})
];
