// The texts of sensors, in French.
import { messages } from '../messages.ts';
import type { sensors as english } from '../en/sensors.ts';

export const sensors = messages<typeof english>('sensors', {
	sine: 'Sinus',
	triangle: 'Triangle',
	square: 'Carré',
	randomWalk: 'Marche aléatoire',
	random: 'aléatoire',
	followTilt: 'Suivre l’inclinaison de cet appareil',
	followLight: 'Suivre la lumière de cet appareil',
	noTilt:
		'Cet appareil n’a pas de capteur d’inclinaison. Les téléphones et les tablettes en ont un.',
	noLight:
		'Ce navigateur ne donne pas aux pages l’accès au capteur de lumière ambiante. Utilisez le curseur ou une forme d’onde.',
	permissionDenied:
		'L’autorisation a été refusée. Vous pouvez changer cela dans les paramètres du site de votre navigateur.',
	measured: '{value} {unit}',
	onAxis: '{axis} {value}'
});
