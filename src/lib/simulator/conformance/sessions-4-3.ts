// The sessions recorded on Zephyr 4.3.0, with and without the later repair of `shell prompt off`.
import { systemClock } from '#lib/core/clock.ts';
import { findProfile, type BoardProfile } from '#lib/abi/board-profiles.ts';
import type { ZephyrVersion } from '#lib/abi/zephyr.ts';
import { createNodeThreads } from '../container/node-threads.ts';
import type { FirmwareVariant } from '../firmware.ts';
import { FLASH_STATISTICS } from '../smp/flash-statistics.ts';
import { createRuntime } from '../runtime/create-runtime.ts';
import { bootScripted, type ScriptedBoard } from '../scripted-board.ts';
import {
	emptyModule,
	greedyModule,
	sayingModule,
	sleepingModule,
	timersModule,
	uploadedFile
} from './modules.ts';
import { IMAGES_4_3, MORE_IMAGES_4_3, createScripts } from './programs-4-3.ts';
import { LOGO } from './programs.ts';
import type { RecordedSessions, SessionSeries } from './recorded-sessions.ts';

const RECORDED: ZephyrVersion = '4.3.0';
/** As recorded, but with the repair: what the version after it is said to be. */
const REPAIRED: ZephyrVersion = '4.4.0';

/** The firmware with GPIO was built with statistics, too: those of its simulated flash. */
const flashStatistics: FirmwareVariant = {
	statistics: FLASH_STATISTICS
};

/** The supervisor as it ships, but with SMP and a restart built in. */
const profile: BoardProfile = {
	...findProfile('native_sim/native/64', 'stock')!,
	hasSmp: true,
	hasReboot: true
};

const board = (
	images: Record<string, number> = {},
	zephyr: ZephyrVersion = REPAIRED,
	variant?: FirmwareVariant
) =>
	bootScripted({
		profile,
		zephyr,
		scripts: createScripts(),
		images,
		...(variant ? { variant, hasContext: true } : {})
	});

/** The same done before every recording that says so in its first note. */
const HELLO = ['ocre run -n hello hello-world.wasm'];

const one = (
	recording: string,
	boot: SessionSeries['boot'],
	before: string[] = []
): SessionSeries => ({
	title: recording,
	recordings: recording,
	boot,
	...(before.length > 0 ? { unrecorded: { [recording]: before }, unrecordedMs: 3000 } : {})
});

const withImages = (recording: string, ...before: string[]) =>
	one(recording, () => board(IMAGES_4_3), before);
const withMoreImages = (recording: string, zephyr?: ZephyrVersion) =>
	one(recording, () => board(MORE_IMAGES_4_3, zephyr));
const asIs = (recording: string, ...before: string[]) =>
	one(recording, () => board(IMAGES_4_3, RECORDED), before);

