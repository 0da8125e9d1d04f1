// The texts of sensors, in German.
import { messages } from '../messages.ts';
import type { sensors as english } from '../en/sensors.ts';

export const sensors = messages<typeof english>('sensors', {
	sine: 'Sinus',
	triangle: 'Dreieck',
	square: 'Rechteck',
	randomWalk: 'Zufallsbewegung',
	random: 'zufällig',
	followTilt: 'Neigung dieses Geräts folgen',
	followLight: 'Licht dieses Geräts folgen',
	noTilt: 'Dieses Gerät hat keinen Neigungssensor. Handys und Tablets haben einen.',
	noLight:
		'Dieser Browser gibt Seiten keinen Zugriff auf den Umgebungslichtsensor. Verwenden Sie den Schieberegler oder eine Wellenform.',
	permissionDenied:
		'Die Erlaubnis wurde verweigert. Sie können das in den Website-Einstellungen des Browsers ändern.',
	measured: '{value} {unit}',
	onAxis: '{axis} {value}'
});
