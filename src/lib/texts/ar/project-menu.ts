// The texts of the menu of projects and imports, in Arabic.
import { messages } from '../messages.ts';
import type { projectMenu as english } from '../en/project-menu.ts';

export const projectMenu = messages<typeof english>('projectMenu', {
	noProject: 'لا يوجد مشروع',
	importInProgress: 'الاستيراد جارٍ',
	readingFilename: 'تجري قراءة «{fileName}»…',
	readingAloud: 'قراءة {fileName}',
	unpackedbytesUnpacked: 'فُكّ {unpackedBytes}',
	cancel: 'إلغاء',
	menuOf: 'المشروع {name}: القائمة',
	menuWithoutProject: 'لا يوجد مشروع: القائمة'
});
