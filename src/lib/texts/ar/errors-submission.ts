// What the errors of submissions mean to a user, and what to do next, in Arabic.
import { messages } from '../messages.ts';
import type { submissionErrors as english } from '../en/errors-submission.ts';

export const submissionErrors = messages<typeof english>('errors.submission', {
	'submission-damaged': 'تغيّر التسليم أو قُطع في الطريق: مجموع التحقق فيه خاطئ.',
	'submission-damaged.next': 'لم يُؤخذ. اطلب من الطالب أن يسلّمه مجددًا.',
	'submission-invalid': 'لا يمكن قراءة التسليم: «{field}» مفقود أو خاطئ.',
	'submission-invalid.next': 'لم يُؤخذ. اطلب من الطالب أن يسلّمه مجددًا من هذه الصفحة.',
	'submission-newer': 'أُنشئ التسليم بإصدار أحدث من هذه الصفحة (إصدار التسليم {version, number}).',
	'submission-newer.next':
		'أعد تحميل الصفحة وأنت متصل بالشبكة للحصول على الإصدار الجديد، ثم أضف التسليم مجددًا.',
	'submission-not-ours': 'هذا الملف ليس تسليمًا.',
	'submission-not-ours.next':
		'تنتهي أسماء التسليمات بـ «‎.ocre-submission». ويمكن أيضًا إضافة مجلدات وملفات zip فيها تسليمات.',
	'submission-too-large': 'التسليم أكبر من {limit, number} MB.',
	'submission-too-large.next': 'لم يُؤخذ. اطلب من الطالب مشروعًا أصغر.',
	'submissions-too-many': 'عدد التسليمات أكثر من {limit, number}.',
	'submissions-too-many.next':
		'تبقى التسليمات التي في القائمة. أزل بعضها، أو انظر في صف واحد في كل مرة.'
});
