// What the errors of lessons mean to a user, and what to do next, in Arabic.
import { messages } from '../messages.ts';
import type { lessonErrors as english } from '../en/errors-lesson.ts';

export const lessonErrors = messages<typeof english>('errors.lesson', {
	'lesson-invalid': 'في هذا الدرس أخطاء، فلا يمكن أداؤه.',
	'lesson-invalid.next':
		'اطلب من مؤلفه نسخة بلا أخطاء، أو افتحه كمشروع: يذكر قسم «المشكلات» كل خطأ مع سطره.',
	'lesson-missing': 'لا يوجد هنا درس «{id}».',
	'lesson-missing.next': 'اختر درسًا من معرض الدروس، أو تحقق من الرابط.',
	'lesson-unreachable': 'تعذّر تحميل ملفات الدرس «{id}».',
	'lesson-unreachable.next': 'تحقق من الشبكة، ثم حاول مجددًا.',
	'lesson-too-large': 'الدرس أكبر من {limit, number} MB.',
	'lesson-too-large.next': 'صغّر لقطاته وتسجيلاته.',
	'lesson-check-too-long': 'لم ينتهِ أحد الفحوص.',
	'lesson-check-too-long.next': 'ابحث في البرنامج عن حلقة لا تنتهي، ثم حاول مجددًا.'
});
