// What the page tells in messages that belong to no place on it, in Hindi.
import { messages as translated } from '../messages.ts';
import type { messages as english } from '../en/messages.ts';

export const messages = translated<typeof english>('messages', {
	changedToo: '“{name}” दूसरे टैब में भी बदला गया।',
	bothChanges: 'अब दोनों बदलाव उसमें हैं।',
	changedAtOnce: '“{name}” उसी समय दूसरे टैब में भी बदला गया।',
	bothKept: 'वही लाइनें बदली गईं, इसलिए दोनों वर्ज़न रखे गए हैं; आपका वाला अब “{copyName}” है।',
	showOther: 'दूसरा वाला दिखाएँ',
	notDeleted: '“{name}” नहीं हटाया गया।',
	deleteAgain: 'उसी समय वह दूसरे टैब में बदला गया। अगर आपको वह बदलाव नहीं चाहिए, तो उसे फिर से हटाएँ।',
	withoutThreads: 'इस पेज पर प्रोग्राम थ्रेड इस्तेमाल नहीं कर सकते।',
	withoutThreadsWhy:
		'पेज मेमोरी शेयर नहीं कर सकता, क्योंकि वह एम्बेड है या सादे http से लोड हुआ है। बाक़ी सब चलता है, थोड़ा धीमा। थ्रेड के लिए Playground को https से उसके अपने टैब में खोलें।',
	compilerStopped: 'कंपाइलर अचानक रुक गया।',
	nextRunStartsIt: 'अगला रन उसे फिर से चालू कर देगा। आपके काम पर कोई असर नहीं पड़ा।',
	deletedElsewhere: '“{name}” दूसरे टैब में हटा दिया गया।',
	boardIsBack: 'बोर्ड वापस आ गया है।',
	exportAsZip: 'zip में एक्सपोर्ट करें',
	nameNotStored: 'बोर्ड अपना नाम नहीं रख सका।',
	nameUntil:
		'बोर्ड डिसकनेक्ट होने तक {name} नाम इस्तेमाल होगा। हो सकता है कि उसका स्टोरेज भरा हो या हो ही नहीं।',
	notFollowed: 'फ़ोल्डर “{name}” अभी फ़ॉलो नहीं हो रहा है।',
	browserAsksFirst: 'इस पेज को उसे फिर पढ़ने देने से पहले ब्राउज़र आपसे पूछता है।',
	followAgain: 'फिर से फ़ॉलो करें'
});
