// What the rows of sensors need from around them.
import type { DeviceSense } from '#lib/state/device-sensing.ts';
import type { Following } from '#lib/state/sensor-drives.svelte.ts';
import type { Waveform } from '#lib/simulator/waveform.ts';

export interface SensorActions {
	/** A value by hand. */
	onvalue: (sensor: string, channel: number, value: number) => void;
	/** Null: it stays where it is. */
	onwave: (sensor: string, channel: number, wave: Waveform | null) => void;
	/** Called in a click: the browser may ask the user. */
	onfollow: (sense: DeviceSense, on: boolean) => void;
}

export type FollowState = Following & { sense: DeviceSense };

export const FOLLOW_LABELS: Readonly<Record<DeviceSense, string>> = {
	tilt: 'Follow this device’s tilt',
	light: 'Follow this device’s light'
};
