// What the rows of sensors need from around them.
import type { DeviceSense } from '#lib/state/boards/device-sensing.ts';
import type { Following } from '#lib/state/boards/sensor-drives.svelte.ts';
import type { Waveform } from '#lib/simulator/waveform.ts';
import { sensors as words } from '#lib/texts/en/sensors.ts';
import type { Words } from '#lib/texts/words.ts';

export interface SensorActions {
	/** A value by hand. */
	onvalue: (sensor: string, channel: number, value: number) => void;
	/** Null: it stays where it is. */
	onwave: (sensor: string, channel: number, wave: Waveform | null) => void;
	/** Called in a click: the browser may ask the user. */
	onfollow: (sense: DeviceSense, on: boolean) => void;
}

export type FollowState = Following & { sense: DeviceSense };

export const FOLLOW_LABELS: Readonly<Record<DeviceSense, Words>> = {
	tilt: words.followTilt,
	light: words.followLight
};
