import { describe, expect, test } from 'vitest';
import type { Clock } from '#lib/core/clock.ts';
import { bareFirmware } from './bare-firmware.ts';
import { createNodeThreads } from './container/node-threads.ts';
import { replay, type Exchange } from './recorded-session.ts';
import { createRuntime } from './runtime/create-runtime.ts';
import { bootScripted, type ScriptedBoard } from './scripted-board.ts';
import type { Script } from './scripted-runtime.ts';

const LOGO = `
     _      _________  ___   ______________  ______  ____  __ 
    | | /| / / __/ _ )/ _ | / __/ __/ __/  |/  / _ )/ /\\ \\/ / 
    | |/ |/ / _// _  / __ |_\\ \\_\\ \\/ _// /|_/ / _  / /__\\  /  
    |__/|__/___/____/_/ |_/___/___/___/_/  /_/____/____//_/   
                                           powered by Ocre  
`;

const allBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);

async function blink(
	print: (text: string) => void,
	clock: Clock,
	signal: AbortSignal
): Promise<number> {
	for (let count = 1; ; count++) {
		await clock.sleep(1000, signal);
		print(`blink (count: ${count}, state: ${count % 2 ? '-' : '+'})\n`);
	}
}

const SCRIPTS: Record<string, Script> = {
	'hello-world.wasm': ({ print }) => {
		print(LOGO);
		return 0;
	},
	'return1.wasm': () => 1,
	'trap.wasm': ({ print }) => {
		print('about to trap\n');
		return 'unreachable';
	},
	'nonl.wasm': ({ print }) => {
		print('no newline at the end');
		return 0;
	},
	'binary-out.wasm': ({ console }) => {
		console.print(allBytes);
		return 0;
	},
	'lines.wasm': async ({ print, clock }) => {
		for (let i = 0; i < 5; i++) {
			print(`line ${i}\n`);
			if (i < 4) await clock.sleep(250);
		}
		print('to stderr\n');
		return 7;
	},
	'sleep5.wasm': async ({ clock, signal }) => {
		await clock.sleep(5000, signal);
		return 0;
	},
	'blinky.wasm': ({ print, clock, options, console, signal }) => {
		const module = '0x8105830';
		const say = (name: string, text: string) => console.log('inf', name, text);
		const isRegistered = options.capabilities.includes('ocre:api');
		if (isRegistered) say('ocre_common', `Module registered: ${module}`);
		print('=== Generic Blinky Example (Printf Only) ===\n');
		print('This example demonstrates software blinking without physical hardware.\n');
		if (!isRegistered) {
			for (let i = 0; i < 2; i++)
				console.log('err', 'ocre_common', `Module context not found for ${module}`);
			print('Failed to register timer callback function\n');
			return -1;
		}
		say('ocre_common', 'Registered dispatcher for type 0: timer_callback');
		say('ocre_common', 'Incremented resource count: type=0, count=1');
		say('ocre_timer', `Created timer 1 for module ${module}`);
		print('Timer created. ID: 1, Interval: 1000ms\n');
		say('ocre_timer', 'Started timer 1 with interval 1000ms, periodic=1');
		print(`Generic blinking started. You should see 'blink' messages every 1000ms.\n`);
		print('Press Ctrl+C to stop.\n');
		return blink(print, clock, signal);
	},
	'print-args.wasm': ({ print, options }) => {
		const words = [`/lfs/ocre/images/${options.image}`, ...options.args];
		words.forEach((word, index) => print(`argv[${index}]=${word}\n`));
		options.environment.forEach((text, index) => print(`environ[${index}]=${text}\n`));
		return 0;
	}
};

const IMAGES: Record<string, number> = {
	'binary-out.wasm': 4304,
	'blinky.wasm': 20096,
	'cat.wasm': 12759,
	'filesystem.wasm': 40759,
	'hello-world.wasm': 4552,
	'lines.wasm': 23098,
	'nonl.wasm': 18238,
	'print-args.wasm': 28639,
	'publisher.wasm': 20426,
	'return1.wasm': 1885,
	'sleep5.wasm': 6875,
	'subscriber.wasm': 20286,
	'trap.wasm': 4655
};

/** Recordings that follow each other on one board. */
interface Series {
	title: string;
	recordings: string;
	boot: () => Promise<ScriptedBoard>;
	/** Commands that were not recorded, before the named recording. */
	unrecorded?: Record<string, string[]>;
}

const bare = () => bootScripted({ variant: bareFirmware });
const supervisor = () => bootScripted({ scripts: SCRIPTS, images: IMAGES });

const realRuntime = () =>
	bootScripted({
		createRuntime: (parts) => createRuntime({ ...parts, threads: createNodeThreads() })
	});

