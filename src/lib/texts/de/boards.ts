// What each simulated board has, by its id, in German.
import { messages } from '../messages.ts';
import type { boards as english } from '../en/boards.ts';

export const boards = messages<typeof english>('boards', {
	'native_sim/native/64': 'Zephyr als Programm auf einem PC: eine LED, keine Taster',
	b_u585i_iot02a: 'Zwei LEDs, ein Taster, Sensoren für Bewegung, Luft, Licht und Magnetfeld',
	arduino_portenta_h7: 'Drei LEDs in einer, kein Taster, keine Sensoren',
	ocre_workshop:
		'Acht LEDs, eine Farb-LED, zwei Taster, ein Drehknopf, sechs Sensoren und ein Display',
	'pico_plus2/rp2350b/m33': 'Eine LED, keine Sensoren; Programme erreichen den Taster nicht'
});
