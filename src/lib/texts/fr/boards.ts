// What each simulated board has, by its id, in French.
import { messages } from '../messages.ts';
import type { boards as english } from '../en/boards.ts';

export const boards = messages<typeof english>('boards', {
	'native_sim/native/64': 'Zephyr sous forme de programme pour PC : une LED, aucun bouton',
	b_u585i_iot02a:
		'Deux LED, un bouton, des capteurs de mouvement, d’air, de lumière et de champ magnétique',
	arduino_portenta_h7: 'Trois LED en une, ni bouton ni capteur',
	ocre_workshop:
		'Huit LED, une LED de couleur, deux boutons, un bouton rotatif, six capteurs et un écran',
	'pico_plus2/rp2350b/m33': 'Une LED, aucun capteur ; les programmes n’ont pas accès à son bouton'
});