const SERIES: Series[] = [
	{
		title: 'the bare shell',
		boot: bare,
		recordings:
			'A-imm-02-typing A-imm-03-unknown-command A-imm-04-overlong-line A-imm-05-fs-write-64 ' +
			'A-imm-06-fs-read A-imm-07-fs-ls A-imm-09-log-interleave A-imm-12-ctrl-d-kills-smp'
	},
	{
		title: 'SMP in the shell',
		boot: bare,
		recordings:
			'A-smp-v1-os A-smp-v1-shell A-smp-v1-stat A-smp-v1-fs-errors A-smp-v1-img A-smp-v0-os ' +
			'A-smp-v0-shell A-smp-v0-stat A-smp-v0-fs-errors A-smp-v0-img A-smp-fs-upload-20k ' +
			'A-smp-fs-status-hash-download A-smp-fs-upload-maxchunk A-smp-line-length A-smp-pipelined ' +
			'A-smp-bad-frames'
	},
	{
		title: 'SMP uploads repeated, and reset',
		boot: bare,
		recordings: 'A-smp-fs-retry A-smp-reset'
	},
	{
		title: 'a supervisor without images',
		boot: () => bootScripted(),
		recordings: 'B-02-help-version B-03-image-ls-empty'
	},
	{
		title: 'the supervisor at work',
		boot: supervisor,
		recordings:
			'B-05-image-ls B-06-run-hello-attached B-07-run-blinky-detached B-08-exit-codes ' +
			'B-09-wait-blocks B-10-create-start B-11-args-env B-12-errors B-14b-attached-input ' +
			'B-15-output-shapes B-16-image-rm B-17-kernel-reboot B-18-boot-second',
		unrecorded: {
			'B-08-exit-codes': ['ocre rm blinky'],
			'B-14b-attached-input': [
				'fs trunc /lfs/ocre/images/readfile.wasm',
				'fs write /lfs/ocre/images/readfile.wasm 0',
				'fs trunc /lfs/ocre/images/readfile.wasm 31926',
				'ocre run -n fsn filesystem.wasm',
				'ocre run -n m3 readfile.wasm',
				'ocre run -n m4 readfile.wasm'
			],
			'B-15-output-shapes': ['ocre run -n sub subscriber.wasm', 'ocre run -n pub publisher.wasm']
		}
	},
	{
		title: 'the real runtime, and a file that is no module',
		boot: realRuntime,
		recordings: 'B-20-odd-not-wasm'
	},
	{
		title: 'shell settings',
		boot: supervisor,
		recordings: 'B-19-shell-settings'
	}
];

const PACED_ONLY = 'an unpaced line has no receive ring to overflow';
const OTHER_MOMENT = 'the periodic log line falls at another moment';
const PRINTK = "the recording's printk prints whole strings, container output goes by character";
const ENGINE_LOGS =
	"lines of the engine about modules and timers are the runtime's, which is scripted here";

/** Where this board is meant to answer otherwise, or a recording cannot be repeated: `recording#exchange`. */
const DIFFERENCES: Record<string, string> = {
	'A-imm-04-overlong-line#4': PACED_ONLY,
	'A-imm-04-overlong-line#6': PACED_ONLY,
	'A-imm-07-fs-ls#15': 'mounting the volume a second time is refused: it corrupts the real one',
	'A-imm-09-log-interleave#5': OTHER_MOMENT,
	'A-imm-09-log-interleave#6': OTHER_MOMENT,
	'A-imm-09-log-interleave#8': OTHER_MOMENT,
	'A-imm-09-log-interleave#9': OTHER_MOMENT,
	'A-imm-09-log-interleave#12': PACED_ONLY,
	'A-imm-09-log-interleave#13': PACED_ONLY,
	'A-smp-v1-shell#8': PRINTK,
	'A-smp-v0-shell#8': PRINTK,
	'B-07-run-blinky-detached#6': ENGINE_LOGS,
	'B-07-run-blinky-detached#12': ENGINE_LOGS,
	'B-12-errors#22': 'no network, where the recording has a stub',
	'B-17-kernel-reboot#0': 'boots anew, where the recorded process ended',
	'B-19-shell-settings#28': 'no network interface'
};

async function replaySeries({ boot, recordings, unrecorded }: Series): Promise<Exchange[]> {
	const session = await boot();
	const exchanges: Exchange[] = [];
	for (const name of recordings.split(' ')) {
		for (const line of unrecorded?.[name] ?? []) await session.type(line);
		exchanges.push(...(await replay(name, session)));
	}
	session.machine.dispose();
	return exchanges;
}

/** Goes up only. */
const EQUAL_EXCHANGES = 577;

describe('recorded sessions are answered as the board answered them', () => {
	const exchanges: Exchange[] = [];

	test.each(SERIES)('$title', async (series) => {
		const answered = await replaySeries(series);
		exchanges.push(...answered);
		const unexpected = answered.filter(
			({ recording, index, equal }) => equal === `${recording}#${index}` in DIFFERENCES
		);
		expect(unexpected).toEqual([]);
	});

	test('as many exchanges are equal as ever', () => {
		const equal = exchanges.filter(({ equal }) => equal).length;
		console.log(`recorded exchanges answered equally: ${equal} of ${exchanges.length}`);
		expect(equal).toBe(EQUAL_EXCHANGES);
	});
});
