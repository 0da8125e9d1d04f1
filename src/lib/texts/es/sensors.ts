// The texts of sensors, in Spanish.
import { messages } from '../messages.ts';
import type { sensors as english } from '../en/sensors.ts';

export const sensors = messages<typeof english>('sensors', {
	sine: 'Senoidal',
	triangle: 'Triangular',
	square: 'Cuadrada',
	randomWalk: 'Paseo aleatorio',
	random: 'aleatorio',
	followTilt: 'Seguir la inclinación de este dispositivo',
	followLight: 'Seguir la luz de este dispositivo',
	noTilt:
		'Este dispositivo no tiene sensor de inclinación. Los teléfonos y las tabletas tienen uno.',
	noLight:
		'Este navegador no da a las páginas acceso al sensor de luz ambiental. Use el control deslizante o una forma de onda.',
	permissionDenied:
		'El permiso fue denegado. Se puede cambiar en los ajustes del sitio del navegador.',
	measured: '{value} {unit}',
	onAxis: '{axis} {value}'
});
