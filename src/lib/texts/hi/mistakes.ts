// The mistakes that newcomers make most, in plain words. `{name}` and types are as the program has them, in Hindi.
import { messages } from '../messages.ts';
import type { mistakes as english } from '../en/mistakes.ts';

export const mistakes = messages<typeof english>('mistakes', {
	missingSemicolon: 'इस स्टेटमेंट के अंत में सेमीकोलन (;) नहीं है।',
	missingParen: 'एक गोल कोष्ठक नहीं है: हर ( का अपना ) होना चाहिए।',
	missingBrace: 'बंद करने वाला ब्रेस नहीं है: हर खुलने वाले ब्रेस को एक चाहिए।',
	extraBrace: 'बंद करने वाला एक ब्रेस ज़्यादा है।',
	undeclaredName: 'यहाँ “{name}” नाम का कुछ नहीं है। स्पेलिंग जाँचें, या इस लाइन से पहले उसे डिक्लेयर करें।',
	undeclaredFunction:
		'फ़ंक्शन “{name}” यहाँ पता नहीं है। वह हेडर include करें जिसमें वह डिक्लेयर है, या स्पेलिंग जाँचें।',
	misspeltName: 'यहाँ “{name}” नाम का कुछ नहीं है। क्या आपका मतलब “{near}” था?',
	missingHeader: '“{name}” नाम का कोई हेडर नहीं है। स्पेलिंग जाँचें, या फ़ाइल प्रोजेक्ट में जोड़ें।',
	assignmentAsCondition: 'एक = वेरिएबल में मान रखता है। तुलना के लिए == लिखें।',
	tooFewArguments: 'इस कॉल में वह मान नहीं दिया गया जो फ़ंक्शन को चाहिए।',
	tooManyArguments: 'यह कॉल फ़ंक्शन को उसकी ज़रूरत से ज़्यादा मान देता है।',
	wrongFormat:
		'फ़ॉर्मैट {wanted} टाइप का मान चाहता है, पर उसे {given} टाइप का मिलता है। % के बाद का अक्षर बदलें।',
	missingArgumentOfFormat: 'फ़ॉर्मैट में % की जगहें उसके बाद दिए मानों से ज़्यादा हैं।',
	constantChanged: '“{name}” कॉन्स्टेंट है: उसे बदला नहीं जा सकता।',
	noReturnValue: 'void फ़ंक्शन कुछ नहीं लौटाता। बिना मान के return; लिखें।',
	missingReturn: 'इस फ़ंक्शन को मान लौटाना चाहिए, पर वह return के बिना भी ख़त्म हो सकता है।',
	unusedVariable: 'वेरिएबल “{name}” का कहीं इस्तेमाल नहीं होता।',
	uninitialisedVariable: '“{name}” का इस्तेमाल उसे मान मिलने से पहले हुआ है। जहाँ वह डिक्लेयर है वहीं उसे मान दें।',
	declaredTwice: '“{name}” दो बार डिक्लेयर है। दूसरा नाम रखें, या उनमें से एक हटाएँ।',
	typeMismatch: 'टाइप मेल नहीं खाते: {first} और {second}।',
	pointerFromNumber:
		'पॉइंटर और संख्या आपस में मिल गए हैं: {first} और {second}। क्या कोई & या * छूट गया है, या कोटेशन चिह्न फ़ालतू हैं?',
	missingQuote: 'इस टेक्स्ट का बंद करने वाला कोटेशन चिह्न नहीं है।',
	missingExpression: 'यहाँ एक मान नहीं है, या एक अक्षर ज़्यादा है।',
	notAPointer:
		'यह पॉइंटर नहीं है, या एक पॉइंटर ज़्यादा है। struct के लिए . और उसके पॉइंटर के लिए -> इस्तेमाल करें।',
	noSuchMember: '{type} में “{name}” नाम का कोई मेंबर नहीं है।',
	unknownType: '“{name}” नाम का कोई टाइप नहीं है। स्पेलिंग जाँचें, या वह हेडर include करें जिसमें यह है।',
	elseWithoutIf: 'इस else से पहले कोई if नहीं है। क्या if के ठीक बाद सेमीकोलन है?',
	emptyBody: 'यहाँ का सेमीकोलन स्टेटमेंट ख़त्म कर देता है: उसके बाद वाला हमेशा चलता है।',
	missingPermission:
		'“{name}” को {permission} अनुमति चाहिए, जो build.yaml में नहीं दी गई है। बोर्ड पर यह कॉल असफल होगी।'
});
