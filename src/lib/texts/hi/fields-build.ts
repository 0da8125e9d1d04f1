// The help on the fields of build.yaml, in Hindi.
import { messages } from '../messages.ts';
import type { buildFields as english } from '../en/fields-build.ts';

export const buildFields = messages<typeof english>('fields.build', {
	'permission.timers': 'टाइमर और उनके कॉलबैक। इसका मतलब क्षमता `ocre:api` है।',
	'permission.gpio': 'पिन, बटन और LED। इसका मतलब क्षमता `ocre:api` है।',
	'permission.messaging': 'कंटेनरों के बीच संदेश। इसका मतलब क्षमता `ocre:api` है।',
	'permission.sensors': 'सेंसर। इसका मतलब क्षमता `ocre:api` है।',
	'permission.console': 'टेक्स्ट का आउटपुट, जिसे कोई क्षमता नहीं चाहिए।',
	'permission.api': 'टाइमर, पिन, संदेश और सेंसर, और उनके बाद की सफ़ाई।',
	'permission.shared-heap': 'मेमोरी जो सभी कंटेनर देखते हैं।',
	'permission.networking': 'सॉकेट: TCP और UDP।',
	'permission.filesystem': 'बोर्ड के स्टोरेज का एक फ़ोल्डर।',
	environment: 'प्रोग्राम के एनवायरनमेंट वेरिएबल, हर एक `NAME=value` के रूप में।',
	variable: 'एक वेरिएबल, `NAME=value` के रूप में।',
	permissions: 'प्रोग्राम क्या इस्तेमाल कर सकता है। बोर्ड पर बिना अनुमति वाली कॉल असफल होती है।',
	permission: 'एक अनुमति।',
	path: 'मॉड्यूल कहाँ बनता है। आख़िरी हिस्सा बोर्ड पर इमेज का नाम है।',
	version: 'इस फ़ाइल के फ़ॉर्मेट का वर्शन। यह कोट्स में `1` है।',
	'version.1': 'एकमात्र वर्शन।',
	name: 'कंटेनर का नाम। बोर्ड पर उसमें a–z, 0–9, “.”, “_” और “-” हो सकते हैं।',
	language: 'प्रोग्राम किस भाषा में लिखा है, जब फ़ाइलों के नाम से पता न चले। Ocre के अपने टूल इसे अनदेखा करते हैं।',
	deploy: 'इंजन से चलने वाला प्रोग्राम (JavaScript, TypeScript) बोर्ड तक कैसे पहुँचता है। इसके बिना पेज चुनता है।',
	'deploy.image': 'इंजन और प्रोग्राम एक ही इमेज हैं।',
	'deploy.script': 'इंजन बोर्ड पर रहता है; प्रोग्राम उसके साथ की एक फ़ाइल है।',
	binaries: 'वह एक मॉड्यूल जो प्रोजेक्ट बनाता है।',
	module: 'मॉड्यूल।',
	config: 'कंटेनर कैसे शुरू होता है: उसका एनवायरनमेंट और उसकी अनुमतियाँ।',
	'language.is': 'प्रोग्राम {name} में लिखा है।'
});
