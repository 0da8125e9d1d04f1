// Waiting for a device that a board turns into: a reboot into a bootloader, or new firmware, brings it back under other
// USB ids, on another port, or as the same device again. The watch begins before the board is told to go, so that what
// was there all the time is never taken for it.
//
// Browsers show a page only devices that it was given. Chromium keeps that for devices with a serial number; one without
// is given for as long as it is plugged in. So a bootloader that the user never chose stays unseen however long one
// waits: `needs-click` says that it is time to ask, by a button that calls `choose`.
import type { Clock } from '#lib/core/clock.ts';
import { DisposableStore, type Disposable } from '#lib/core/disposable.ts';
import { matches, type ChipIds, type Chosen, type DeviceSource } from './device-source.ts';

/** `new`: not there when the watch began. `back`: it was, went, and came. */
export type Arrival<Device> =
	| { kind: 'arrived'; device: Device; was: 'new' | 'back' }
	/** More than one came at once: which one it is, the user has to say. */
	| { kind: 'several'; devices: readonly Device[] }
	/** None that this page may see came in time. The watch goes on: `next` can be asked again, beside a button. */
	| { kind: 'needs-click' };

export interface ArrivalOptions {
	/** How long it takes at most until one that the page may see is there. */
	limitMs: number;
	signal?: AbortSignal;
}

export interface WatchOptions<Device> {
	/** Any of these. */
	chips: readonly ChipIds[];
	clock: Clock;
	/** Of those that match: false leaves it out, for example one that another board has. */
	accept?: (device: Device) => boolean;
}

/** Devices that come back do not always say so. */
const LOOK_AGAIN_MS = 500;

export class DeviceWatch<Device extends object> implements Disposable {
	/** Those that match and were there when the watch began: the board may be in its bootloader already. */
	readonly already: readonly Device[];
	readonly #source: DeviceSource<Device>;
	readonly #options: WatchOptions<Device>;
	readonly #owned = new DisposableStore();
	/** There from the beginning, and not gone since. */
	readonly #before: Set<Device>;
	/** There at the beginning, and unplugged since. */
	readonly #gone = new WeakSet<Device>();
	#onlook: (() => void) | null = null;
	/** How often something came or went: a list that was read before that is out of date. */
	#changes = 0;

	private constructor(
		source: DeviceSource<Device>,
		options: WatchOptions<Device>,
		before: readonly Device[]
	) {
		this.#source = source;
		this.#options = options;
		this.#before = new Set(before);
		this.already = before.filter((device) => this.#fits(device));
		this.#owned.add(
			source.onchange((gone) => {
				this.#changes++;
				if (gone) this.#leave(gone);
				this.#onlook?.();
			})
		);
	}

	/** Before the board is told to reboot. Throws what the browser's list throws. */
	static async begin<Device extends object>(
		source: DeviceSource<Device>,
		options: WatchOptions<Device>
	): Promise<DeviceWatch<Device>> {
		return new DeviceWatch(source, options, await source.list());
	}

	#fits(device: Device): boolean {
		const { accept = () => true, chips } = this.#options;
		return matches(this.#source.idsOf(device), chips) && accept(device);
	}

	#leave(device: Device): void {
		if (this.#before.delete(device)) this.#gone.add(device);
	}

	/**
	 * The next one that fits. Rejects with the signal's reason. A list that cannot be read now is read again: devices
	 * come and go meanwhile. One call at a time.
	 */
	next({ limitMs, signal }: ArrivalOptions): Promise<Arrival<Device>> {
		if (this.#onlook) throw new RangeError('this watch is waited for already');
		const { clock } = this.#options;
		return new Promise((resolve, reject) => {
			if (signal?.aborted) return reject(signal.reason as Error);
			const waiting = new DisposableStore();
			const end = () => {
				waiting.dispose();
				this.#onlook = null;
			};
			const abort = () => {
				end();
				reject(signal!.reason as Error);
			};
			const done = (arrival: Arrival<Device>) => {
				if (waiting.disposed) return;
				end();
				resolve(arrival);
			};
			let cancelLook: () => void = () => undefined;
			const look = async () => {
				cancelLook();
				const arrival = await this.#look().catch(() => null);
				if (waiting.disposed) return;
				if (arrival) return done(arrival);
				cancelLook();
				cancelLook = clock.schedule(LOOK_AGAIN_MS, () => void look());
			};
			waiting.defer(() => cancelLook());
			waiting.defer(clock.schedule(limitMs, () => done({ kind: 'needs-click' })));
			signal?.addEventListener('abort', abort, { once: true });
			waiting.defer(() => signal?.removeEventListener('abort', abort));
			this.#onlook = () => void look();
			void look();
		});
	}

	async #look(): Promise<Arrival<Device> | null> {
		const changes = this.#changes;
		const there = await this.#source.list();
		// It may hold one that is unplugged by now; the change has had the list read again.
		if (changes !== this.#changes) return null;
		for (const device of [...this.#before]) if (!there.includes(device)) this.#leave(device);
		const came = there.filter((device) => !this.#before.has(device) && this.#fits(device));
		const [device] = came;
		if (!device) return null;
		if (came.length > 1) return { kind: 'several', devices: came };
		return this.#arrived(device);
	}

	#arrived(device: Device): Arrival<Device> {
		return { kind: 'arrived', device, was: this.#gone.has(device) ? 'back' : 'new' };
	}

	/**
	 * The browser's chooser, with devices that fit: only inside a click. What is chosen is taken as it is: the user knows
	 * which one it is. Throws what the source's chooser throws.
	 */
	choose(): Promise<Chosen<Device>> {
		return this.#source.choose(this.#options.chips);
	}

	/** Ends the watch. A wait that is under way goes on until its limit or its signal. */
	dispose(): void {
		this.#owned.dispose();
	}
}
