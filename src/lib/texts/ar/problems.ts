// The texts of problems and the report of sizes, in Arabic.
import { messages } from '../messages.ts';
import type { problems as english } from '../en/problems.ts';

export const problems = messages<typeof english>('problems', {
	problems: 'المشكلات',
	noProblems: 'لا توجد مشكلات',
	nothingCompiledYet: 'لم يُصرَّف شيء بعد',
	theLastBuildHadNo: 'لم تكن في آخر بناء أخطاء أو تحذيرات.',
	runTheProjectErrorsAnd: 'شغّل المشروع: تُسرد الأخطاء والتحذيرات هنا وتُعلَّم في الشيفرة.',
	fromBeforeYourLastChanges: 'من قبل آخر تغييراتك: شغّل من جديد للتحديث.',
	wholeProject: 'المشروع كله',
	problemsNotShown:
		'{hidden, plural, one{لم تُعرض مشكلة واحدة أخرى} two{لم تُعرض مشكلتان أخريان} few{لم تُعرض # مشكلات أخرى} many{لم تُعرض # مشكلة أخرى} other{لم تُعرض # مشكلة أخرى}}: أصلح الأولى، فهي كثيرًا ما تسبب البقية.',
	errors: '{errors, plural, one{خطأ واحد} two{خطآن} few{# أخطاء} many{# خطأً} other{# خطأ}}',
	warnings:
		'{warnings, plural, one{تحذير واحد} two{تحذيران} few{# تحذيرات} many{# تحذيرًا} other{# تحذير}}',
	originCompiled: 'صُرّف في هذه الصفحة.',
	originKept: 'صُرّف في هذه الصفحة من قبل، من الملفات نفسها؛ وقد احتفظ به هذا المتصفح.',
	originSite: 'صُرّف مع الصفحة عند بناء الموقع. تعديلاتك تُصرَّف هنا.',
	sizeOfTheImage: 'حجم الصورة',
	beforeTheLastChanges: 'قبل آخر التغييرات',
	image: 'الصورة <b>{imageBytes}</b>',
	partsOfTheImage: 'أجزاء الصورة',
	imageExplained:
		'{functions, plural, one{دالة واحدة} two{دالتان} few{# دوال} many{# دالة} other{# دالة}}، تُخزَّن على اللوحة وتُرفع بعد كل تغيير.',
	memoryAtTheStart: 'الذاكرة عند البدء <b>{startBytes}</b>',
	partsOfTheMemory: 'أجزاء الذاكرة',
	memoryShared:
		'{initialPages, plural, one{صفحة واحدة} two{صفحتان} few{# صفحات} many{# صفحة} other{# صفحة}} بحجم 64 KB، تتشاركها الخيوط: تحجز اللوحة حدّها الأقصى {maxBytes} عند البدء.',
	memoryGrowing:
		'{initialPages, plural, one{صفحة واحدة} two{صفحتان} few{# صفحات} many{# صفحة} other{# صفحة}} بحجم 64 KB؛ وقد تنمو إلى {maxBytes}.',
	roomOnTheBoard: 'المتسع على اللوحة',
	onBoard: 'على اللوحة {board}',
	hostImports: 'الاستيرادات من المضيف <b>{count}</b>',
	noneThisProgramCallsNo: 'لا شيء: لا يستدعي هذا البرنامج أي دالة من دوال المضيف.',
	noImageYet: 'لا توجد صورة بعد',
	runTheProjectToSee: 'شغّل المشروع لترى حجمه: الشيفرة والبيانات والمكدس وصفحات الذاكرة.',
	counts:
		'{errors, plural, one{خطأ واحد} two{خطآن} few{# أخطاء} many{# خطأً} other{# خطأ}}، {warnings, plural, one{تحذير واحد} two{تحذيران} few{# تحذيرات} many{# تحذيرًا} other{# تحذير}}',
	severityError: 'خطأ',
	severityWarning: 'تحذير',
	severityNote: 'ملاحظة'
});
