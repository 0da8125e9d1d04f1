// The texts of pins, in Spanish.
import { messages } from '../messages.ts';
import type { pins as english } from '../en/pins.ts';

export const pins = messages<typeof english>('pins', {
	notDriven: 'no accionado',
	high: 'alto',
	low: 'bajo'
});
