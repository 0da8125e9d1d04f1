// How sensors are written on the page: values with their units, names for screen readers, a wave to begin with.
import type { BoardSensor } from '#lib/abi/board-profiles.ts';
import type { SensorChannel } from '#lib/abi/sensor-channels.ts';
import type { SensorReading } from '#lib/simulator/stream/sensor-readings.ts';
import type { Waveform, WaveformKind } from '#lib/simulator/waveform.ts';
import { sensors as words } from '#lib/texts/en/sensors.ts';
import { fixed, inRow, type Words } from '#lib/texts/words.ts';

export const WAVE_LABELS: Readonly<Record<WaveformKind, Words>> = {
	sine: words.sine,
	triangle: words.triangle,
	square: words.square,
	'random-walk': words.randomWalk
};

const DEFAULT_PERIOD_MS = 10_000;
export const MIN_PERIOD_MS = 200;
export const MAX_PERIOD_MS = 3_600_000;

/** As many decimals as the slider's step has. */
export function digitsOf({ step }: Pick<SensorChannel, 'step'>): number {
	return Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
}

export function readingWords(value: number, channel: SensorChannel): Words {
	return measured(fixed(value, digitsOf(channel)), channel.unit);
}

function measured(value: Words, unit: string): Words {
	return unit === '' ? value : words.measured({ value, unit });
}

export function valueOf(
	readings: readonly SensorReading[],
	sensor: string,
	channel: SensorChannel
): number {
	const reading = readings.find((one) => one.sensor === sensor && one.channel === channel.type);
	return reading?.value ?? channel.initial;
}

/** `X 0.0 · Y 0.0 · Z 9.8 m/s²` for three axes, otherwise each value with its unit. */
export function summaryOf(sensor: BoardSensor, readings: readonly SensorReading[]): Words {
	if (sensor.isRandom) return words.random;
	const parts: Words[] = [];
	let unit = '';
	for (const channel of sensor.channels.slice(0, MAX_SUMMARY)) {
		const value = valueOf(readings, sensor.name, channel);
		const axis = / ([XYZ])$/.exec(channel.label)?.[1];
		if (unit && channel.unit !== unit) break;
		if (axis) unit = channel.unit;
		parts.push(
			axis
				? words.onAxis({ axis, value: fixed(value, Math.min(1, digitsOf(channel))) })
				: readingWords(value, channel)
		);
	}
	return measured(inRow(parts), unit);
}

const MAX_SUMMARY = 3;

/** Around the present value, as far as its range goes. */
export function firstWave(
	kind: WaveformKind,
	value: number,
	{ min, max }: SensorChannel
): Waveform {
	const span = max - min;
	const middle = Math.min(max - span / 10, Math.max(min + span / 10, value));
	const amplitude = Math.min(span / 4, middle - min, max - middle);
	const rounded = (number: number) => Number(number.toPrecision(3));
	return {
		kind,
		middle: rounded(middle),
		amplitude: rounded(amplitude),
		periodMs: DEFAULT_PERIOD_MS
	};
}
