// The texts of the dialog in which a student hands something in, in Arabic.
import { messages } from '../messages.ts';
import type { handIn as english } from '../en/hand-in.ts';

export const handIn = messages<typeof english>('hand-in', {
	title: 'تسليم «{name}»',
	description:
		'يحصل معلّمك منك على ملف أو رابط: لا ترسل هذه الصفحة شيئًا من تلقاء نفسها، ولا تحتفظ بنسخة في مكان آخر.',
	name: 'اسمك',
	nameHint: 'كما يعرفك معلّمك. الاسم موجود في الملف وفي الرابط.',
	nameMissing: 'اكتب اسمك، ليعرف معلّمك صاحب العمل.',
	lesson: 'الدرس',
	noLesson: 'هذا المشروع لا ينتمي إلى أي درس.',
	progress: 'أُنجز {done, number} من {of, number} من الخطوات',
	claims: 'نجح هنا {passed, number} من {of, number} من الفحوص. تُجريها صفحة معلّمك مجددًا.',
	noClaims: 'لم يُجرَ أي فحص في هذه الزيارة. تُجري صفحة معلّمك الفحوص.',
	warningTitle: 'فيه اسمك وبرنامجك',
	warning: 'من يحصل على الملف أو الرابط يستطيع قراءة اسمك وبرنامجك كله وأجوبتك. أعطه لمعلّمك وحده.',
	file: 'كملف',
	fileSize: '{size}',
	save: 'حفظ الملف',
	send: 'إرسال الملف…',
	link: 'كرابط',
	linkLength: 'عدد الأحرف: {n, number}',
	linkFits: 'تتسع له رسالة.',
	linkLong: 'إنه أطول من أن تتسع له بعض برامج المراسلة، فقد تقطعه. استخدم الملف.',
	copy: 'نسخ الرابط',
	copied: 'نُسخ الرابط.',
	copyFailed: 'لم يسمح المتصفح للصفحة بالنسخ. حدّد الرابط وانسخه بلوحة المفاتيح.',
	linkLabel: 'الرابط',
	saved: 'حُفظ الملف. أعطه لمعلّمك.'
});
