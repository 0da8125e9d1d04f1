// The texts of pins, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { pins as english } from '../en/pins.ts';

export const pins = messages<typeof english>('pins', {
	notDriven: 'não acionado',
	high: 'alto',
	low: 'baixo'
});
