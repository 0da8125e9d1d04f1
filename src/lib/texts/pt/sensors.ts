// The texts of sensors, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { sensors as english } from '../en/sensors.ts';

export const sensors = messages<typeof english>('sensors', {
	sine: 'Senoidal',
	triangle: 'Triangular',
	square: 'Quadrada',
	randomWalk: 'Passeio aleatório',
	random: 'aleatório',
	followTilt: 'Seguir a inclinação deste dispositivo',
	followLight: 'Seguir a luz deste dispositivo',
	noTilt: 'Este dispositivo não tem sensor de inclinação. Celulares e tablets têm.',
	noLight:
		'Este navegador não dá às páginas acesso ao sensor de luz ambiente. Use o controle deslizante ou uma forma de onda.',
	permissionDenied:
		'A permissão foi negada. Você pode mudar isso nas configurações do site no navegador.',
	measured: '{value} {unit}',
	onAxis: '{axis} {value}'
});
