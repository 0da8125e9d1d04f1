// The texts of the areas of the page, in Arabic.
import { messages } from '../messages.ts';
import type { areas as english } from '../en/areas.ts';

export const areas = messages<typeof english>('areas', {
	allProjectsCount: 'كل المشاريع ({n, number})…',
	otherProjects: 'مشاريع أخرى',
	runOn: 'التشغيل على',
	onACable: 'موصولة بكابل',
	simulatedFirmware: 'البرنامج الثابت المُحاكى',
	switchToBoard: 'هل تريد الانتقال إلى {board}؟',
	containersLost:
		'ستُفقد {n, plural, one{حاوية واحدة} two{حاويتان} few{# حاويات} many{# حاوية} other{# حاوية}} على اللوحة الحالية. لكل لوحة ولكل برنامج ثابت تخزينه الخاص: الصور الموجودة على هذه ليست على الأخرى.',
	switchBoard: 'تبديل اللوحة',
	showProblems: 'إظهار المشكلات',
	details: 'التفاصيل',
	removeContainer: 'إزالة {id}',
	whatWorks: 'لا يزال بإمكانك كتابة البرامج وتصريفها هنا، وبناء الصور وتصديرها.',
	whatWorksWithBoards:
		'لا يزال بإمكانك كتابة البرامج وتصريفها هنا، وبناء الصور وتصديرها، وتشغيلها على لوحة موصولة بكابل.',
	boardCrashed: 'توقفت اللوحة المُحاكاة على نحو غير متوقع. تخزينها محفوظ، وحاوياتها مفقودة.',
	switchItOnAgain: 'تشغيل اللوحة من جديد',
	startHung: 'تعذّر بدء إحدى الحاويات، واللوحة تنتظرها بلا نهاية: لا تنفع إلا إعادة الضبط.',
	noAnswer: 'اللوحة لا تستجيب.',
	storageIsKept: 'يبقى التخزين محفوظًا، وتُفقد الحاويات.',
	lastLogLine: 'آخر سطر في السجل',
	consoleBlocked:
		'تعذّر بدء حاوية فحجبت وحدة التحكم، كما يحدث على لوحة حقيقية. أعد ضبط اللوحة: يبقى التخزين محفوظًا، وتُفقد الحاويات.',
	resetTheBoard: 'إعادة ضبط اللوحة',
	dropToImport: 'أفلِت للاستيراد',
	whatCanBeDropped:
		'مشروع (ملف zip أو مجلد)، أو ملفات مصدرية، أو صورة، أو وحدة، أو تسجيل. لا شيء يعمل من تلقاء نفسه.',
	fileDeleted: 'حُذف «{path}».',
	folderDeleted:
		'حُذف «{path}» ومعه {n, plural, one{ملف واحد} two{ملفان} few{# ملفات} many{# ملفًا} other{# ملف}}.',
	buildFileStays: 'يحتاج كل مشروع إلى ملف build.yaml الخاص به: فهو الذي يسمّي الصورة.',
	noProjectIsOpen: 'لا يوجد مشروع مفتوح.',
	aRunIsInProgress: 'هناك تشغيل جارٍ.',
	madeFor: 'هذا المثال مصمم للوحة {board}.',
	containersGone:
		'ستختفي {n, plural, one{حاوية واحدة} two{حاويتان} few{# حاويات} many{# حاوية} other{# حاوية}} على {board}.',
	switchTo: 'الانتقال إلى {board}',
	runOnBoardQuestion: 'هل تريد التشغيل على {board}؟',
	toNoEffect: 'هذا المثال مصمم للوحة {wanted}. على {board} لن يفعل ما يقوله.',
	runOnBoard: 'التشغيل على {board}',
	switchAndRun: 'الانتقال والتشغيل',
	viewOf: 'طريقة عرض {path}',
	rendered: 'منسّق',
	formattedText: 'نص منسّق',
	source: 'المصدر',
	markdownSource: 'مصدر Markdown، للتحرير',
	errors: 'أخطاء',
	running: 'قيد التشغيل',
	boardHas: '{summary}.',
	languageComes: 'يجري تحميل {name}. تُعرض الصفحة حتى ذلك الحين باللغة {shown}.',
	languageDidNotCome: 'تعذّر تحميل {name}.',
	languageStays: 'تُعرض الصفحة حتى ذلك الحين باللغة {shown}. تحقق من الاتصال بالشبكة وأعد المحاولة.',
	tryAgain: 'إعادة المحاولة',
	doNotWait: 'عدم الانتظار'
});
