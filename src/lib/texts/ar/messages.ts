// What the page tells in messages that belong to no place on it, in Arabic.
import { messages as translated } from '../messages.ts';
import type { messages as english } from '../en/messages.ts';

export const messages = translated<typeof english>('messages', {
	changedToo: 'تغيّر «{name}» في علامة تبويب أخرى أيضًا.',
	bothChanges: 'صار التغييران كلاهما فيه الآن.',
	changedAtOnce: 'تغيّر «{name}» في علامة تبويب أخرى في الوقت نفسه.',
	bothKept: 'تغيّرت الأسطر نفسها، لذا حُفظت النسختان؛ ونسختك الآن «{copyName}».',
	showOther: 'إظهار النسخة الأخرى',
	notDeleted: 'لم يُحذف «{name}».',
	deleteAgain:
		'تغيّر في علامة تبويب أخرى في الوقت نفسه. احذفه من جديد إن كنت لا تحتاج إلى ذلك التغيير.',
	withoutThreads: 'لا تستطيع البرامج استخدام الخيوط في هذه الصفحة.',
	withoutThreadsWhy:
		'لا يحق للصفحة مشاركة الذاكرة، لأنها مضمّنة أو حُمّلت عبر http العادي. كل ما عدا ذلك يعمل، أبطأ قليلًا. لاستخدام الخيوط، افتح Playground عبر https في علامة تبويب خاصة به.',
	compilerStopped: 'توقف المصرِّف على نحو غير متوقع.',
	nextRunStartsIt: 'التشغيل التالي يبدؤه من جديد. لم يتأثر عملك.',
	deletedElsewhere: 'حُذف «{name}» في علامة تبويب أخرى.',
	boardIsBack: 'عادت اللوحة.',
	exportAsZip: 'تصدير كملف zip',
	nameNotStored: 'لم تتمكن اللوحة من حفظ اسمها.',
	nameUntil: 'يُستخدم الاسم {name} حتى يُقطع الاتصال باللوحة. ربما يكون تخزينها ممتلئًا أو مفقودًا.',
	notFollowed: 'المجلد «{name}» غير متابَع بعد.',
	browserAsksFirst: 'يسألك المتصفح قبل أن يحق لهذه الصفحة قراءته من جديد.',
	followAgain: 'المتابعة مجددًا'
});
