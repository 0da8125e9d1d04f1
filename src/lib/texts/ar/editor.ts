// The texts of the editor and rendered Markdown, in Arabic.
import { messages } from '../messages.ts';
import type { editor as english } from '../en/editor.ts';

export const editor = messages<typeof english>('editor', {
	characters: 'الأحرف',
	tabKey: 'Tab',
	noFileIsOpen: 'لا يوجد ملف مفتوح',
	chooseAFileOfThe: 'اختر ملفًا من المشروع، أو أنشئ ملفًا جديدًا.',
	tabIndentsEscapeThenTab: 'يضيف Tab مسافة بادئة؛ للخروج من المحرر اضغط Escape ثم Tab',
	lineLineColumnColumn: 'السطر {line}، العمود {column}',
	openPath: 'فتح {path}',
	onlyImagesFromTheProject: 'لا تُعرض إلا الرسوم الموجودة في المشروع',
	picture: 'رسم',
	table: 'جدول',
	done: 'تم',
	thisFileIsTooLong: 'هذا الملف أطول من أن يُعرض منسّقًا.',
	viewItsSource: 'اعرض مصدره.'
});
