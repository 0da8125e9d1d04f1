// A simulated board for tests of what stands on it: the contract without a worker. Nothing happens on it but what a test
// says: `set` changes what one sees, `tell` has something happen.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import { DEFAULT_ZEPHYR } from '#lib/abi/zephyr.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Port } from '#lib/core/port.ts';
import type { Simulator } from './simulator.ts';
import { SimulatorStream } from './stream/stream.ts';

export class FakeSimulator extends SimulatorStream implements Simulator {
	readonly zephyr = DEFAULT_ZEPHYR;
	readonly profile: BoardProfile;
	readonly port: Port;
	mode: BoardMode = 'faithful';
	/** Every call that changes something, as text. */
	readonly calls: string[] = [];
	/** What happens when it is reset, before that is done. */
	onreset: () => void = () => undefined;

	constructor(profile: BoardProfile, port: Port) {
		super(profile);
		this.profile = profile;
		this.port = port;
	}

	connect(port: number): Promise<never> {
		return Promise.reject(new AppError('connection-refused', `nothing listens on ${port}`));
	}

	setPaced(paced: boolean): void {
		this.calls.push(`paced ${paced}`);
	}

	setMode(mode: BoardMode): Promise<void> {
		this.mode = mode;
		this.calls.push(`mode ${mode}`);
		return Promise.resolve();
	}

	pause(): void {
		this.set({ control: { ...this.state.control, paused: true } });
	}

	resume(): void {
		this.set({ control: { ...this.state.control, paused: false } });
	}

	setSpeed(speed: number): void {
		this.set({ control: { ...this.state.control, speed } });
	}

	step = () => Promise.resolve(false);
	inspect = () => Promise.resolve(null);
	setTracing = () => undefined;
	setRecording = () => undefined;
	imageOf = () => Promise.resolve(null);
	settled = () => Promise.resolve();

	async reset(): Promise<void> {
		this.calls.push('reset');
		await Promise.resolve();
		this.onreset();
	}

	eraseStorage(): Promise<void> {
		this.calls.push('erase');
		return Promise.resolve();
	}

	saveStorage(): Promise<void> {
		this.calls.push('save');
		return Promise.resolve();
	}

	dispose(): void {
		this.clear();
	}
}
