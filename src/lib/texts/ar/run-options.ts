// The texts of run options, in Arabic.
import { messages } from '../messages.ts';
import type { runOptions as english } from '../en/run-options.ts';

export const runOptions = messages<typeof english>('runOptions', {
	containerId: 'معرّف الحاوية',
	emptyUsualid: 'إذا تُرك فارغًا: «{usualId}».',
	emptyUsualidFromTheProjects: 'إذا تُرك فارغًا: «{usualId}»، من اسم المشروع.',
	capabilities: 'القدرات',
	mounts: 'المجلدات المربوطة',
	aMountShowsAFolder:
		'الربط يُظهر للبرنامج مجلدًا من تخزين اللوحة. يبقى المجلد عند إزالة الحاوية، ويمكن أن تتشاركه عدة حاويات. يُنشأ المجلد إن لم يكن موجودًا.',
	pathInTheProgram: 'المسار في البرنامج',
	folderOnTheBoard: 'المجلد على اللوحة',
	removeThisMount: 'إزالة هذا الربط',
	addAMount: 'إضافة ربط',
	mountOrderOnNameIs: 'ترتيب الربط على {name} غير معروف',
	thisBoardsRuntimeReversesThe: 'تعكس بيئة تشغيل هذه اللوحة طرفي الربط',
	ocre070Documents:
		'يوثّق Ocre 0.7.0 الصيغة <code>-v /FOLDER:/PATH</code> لكنه يتوقع <code>-v /PATH:/FOLDER</code>. ترسل الصفحة ما تتوقعه اللوحة.',
	whetherMoreThanOneFolder: 'لا يُعرف ما إذا كان يعمل أكثر من مجلد على {name}',
	ocre070Looks:
		'يبحث Ocre 0.7.0 عن كل مسار في آخر مجلد فُتح. للأمان، استخدم إما الإذن filesystem أو مجلدًا مربوطًا واحدًا.',
	onlyTheLastFolderWorks: 'لا يعمل على هذه اللوحة إلا المجلد الأخير',
	theBoardLooksUpEvery:
		'تبحث اللوحة عن كل مسار في آخر مجلد فتحته أي حاوية. استخدم إما الإذن filesystem أو مجلدًا مربوطًا واحدًا.',
	commandForBoard: 'الأمر الموجّه إلى {board}',
	wordsOfMax: 'الكلمات: {words} من {max}.',
	shownWhenAllFieldsAre: 'يظهر عندما تكون كل الحقول صالحة.',
	shownWhenBuildYamlHas: 'يظهر عندما لا تكون في build.yaml أخطاء.',
	containersAlwaysRunDetachedD:
		'تعمل الحاويات دائمًا منفصلة (<code>-d</code>): المتصلة منها تحجب وحدة تحكم اللوحة حتى تنتهي.',
	cancel: 'إلغاء',
	correctTheMarkedFieldsFirst: 'صحّح الحقول المعلَّمة أولًا.',
	unknownMountOrder:
		'هذا الإصدار من Ocre غير معروف للصفحة. ترسل الصفحة <code>-v {order}</code>. إذا تجمّد البدء، فجرّب الطرفين بالترتيب المعاكس.',
	capabilitiesFrom: 'تأتي القدرات من الأذونات في build.yaml: {capabilities}.',
	none: 'لا شيء',
	runOptions: 'خيارات التشغيل',
	howThisProjects: 'كيف تُبدأ حاوية هذا المشروع. تُحفظ مع المشروع.',
	save: 'حفظ',
	arguments: 'الوسائط',
	onePerLine: 'واحد في كل سطر.',
	environment: 'متغيرات البيئة',
	variablesPerLine: 'واحد بصيغة NAME=value في كل سطر.',
	variablesBesideBuildFile: 'واحد بصيغة NAME=value في كل سطر، إضافة إلى build.yaml.',
	pathUsedAbove: 'هذا المسار مستخدم أعلاه بالفعل.',
	lineProblem: '«{line}»: {problem}'
});
