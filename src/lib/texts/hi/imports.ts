// What is said of an import, in Hindi.
import { messages } from '../messages.ts';
import type { imports as english } from '../en/imports.ts';

export const imports = messages<typeof english>('imports', {
	importedAs: '“{file}” को प्रोजेक्ट “{project}” के रूप में इंपोर्ट किया गया।',
	pressRunBeside: 'उसे चलाने के लिए पास वाला “चलाएँ” दबाएँ।',
	quoted: '“{name}”',
	more: '{n, number} और',
	leftOut:
		'{n, plural, one{{files} टेक्स्ट नहीं है और उसे छोड़ दिया गया} other{{files} टेक्स्ट नहीं हैं और उन्हें छोड़ दिया गया}}।',
	optionsLeftOut: 'उसके रन के विकल्प छोड़ दिए गए: {file}, लाइन {line, number}: {message}',
	filesAdded: '{files} {n, plural, one{जोड़ी गई} other{जोड़ी गईं}}।',
	filesReplaced: '{files} {n, plural, one{बदली गई} other{बदली गईं}}।',
	filesAddedAndReplaced:
		'{added} {a, plural, one{जोड़ी गई} other{जोड़ी गईं}}, {replaced} {r, plural, one{बदली गई} other{बदली गईं}}।',
	imagesAdded: 'लाइब्रेरी में {n, plural, one{# इमेज जोड़ी गई} other{# इमेज जोड़ी गईं}}।',
	moduleAdded: '“{file}” का मॉड्यूल “{title}” लाइब्रेरी में जोड़ा गया।',
	imageAdded: '“{file}” की इमेज “{title}” लाइब्रेरी में जोड़ी गई।',
	isSubmission: 'यह {student} का जमा किया हुआ काम है।',
	openTeachPage: 'शिक्षकों का पेज खोलें'
});
