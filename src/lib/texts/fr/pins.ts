// The texts of pins, in French.
import { messages } from '../messages.ts';
import type { pins as english } from '../en/pins.ts';

export const pins = messages<typeof english>('pins', {
	notDriven: 'non pilotée',
	high: 'haut',
	low: 'bas'
});
