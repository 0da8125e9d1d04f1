// What each simulated board has, by its id, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { boards as english } from '../en/boards.ts';

export const boards = messages<typeof english>('boards', {
	'native_sim/native/64': '作为 PC 程序运行的 Zephyr：一个 LED，没有按键',
	b_u585i_iot02a: '两个 LED、一个按键，以及运动、空气、光照和磁场传感器',
	arduino_portenta_h7: '三色合一的 LED，没有按键和传感器',
	ocre_workshop: '八个 LED、一个彩色 LED、两个按键、一个旋钮、六个传感器和一块显示屏',
	'pico_plus2/rp2350b/m33': '一个 LED，没有传感器；程序无法使用其按键'
});
