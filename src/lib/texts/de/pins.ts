// The texts of pins, in German.
import { messages } from '../messages.ts';
import type { pins as english } from '../en/pins.ts';

export const pins = messages<typeof english>('pins', {
	notDriven: 'nicht getrieben',
	high: 'high',
	low: 'low'
});
