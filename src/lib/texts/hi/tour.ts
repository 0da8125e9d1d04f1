// The texts of the tour of the page, and of the first visit, in Hindi.
import { messages } from '../messages.ts';
import type { tour as english } from '../en/tour.ts';

export const tour = messages<typeof english>('tour', {
	title: 'टूर',
	here: 'यहाँ।',
	project: 'आपके प्रोजेक्ट: उदाहरणों से नए बनाएँ, इंपोर्ट, एक्सपोर्ट और शेयर करें। काम अपने आप सेव होता है।',
	editor: 'प्रोग्राम। इसे बदलें: आपके लिखते-लिखते पेज बताता है कि कंपाइलर क्या कहता है।',
	run: '“चलाएँ” प्रोग्राम को कंपाइल करता है, बोर्ड पर डालता है और शुरू करता है।',
	target: 'वह बोर्ड जिस पर “चलाएँ” काम करता है: सिम्युलेटेड, या केबल पर लगा आपका अपना।',
	board: 'बोर्ड। इसकी लाइटें दिखाती हैं कि प्रोग्राम क्या कर रहा है; बटन और सेंसर आपके लिए हैं।',
	console: 'प्रोग्राम जो छापता है। इसके साथ समस्याएँ, आकार, टाइमलाइन और बहुत कुछ है।',
	files: 'प्रोजेक्ट की फ़ाइलें। build.yaml बताती है कि प्रोग्राम बोर्ड पर क्या-क्या कर सकता है।',
	place: '{count, number} में से {place, number}',
	next: 'आगे',
	back: 'पीछे',
	end: 'टूर ख़त्म करें',
	done: 'हो गया',
	close: 'बंद करें',
	startTour: 'पेज का टूर लें',
	tourWords: 'help introduction guide first steps tour मदद परिचय टूर',
	firstStepsAgain: 'पहले क़दम फिर से दिखाएँ',
	firstStepsWords: 'welcome hint begin स्वागत संकेत शुरुआत',
	faster:
		'अब इसे तेज़ करें: <code>INTERVAL_MS</code> के बाद <code>500</code> को बदलकर <code>100</code> करें, और फिर से <b>चलाएँ</b> दबाएँ।',
	more: 'आपने बोर्ड पर चल रहा प्रोग्राम बदला है। आगे और भी है:',
	lessons: 'पाठ',
	examples: 'उदाहरण',
	tour: 'पेज का टूर'
});
