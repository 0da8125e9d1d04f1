// What the parts of boards and their measurements are called, in German.
import { messages } from '../messages.ts';
import type { partNames as english } from '../en/part-names.ts';

export const partNames = messages<typeof english>('partNames', {
	motion: 'Bewegung',
	airPressure: 'Luftdruck',
	humidity: 'Luftfeuchte',
	magneticField: 'Magnetfeld',
	light: 'Licht',
	randomNumbers: 'Zufallszahlen',
	knob: 'Drehknopf',
	temperature: 'Temperatur',
	acceleration: 'Beschleunigung {axis}',
	rotation: 'Drehung {axis}',
	magneticFieldOn: 'Magnetfeld {axis}',
	chipTemperature: 'Chiptemperatur',
	voltage: 'Spannung',
	randomNumber: 'Zufallszahl',
	ofSensor: '{sensor}: {channel}',
	userButton: 'Benutzertaste',
	userSwitch: 'Benutzerschalter',
	button: 'Taste {name}'
});
