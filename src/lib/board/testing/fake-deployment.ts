// One deployment over a wire with seeded random faults, and whether what the driver says of it is true. For tests.
import { latin1, utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import type { UploadProgress, UploadResult } from '../board.ts';
import { createRig, type FakeRig } from './fake-rig.ts';
import type { FaultPlan } from '#lib/port/fake-port.ts';
import type { FakeZephyr } from './fake-zephyr.ts';

/** Of the board's time. Every call has limits of its own; this is far above their sum. */
const LIMIT_MS = 900_000;

function generator(seed: number): () => number {
	let state = seed * 2654435761 + 12345;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) | 0;
		return (state >>> 0) / 2 ** 32;
	};
}

function planOf(seed: number, random: () => number): FaultPlan {
	const rate = () => (random() < 0.4 ? random() ** 3 * 0.02 : 0);
	const plan: FaultPlan = { seed, drop: rate(), corrupt: rate(), duplicate: rate() };
	if (random() < 0.3) plan.delayMs = random() * 3_000;
	if (random() < 0.3) plan.direction = random() < 0.5 ? 'toBoard' : 'toHost';
	if (random() < 0.15) plan.resetAtByte = Math.floor(random() * 12_000);
	if (random() < 0.15) plan.unplugAtByte = Math.floor(random() * 12_000);
	if (random() < 0.1) plan.silentAtByte = Math.floor(random() * 12_000);
	return plan;
}

async function settle<T>(rig: FakeRig, promise: Promise<T>): Promise<T | AppError> {
	try {
		return await rig.until(promise, LIMIT_MS);
	} catch (error) {
		// Anything else, above all a wait without an end, is a failure of the driver.
		if (!(error instanceof AppError)) throw error;
		return error;
	}
}

