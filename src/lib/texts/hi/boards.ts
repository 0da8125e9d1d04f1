// What each simulated board has, by its id, in Hindi.
import { messages } from '../messages.ts';
import type { boards as english } from '../en/boards.ts';

export const boards = messages<typeof english>('boards', {
	'native_sim/native/64': 'Zephyr, PC के प्रोग्राम के रूप में: एक LED, दबाने के लिए कुछ नहीं',
	b_u585i_iot02a: 'दो LED, एक बटन; गति, हवा, रोशनी और चुंबकत्व के सेंसर',
	arduino_portenta_h7: 'एक ही खोल में तीन LED, कोई बटन नहीं, कोई सेंसर नहीं',
	ocre_workshop: 'आठ LED, एक रंगीन LED, दो बटन, एक नॉब, छह सेंसर और एक डिस्प्ले',
	'pico_plus2/rp2350b/m33': 'एक LED, कोई सेंसर नहीं; प्रोग्राम इसके बटन तक नहीं पहुँच सकते'
});