const SERIES: readonly SessionSeries[] = [
	{
		title: 'the shell',
		boot: () => board(),
		recordings:
			'A-imm-01-boot A-imm-02-typing A-imm-03-unknown-command A-imm-04-overlong-line ' +
			'A-imm-05-fs-write-64 A-imm-06-fs-read A-imm-07-fs-ls A-imm-12-ctrl-d-kills-smp'
	},
	{
		title: 'SMP in the shell',
		boot: () => board(),
		recordings:
			'A-smp-v0-os A-smp-v0-shell A-smp-v0-stat A-smp-v0-fs-errors A-smp-v0-img A-smp-v1-os ' +
			'A-smp-v1-shell A-smp-v1-stat A-smp-v1-fs-errors A-smp-v1-img'
	},
	{
		title: 'SMP uploads, downloads and frames',
		boot: () => board(),
		recordings:
			'A-smp-fs-upload-20k A-smp-fs-status-hash-download A-smp-fs-upload-maxchunk ' +
			'A-smp-line-length A-smp-pipelined A-smp-bad-frames'
	},
	{
		title: 'SMP uploads repeated, and reset',
		boot: () => board(),
		recordings: 'A-smp-fs-retry A-smp-reset'
	},
	one('A-smp-fs-upload-burst', () => board()),
	withMoreImages('A115200-imm-smp-log-interleave'),
	{
		title: 'a supervisor without images',
		boot: () => board(),
		recordings: 'B-01-boot-fresh B-02-help-version B-03-image-ls-empty'
	},
	{
		title: 'a supervisor without images, as it is',
		boot: () => board({}, RECORDED),
		recordings: 'B-01-boot-fresh-asis B-02-help-version-asis'
	},
	withImages('B-05-image-ls'),
	withImages('B-06-run-hello-attached'),
	asIs('B-06-run-hello-attached-asis'),
	withImages('B-07-run-blinky-detached', ...HELLO),
	withImages('B-08-exit-codes'),
	withImages('B-09-wait-blocks'),
	withImages('B-10-create-start'),
	withImages('B-11-args-env'),
	withImages('B-12-errors', ...HELLO),
	asIs('B-12-errors-asis', ...HELLO),
	withImages('B-14-messaging'),
	withImages('B-14b-attached-input', 'ocre run -n r1 return1.wasm'),
	withImages('B-15-output-shapes'),
	withImages(
		'B-16-image-rm',
		...HELLO,
		'ocre run -n r1 return1.wasm',
		'ocre run -n ln lines.wasm',
		'ocre run -n tr trap.wasm'
	),
	withImages('B-17-kernel-reboot'),
	withImages('B-18-boot-second'),
	withImages('B-19-shell-settings'),
	withImages('B2-smp-shell-exec-ocre'),
	asIs('B-19-shell-settings-asis'),
	withMoreImages('C-fs-ls-folders'),
	withMoreImages('C-help'),
	withMoreImages('C-kernel-reboot'),
	withMoreImages('C-shell-prompt-off'),
	withMoreImages('C-shell-prompt-off-asis', RECORDED),
	// Made for what the others leave open: see the README of the recordings.
	...[
		'D-date-device-net',
		'D-fs',
		'D-kernel',
		'D-ocre',
		'D-shell',
		'D-smp-fs',
		'D-smp-groups',
		'D-smp-os',
		'D-typing'
	].map((recording) => one(recording, () => board())),
	one('C-fw-gpio', () => board(MORE_IMAGES_4_3, REPAIRED, flashStatistics)),
	one('C-fw-smp-v1-stat', () => board(MORE_IMAGES_4_3, REPAIRED, flashStatistics))
];

const realRuntime = (images: Record<string, number> = {}, zephyr: ZephyrVersion = REPAIRED) =>
	bootScripted({
		profile,
		zephyr,
		images,
		// Threads take real time to get to their first call: what waits for them must not count the replay's.
		createRuntime: (parts) =>
			createRuntime({ ...parts, wall: systemClock, threads: createNodeThreads() })
	});

const uploaded = (recording: string) => () => uploadedFile({ zephyr: '3.4.99', name: recording });

/** Modules that do what the recorded ones did, or those themselves. */
const MODULES: Record<string, () => Uint8Array> = {
	'bad-import.wasm': uploaded('B-20-odd-wrong-import'),
	'cat-stdin.wasm': uploaded('B-20-odd-stdin-read'),
	'spin.wasm': uploaded('B-20-odd-spin'),
	'trunc.wasm': uploaded('B-20-odd-truncated'),
	'readfile.wasm': () => emptyModule(18451),
	'n_bigmem.wasm': () => greedyModule(30000, 137),
	'hello-world.wasm': () => sayingModule(LOGO, 4552),
	'sleep5.wasm': () => sleepingModule(5000, 6875),
	'timer_ids.wasm': () => timersModule(1362)
};

async function withModules(...names: string[]): Promise<ScriptedBoard> {
	const board = await realRuntime();
	for (const name of names) board.files.write(`/lfs/ocre/images/${name}`, 0, MODULES[name]!());
	return board;
}