function same(a: Uint8Array, b: Uint8Array): boolean {
	return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** A deployment whose every claim is held against what the made-up board knows. Throws when the driver did wrong. */
class Deployment {
	readonly #rig: FakeRig;
	readonly #bytes: Uint8Array;
	/** Doing it again on a board that is plugged in again. */
	readonly #replugs: boolean;
	/** The storage is full from so many bytes of the image on. */
	readonly #fullAt: number;
	/** What an upload before left, and said so. */
	#earlier: ReadonlySet<string> = new Set();

	constructor(rig: FakeRig, bytes: Uint8Array, replugs: boolean, fullAt: number) {
		this.#rig = rig;
		this.#bytes = bytes;
		this.#replugs = replugs;
		this.#fullAt = fullAt;
	}

	/** `done`, or what failed first. */
	async run(): Promise<string> {
		const uploaded = await this.#upload();
		if (uploaded instanceof AppError) return uploaded.code;
		const { board } = this.#rig;
		const ran = await this.#claimed(board.run({ id: 'app', image: 'app.wasm' }), () =>
			this.#exists()
		);
		if (ran instanceof AppError) return `run-${ran.code}`;
		const killed = await this.#stop();
		if (killed instanceof AppError) return `kill-${killed.code}`;
		const started = await this.#claimed(board.start('app'), () => this.#exists());
		if (started instanceof AppError) return `start-${started.code}`;
		const listed = await this.#list();
		return listed instanceof AppError ? `list-${listed.code}` : 'done';
	}

	async #upload(): Promise<unknown> {
		const { board, device, port } = this.#rig;
		const onprogress = ({ doneBytes }: UploadProgress) => {
			if (doneBytes >= this.#fullAt) device.capacityBytes = 0;
		};
		const first = await this.#settle(board.upload('app.wasm', this.#bytes, { onprogress }));
		this.#checkUpload(first);
		const lost = first instanceof AppError && first.code === 'board-lost';
		if (!lost || !this.#replugs) return first;
		port.faults = { ...port.faults, unplugAtByte: undefined };
		const opened = await this.#settle(board.open());
		if (opened instanceof AppError) return opened;
		const left = device.image('app.wasm');
		this.#earlier = new Set(device.files.keys());
		const second = await this.#settle(board.upload('app.wasm', this.#bytes));
		// What the first one left, and said so, may stay when the second does not come to touch it.
		if (left === undefined || device.image('app.wasm') !== left) this.#checkUpload(second);
		return second;
	}

	#checkUpload(result: unknown): void {
		this.#checkStrays(result);
		const { device } = this.#rig;
		const held = device.image('app.wasm');
		const whole = held !== undefined && same(held, this.#bytes);
		if (!(result instanceof AppError)) {
			if (device.wrongHash !== undefined || !whole)
				throw new Error('a wrong image was reported as deployed');
		} else if (
			held !== undefined &&
			!whole &&
			!/part of it may be on the board/.test(result.message)
		)
			throw new Error(`half an image is left, and nothing says so: ${result.message}`);
	}

	/** What lines that lost characters left behind is said, or that nobody could look. */
	#checkStrays(result: unknown): void {
		const said = result instanceof AppError ? result.message : (result as UploadResult).why;
		for (const path of this.#rig.device.files.keys()) {
			const name = path.slice(path.lastIndexOf('/') + 1);
			const isSaid =
				said?.includes(`“${name}”`) === true || /may (be on|have left)/.test(said ?? '');
			if (path !== '/lfs/ocre/images/app.wasm' && !this.#earlier.has(path) && !isSaid)
				throw new Error(`${path} is left behind, and nothing says so: ${said}`);
		}
	}

	/** Kills it and waits for its end, unless it has ended by itself. */
	async #stop(): Promise<unknown> {
		const { board } = this.#rig;
		const killed = await this.#settle(board.kill('app'));
		const ended = killed instanceof AppError && killed.code === 'container-not-running';
		if (killed instanceof AppError && !ended) return killed;
		return this.#claimed(board.wait('app'), () => this.#status() === 'STOPPED');
	}

	async #list(): Promise<unknown> {
		const { board, device } = this.#rig;
		const listed = await this.#settle(board.listContainers());
		if (listed instanceof AppError) return listed;
		for (const { id, status } of listed) {
			const real = device.containers.find((container) => container.id === id);
			if (status === 'running' && real?.status !== 'RUNNING')
				throw new Error(`${id} is said to run, and does not`);
		}
		return listed;
	}

	#status(): string | undefined {
		return this.#rig.device.containers.find(({ id }) => id === 'app')?.status;
	}

	/** Programs that end at once may have. */
	#exists(): boolean {
		const ends = latin1(this.#bytes).startsWith('exit ');
		return this.#status() === (ends ? 'STOPPED' : 'RUNNING');
	}

	/** What was said to be done must be so, unless the board restarted meanwhile. */
	async #claimed(promise: Promise<unknown>, isSo: () => boolean): Promise<unknown> {
		const { device } = this.#rig;
		const { resets } = device;
		const result = await this.#settle(promise);
		if (!(result instanceof AppError) && device.resets === resets && !isSo())
			throw new Error(`said to be done, and is not: the container is ${this.#status()}`);
		return result;
	}

	async #settle<T>(promise: Promise<T>): Promise<T | AppError> {
		return settle(this.#rig, promise);
	}
}

/** What became of it: `done` or the code of the first failure. Throws when the driver did wrong. */
export async function deployOverBadWire(
	seed: number,
	zephyr: Partial<FakeZephyr> = {}
): Promise<string> {
	const random = generator(seed);
	const rig = createRig({ smp: random() < 0.6, zephyr });
	const kind = random() < 0.5 ? `exit ${seed % 100} ` : 'loop ';
	const maxBytes = random() < 0.2 ? 6_000 : 1_800;
	const bytes = utf8(kind.padEnd(Math.floor(20 + random() * maxBytes), 'wasm '));
	if (random() < 0.05) rig.device.capacityBytes = 4096;
	if (random() < 0.05) rig.device.wrongHash = 'cd'.repeat(32);
	const fullAt = random() < 0.05 ? random() * bytes.length : Infinity;
	const faults = planOf(seed, random);
	const openFirst = random() < 0.5;
	const replugs = random() < 0.7;
	if (!openFirst) rig.port.faults = faults;
	const opened = await settle(rig, rig.board.open());
	if (opened instanceof AppError) return opened.code;
	rig.port.faults = faults;
	return new Deployment(rig, bytes, replugs, fullAt).run();
}
