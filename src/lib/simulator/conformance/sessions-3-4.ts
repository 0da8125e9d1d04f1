// The sessions recorded on Zephyr 3.4.99.
import { systemClock } from '#lib/core/clock.ts';
import { createNodeThreads } from '../container/node-threads.ts';
import { createRuntime } from '../runtime/create-runtime.ts';
import { bootScripted, type ScriptedBoard } from '../scripted-board.ts';
import { bareFirmware } from './bare-firmware.ts';
import { emptyModule, endlessModule, exitingModule } from './modules.ts';
import { IMAGES, SCRIPTS } from './programs.ts';
import type { RecordedSessions, SessionSeries } from './recorded-sessions.ts';

/** Console and SMP, each on a UART of its own. */
const TWO_UARTS = 'B2-smp-shell-exec-ocre+B2-uart1-smp';

const ZEPHYR = '3.4.99';

const bare = () => bootScripted({ zephyr: ZEPHYR, variant: bareFirmware });
const supervisor = () => bootScripted({ zephyr: ZEPHYR, scripts: SCRIPTS, images: IMAGES });

const realRuntime = (images: Record<string, number> = {}) =>
	bootScripted({
		zephyr: ZEPHYR,
		images,
		// Threads take real time to get to their first call: what waits for them must not count the replay's.
		createRuntime: (parts) =>
			createRuntime({ ...parts, wall: systemClock, threads: createNodeThreads() })
	});

/** What the recorded firmware with deferred logging says later than the recording lasts, ours says at once. */
const quiet = (...recordings: string[]) =>
	Object.fromEntries(recordings.map((name) => [name, ['log disable']]));

const SERIES: readonly SessionSeries[] = [
	{
		title: 'the bare shell',
		boot: bare,
		recordings:
			'A-imm-01-boot A-imm-02-typing A-imm-03-unknown-command A-imm-04-overlong-line ' +
			'A-imm-05-fs-write-64 A-imm-06-fs-read A-imm-07-fs-ls A-imm-09-log-interleave ' +
			'A-imm-12-ctrl-d-kills-smp'
	},
	{
		title: 'the bare shell with deferred logging',
		boot: bare,
		recordings:
			'A-def-02-typing A-def-03-unknown-command A-def-04-overlong-line A-def-05-fs-write-64 ' +
			'A-def-06-fs-read A-def-07-fs-ls A-def-12-ctrl-d-kills-smp',
		unrecorded: quiet('A-def-02-typing')
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
		title: 'SMP between log lines',
		boot: bare,
		recordings: 'A115200-imm-smp-log-interleave'
	},
	{
		title: 'a supervisor without images',
		boot: () => bootScripted({ zephyr: ZEPHYR }),
		recordings: 'B-01-boot-fresh B-02-help-version B-03-image-ls-empty'
	},
	{
		title: 'the supervisor at work',
		boot: supervisor,
		recordings:
			'B-05-image-ls B-06-run-hello-attached B-07-run-blinky-detached B-08-exit-codes ' +
			'B-09-wait-blocks B-10-create-start B-11-args-env B-12-errors B-14b-attached-input ' +
			'B-14-messaging B-15-output-shapes B-16-image-rm B-17-kernel-reboot>B-18-boot-second',
		unrecorded: {
			'B-08-exit-codes': ['ocre rm blinky'],
			'B-14b-attached-input': [
				'fs trunc /lfs/ocre/images/readfile.wasm',
				'fs write /lfs/ocre/images/readfile.wasm 0',
				'fs trunc /lfs/ocre/images/readfile.wasm 31926',
				'ocre run -n fsn filesystem.wasm',
				'ocre run -n m3 readfile.wasm',
				'ocre run -n m4 readfile.wasm'
			]
		}
	},
	{
		title: 'shell settings',
		boot: supervisor,
		recordings: 'B-19-shell-settings'
	}
];

/** Modules that do what the recorded ones did, until the start that never returns. */
const MODULES: Record<string, () => Uint8Array> = {
	'readfile.wasm': () => emptyModule(31926),
	'return1.wasm': () => exitingModule(1, 1885),
	'sleep5.wasm': () => endlessModule(6875),
	'lines.wasm': () => emptyModule(23098, '60000')
};

