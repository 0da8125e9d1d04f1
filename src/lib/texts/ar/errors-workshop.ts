// What the errors of workshop files mean to a user, and what to do next, in Arabic.
import { messages } from '../messages.ts';
import type { workshopErrors as english } from '../en/errors-workshop.ts';

export const workshopErrors = messages<typeof english>('errors.workshop', {
	'workshop-damaged': 'ملف الورشة تغيّر أو تلف: مجموع التحقق للملف {path} خاطئ.',
	'workshop-damaged.next': 'لم يُفتح. حمّل الملف مجددًا من حيث جاء.',
	'workshop-invalid': 'في ملف الورشة خطأ في السطر {line, number} من workshop.yaml.',
	'workshop-invalid.next': '{problem} لم يُفتح. أخبر مؤلفه، أو صحّح الملف وافتحه مجددًا.',
	'workshop-missing': 'هذه الورشة ليست محفوظة في هذا المتصفح.',
	'workshop-missing.next': 'افتح ملفها أو رابطها مجددًا.',
	'workshop-newer': 'يحتاج ملف الورشة إلى إصدار أحدث من هذه الصفحة (الصيغة {version, number}).',
	'workshop-newer.next':
		'أعد تحميل الصفحة وأنت متصل بالشبكة للحصول على الإصدار الجديد، ثم افتح الملف مجددًا.',
	'workshop-not-ours': 'هذا ليس ملف ورشة: ليس فيه workshop.yaml.',
	'workshop-not-ours.next': 'تنتهي أسماء ملفات الورش بـ «.ocre-workshop».'
});
