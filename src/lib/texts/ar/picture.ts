// The texts of pictures and prints: of the board, and of a whole project, in Arabic.
import { messages } from '../messages.ts';
import type { picture as english } from '../en/picture.ts';

export const picture = messages<typeof english>('picture', {
	title: 'لقطة للوحة',
	description: 'كما هي الآن، للاحتفاظ بها أو لملصق.',
	pictureOf: 'لقطة للوحة {board}',
	withConsole: 'مع آخر أسطر وحدة التحكم',
	save: 'حفظ كملف PNG',
	record: 'تسجيل {seconds, number} ثوانٍ',
	recording: 'جارٍ التسجيل…',
	cancel: 'إلغاء',
	noVideoHere: 'لا يسجّل هذا المتصفح الفيديو.',
	reset: 'إعادة ضبط',
	printTitle: 'طباعة «{name}»',
	printDescription: 'البرنامج على الورق، مع رمز يعيد إليه.',
	print: 'طباعة…',
	whatIsPrinted: 'ما يُطبع',
	withBoard: 'اللوحة',
	withCode: 'رمز QR للرابط',
	codeTooLong: 'الرابط أطول من أن يتسع له رمز QR. اترك بعض ملفات المشروع، أو اطبع دونه.',
	scan: 'امسح الرمز لفتح هذا المشروع',
	noFile: 'اختر ما يُطبع.',
	preview: 'معاينة',
	sheetOf: 'صفحة مطبوعة من {name}'
});
