// A machine on a clock that a test moves, with scripted containers, and a keyboard and screen on its port.
import {
	B_U585I_IOT02A,
	findProfile,
	type BoardProfile,
	type FirmwareKind
} from '#lib/abi/board-profiles.ts';
import type { ZephyrVersion } from '#lib/abi/zephyr.ts';
import { concatBytes, latin1, utf8 } from '#lib/core/bytes.ts';
import { ManualClock } from '#lib/core/clock.ts';
import type { CreateRuntime, FirmwareVariant } from './firmware.ts';
import { createMachine, type Machine } from './machine.ts';
import { ScriptedRuntime, type Script } from './scripted-runtime.ts';
import type { BoardFiles } from './storage/board-files.ts';
import { createBoardFiles } from './storage/memory-board-files.ts';

export interface ScriptedBoardOptions {
	/** Default: B_U585I_IOT02A. */
	profile?: BoardProfile;
	scripts?: Record<string, Script>;
	/** Names and sizes of images that are there already. */
	images?: Record<string, number>;
	variant?: FirmwareVariant;
	/** Default: only the supervisor's own firmware has an Ocre context. */
	hasContext?: boolean;
	/** A runtime in place of the scripted one. */
	createRuntime?: CreateRuntime;
	/** Default: ours. */
	firmware?: FirmwareKind;
	/** Default: what Ocre 0.7.0 pins. */
	zephyr?: ZephyrVersion;
	paced?: boolean;
	baudRate?: number;
}

export interface ScriptedBoard {
	machine: Machine;
	clock: ManualClock;
	files: BoardFiles;
	/** Everything received since it was last taken. */
	take(): Uint8Array;
	send(bytes: Uint8Array): Promise<void>;
	/** Sends a line and returns what was received until nothing but the clock goes on. */
	type(line: string): Promise<string>;
	/** Stops reading the port and closes it. */
	unplug(): Promise<void>;
}

/** Lets everything that does not wait for the clock happen. */
export async function settle(): Promise<void> {
	for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
}

export async function bootScripted(options: ScriptedBoardOptions = {}): Promise<ScriptedBoard> {
	const {
		firmware = 'ours',
		profile = findProfile(B_U585I_IOT02A.id, firmware) ?? B_U585I_IOT02A,
		scripts = {},
		images = {},
		variant,
		hasContext = !variant,
		zephyr,
		paced = false,
		baudRate = 115200
	} = options;
	const clock = new ManualClock();
	const files = createBoardFiles(profile.storage);
	const machine = createMachine({
		profile,
		files,
		clock,
		paced,
		createRuntime:
			options.createRuntime ?? ((parts) => new ScriptedRuntime(parts, scripts, hasContext)),
		...(variant ? { variant } : {}),
		...(zephyr ? { zephyr } : {})
	});
	for (const [name, size] of Object.entries(images))
		files.write(`/lfs/ocre/images/${name}`, 0, new Uint8Array(size));
	await machine.port.open({ baudRate });
	const received: Uint8Array[] = [];
	const reader = machine.port.readable!.getReader();
	const reading = (async () => {
		for (let part = await reader.read(); !part.done; part = await reader.read())
			received.push(part.value);
	})();
	const take = () => concatBytes(received.splice(0));
	const send = async (bytes: Uint8Array) => {
		const writer = machine.port.writable!.getWriter();
		await writer.write(bytes);
		writer.releaseLock();
		await settle();
	};
	await settle();
	return {
		machine,
		clock,
		files,
		take,
		send,
		type: async (line) => {
			await send(utf8(`${line}\r`));
			return latin1(take());
		},
		unplug: async () => {
			await reader.cancel();
			await reading;
			reader.releaseLock();
			await machine.port.close();
		}
	};
}
