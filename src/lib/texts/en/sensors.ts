// The texts of sensors.
import { room } from '../room.ts';

export const sensors = room('sensors', {
	sine: 'Sine',
	triangle: 'Triangle',
	square: 'Square',
	randomWalk: 'Random walk',
	random: 'random',
	followTilt: 'Follow this device’s tilt',
	followLight: 'Follow this device’s light',
	noTilt: 'This device has no tilt sensor. Phones and tablets have one.',
	noLight:
		'This browser does not give pages access to the ambient light sensor. Use the slider or a waveform.',
	permissionDenied: 'Permission was denied. You can change that in the browser’s site settings.',
	measured: '{value} {unit}',
	onAxis: '{axis} {value}'
});
