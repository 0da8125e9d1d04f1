// The world that sensors measure: what can be set, and that a reset of the board leaves it as it is.
import { expect, test } from 'vitest';
import { B_U585I_IOT02A, WORKSHOP_BOARD } from '#lib/abi/board-profiles.ts';
import { ManualClock } from '#lib/core/clock.ts';
import { createMachine } from '../machine.ts';
import { ScriptedRuntime } from '../scripted-runtime.ts';
import { createBoardFiles } from '../storage/memory-board-files.ts';
import { firstReadings, readingOf, withReading } from './sensor-readings.ts';
import type { SimulatorInput } from './stream.ts';

test('every channel that can be set has a value from the start', () => {
	const readings = firstReadings(B_U585I_IOT02A);
	expect(readingOf(readings, 'imu', 2)).toBe(9.81);
	expect(readingOf(readings, 'RNG Sensor', 13)).toBeNull();
	expect(readings).toHaveLength(16);
});

test.each([
	['nosuch', 13, 1],
	['temperature', 14, 1],
	['temperature', 13, Number.NaN],
	['temperature', 13, Number.POSITIVE_INFINITY]
])('%s, channel %d, value %d is refused', (sensor, channel, value) => {
	const readings = firstReadings(WORKSHOP_BOARD);
	expect(() => withReading(readings, { sensor, channel, value })).toThrow(RangeError);
});

test('a machine tells of each change and keeps it over a reset', () => {
	const machine = createMachine({
		profile: WORKSHOP_BOARD,
		files: createBoardFiles(WORKSHOP_BOARD.storage),
		clock: new ManualClock(),
		createRuntime: (parts) => new ScriptedRuntime(parts, {})
	});
	const heard: SimulatorInput[] = [];
	machine.on('input', (input) => heard.push(input));
	const changed = { sensor: 'light', channel: 17, value: 1200 };
	machine.put({ kind: 'sensor', value: changed });
	machine.reset();
	expect(heard).toEqual([{ kind: 'sensor', value: changed }]);
	expect(machine.state.sensors).toContainEqual(changed);
	const other = { ...changed, channel: 13 };
	expect(() => machine.put({ kind: 'sensor', value: other })).toThrow(RangeError);
	expect(machine.state.power).toBe('on');
	machine.dispose();
});
