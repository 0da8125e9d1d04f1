// What the errors of archives mean to a user, and what to do next, in Arabic.
import { messages } from '../messages.ts';
import type { archiveErrors as english } from '../en/errors-archive.ts';

export const archiveErrors = messages<typeof english>('errors.archive', {
	'archive-bomb':
		'يُفكّ هذا الملف الصغير إلى كمية هائلة من البيانات، كما تفعل ملفات صُنعت لإرهاق الحاسوب.',
	'archive-bomb.next': 'لم يُفتح. إن كنت تثق به، ففكّه بنفسك واستورد الملفات التي تحتاجها.',
	'archive-damaged': 'الأرشيف تالف: لا يطابق محتواه مجاميع التحقق أو الأطوال المذكورة فيه.',
	'archive-damaged.next': 'نزّله أو احزمه من جديد.',
	'archive-encrypted': 'الأرشيف مشفّر.',
	'archive-encrypted.next': 'فكّه بكلمة مروره واستورد الملفات، أو احزمها من جديد دون كلمة مرور.',
	'archive-inconsistent': 'الأرشيف يناقض نفسه: قائمة ملفاته لا تطابق الملفات التي فيه.',
	'archive-inconsistent.next': 'لم يُفتح، لأنه ربما صُنع للخداع. احزمه من جديد.',
	'archive-too-deep': 'يحتوي الملف على أرشيفات داخل أرشيفات داخل أرشيفات.',
	'archive-too-deep.next': 'لم يُفتح. فكّه بنفسك واستورد الأرشيف الأعمق.',
	'archive-too-large': 'الأرشيف كبير جدًا: يُفكّ إلى أكثر من 128 MB أو فيه أكثر من 4096 ملفًا.',
	'archive-too-large.next': 'لم يُفتح. احزم ملفات أقل.',
	'archive-unsafe': 'يحتوي الأرشيف على رابط، أو جهاز، أو ملفين باسم واحد، أو مسار يخرج من مجلده.',
	'archive-unsafe.next': 'لم يُفتح. احزمه من جديد بملفات عادية ومسارات نسبية.',
	'archive-unsupported': 'الأرشيف محزوم بطريقة لا يمكن فتحها هنا.',
	'archive-unsupported.next': 'احزمه من جديد بصيغة ‎.zip (بطريقة Deflate) أو ‎.tar أو ‎.tar.gz.'
});
