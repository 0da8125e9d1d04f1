// The texts of the menu of projects and imports, in Arabic.
import { messages } from '../messages.ts';
import type { projectMenu as english } from '../en/project-menu.ts';

export const projectMenu = messages<typeof english>('projectMenu', {
	menuOf: 'المشروع {name}: القائمة',
	none: 'لا شيء',
	noProject: 'لا يوجد مشروع',
	import: 'استيراد',
	importAFolder: 'استيراد مجلد',
	renameTheProject: 'إعادة تسمية المشروع',
	name: 'الاسم',
	rename: 'إعادة التسمية',
	resetName: 'هل تريد استعادة «{name}»؟',
	allItsFilesAreReplaced:
		'تُستبدل كل ملفاته بملفات المثال «{exampleTitle}». تُفقد تغييراتك؛ للاحتفاظ بها، كرّر المشروع أولًا.',
	reset: 'استعادة',
	newProject: 'مشروع جديد…',
	importAnything: 'استيراد…',
	aProjectFilesAnImage: 'مشروع، أو ملفات، أو صورة، أو تسجيل',
	importAFolderItem: 'استيراد مجلد…',
	renameThis: 'إعادة التسمية…',
	duplicate: 'تكرار',
	exportAsZip: 'تصدير كملف zip',
	resetToTheExample: 'استعادة المثال…',
	thisProjectDidNotStart: 'لم يبدأ هذا المشروع من مثال',
	otherProjects: 'مشاريع أخرى',
	allProjectsCount: 'كل المشاريع ({count})…',
	importInProgress: 'الاستيراد جارٍ',
	readingFilename: 'تجري قراءة «{fileName}»…',
	readingAloud: 'قراءة {fileName}',
	unpackedbytesUnpacked: 'فُكّ {unpackedBytes}',
	cancel: 'إلغاء',
	projectNoneMenu: 'المشروع {none}: القائمة'
});
