// What the parts of boards and their measurements are called, in Portuguese.
import { messages } from '../messages.ts';
import type { partNames as english } from '../en/part-names.ts';

export const partNames = messages<typeof english>('partNames', {
	motion: 'Movimento',
	airPressure: 'Pressão do ar',
	humidity: 'Umidade',
	magneticField: 'Campo magnético',
	light: 'Luz',
	randomNumbers: 'Números aleatórios',
	knob: 'Potenciômetro',
	temperature: 'Temperatura',
	acceleration: 'Aceleração {axis}',
	rotation: 'Rotação {axis}',
	magneticFieldOn: 'Campo magnético {axis}',
	chipTemperature: 'Temperatura do chip',
	voltage: 'Tensão',
	randomNumber: 'Número aleatório',
	ofSensor: '{sensor}: {channel}',
	userButton: 'Botão do usuário',
	userSwitch: 'Chave do usuário',
	button: 'Botão {name}'
});
