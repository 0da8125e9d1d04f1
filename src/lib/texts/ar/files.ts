// The texts of the list of files and their tabs, in Arabic.
import { messages } from '../messages.ts';
import type { files as english } from '../en/files.ts';

export const files = messages<typeof english>('files', {
	readOnly: 'للقراءة فقط',
	filesOfTheProject: 'ملفات المشروع',
	files: 'الملفات',
	newFile: 'ملف جديد',
	newScenario: 'سيناريو جديد',
	importFiles: 'استيراد ملفات',
	filesToImport: 'الملفات المراد استيرادها',
	path: 'المسار',
	forExampleMainCOr: 'مثلًا main.c، أو include/led.h لملف في مجلد.',
	create: 'إنشاء',
	renameOrMove: 'إعادة التسمية أو النقل',
	rename: 'إعادة التسمية',
	anotherFolderInThePath: 'ذكر مجلد آخر في المسار ينقل الملف.',
	theFilesInTheFolder: 'تنتقل معه الملفات التي في المجلد.',
	actionsForName: 'إجراءات {name}',
	newFileHere: 'ملف جديد هنا…',
	renameOrMoveItem: 'إعادة التسمية أو النقل…',
	deleteWithItsFiles: 'حذف مع ملفاته',
	delete: 'حذف',
	errors: '{errors, plural, one{خطأ واحد} two{خطآن} few{# أخطاء} many{# خطأً} other{# خطأ}}',
	warnings:
		'{warnings, plural, one{تحذير واحد} two{تحذيران} few{# تحذيرات} many{# تحذيرًا} other{# تحذير}}',
	openFiles: 'الملفات المفتوحة',
	changedSinceTheLastRun: 'تغيّر منذ آخر تشغيل',
	changedAloud: '، تغيّر منذ آخر تشغيل',
	closePath: 'إغلاق {path}'
});
