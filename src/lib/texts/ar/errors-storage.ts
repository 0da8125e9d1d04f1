// What the errors of the browser’s storage mean to a user, and what to do next, in Arabic.
import { messages } from '../messages.ts';
import type { storageErrors as english } from '../en/errors-storage.ts';

export const storageErrors = messages<typeof english>('errors.storage', {
	'record-damaged': 'لا يمكن قراءة أحد المشاريع المحفوظة.',
	'record-damaged.next': 'تُرك كما هو في تخزين المتصفح؛ ولم تتأثر مشاريعك الأخرى.',
	'setting-damaged': 'لا يمكن قراءة أحد الإعدادات المحفوظة.',
	'setting-damaged.next': 'تُستخدم القيمة الافتراضية بدلًا منه.',
	'storage-blocked': 'يستخدم إصدارٌ أقدم من هذه الصفحة في علامة تبويب أخرى تخزين المتصفح.',
	'storage-blocked.next':
		'أغلق علامات التبويب الأخرى لهذه الصفحة وأعد التحميل. حتى ذلك الحين لا يُحفظ شيء.',
	'storage-failed': 'فشل الحفظ.',
	'storage-failed.next':
		'عملك آمن ما دامت علامة التبويب هذه مفتوحة، وتُعاد محاولة الحفظ. صدّر المشروع قبل إغلاق علامة التبويب.',
	'storage-full': 'تخزين اللوحة ممتلئ.',
	'storage-full.next': 'احذف الصور التي لم تعد تستخدمها.',
	'storage-newer': 'حُفظت مشاريعك بإصدار أحدث من هذه الصفحة.',
	'storage-newer.next': 'أعد تحميل الصفحة للحصول على ذلك الإصدار. حتى ذلك الحين لا يُحفظ شيء.',
	'storage-refused': 'لا يسمح هذا المتصفح للصفحة بحفظ عملك.',
	'storage-refused.next':
		'يمكنك المتابعة، لكن عملك يُفقد عند إغلاق علامة التبويب هذه. هذا معتاد في النوافذ الخاصة.'
});
