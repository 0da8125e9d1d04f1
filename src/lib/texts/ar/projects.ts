// The texts of the list of projects and the gallery of examples, in Arabic.
import { messages } from '../messages.ts';
import type { projects as english } from '../en/projects.ts';

export const projects = messages<typeof english>('projects', {
	lessons: 'الدروس…',
	projects: 'المشاريع',
	storedInThisBrowserOn: 'محفوظة في هذا المتصفح على هذا الجهاز.',
	open: 'مفتوح',
	renameName: 'إعادة تسمية {name}',
	duplicateName: 'تكرار {name}',
	deleteName: 'حذف {name}',
	fromExampletitle: ' · من {exampleTitle}',
	fileCount: '{fileCount, plural, one{ملف واحد} two{ملفان} few{# ملفات} many{# ملفًا} other{# ملف}}',
	cancel: 'إلغاء',
	keepBoth: 'الاحتفاظ بكليهما',
	replace: 'استبدال',
	replaceFile: 'هل تريد استبدال «{path}»؟',
	replaceCountFiles: 'هل تريد استبدال ملفات عددها {count}؟',
	theProjectHasAFile: 'في المشروع ملف بهذا الاسم بمحتوى مختلف.',
	theProjectHasFilesOf: 'في المشروع ملفات بهذه الأسماء بمحتوى مختلف.',
	forTheName: 'للوحة {name}',
	tooLargeFor: 'أكبر مما تتسع له {names}',
	newProject: 'مشروع جديد',
	startWithAnEmptyProject: 'ابدأ بمشروع فارغ أو بنسخة من مثال، وغيّر ما تشاء.',
	searchTheExamples: 'البحث في الأمثلة',
	topics: 'المواضيع',
	languages: 'اللغات',
	exampleCount:
		'{count, plural, one{مثال واحد} two{مثالان} few{# أمثلة} many{# مثالًا} other{# مثال}}',
	noExampleMatches: 'لا يوجد مثال مطابق',
	tryFewerWordsOrChoose: 'جرّب كلمات أقل، أو اختر موضوعًا آخر أو لغة أخرى.',
	renameTheProject: 'إعادة تسمية المشروع',
	name: 'الاسم',
	rename: 'إعادة التسمية',
	resetQuestion: 'هل تريد استعادة «{name}»؟',
	filesAreReplaced:
		'تُستبدل كل ملفاته بملفات المثال «{example}». تُفقد تغييراتك؛ للاحتفاظ بها، كرّر المشروع أولًا.',
	reset: 'استعادة'
});
