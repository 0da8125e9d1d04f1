// What runs on the board from one reset to the next: the runtime, the shell on the UART, the shell that SMP
// commands run on, and SMP itself, wired to each other.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { HostGroup } from '#lib/abi/host-functions.ts';
import { zephyrTraits, type ZephyrTraits, type ZephyrVersion } from '#lib/abi/zephyr.ts';
import { concatBytes } from '#lib/core/bytes.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import {
	SMP_GROUP_FS,
	SMP_GROUP_IMAGE,
	SMP_GROUP_OS,
	SMP_GROUP_SHELL,
	SMP_GROUP_STAT
} from '#lib/wire/smp-groups.ts';
import type { BoardControl } from './control/board-control.ts';
import type { BoardInspection } from './inspection.ts';
import type { SerialLine } from './line.ts';
import type { ImageSlots } from './mcuboot/image-slots.ts';
import type { TcpSocket } from './network/tcp-socket.ts';
import type { BoardConsole, LogLevel, Runtime } from './runtime/runtime.ts';
import type { ShellCommand, ShellSystem } from './shell/command.ts';
import type { OcreVersion } from './shell/commands/ocre.ts';
import { FIRMWARE_VERSION, type BuildFacts } from './shell/commands/board.ts';
import { createCommands } from './shell/commands/root-commands.ts';
import { ZephyrShell } from './shell/shell.ts';
import { FsGroup } from './smp/fs-group.ts';
import { osGroup, SUPERVISOR_TASKS, type FirmwareTask } from './smp/os-group.ts';
import { mcubootGroup } from './smp/image-group.ts';
import { imageGroup, statGroup, type Statistics } from './smp/other-groups.ts';
import { OutputBuffer, shellGroup } from './smp/shell-group.ts';
import { SmpLink } from './smp/smp-link.ts';
import { SmpServer } from './smp/smp-server.ts';
import type { BoardFiles } from './storage/board-files.ts';
import { FileBuffer } from './storage/file-buffer.ts';
import type { SimulatorInput, SimulatorStream } from './stream/stream.ts';
import type { Trace } from './trace/trace.ts';

/** What the runtime gets from the board around it. */
export interface RuntimeParts {
	profile: BoardProfile;
	mode: BoardMode;
	zephyr: ZephyrVersion;
	files: BoardFiles;
	fileBuffer: FileBuffer;
	console: BoardConsole;
	/** Where it shows and tells everything, and finds what its sensors measure. */
	stream: SimulatorStream;
	/** A program brought the firmware down: it restarts by itself, or answers nothing until the reset. */
	onfatal: (restarts: boolean) => void;
	/** Time since the board's boot. */
	clock: Clock;
	/** Time outside the board: it goes on while the board is paused. */
	wall: Clock;
	trace: Trace;
	control: BoardControl;
}

/** Creates the runtime and with it the Ocre context: its directories, with the containers' one emptied. */
export type CreateRuntime = (parts: RuntimeParts) => Runtime;

/** Where a firmware differs from the supervisor. */
export interface FirmwareVariant {
	commands?: (supervisor: readonly ShellCommand[], system: ShellSystem) => ShellCommand[];
	/** Whether `fs mount` was built in. Default: with the commands of 3.4. */
	hasMount?: boolean;
	/** Without any, SMP knows no group of statistics. */
	statistics?: Statistics;
	/** Whether a bootloader is there, whose images SMP can be asked for. */
	hasBootloader?: boolean;
	/** Its threads, as SMP lists them. */
	tasks?: readonly FirmwareTask[];
}

export interface FirmwareOptions {
	profile: BoardProfile;
	mode: BoardMode;
	zephyr: ZephyrVersion;
	files: BoardFiles;
	/** Where it shows and tells everything. */
	stream: SimulatorStream;
	/** Time outside the board. The board's own is that of `control`. */
	clock: Clock;
	trace: Trace;
	control: BoardControl;
	variant?: FirmwareVariant;
	/** Where it runs from; null without MCUboot. */
	slots: ImageSlots | null;
	createRuntime: CreateRuntime;
	line: SerialLine;
	/** A program brought the firmware down: it restarts by itself, or answers nothing until the reset. */
	onfatal: (restarts: boolean) => void;
	/** A defect of the simulator. */
	onfault: (error: unknown) => void;
	/** Restarts the board. */
	onreset: () => void;
}

const VERSION: OcreVersion = {
	version: '0.7.0',
	commit: 'v0.7.0-simulated',
	buildInformation: 'ocre-playground @ simulated board',
	buildDate: '2026-04-20 00:00:00 UTC'
};

/** CONFIG_SHELL_BACKEND_SERIAL_RX_RING_BUFFER_SIZE. */
const RX_RING_BYTES = 64;
/** An unpaced line has no interrupt to miss; still, what waits is bounded. */
const UNPACED_RX_BYTES = 64 * 1024;
/** CONFIG_MCUMGR_GRP_OS_RESET_MS: time to send the answer. */
const SMP_RESET_MS = 250;

