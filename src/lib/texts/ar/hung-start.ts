// Why the start of a container hangs, in Arabic.
import { messages } from '../messages.ts';
import type { hungStart as english } from '../en/hung-start.ts';

export const hungStart = messages<typeof english>('hungStart', {
	notEnoughMemory:
		'لم تبقَ في اللوحة ذاكرة كافية لهذا البرنامج. بعد إعادة الضبط، ابدأ حاويات أقل، أو صغّر المصفوفات والمخازن المؤقتة؛ مع الخيوط تُحجز الذاكرة كلها دفعة واحدة.',
	ranOutOfMemory: 'نفدت ذاكرة اللوحة أثناء إنشاء الحاوية. بعد إعادة الضبط، ابدأ حاويات أقل.',
	endedBeforeMain: 'انتهى البرنامج قبل استدعاء main()، في دالة البدء الخاصة بوحدته.',
	noFurtherReason: 'تعذّر إنشاء الحاوية من صورتها؛ ولا تذكر اللوحة سببًا آخر.',
	noFolder:
		'المجلد {folder} غير موجود على اللوحة، أو ليس مجلدًا. إذا كانت خيارات تشغيل مشروع تربطه، فإنه يُنشأ قبل البدء. في سطر الأوامر يأخذ Ocre 0.7.0 الصيغة ‎-v /PATH_IN_PROGRAM:/FOLDER.',
	missingImport:
		'يستورد البرنامج {kind} باسم {name}، وهو غير موجود على اللوحة. ابنِه دون هذا الاستيراد.',
	kindFunction: 'دالة',
	kindMemory: 'ذاكرة',
	kindGlobal: 'متغيرًا عامًّا',
	kindTable: 'جدولًا'
});
