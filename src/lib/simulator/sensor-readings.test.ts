// The world that sensors measure: what can be set, and that a reset of the board leaves it as it is.
import { expect, test } from 'vitest';
import { B_U585I_IOT02A, WORKSHOP_BOARD } from '#lib/abi/board-profiles.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { createMachine } from './machine.ts';
import { ScriptedRuntime } from './scripted-runtime.ts';
import { SensorReadings, type SensorReading } from './sensor-readings.ts';
import { createBoardFiles } from './storage/memory-board-files.ts';

test('every channel that can be set has a value from the start', () => {
	const readings = new SensorReadings(B_U585I_IOT02A);
	expect(readings.get('imu', 2)).toBe(9.81);
	expect(readings.get('RNG Sensor', 13)).toBeNull();
	expect(readings.all).toHaveLength(16);
});

test.each([
	['nosuch', 13, 1],
	['temperature', 14, 1],
	['temperature', 13, Number.NaN],
	['temperature', 13, Number.POSITIVE_INFINITY]
])('%s, channel %d, value %d is refused', (sensor, channel, value) => {
	const readings = new SensorReadings(WORKSHOP_BOARD);
	expect(() => readings.set({ sensor, channel, value })).toThrow(RangeError);
	expect(readings.get('temperature', 13)).toBe(22);
});

test('a machine tells of each change and keeps it over a reset', () => {
	const machine = createMachine({
		profile: WORKSHOP_BOARD,
		files: createBoardFiles(WORKSHOP_BOARD.storage),
		clock: new ManualClock(),
		createRuntime: (parts) => new ScriptedRuntime(parts, {})
	});
	const heard: SensorReading[] = [];
	machine.on('sensor', (reading) => heard.push(reading));
	machine.setSensor('light', 17, 1200);
	machine.reset();
	const changed = { sensor: 'light', channel: 17, value: 1200 };
	expect(heard).toEqual([changed]);
	expect(machine.sensors).toContainEqual(changed);
	expect(() => machine.setSensor('light', 13, 1)).toThrow(RangeError);
	expect(machine.state).toBe('on');
	machine.dispose();
});