async function withModules(...names: string[]): Promise<ScriptedBoard> {
	const board = await realRuntime();
	for (const name of names) board.files.write(`/lfs/ocre/images/${name}`, 0, MODULES[name]!());
	return board;
}

const real = (
	recordings: string,
	boot: () => Promise<ScriptedBoard> = () => realRuntime()
): SessionSeries => ({ title: recordings, recordings, boot, realTime: true });

const { 'hello-world.wasm': _removed, ...withoutHello } = IMAGES;

/** With containers in threads of their own. */
const REAL_TIME_SERIES: readonly SessionSeries[] = [
	real('B-20-odd-empty', () =>
		realRuntime({
			...withoutHello,
			'cat-stdin.wasm': 19421,
			'junk.wasm': 3,
			'readfile.wasm': 31926,
			'spin.wasm': 540
		})
	),
	real('B-20-odd-not-wasm'),
	real('B-20-odd-truncated'),
	real('B-20-odd-wrong-import'),
	real('B-20-odd-spin'),
	real('B-20-odd-stdin-read'),
	real('B-20-odd-mount-source-missing', () => withModules('readfile.wasm')),
	real(TWO_UARTS, () => withModules('sleep5.wasm')),
	real('Bstock-115200-fswrite'),
	real('Bx-hang-instantiate-out-of-memory', () => withModules('return1.wasm', 'lines.wasm'))
];

const PRIORITY =
	"the recorded SMP thread outranks containers, so the start is told before the container's first output";
const BUSY_UART =
	'an attached container runs: this board has SMP on the UART of the shell, where it has to wait';
const PRINTK = "the recording's printk prints whole strings, container output goes by character";
const PACED_ONLY = 'an unpaced line has no receive ring to overflow';

const DIFFERENCES: Readonly<Record<string, string>> = {
	'A-def-04-overlong-line#2': PACED_ONLY,
	'A-def-04-overlong-line#6': PACED_ONLY,
	'A-def-04-overlong-line#7': PACED_ONLY,
	'A-def-12-ctrl-d-kills-smp#12': 'the recorded reply fell between the two halves of a prompt',
	'A-imm-04-overlong-line#4': PACED_ONLY,
	'A-imm-04-overlong-line#6': PACED_ONLY,
	'A-imm-09-log-interleave#12': PACED_ONLY,
	'A-imm-09-log-interleave#13': PACED_ONLY,
	'A-smp-v1-shell#8': PRINTK,
	'A-smp-v0-shell#8': PRINTK,
	'B-12-errors#22': 'no network, where the recording has a stub',
	'B-19-shell-settings#29': 'no network interface',
	'B-20-odd-spin#4':
		'a container that computes stops all of native_sim, here it has a thread of its own',
	[`${TWO_UARTS}#119`]: PRIORITY,
	[`${TWO_UARTS}#121`]: 'build information cannot be masked where it comes by character',
	[`${TWO_UARTS}#123`]: PRIORITY,
	[`${TWO_UARTS}#124`]: BUSY_UART,
	[`${TWO_UARTS}#125`]: BUSY_UART,
	[`${TWO_UARTS}#126`]: BUSY_UART,
	[`${TWO_UARTS}#127`]: BUSY_UART,
	[`${TWO_UARTS}#128`]: BUSY_UART,
	[`${TWO_UARTS}#129`]: BUSY_UART
};

const LEFT_OUT: Readonly<Record<string, string>> = {
	'A-def-01-boot':
		'deferred logging shows the lines of the boot later; the supervisor logs at once',
	'A-def-09-log-interleave': 'is about deferred logging; the supervisor logs at once',
	'A-smp-uart1-throughput': 'no SMP was recorded, only the boot of a firmware with deferred logging'
};

export const SESSIONS_3_4: RecordedSessions = {
	zephyr: ZEPHYR,
	series: SERIES,
	realTimeSeries: REAL_TIME_SERIES,
	differences: DIFFERENCES,
	leftOut: LEFT_OUT
};
