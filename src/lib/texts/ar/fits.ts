// Why a module does not run on a board, or not as one expects, in Arabic.
import { messages } from '../messages.ts';
import type { fits as english } from '../en/fits.ts';

export const fits = messages<typeof english>('fits', {
	'entry-missing': 'لا تصدّر الوحدة الدالة {start}: ابنِها كبرنامج له دالة main.',
	'memory-not-exported': 'لا تصدّر الوحدة أي ذاكرة: اربطها بالخيار {option}.',
	'feature-unsupported':
		'تستخدم الوحدة {feature}، وبيئة التشغيل على {board} لا تدعمها: صرّفها دونها.',
	'import-unknown':
		'لا يوفّر أي برنامج ثابت {names}: تنتهي الحاوية {n, plural, one{عندما تستدعيها} two{عندما تستدعي إحداهما} few{عندما تستدعي إحداها} many{عندما تستدعي إحداها} other{عندما تستدعي إحداها}}.',
	'import-uncertain':
		'لا يُعرف مسبقًا هل يوفّر البرنامج الثابت على {board} هذا: {names}. المشرف الأصلي لا يوفّره، وبرنامج Playground الثابت يوفّره.',
	'import-missing':
		'لا يتوفر على {board} هذا: {names}. تنتهي الحاوية {n, plural, one{عندما تستدعيها} two{عندما تستدعي إحداهما} few{عندما تستدعي إحداها} many{عندما تستدعي إحداها} other{عندما تستدعي إحداها}}.',
	'capability-missing': 'يستدعي البرنامج {name}، وهي لا تفعل شيئًا دون القدرة {capability}.',
	'image-too-large': 'حجم الصورة {size}؛ وسعة التخزين على {board} هي {room}.',
	'memory-too-large': 'تأخذ الصورة والذاكرة {needed}؛ ولدى {board} للحاويات {has}.',
	'import-not-given':
		'تستورد الوحدة {names}. لا تقدّم اللوحة إلا الدوال: سيتوقف البدء عن الاستجابة.',
	'import-signature':
		'تستورد الوحدة {name} بالنوع {type}، لكنها على اللوحات بالنوع {host}: تنتهي الحاوية عندما تستدعيها.',
	'malloc-exported':
		'تصدّر هذه الوحدة malloc وfree. عندئذٍ تستدعيهما اللوحة من خيط مرسل الرسالة، وهذا قد يُتلف ذاكرة البرنامج. لا تصدّرهما.',
	'heap-base-exported':
		'تصدّر هذه الوحدة __heap_base. عندئذٍ تضع اللوحة كومتها هناك، في ذاكرة قد يستخدمها البرنامج. لا تصدّرها: اربط بالخيار --strip-all.',
	'threads-not-shared': 'تريد الوحدة بدء خيوط، لكن ليس لها ذاكرة مشتركة: لن يبدأ أي خيط.',
	'threads-not-shared.start': 'تريد الوحدة بدء خيوط، لكنها لا تصدّر {start}: لن يبدأ أي خيط.'
});
