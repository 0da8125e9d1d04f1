// What the parts of boards and their measurements are called.
import { room } from '../room.ts';

export const partNames = room('partNames', {
	motion: 'Motion',
	airPressure: 'Air pressure',
	humidity: 'Humidity',
	magneticField: 'Magnetic field',
	light: 'Light',
	randomNumbers: 'Random numbers',
	knob: 'Knob',
	temperature: 'Temperature',
	acceleration: 'Acceleration {axis}',
	rotation: 'Rotation {axis}',
	magneticFieldOn: 'Magnetic field {axis}',
	chipTemperature: 'Chip temperature',
	voltage: 'Voltage',
	randomNumber: 'Random number',
	ofSensor: '{sensor}: {channel}',
	userButton: 'User button',
	userSwitch: 'User switch',
	button: 'Button {name}'
});
