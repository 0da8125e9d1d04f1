// The texts of pins, in Japanese.
import { messages } from '../messages.ts';
import type { pins as english } from '../en/pins.ts';

export const pins = messages<typeof english>('pins', {
	notDriven: '駆動なし',
	high: 'High',
	low: 'Low'
});
