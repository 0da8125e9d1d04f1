// What happens to files on a board, and what is asked before, in Hindi.
import { messages } from '../messages.ts';
import type { storageQuestions as english } from '../en/storage-questions.ts';

export const storageQuestions = messages<typeof english>('storageQuestions', {
	runtimeNeedsIt: 'रनटाइम को यह फ़ोल्डर चाहिए।',
	imageNames: 'इमेज के नाम छोटे अंग्रेज़ी अक्षरों, अंकों, “.”, “_” और “-” से बनते हैं।',
	uploadingTo: '{folder} में अपलोड हो रहा है',
	replaceQuestion: '{name} को बदलें?',
	fileExists: 'इस नाम की फ़ाइल पहले से है। अपलोड पूरा न हो तो भी उसका कंटेंट मिट जाएगा।',
	folderExists: 'इस नाम का फ़ोल्डर पहले से है। अपलोड पूरा न हो तो भी उसका कंटेंट मिट जाएगा।',
	replace: 'बदलें',
	uploading: '{name} अपलोड हो रही है',
	creating: '{name} बनाई जा रही है',
	deleting: '{name} हटाई जा रही है',
	fileGoes: 'फ़ाइल बोर्ड से हटा दी जाएगी। इसे वापस नहीं लाया जा सकता।',
	folderGoes:
		'फ़ोल्डर बोर्ड से हटा दिया जाएगा, {n, plural, =0{उसमें कुछ नहीं है} one{उसकी फ़ाइल समेत} other{उसकी # फ़ाइलों समेत}}। इसे वापस नहीं लाया जा सकता।',
	deleteQuestion: '{name} हटाएँ?',
	delete: 'हटाएँ',
	continue: 'आगे बढ़ें',
	takesAWhile: 'इसमें थोड़ा समय लगेगा।',
	needsAbout:
		'{name} को बोर्ड की सीरियल लाइन से लगभग {duration} का समय लगेगा। आप इसे कभी भी रद्द कर सकते हैं।',
	both: '{first} {second}',
	seconds: '{n, plural, one{# सेकंड} other{# सेकंड}}',
	minutes: '{n, plural, one{# मिनट} other{# मिनट}}',
	downloading: '{name} डाउनलोड हो रही है',
	reading: '{name} पढ़ी जा रही है'
});
