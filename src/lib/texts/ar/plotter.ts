// The texts of the plotter, in Arabic.
import { messages } from '../messages.ts';
import type { plotter as english } from '../en/plotter.ts';

export const plotter = messages<typeof english>('plotter', {
	plotter: 'الرسم البياني',
	continue: 'متابعة',
	pause: 'إيقاف مؤقت',
	overTime: 'عبر الزمن',
	showAll: 'عرض الكل',
	everythingIsInView: 'كل شيء معروض',
	pausedValuesAreStillRecorded: 'متوقف مؤقتًا: لا تزال القيم تُسجَّل. ',
	downloadAsCsv: 'تنزيل كملف CSV',
	thereAreNoValuesYet: 'لا توجد قيم بعد',
	downloadAsPng: 'تنزيل كملف PNG',
	clear: 'مسح',
	thePlotCouldNotBe: 'تعذّر رسم المنحنيات',
	failureTheValuesAreIn: '{failure}. القيم في الجدول، ويمكن تنزيلها كملف CSV.',
	noValuesPrintedYet: 'لم تُطبع قيم بعد',
	plotArrowKeysMovePlus:
		'الرسم: مفاتيح الأسهم تحرّكه، وزائد وناقص للتكبير والتصغير، و0 يعرض الكل. القيم في الجدول.',
	valuesInView: 'القيم المعروضة',
	allValues: 'كل القيم',
	andAtHovered: '، وعند {hovered}',
	series: 'السلسلة',
	last: 'الأخيرة',
	atCursor: 'عند المؤشر',
	min: 'الأدنى',
	max: 'الأقصى',
	namesNotShown:
		'{omitted, plural, one{لم يُعرض اسم واحد آخر} two{لم يُعرض اسمان آخران} few{لم تُعرض # أسماء أخرى} many{لم يُعرض # اسمًا آخر} other{لم يُعرض # اسم آخر}}.',
	whatIsPlotted:
		'أسطر مثل «temp:21.5, hum:40» أو «1.0 2.0» أو «{json}» تصير منحنيات. يطبع المثال «{example}» بعضها.',
	thisBrowserCouldNotCreate: 'لم يتمكن هذا المتصفح من إنشاء رسم للمنحنيات',
	seriesAndSamples:
		'{series, plural, one{سلسلة واحدة} two{سلسلتان} few{# سلاسل} many{# سلسلة} other{# سلسلة}}، {samples, plural, one{عيّنة واحدة} two{عيّنتان} few{# عيّنات} many{# عيّنة} other{# عيّنة}}',
	ofContainers: 'حاويات {name}',
	axisSample: 'عيّنة',
	axisSeconds: 'ثوانٍ'
});
