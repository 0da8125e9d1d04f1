// What the parts of boards and their measurements are called, in French.
import { messages } from '../messages.ts';
import type { partNames as english } from '../en/part-names.ts';

export const partNames = messages<typeof english>('partNames', {
	motion: 'Mouvement',
	airPressure: 'Pression de l’air',
	humidity: 'Humidité',
	magneticField: 'Champ magnétique',
	light: 'Lumière',
	randomNumbers: 'Nombres aléatoires',
	knob: 'Potentiomètre',
	temperature: 'Température',
	acceleration: 'Accélération {axis}',
	rotation: 'Rotation {axis}',
	magneticFieldOn: 'Champ magnétique {axis}',
	chipTemperature: 'Température de la puce',
	voltage: 'Tension',
	randomNumber: 'Nombre aléatoire',
	ofSensor: '{sensor} : {channel}',
	userButton: 'Bouton utilisateur',
	userSwitch: 'Interrupteur utilisateur',
	button: 'Bouton {name}'
});