const US_PER_MS = 1000;

function devicesOf({ leds, buttons, gpio }: BoardProfile): string[] {
	const ports = new Set([...leds, ...buttons].map(({ port }) => port));
	const names = [...ports].sort((a, b) => a - b).flatMap((port) => gpio.ports[port] ?? []);
	return ['uart0', 'flash-controller', ...names];
}

/** In the order in which the firmware tells its groups. */
const GROUPS: readonly HostGroup[] = [
	'always',
	'wasi',
	'threads',
	'shared-heap',
	'events',
	'timers',
	'messaging',
	'sockets',
	'gpio',
	'sensors'
];

function factsOf(profile: BoardProfile, { version }: ZephyrTraits): BuildFacts | null {
	if (profile.firmware !== 'ours') return null;
	return {
		version: FIRMWARE_VERSION,
		board: profile.id,
		ocre: VERSION.version,
		zephyr: version,
		abi: 1,
		groups: GROUPS.filter((group) => profile.groups.includes(group)),
		containers: profile.conditions - 1,
		timers: profile.maxTimers,
		memoryBytes: profile.containerMemoryBytes
	};
}

/** As SMP names it. */
const architectureOf = ({ machine }: BoardProfile) => (/^ARM /i.test(machine) ? 'arm' : 'posix');

/** The same clock, counted from a moment of it. */
function clockFrom(clock: Clock, originMs: number): Clock {
	return {
		now: () => clock.now() - originMs,
		sleep: (ms, signal) => clock.sleep(ms, signal),
		schedule: (ms, callback) => clock.schedule(ms, callback)
	};
}

export class Firmware implements Disposable {
	readonly #options: FirmwareOptions;
	/** Board time since the boot: it stands while the board is paused. */
	readonly #time: Clock;
	/** Shells and SMP go on meanwhile. */
	readonly #clock: Clock;
	readonly #shell: ZephyrShell;
	readonly #execShell: ZephyrShell;
	readonly #runtime: Runtime;
	readonly #files: FsGroup;
	readonly #fileBuffer = new FileBuffer();
	readonly #smp: SmpLink;
	#cancelReset = () => {};
	#ended = false;

