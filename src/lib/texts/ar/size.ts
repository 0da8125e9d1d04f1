// The texts of the size report’s parts, in Arabic.
import { messages } from '../messages.ts';
import type { size as english } from '../en/size.ts';

export const size = messages<typeof english>('size', {
	code: 'الشيفرة',
	data: 'بيانات مهيّأة',
	names: 'الأسماء والجداول',
	engine: 'محرك JavaScript، وهو نفسه لكل البرامج',
	script: 'برنامجك',
	stack: 'المكدس',
	zero: 'بيانات مهيّأة بالصفر',
	free: 'متاح للكومة (heap)',
	storageUnknown: 'لا يُعرف قبل التشغيل كم بقي متاحًا من تخزينها.',
	storageFree: 'كان المتاح من تخزينها قبل آخر تشغيل {free}.',
	memoryUnknown:
		'تشغل الصورة والذاكرة {needed}. لا يُعرف كم في اللوحة من الذاكرة للحاويات: فهي لا تقول ذلك.',
	fits: 'تشغل الصورة والذاكرة {needed} من {has} في اللوحة للحاويات.',
	tooLarge: 'تشغل الصورة والذاكرة {needed}، أي أكثر من {has} المتوفرة في اللوحة للحاويات.'
});
