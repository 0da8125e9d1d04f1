// What the errors of the simulated board mean to a user, and what to do next, in Arabic.
import { messages } from '../messages.ts';
import type { simulatorErrors as english } from '../en/errors-simulator.ts';

export const simulatorErrors = messages<typeof english>('errors.simulator', {
	'connection-closed': 'أُغلق الاتصال.',
	'connection-closed.next': 'حاول مجددًا.',
	'connection-refused': 'لا شيء ينصت على هذا المنفذ.',
	'connection-refused.next': 'شغّل البرنامج الذي يفتحه، وانتظر حتى ينصت.',
	'network-missing': 'ليس للوحة شبكة.',
	'network-missing.next': 'اختر لوحة لها واجهة شبكة بجانب زر «تشغيل»، أو انتظر حتى تصبح جاهزة.',
	'not-isolated': 'لا تستطيع نافذة المتصفح هذه تشغيل الحاويات.',
	'not-isolated.next':
		'تحتاج الحاويات إلى ذاكرة مشتركة لم تُمنح لهذه الصفحة. أعد تحميل الصفحة. إذا لم ينفع ذلك، فافتحها في نافذة عادية، لا خاصة.',
	'recording-board': 'أُجري التسجيل على لوحة لا يعرفها هذا الإصدار.',
	'recording-board.next': 'أعد تحميل الصفحة للحصول على أحدث إصدار منها.',
	'recording-broken': 'التسجيل تالف.',
	'recording-broken.next': 'جزء من الملف مفقود أو تغيّر. احصل على نسخة جديدة منه.',
	'recording-failed': 'توقفت إعادة العرض على نحو غير متوقع.',
	'recording-failed.next': 'افتح التسجيل من جديد. إذا تكرر ذلك، فقد يكون الملف تالفًا.',
	'recording-too-large': 'التسجيل أكبر من أن يُفتح.',
	'recording-too-large.next': 'سجّل تشغيلًا أقصر.',
	'recording-unknown': 'هذا الملف ليس تسجيلًا، أو صُنع بإصدار أحدث.',
	'recording-unknown.next':
		'اختر ملفًا ينتهي بـ ‎.ocre-recording، أو أعد تحميل الصفحة للحصول على أحدث إصدار منها.',
	'simulator-crashed': 'توقفت اللوحة المُحاكاة على نحو غير متوقع.',
	'simulator-crashed.next': 'يمكنك تشغيلها من جديد. تخزينها سليم.',
	'trace-failed': 'تعذّرت قراءة ملف التتبّع.',
	'trace-failed.next': 'افتحه من جديد. إذا تكرر ذلك، فقد يكون الملف تالفًا.',
	'trace-invalid': 'هذا الملف ليس ملف تتبّع.',
	'trace-invalid.next': 'افتح ملف JSON نُزّل من المخطط الزمني.',
	'trace-too-large': 'ملف التتبّع أكبر من أن يُفتح.',
	'trace-too-large.next': 'الحد هو 256 MB. سجّل تتبّعًا أقصر.',
	'trace-too-new': 'صُنع ملف التتبّع بإصدار أحدث من Playground.',
	'trace-too-new.next': 'أعد تحميل الصفحة للحصول على الإصدار الحالي، ثم افتحه من جديد.'
});
