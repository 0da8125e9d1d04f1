// What moves the sensors of a simulated board by itself: waveforms on a clock, and the device that the page runs on.
import type { BoardProfile, BoardSensor } from '#lib/abi/board-profiles.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import type { SensorReading } from '#lib/simulator/stream/sensor-readings.ts';
import { waveformAt, type Waveform } from '#lib/simulator/waveform.ts';
import type { DeviceSense, DeviceSensing } from './device-sensing.ts';
import type { Words } from '#lib/texts/words.ts';

const TICK_MS = 50;

export interface SensorDrivesOptions {
	profile: BoardProfile;
	clock: Clock;
	sensing: DeviceSensing;
	set: (reading: SensorReading) => void;
	random?: () => number;
}

interface Running {
	wave: Waveform;
	sensor: string;
	channel: number;
	startMs: number;
	valueAt: (timeMs: number) => number;
}

/** How following the device stands: why it does not work is told, too. */
export type Following = { state: 'off' | 'asking' | 'on' } | { state: 'failed'; reason: Words };

const ACCELERATION_X = 0;
const LIGHT = 17;

/** What the device can tell that such a sensor measures: acceleration and light. */
export function followedBy({ channels }: Pick<BoardSensor, 'channels'>): DeviceSense | null {
	if (channels.some(({ type }) => type === ACCELERATION_X)) return 'tilt';
	return channels.some(({ type }) => type === LIGHT) ? 'light' : null;
}

const OFF: Following = { state: 'off' };

export class SensorDrives implements Disposable {
	/** Waveforms by `keyOf`. */
	waves = $state.raw<Readonly<Record<string, Waveform>>>({});
	following = $state.raw<Readonly<Record<DeviceSense, Following>>>({ tilt: OFF, light: OFF });

	readonly #options: SensorDrivesOptions;
	readonly #running: Record<string, Running> = {};
	readonly #stops: Record<DeviceSense, () => void> = { tilt: () => {}, light: () => {} };
	#cancel: (() => void) | null = null;
	#disposed = false;

	constructor(options: SensorDrivesOptions) {
		this.#options = options;
	}

	static keyOf(sensor: string, channel: number): string {
		return `${sensor} ${channel}`;
	}

	/** A value by hand ends what moved the channel so far. */
	hold(sensor: string, channel: number, value: number): void {
		this.stopWave(sensor, channel);
		this.#options.set({ sensor, channel, value });
	}

	/** From the middle on. A wave that is changed starts again. */
	startWave(sensor: string, channel: number, wave: Waveform): void {
		const { clock, random = Math.random } = this.#options;
		const key = SensorDrives.keyOf(sensor, channel);
		const valueAt = waveformAt(wave, random);
		this.#running[key] = { wave, sensor, channel, startMs: clock.now(), valueAt };
		this.#showWaves();
		this.#cancel ??= clock.schedule(TICK_MS, () => this.#tick());
	}

	stopWave(sensor: string, channel: number): void {
		const key = SensorDrives.keyOf(sensor, channel);
		if (!this.#running[key]) return;
		delete this.#running[key];
		this.#showWaves();
	}

	/** Each channel stays where it is. */
	stopWaves(): void {
		for (const { sensor, channel } of Object.values(this.#running)) this.stopWave(sensor, channel);
	}

	/** Asks the browser, which may ask the user: call it from a click. */
	async follow(sense: DeviceSense): Promise<void> {
		this.#showFollowing(sense, { state: 'asking' });
		const result = await this.#options.sensing.start(sense, (values) => this.#take(sense, values));
		if (this.#disposed || this.following[sense].state !== 'asking') {
			if (result.ok) result.stop();
			return;
		}
		if (result.ok) this.#stops[sense] = result.stop;
		this.#showFollowing(sense, result.ok ? { state: 'on' } : { state: 'failed', ...result });
	}

	unfollow(sense: DeviceSense): void {
		this.#stops[sense]();
		this.#stops[sense] = () => {};
		this.#showFollowing(sense, OFF);
	}

	dispose(): void {
		this.#disposed = true;
		this.#cancel?.();
		this.#cancel = null;
		this.unfollow('tilt');
		this.unfollow('light');
	}

	#tick(): void {
		const { clock } = this.#options;
		this.#cancel = null;
		for (const { sensor, channel, startMs, valueAt } of Object.values(this.#running))
			this.#set(sensor, channel, valueAt(clock.now() - startMs));
		if (Object.keys(this.#running).length > 0)
			this.#cancel = clock.schedule(TICK_MS, () => this.#tick());
	}

	/** Values of the device go to every sensor that has the channel, unless a wave moves it. */
	#take(sense: DeviceSense, values: Readonly<Record<number, number>>): void {
		if (this.#disposed || this.following[sense].state === 'off') return;
		for (const { name, channels } of this.#options.profile.sensors)
			for (const { type } of channels) {
				const value = values[type];
				if (value === undefined || this.#running[SensorDrives.keyOf(name, type)]) continue;
				this.#set(name, type, value);
			}
	}

	/** Within the channel's range, and no finer than the sensor could tell. */
	#set(sensor: string, channel: number, value: number): void {
		const { profile, set } = this.#options;
		const range = profile.sensors
			.find(({ name }) => name === sensor)
			?.channels.find(({ type }) => type === channel);
		if (!range) return;
		const bounded = Math.max(range.min, Math.min(range.max, value));
		const fine = range.step / 10;
		set({ sensor, channel, value: Number((Math.round(bounded / fine) * fine).toFixed(6)) });
	}

	#showWaves(): void {
		this.waves = Object.fromEntries(
			Object.entries(this.#running).map(([key, { wave }]) => [key, wave])
		);
	}

	#showFollowing(sense: DeviceSense, following: Following): void {
		this.following = { ...this.following, [sense]: following };
	}
}
