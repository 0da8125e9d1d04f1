// The texts of search in the open file, of its announcements, and of lists that the editor shows, in Arabic.
import { messages } from '../messages.ts';
import type { editorSearch as english } from '../en/editor-search.ts';

export const editorSearch = messages<typeof english>('editorSearch', {
	find: 'بحث',
	replace: 'استبدال',
	next: 'التالي',
	previous: 'السابق',
	all: 'الكل',
	matchCase: 'مطابقة حالة الأحرف',
	byWord: 'كلمات كاملة',
	regexp: 'تعبير نمطي',
	replaceOne: 'استبدال',
	replaceAll: 'استبدال الكل',
	close: 'إغلاق',
	currentMatch: 'النتيجة الحالية',
	onLine: 'في السطر',
	replacedMatches: 'عدد النتائج المستبدلة: $',
	replacedOnLine: 'استُبدلت النتيجة في السطر $',
	goToLine: 'الانتقال إلى السطر',
	go: 'انتقال',
	completions: 'اقتراحات الإكمال',
	diagnostics: 'المشكلات',
	noDiagnostics: 'لا مشكلات',
	controlCharacter: 'حرف تحكم',
	selectionDeleted: 'حُذف التحديد'
});