	constructor(options: FirmwareOptions) {
		this.#options = options;
		const { clock } = options.control;
		this.#time = clockFrom(clock, clock.now());
		this.#clock = clockFrom(options.clock, options.clock.now());
		const console = this.#createConsole();
		const output = new OutputBuffer();
		const system = this.#createSystem(console);
		const commands = this.#createCommands(system);
		this.#shell = this.#createShell(commands, (bytes) => options.line.send(bytes), true);
		this.#execShell = this.#createShell(commands, (bytes) => output.write(bytes), false);
		this.#runtime = this.#createRuntime(console);
		this.#files = new FsGroup(system, this.#clock);
		this.#smp = new SmpLink({
			server: this.#createServer(system, console, output),
			write: (bytes) => this.#send(bytes),
			onlost: () => console.log('wrn', 'smp_shell', 'Failed to alloc SMP buf'),
			onfault: options.onfault
		});
	}

	start(): void {
		this.#execShell.start();
		this.#shell.start();
	}

	/** Input that comes in before the board's threads run again. */
	receive(bytes: Uint8Array): void {
		const space = this.#options.line.paced ? RX_RING_BYTES : UNPACED_RX_BYTES;
		const typed: Uint8Array[] = [];
		let waiting = this.#shell.pending;
		for (let at = 0; at < bytes.length; at += RX_RING_BYTES) {
			if (this.#ended) return;
			if (waiting >= space) this.#shell.consoleLog('wrn', 'shell_uart', 'RX ring buffer full.');
			else {
				const part = bytes.subarray(at, at + RX_RING_BYTES);
				typed.push(this.#options.profile.hasSmp ? this.#smp.receive(part) : part);
				waiting += typed.at(-1)!.length;
			}
		}
		this.#shell.receive(concatBytes(typed));
	}

	inspect(): BoardInspection {
		return this.#runtime.inspect();
	}

	imageOf(container: string): { name: string; bytes: Uint8Array } | null {
		return this.#runtime.imageOf(container);
	}

	/** Throws NetworkError. */
	connect(port: number): TcpSocket {
		return this.#runtime.connect(port);
	}

	put(input: SimulatorInput): void {
		this.#runtime.put(input);
	}

	dispose(): void {
		if (this.#ended) return;
		this.#ended = true;
		this.#cancelReset();
		this.#shell.end();
		this.#execShell.end();
		this.#smp.end();
		this.#files.close();
		this.#runtime.dispose();
	}

	get #uptimeMs(): number {
		return this.#time.now();
	}

	#createRuntime(console: BoardConsole): Runtime {
		const { profile, mode, zephyr, files, stream, createRuntime } = this.#options;
		const { trace, control, onfatal } = this.#options;
		return createRuntime({
			profile,
			mode,
			zephyr,
			files,
			fileBuffer: this.#fileBuffer,
			console,
			stream,
			clock: this.#time,
			wall: this.#clock,
			trace,
			control,
			// What brought it down returns first.
			onfatal: (restarts) =>
				this.#clock.schedule(0, () => {
					if (!this.#ended) onfatal(restarts);
				})
		});
	}

	#send(bytes: Uint8Array): void {
		if (!this.#ended) this.#options.line.send(bytes);
	}

	/**
	 * Every shell shows what C code prints and logs; only the UART can be too slow for it. What SMP's shell
	 * shows while it runs no command is cleared before the next one, so it need not be drawn.
	 */
	#createConsole(): BoardConsole {
		const shells = () => {
			if (this.#ended) return [];
			return this.#execShell.busy ? [this.#shell, this.#execShell] : [this.#shell];
		};
		const { line } = this.#options;
		return {
			print: (bytes) => shells().forEach((shell) => shell.consolePrint(bytes)),
			log: (level: LogLevel, module: string, text: string) =>
				shells().forEach((shell) => shell.consoleLog(level, module, text)),
			get room() {
				return line.room;
			}
		};
	}

	#createSystem(console: BoardConsole): ShellSystem {
		const { files, profile, zephyr } = this.#options;
		const uptimeMs = () => this.#uptimeMs;
		const runtime = () => this.#runtime;
		return {
			files,
			clock: this.#clock,
			console,
			zephyr: zephyrTraits(zephyr),
			cyclesPerSecond: profile.cyclesPerSecond,
			directory: '/',
			mounts: [],
			fileBuffer: this.#fileBuffer,
			get uptimeMs() {
				return uptimeMs();
			},
			get runtime() {
				return runtime();
			},
			reset: () => this.#options.onreset()
		};
	}

	#createCommands(system: ShellSystem): ShellCommand[] {
		const { profile, variant } = this.#options;
		const commands = createCommands({
			system,
			filters: {
				shell_dummy_backend: () => this.#execShell.logs,
				shell_uart_backend: () => this.#shell.logs
			},
			devices: devicesOf(profile),
			version: VERSION,
			reboots: profile.hasReboot,
			mounts: variant?.hasMount ?? system.zephyr.commands === 'older',
			// It is built for Zephyr 4 only, and a variant is another firmware.
			facts: variant || system.zephyr.commands === 'older' ? null : factsOf(profile, system.zephyr)
		});
		return variant?.commands?.(commands, system) ?? commands;
	}

	#createShell(
		commands: ShellCommand[],
		write: (bytes: Uint8Array) => void,
		onLine: boolean
	): ZephyrShell {
		const { line, zephyr, onfault } = this.#options;
		return new ZephyrShell({
			commands,
			zephyr: zephyrTraits(zephyr),
			write,
			onfault,
			uptimeUs: () => this.#uptimeMs * US_PER_MS,
			...(onLine ? { room: () => line.room, onidle: () => this.#smp.process() } : {})
		});
	}

	#createServer(system: ShellSystem, console: BoardConsole, output: OutputBuffer): SmpServer {
		const { profile, zephyr, variant, slots, onreset } = this.#options;
		const log: BoardConsole['log'] = (...line) => console.log(...line);
		const traits = zephyrTraits(zephyr);
		const firmware = {
			version: zephyr,
			release: `v${zephyr}`,
			buildDate: traits.commands === 'older' ? VERSION.buildDate : null,
			node: traits.commands === 'older' ? 'unknown' : 'zephyr',
			machine: architectureOf(profile),
			board: profile.id
		};
		const reset = () => {
			this.#cancelReset = this.#clock.schedule(SMP_RESET_MS, onreset);
		};
		const tasks = traits.smpListsTasks ? (variant?.tasks ?? SUPERVISOR_TASKS) : null;
		return new SmpServer(
			new Map([
				[SMP_GROUP_OS, osGroup(firmware, tasks, { reset, log, hasMcuboot: slots !== null })],
				...(slots ? [[SMP_GROUP_IMAGE, mcubootGroup(slots, log)] as const] : []),
				...(variant?.hasBootloader ? [[SMP_GROUP_IMAGE, imageGroup(log)] as const] : []),
				...(variant?.statistics
					? [[SMP_GROUP_STAT, statGroup(variant.statistics, traits, log)] as const]
					: []),
				[SMP_GROUP_FS, this.#files.commands],
				[SMP_GROUP_SHELL, shellGroup(this.#execShell, output, log)]
			])
		);
	}
}
