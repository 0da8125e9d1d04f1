// What each simulated board has, by its id, in Spanish.
import { messages } from '../messages.ts';
import type { boards as english } from '../en/boards.ts';

export const boards = messages<typeof english>('boards', {
	'native_sim/native/64': 'Zephyr como programa de un PC: un LED, nada que pulsar',
	b_u585i_iot02a: 'Dos LED, un botón y sensores de movimiento, aire, luz y campo magnético',
	arduino_portenta_h7: 'Tres LED en uno, sin botón, sin sensores',
	ocre_workshop:
		'Ocho LED, un LED de color, dos botones, un potenciómetro, seis sensores y una pantalla',
	'pico_plus2/rp2350b/m33': 'Un LED, sin sensores; los programas no pueden leer su botón'
});
