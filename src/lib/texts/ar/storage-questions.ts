// What happens to files on a board, and what is asked before, in Arabic.
import { messages } from '../messages.ts';
import type { storageQuestions as english } from '../en/storage-questions.ts';

export const storageQuestions = messages<typeof english>('storageQuestions', {
	runtimeNeedsIt: 'تحتاج بيئة التشغيل إلى هذا المجلد.',
	imageNames: 'تتكون أسماء الصور من حروف لاتينية صغيرة وأرقام و«.» و«_» و«-».',
	uploadingTo: 'الرفع إلى {folder}',
	replaceQuestion: 'هل تريد استبدال {name}؟',
	fileExists: 'يوجد ملف بهذا الاسم بالفعل. يُفقد محتواه حتى لو لم يكتمل الرفع.',
	folderExists: 'يوجد مجلد بهذا الاسم بالفعل. يُفقد محتواه حتى لو لم يكتمل الرفع.',
	replace: 'استبدال',
	uploading: 'رفع {name}',
	creating: 'إنشاء {name}',
	deleting: 'حذف {name}',
	fileGoes: 'يُحذف الملف من اللوحة. لا يمكن التراجع عن ذلك.',
	folderGoes:
		'يُحذف المجلد من اللوحة، {n, plural, =0{ولا شيء فيه} one{ومعه الملف الذي فيه} two{ومعه الملفان اللذان فيه} few{ومعه # ملفات فيه} many{ومعه # ملفًا فيه} other{ومعه # ملف فيه}}. لا يمكن التراجع عن ذلك.',
	deleteQuestion: 'هل تريد حذف {name}؟',
	delete: 'حذف',
	continue: 'متابعة',
	takesAWhile: 'سيستغرق هذا بعض الوقت.',
	needsAbout: 'يحتاج {name} إلى نحو {duration} عبر الخط التسلسلي للوحة. يمكنك الإلغاء في أي وقت.',
	both: '{first} {second}',
	seconds: '{n, plural, one{ثانية واحدة} two{ثانيتين} few{# ثوانٍ} many{# ثانية} other{# ثانية}}',
	minutes: '{n, plural, one{دقيقة واحدة} two{دقيقتين} few{# دقائق} many{# دقيقة} other{# دقيقة}}',
	downloading: 'تنزيل {name}',
	reading: 'قراءة {name}'
});
