// The texts of search in the open file, of its announcements, and of lists that the editor shows, in Hindi.
import { messages } from '../messages.ts';
import type { editorSearch as english } from '../en/editor-search.ts';

export const editorSearch = messages<typeof english>('editorSearch', {
	find: 'खोजें',
	replace: 'बदलें',
	next: 'अगला',
	previous: 'पिछला',
	all: 'सभी',
	matchCase: 'बड़े-छोटे अक्षर का भेद',
	byWord: 'पूरे शब्द',
	regexp: 'रेगुलर एक्सप्रेशन',
	replaceOne: 'बदलें',
	replaceAll: 'सभी बदलें',
	close: 'बंद करें',
	currentMatch: 'मौजूदा मिलान',
	onLine: 'लाइन',
	replacedMatches: '$ मिलान बदले गए',
	replacedOnLine: 'लाइन $ का मिलान बदला गया',
	goToLine: 'लाइन पर जाएँ',
	go: 'जाएँ',
	completions: 'सुझाव',
	diagnostics: 'समस्याएँ',
	noDiagnostics: 'कोई समस्या नहीं',
	controlCharacter: 'कंट्रोल कैरेक्टर',
	selectionDeleted: 'चुना हुआ हिस्सा हटाया गया'
});
