// What each simulated board has, by its id, in Japanese.
import { messages } from '../messages.ts';
import type { boards as english } from '../en/boards.ts';

export const boards = messages<typeof english>('boards', {
	'native_sim/native/64': 'PC上のプログラムとして動くZephyr。LED 1個、操作できる部品なし',
	b_u585i_iot02a: 'LED 2個、ボタン1個、モーション・環境・光・磁気センサー',
	arduino_portenta_h7: '3色一体のLED、ボタンとセンサーなし',
	ocre_workshop: 'LED 8個、カラーLED 1個、ボタン2個、つまみ1個、センサー6個、ディスプレイ',
	'pico_plus2/rp2350b/m33': 'LED 1個、センサーなし。ボタンはプログラムから使えません'
});
