// The devices of a tray as they come: taken at once where they say which board they are, asked about where they do not,
// and chosen where the browser shows none by itself.
import type { Clock } from '#lib/core/clock.ts';
import { isAbort } from '#lib/core/errors.ts';
import type { ChipIds, DeviceSource } from '#lib/port/device-source.ts';
import { DeviceWatch } from '#lib/port/returning-device.ts';
import { errorWords, type ErrorWords } from '#lib/texts/error-words.ts';

export interface TrayArrivalsParts<Device extends object> {
	source: DeviceSource<Device>;
	clock: Clock;
	/** What boards of this kind have. */
	chips: readonly ChipIds[];
	/** What the browser's chooser is narrowed to; empty: nothing. */
	choices: readonly ChipIds[];
	/** Of the device, where it tells boards apart. */
	serialNumberOf(this: void, device: Device): string | null;
	/** It is in the table, and under way. */
	isTaken(this: void, device: Device): boolean;
	/** None is taken now: those that come meanwhile are there already afterwards. */
	isPaused(this: void): boolean;
	/** The next board. */
	ontake(this: void, device: Device): void;
	/** The list of devices cannot be read: no more are seen. */
	onproblem(this: void, problem: ErrorWords): void;
}

const LOOK_MS = 60_000;
const LOOK_AGAIN_MS = 500;

export class TrayArrivals<Device extends object> {
	/** Nothing tells these from boards that were flashed: the user says whether one is the next. */
	asks = $state.raw<readonly Device[]>([]);

	readonly #parts: TrayArrivalsParts<Device>;
	#watching = new AbortController();
	/** So that one is not taken for the next while it stays. */
	#seen = new WeakSet<Device>();

	constructor(parts: TrayArrivalsParts<Device>) {
		this.#parts = parts;
	}

	/** From now on, with those that are there already. */
	begin(): void {
		this.#watching.abort(new DOMException('begins again', 'AbortError'));
		this.#watching = new AbortController();
		void this.#watch(this.#watching.signal);
	}

	end(): void {
		this.#watching.abort(new DOMException('stopped', 'AbortError'));
		this.asks = [];
	}

	/** Those that stayed plugged in are looked at again. */
	forget(): void {
		this.#seen = new WeakSet();
	}

	/** It was not taken, and may be later. */
	leave(device: Device): void {
		this.#seen.delete(device);
	}

	/** The user says that it is the next board. */
	takeAsked(device: Device): void {
		this.asks = this.asks.filter((one) => one !== device);
		this.#parts.ontake(device);
	}

	/** Only in a click: browsers show a page only what was chosen. Throws what the browser's chooser throws. */
	async choose(): Promise<void> {
		const { source, choices } = this.#parts;
		const chosen = await source.choose(choices);
		if (chosen.kind !== 'chosen') return;
		this.#seen.add(chosen.device);
		this.takeAsked(chosen.device);
	}

	async #watch(signal: AbortSignal): Promise<void> {
		const gone = this.#parts.source.onchange((device) => {
			if (!device) return;
			this.#seen.delete(device);
			this.asks = this.asks.filter((one) => one !== device);
		});
		try {
			while (!signal.aborted) await this.#lookOnce(signal);
		} catch (error) {
			if (!isAbort(error)) this.#parts.onproblem(errorWords(error));
		} finally {
			gone.dispose();
		}
	}

	async #lookOnce(signal: AbortSignal): Promise<void> {
		const { source, clock, chips, isPaused } = this.#parts;
		if (isPaused()) return clock.sleep(LOOK_AGAIN_MS, signal);
		const accept = (device: Device) => !this.#seen.has(device);
		const watch = await DeviceWatch.begin(source, { chips, clock, accept });
		try {
			if (watch.already.length > 0) return watch.already.forEach((one) => this.#came(one));
			const arrival = await watch.next({ limitMs: LOOK_MS, signal });
			if (arrival.kind === 'arrived') this.#came(arrival.device);
			if (arrival.kind === 'several') arrival.devices.forEach((one) => this.#came(one));
		} finally {
			watch.dispose();
		}
	}

	#came(device: Device): void {
		const { isTaken, serialNumberOf, ontake } = this.#parts;
		if (this.#seen.has(device)) return;
		this.#seen.add(device);
		if (isTaken(device) || this.asks.includes(device)) return;
		if (serialNumberOf(device) === null) this.asks = [...this.asks, device];
		else ontake(device);
	}
}
