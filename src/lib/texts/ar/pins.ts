// The texts of pins, in Arabic.
import { messages } from '../messages.ts';
import type { pins as english } from '../en/pins.ts';

export const pins = messages<typeof english>('pins', {
	notDriven: 'غير مُقاد',
	high: 'مرتفع',
	low: 'منخفض'
});
