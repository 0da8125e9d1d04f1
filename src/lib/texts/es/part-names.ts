// What the parts of boards and their measurements are called, in Spanish.
import { messages } from '../messages.ts';
import type { partNames as english } from '../en/part-names.ts';

export const partNames = messages<typeof english>('partNames', {
	motion: 'Movimiento',
	airPressure: 'Presión del aire',
	humidity: 'Humedad',
	magneticField: 'Campo magnético',
	light: 'Luz',
	randomNumbers: 'Números aleatorios',
	knob: 'Potenciómetro',
	temperature: 'Temperatura',
	acceleration: 'Aceleración {axis}',
	rotation: 'Rotación {axis}',
	magneticFieldOn: 'Campo magnético {axis}',
	chipTemperature: 'Temperatura del chip',
	voltage: 'Tensión',
	randomNumber: 'Número aleatorio',
	ofSensor: '{sensor}: {channel}',
	userButton: 'Botón de usuario',
	userSwitch: 'Interruptor de usuario',
	button: 'Botón {name}'
});
