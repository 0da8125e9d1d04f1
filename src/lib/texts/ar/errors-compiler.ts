// What the errors of the compiler mean to a user, and what to do next, in Arabic.
import { messages } from '../messages.ts';
import type { compilerErrors as english } from '../en/errors-compiler.ts';

export const compilerErrors = messages<typeof english>('errors.compiler', {
	'compile-timeout': 'لم ينتهِ المصرِّف في الوقت المحدد فأُوقف.',
	'compile-timeout.next':
		'ابحث عن ملف يضمّن نفسه أو عن ماكرو يتوسع بلا نهاية، ثم اضغط «تشغيل» من جديد.',
	'compiler-crashed': 'توقف المصرِّف على نحو غير متوقع.',
	'compiler-crashed.next': 'أُعيد تشغيله. إذا توقف مجددًا مع البرنامج نفسه، فبسّط آخر تغيير أجريته.',
	'source-too-large': 'أحد الملفات المصدرية أكبر من أن يُصرَّف في الصفحة.',
	'source-too-large.next': 'قسّمه، أو انقل الجداول الكبيرة منه.',
	'module-text-impossible': 'لا يمكن كتابة هذه الوحدة كنص يعيد بناءها.',
	'module-text-impossible.next':
		'إنها تستخدم شيئًا لا تشغّله اللوحات، أو صُنعت بأداة غير معتادة. لا يزال بالإمكان قراءة تفكيكها، وتشغيل الصورة كما هي.',
	'toolchain-damaged': 'وصلت ملفات المصرِّف تالفة مرتين.',
	'toolchain-damaged.next':
		'ليست هي التي صُنعت بها هذه الصفحة، لذا لا تُستخدم. ربما غيّرها وكيل (proxy) أو مرشِّح أو صفحة تسجيل دخول في الشبكة: أعد تحميل الصفحة، أو جرّب شبكة أخرى. عملك محفوظ.',
	'toolchain-unavailable': 'تعذّر تنزيل المصرِّف.',
	'toolchain-unavailable.next': 'عملك محفوظ. تحقق من اتصال الشبكة واضغط «تشغيل» من جديد.',
	'unsupported-type': 'تأخذ دالة في هذه الوحدة أو تعيد قيمة من نوع غير مدعوم هنا.',
	'unsupported-type.next': 'ابنِها دون متجهات (SIMD) ودون أنواع مرجعية.'
});
