// The texts of pins.
import { room } from '../room.ts';

export const pins = room('pins', {
	notDriven: 'not driven',
	high: 'high',
	low: 'low'
});