const real = (recordings: string, ...modules: string[]): SessionSeries => ({
	title: recordings,
	recordings,
	boot: () => withModules(...modules),
	realTime: true
});

const REAL_TIME_SERIES: readonly SessionSeries[] = [
	{
		...real('B-20-odd-empty'),
		boot: () =>
			realRuntime({
				...IMAGES_4_3,
				'cat-stdin.wasm': 19421,
				'junk.wasm': 3,
				'readfile.wasm': 18451,
				'spin.wasm': 540
			})
	},
	real('B-20-odd-not-wasm'),
	real('B-20-odd-truncated', 'trunc.wasm'),
	real('B-20-odd-wrong-import', 'bad-import.wasm'),
	real('B-20-odd-spin', 'spin.wasm'),
	real('B-20-odd-stdin-read', 'cat-stdin.wasm'),
	real('B-20-odd-mount-source-missing', 'readfile.wasm'),
	real('C-hang-instantiate-mount', 'hello-world.wasm'),
	real('C-hang-instantiate-detached', 'hello-world.wasm'),
	real('C-hang-instantiate-memory', 'n_bigmem.wasm'),
	real('C-container-limit', 'hello-world.wasm', 'sleep5.wasm'),
	real('C-timers-heap', 'timer_ids.wasm'),
	real('Bstock-115200-fswrite'),
	{ ...real('Bstock-115200-fswrite-asis'), boot: () => realRuntime({}, RECORDED) }
];

const ONCE_A_TICK =
	'native_sim reads its UART once in 10 ms: how many lines meet two full buffers is another number';
const BETWEEN = "the recorded container's output fell between the request and its answer";
const HISTORY = 'the recorded build has 64 bits: fewer lines have room in its history';
const INTERFACE = 'no network interface';
const BY_CHARACTER = 'what differs by build cannot be masked where it comes by character';
const MOUNTS =
	'containers are scripts here, which mount nothing: C-hang-instantiate-mount is the same';
const DEVICES = 'the devices of another board';
const RELEASE = 'the recorded build was made from sources without a release';

const all = (recording: string, indexes: readonly number[], reason: string) =>
	Object.fromEntries(indexes.map((index) => [`${recording}#${index}`, reason]));

const DIFFERENCES: Readonly<Record<string, string>> = {
	...all('A-smp-fs-upload-burst', [0, 1, 2, 3, 4, 5], ONCE_A_TICK),
	...all('A-smp-pipelined', [3, 4, 5], ONCE_A_TICK),
	...all('A115200-imm-smp-log-interleave', [28, 35, 39], BETWEEN),
	...all('B-07-run-blinky-detached', [10], BETWEEN),
	...all('B-17-kernel-reboot', [0], 'native_sim cuts the echo of the command that ends it'),
	...all('B-19-shell-settings', [28], HISTORY),
	...all('B-19-shell-settings', [29], INTERFACE),
	...all('B-19-shell-settings-asis', [28], HISTORY),
	...all('B-19-shell-settings-asis', [29], INTERFACE),
	...all(
		'B-20-odd-spin',
		[2],
		'a container that computes stops all of native_sim, here it has a thread of its own'
	),
	...all('B2-smp-shell-exec-ocre', [2, 5], BY_CHARACTER),
	...all('B2-smp-shell-exec-ocre', [11, 12], MOUNTS),
	...all('C-fs-ls-folders', [33], 'the recorded volume keeps larger files beside their names'),
	...all('D-smp-groups', [26, 27], BY_CHARACTER),
	...all('D-smp-groups', [40, 41], HISTORY),
	...all('D-smp-os', [94, 95], RELEASE),
	...all('D-typing', [112], HISTORY),
	...all('D-typing', [86, 87, 88], DEVICES)
};

export const SESSIONS_4_3: RecordedSessions = {
	zephyr: '4.3.0',
	series: SERIES,
	realTimeSeries: REAL_TIME_SERIES,
	differences: DIFFERENCES,
	leftOut: {}
};
