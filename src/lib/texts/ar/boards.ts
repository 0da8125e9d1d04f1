// What each simulated board has, by its id, in Arabic.
import { messages } from '../messages.ts';
import type { boards as english } from '../en/boards.ts';

export const boards = messages<typeof english>('boards', {
	'native_sim/native/64': 'نظام Zephyr كبرنامج على حاسوب: مصباح LED واحد، ولا شيء يُضغط',
	b_u585i_iot02a: 'مصباحا LED، وزر، ومستشعرات للحركة والهواء والضوء والمغناطيسية',
	arduino_portenta_h7: 'ثلاثة مصابيح LED في غلاف واحد، بلا زر ولا مستشعر',
	ocre_workshop: 'ثمانية مصابيح LED، ومصباح ملوّن، وزرّان، ومقبض، وستة مستشعرات، وشاشة',
	'pico_plus2/rp2350b/m33': 'مصباح LED واحد، بلا مستشعرات؛ ولا تصل البرامج إلى زرّها'
});
