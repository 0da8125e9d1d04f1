// A whole board in Node, containers in worker threads: for tests of whatever talks to its port.
import { systemClock, type Clock } from '#lib/core/clock.ts';
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { ZephyrVersion } from '#lib/abi/zephyr.ts';
import type { ThreadFactory } from './container/container-thread.ts';
import { createNodeThreads } from './container/node-threads.ts';
import type { FirmwareVariant } from './firmware.ts';
import { createMachine, type Machine } from './machine.ts';
import { createRuntime } from './runtime/create-runtime.ts';
import type { BoardFiles } from './storage/board-files.ts';
import { createBoardFiles } from './storage/memory-board-files.ts';

export interface NodeMachineOptions {
	profile: BoardProfile;
	/** Default: faithful. */
	mode?: BoardMode;
	/** Default: what Ocre 0.7.0 pins. */
	zephyr?: ZephyrVersion;
	/** Default: an empty volume. */
	files?: BoardFiles;
	paced?: boolean;
	clock?: Clock;
	variant?: FirmwareVariant;
	/** Default: of this machine alone. Whoever gives them disposes them. */
	threads?: ThreadFactory;
}

export function createNodeMachine(options: NodeMachineOptions): Machine {
	const { profile, clock = systemClock, threads = createNodeThreads() } = options;
	return createMachine({
		...options,
		clock,
		files: options.files ?? createBoardFiles(profile.storage),
		createRuntime: (parts) => createRuntime({ ...parts, threads })
	});
}
