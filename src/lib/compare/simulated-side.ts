// The simulated board as a side of the comparison: a whole machine for each case, containers in threads of Node.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { ZephyrVersion } from '#lib/abi/zephyr.ts';
import { systemClock } from '#lib/core/clock.ts';
import type { FirmwareVariant } from '#lib/simulator/firmware.ts';
import type { Machine } from '#lib/simulator/machine.ts';
import { createNodeMachine } from '#lib/simulator/node-machine.ts';
import { ConsoleLink } from './console-link.ts';
import type { Side } from './side.ts';

export interface SimulatedSideOptions {
	profile: BoardProfile;
	mode: BoardMode;
	/** Default: what Ocre pins. */
	zephyr?: ZephyrVersion;
	/** A board that differs, to see whether the comparison finds it. */
	variant?: FirmwareVariant;
	/** Default 1. */
	patience?: number;
}

export class SimulatedSide implements Side {
	readonly #options: SimulatedSideOptions;
	#machine: Machine | null = null;
	#link: ConsoleLink | null = null;

	constructor(options: SimulatedSideOptions) {
		this.#options = options;
	}

	get hasSmp(): boolean {
		return this.#options.profile.hasSmp;
	}

	get patience(): number {
		return this.#options.patience ?? 1;
	}

	async restart(): Promise<ConsoleLink> {
		await this.dispose();
		const { profile, mode, zephyr, variant } = this.#options;
		this.#machine = createNodeMachine({
			profile,
			mode,
			...(zephyr && { zephyr }),
			...(variant && { variant })
		});
		this.#link = new ConsoleLink({
			port: this.#machine.port,
			clock: systemClock,
			baudRate: 115200,
			pieceBytes: 48,
			pauseMs: 0
		});
		await this.#link.open();
		await this.#link.settle({ quietMs: 5, patienceMs: 200 });
		return this.#link;
	}

	async dispose(): Promise<void> {
		await this.#link?.close();
		this.#machine?.dispose();
		this.#link = null;
		this.#machine = null;
	}
}
