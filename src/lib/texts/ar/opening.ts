// What is said of a project that came by a link or from an address, in Arabic.
import { messages } from '../messages.ts';
import type { opening as english } from '../en/opening.ts';

export const opening = messages<typeof english>('opening', {
	fromALink: 'جاء في رابط.',
	fromAFile: 'جاء في ملف.',
	startLesson: 'بدء الدرس',
	editLesson: 'فتح للتحرير',
	isALesson: 'هذا درس: نصوص، وملفات بداية، وحل، وفحوص. بدؤه ينشئ مشروعًا لتعمل فيه.',
	fromPlace: 'حُمّل من {place}.',
	nothingRuns: 'لا شيء يعمل حتى تضغط «تشغيل».',
	wasReplaced: 'استُبدل «{name}».',
	openQuestion: 'هل تريد فتح «{name}»؟',
	youHaveIt: 'لديك هذا المشروع بالفعل، دون تغيير، باسم «{name}».',
	youHaveOther:
		'لديك نسخة أخرى منه، «{name}»: {n, plural, =0{ملفاتها هي نفسها} one{يختلف ملف واحد} two{يختلف ملفان} few{تختلف # ملفات} many{يختلف # ملفًا} other{يختلف # ملف}}.',
	startedOther: 'كما أنه يُبدأ بطريقة أخرى.',
	compare: 'مقارنة',
	hideComparison: 'إخفاء المقارنة',
	comparison: 'المقارنة مع «{name}»',
	fileAdded: 'جديد',
	fileRemoved: 'في مشروعك فقط',
	fileChanged: 'متغيّر',
	lineEndsOnly: 'لا تختلف إلا نهايات أسطره، أو أنه أطول من أن يُقارن سطرًا بسطر.',
	moreLines:
		'{n, plural, one{لم يُعرض سطر متغيّر آخر} two{لم يُعرض سطران متغيّران آخران} few{لم تُعرض # أسطر متغيّرة أخرى} many{لم يُعرض # سطرًا متغيّرًا آخر} other{لم يُعرض # سطر متغيّر آخر}}.',
	lineNumber: 'السطر {line, number}',
	removedLine: 'عندك',
	addedLine: 'عندهم',
	files: '{n, plural, one{ملف واحد} two{ملفان} few{# ملفات} many{# ملفًا} other{# ملف}}، {size}',
	filesLabel: 'الملفات',
	leftOut:
		'{n, plural, one{ملف واحد ليس نصًا ولم يُؤخذ} two{ملفان ليسا نصًا ولم يُؤخذا} few{# ملفات ليست نصوصًا ولم تُؤخذ} many{# ملفًا ليست نصوصًا ولم تُؤخذ} other{# ملف ليست نصوصًا ولم تُؤخذ}}: {files}',
	permissions: 'الأذونات',
	noPermissions: 'لا شيء',
	permissionsUnknown: 'لا يمكن قراءة ملف build.yaml الخاص به',
	noBuildFile: 'ليس له ملف build.yaml.',
	startedWith: 'يُبدأ بـ',
	containerId: 'معرّف الحاوية {id}',
	argumentsText: 'الوسائط {text}',
	environmentText: 'متغيرات البيئة {text}',
	mountText: 'مجلد اللوحة {folder} باسم {path}',
	runRefused: 'خيارات تشغيله غير صالحة ولم تُؤخذ.',
	board: 'اللوحة',
	boardHere: 'الانتقال إلى هذه اللوحة',
	boardLost:
		'{n, plural, one{تُفقد حاوية واحدة على اللوحة الحالية} two{تُفقد حاويتان على اللوحة الحالية} few{تُفقد # حاويات على اللوحة الحالية} many{تُفقد # حاوية على اللوحة الحالية} other{تُفقد # حاوية على اللوحة الحالية}} عند تبديلها.',
	withoutQuirks: '{board}، بلا غرائب',
	cancel: 'إلغاء',
	openProject: 'فتح',
	openMine: 'فتح مشروعي',
	keepBoth: 'الاحتفاظ بكليهما',
	secondCopy: 'فتح نسخة',
	replaceMine: 'استبدال مشروعي',
	loading: 'التحميل من {host}',
	loadedSize: '{size} حتى الآن',
	openLink: 'فتح رابط أو عنوان',
	linkLabel: 'رابط أو عنوان',
	linkHint:
		'رابط مشترَك، أو عنوان ملف أو zip أو مجلد على GitHub أو GitLab أو Codeberg أو gist أو صورة.',
	linkEmpty: 'الصق رابطًا.',
	go: 'متابعة'
});
