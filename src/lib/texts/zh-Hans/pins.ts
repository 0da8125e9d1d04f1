// The texts of pins, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { pins as english } from '../en/pins.ts';

export const pins = messages<typeof english>('pins', {
	notDriven: '未驱动',
	high: '高',
	low: '低'
});
