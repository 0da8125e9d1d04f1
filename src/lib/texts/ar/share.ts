// The texts of the dialog that shares a project, in Arabic.
import { messages } from '../messages.ts';
import type { share as english } from '../en/share.ts';

export const share = messages<typeof english>('share', {
	title: 'مشاركة «{name}»',
	description: 'المشروع كله في الرابط نفسه: لا حساب ولا خادم ولا أثر في مكان آخر.',
	link: 'الرابط',
	copy: 'نسخ الرابط',
	copied: 'نُسخ الرابط.',
	send: 'إرسال…',
	withBoard: 'مع اللوحة: {board}',
	withRun: 'مع خيارات التشغيل',
	length: 'عدد الأحرف: {n, number}',
	fitsAll: 'تتسع له الرسائل ورمز QR.',
	fitsQr: 'يتسع له رمز QR، لكن بعض برامج المراسلة تقطع الروابط التي تزيد على {limit, number} حرف.',
	fitsBrowser:
		'بعض برامج المراسلة تقطع الروابط التي تزيد على {limit, number} حرف، وهو أطول من أن يتسع له رمز QR.',
	fitsNothing: 'إنه أطول مما تتسع له برامج المراسلة ورمز QR وبعض المتصفحات.',
	insteadTitle: 'إذا كان الرابط طويلًا جدًا',
	insteadFile: 'أرسل المشروع كملف؛ يُفتح بإفلاته على هذه الصفحة.',
	saveFile: 'حفظ كملف',
	insteadFrom:
		'أو ضع الملفات حيث يستطيع الجميع قراءتها، مثل مستودع عام أو gist أو خادم ويب، وشارك هذا العنوان وفيه عنوانها:',
	fromExample: 'https://github.com/you/repository/tree/main/project',
	code: 'رمز QR',
	codeOf: 'رمز QR للرابط',
	saveCode: 'حفظ الرمز',
	dense: 'الرمز كثيف: اعرضه كبيرًا، أو اطبعه.',
	noCode: 'الرابط أطول من أن يتسع له رمز QR: يتسع لعدد {limit, number} من الأحرف بحدّ أقصى.',
	embed: 'التضمين في صفحة…',
	print: 'طباعة…',
	picture: 'لقطة للوحة…',
	copyFailed: 'لم يسمح المتصفح للصفحة بالنسخ.',
	selectByHand: 'حدّد الرابط وانسخه بلوحة المفاتيح.'
});
