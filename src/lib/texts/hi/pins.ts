// The texts of pins, in Hindi.
import { messages } from '../messages.ts';
import type { pins as english } from '../en/pins.ts';

export const pins = messages<typeof english>('pins', {
	notDriven: 'ड्राइव नहीं किया गया',
	high: 'हाई',
	low: 'लो'
});
