// A container's side of the WASI functions without a container: a memory, the functions by name, and the board's parts
// that they work on. A test puts values into the memory, calls, and looks.
import { B_U585I_IOT02A } from '#lib/abi/board-profiles.ts';
import type { BoardMode } from '#lib/abi/board-mode.ts';
import { DEFAULT_ZEPHYR } from '#lib/abi/zephyr.ts';
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { FileBuffer } from '#lib/simulator/storage/file-buffer.ts';
import { createBoardFiles } from '#lib/simulator/storage/memory-board-files.ts';
import { Network } from '../../network/network.ts';
import type { GuestCall } from '../../runtime/guest/guest-call.ts';
import { GuestMemory } from '../../runtime/guest/guest-memory.ts';
import { Notices } from '../../runtime/notices.ts';
import type { Notice } from '../../simulator.ts';
import { DescriptorSlots, DescriptorTable } from '../descriptors.ts';
import type { WasiBoard, WasiProcess } from '../process.ts';
import { createWasiCalls } from '../wasi.ts';

/** Where the directory of the container lies on the board; the program has it as descriptor 3. */
export const ROOT = '/lfs/c';
export const PREOPEN = 3;
export const ALL_RIGHTS = 0x0fff_ffffn;
/** Where results go that are not asked for by another address. */
export const RESULT = 512;
/** Where `put` begins. */
const SCRATCH = 8192;
const IOVEC = 4096;

export interface ProcessOptions {
	mode?: BoardMode;
	networking?: boolean;
	/** Beside its directory. */
	preopens?: readonly (readonly [name: string, path: string])[];
	args?: readonly string[];
	environment?: readonly string[];
}

export interface OpenOptions {
	flags?: number;
	rights?: bigint;
	/** Default: as `rights`. */
	inheriting?: bigint;
	append?: number;
	follow?: number;
	dir?: number;
}

export type Argument = number | bigint | string;

export function createTestProcess({
	mode = 'faithful',
	networking = true,
	preopens = [],
	args = [],
	environment = []
}: ProcessOptions = {}) {
	const clock = new ManualClock();
	const files = createBoardFiles(B_U585I_IOT02A.storage);
	const console = {
		/** Log lines and prints in order. */
		text: '',
		/** The pieces in which something was printed. */
		prints: [] as string[],
		room: null as Promise<void> | null,
		print: (bytes: Uint8Array): void => {
			console.prints.push(latin1(bytes));
			console.text += latin1(bytes);
		},
		log: (level: string, module: string, text: string): void => {
			console.text += `<${level}> ${module}: ${text}\n`;
		}
	};
	const said: Notice[] = [];
	const fatal: boolean[] = [];
	let randoms = 0;
	const random = (bytes: Uint8Array) => void bytes.fill(0).fill((randoms += 1), 0, 1);
	const slots = new DescriptorSlots(new FileBuffer());
	const board: WasiBoard = {
		profile: B_U585I_IOT02A,
		mode,
		zephyr: DEFAULT_ZEPHYR,
		files,
		console,
		clock,
		notices: new Notices(mode, (notice) => said.push(notice)),
		slots,
		fatal: (restarts) => void fatal.push(restarts),
		bootTimeMs: 1_000_000,
		network: new Network(true),
		random
	};
	const descriptors = new DescriptorTable(slots, random);
	files.mkdir('/lfs/c');
	for (const [name, path] of [...preopens, ['/', ROOT] as const].reverse())
		descriptors.addPreopen(name, path);
	const process: WasiProcess = {
		board,
		containerId: 'c',
		args,
		environment,
		networking,
		descriptors
	};
	const calls = createWasiCalls(process);
	const memory = new GuestMemory(new WebAssembly.Memory({ initial: 1 }));
	const instance = { memory, containerId: 'c' } as GuestCall['instance'];
	const state = { killed: false };

	function invoke(name: string, ...given: Argument[]): number | Promise<number> {
		let room = SCRATCH;
		const words = given.flatMap((value): (number | bigint)[] => {
			if (typeof value !== 'string') return [value];
			const bytes = utf8(value);
			memory.write(room, bytes);
			memory.setByte(room + bytes.length, 0);
			room += bytes.length + 1;
			return [room - bytes.length - 1, bytes.length];
		});
		const handler = calls[name];
		if (!handler) throw new RangeError(`no function ${name}`);
		const view: GuestCall = {
			instance,
			i32: (index) => Number(words[index]) | 0,
			u32: (index) => Number(words[index]) >>> 0,
			i64: (index) => BigInt.asIntN(64, BigInt(words[index]!)),
			string: (index) => new TextDecoder().decode(memory.readString(Number(words[index]))),
			get killed() {
				return state.killed;
			}
		};
		return handler(view);
	}

	/** Calls a function that answers at once; a text becomes its address and its length. */
	function call(name: string, ...given: Argument[]): number {
		const result = invoke(name, ...given);
		if (typeof result !== 'number') throw new Error(`${name} waits`);
		return result;
	}

	/** Calls a function that has to wait. */
	function begin(name: string, ...given: Argument[]): Promise<number> {
		const result = invoke(name, ...given);
		if (typeof result === 'number') throw new Error(`${name} gives ${result} at once`);
		return result;
	}

	/** Opens a path below a directory; the new descriptor, or minus the error number. */
	function open(path: string, how: OpenOptions = {}): number {
		const { flags = 0, rights = ALL_RIGHTS, append = 0, follow = 1, dir = PREOPEN } = how;
		const { inheriting = rights } = how;
		const error = call('path_open', dir, follow, path, flags, rights, inheriting, append, RESULT);
		return error === 0 ? memory.u32(RESULT) : -error;
	}

	/** A list of one buffer for the text, or of so many bytes; its address. */
	function buffer(content: string | number, at = IOVEC + 8): number {
		memory.setU32(IOVEC, at);
		memory.setU32(IOVEC + 4, typeof content === 'string' ? utf8(content).length : content);
		if (typeof content === 'string') memory.write(at, utf8(content));
		return IOVEC;
	}

	return {
		board,
		clock,
		files,
		console,
		fatal,
		memory,
		descriptors,
		state,
		call,
		begin,
		/** Null where the function waits. */
		attempt: (name: string, ...given: Argument[]) => {
			const result = invoke(name, ...given);
			return typeof result === 'number' ? result : null;
		},
		open,
		buffer,
		/** What was read into `buffer`. */
		received: (length: number) => new TextDecoder('latin1').decode(memory.read(IOVEC + 8, length)),
		write: (fd: number, text: string) => call('fd_write', fd, buffer(text), 1, RESULT),
		notices: () => said.map(({ code }) => code)
	};
}

export type TestProcess = ReturnType<typeof createTestProcess>;
