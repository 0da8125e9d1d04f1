// What each simulated board has, by its id, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { boards as english } from '../en/boards.ts';

export const boards = messages<typeof english>('boards', {
	'native_sim/native/64': 'Zephyr como programa de um PC: um LED, nada para pressionar',
	b_u585i_iot02a: 'Dois LEDs, um botão e sensores de movimento, ar, luz e campo magnético',
	arduino_portenta_h7: 'Três LEDs em um, sem botão, sem sensores',
	ocre_workshop:
		'Oito LEDs, um LED colorido, dois botões, um potenciômetro, seis sensores e um display',
	'pico_plus2/rp2350b/m33': 'Um LED, sem sensores; os programas não têm acesso ao botão'
});
