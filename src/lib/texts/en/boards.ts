// What each simulated board has, by its id.
import { room } from '../room.ts';

export const boards = room('boards', {
	'native_sim/native/64': 'Zephyr as a program of a PC: one LED, nothing to press',
	b_u585i_iot02a: 'Two LEDs, a button, motion, air, light and magnetic sensors',
	arduino_portenta_h7: 'Three LEDs in one, no button, no sensors',
	ocre_workshop: 'Eight LEDs, a colour LED, two buttons, a knob, six sensors and a display',
	'pico_plus2/rp2350b/m33': 'One LED, no sensors; programs cannot reach its button'
});
