// The texts of the help dialog, in Arabic.
import { messages } from '../messages.ts';
import type { help as english } from '../en/help.ts';

export const help = messages<typeof english>('help', {
	takeTheTour: 'القيام بجولة في الصفحة',
	aboutOcrePlayground: 'حول Ocre Playground',
	writeASmallCProgram:
		'اكتب برنامجًا صغيرًا بلغة C، واضغط «تشغيل»، فيصير حاوية Ocre على لوحة: يُصرَّف في هذه الصفحة، ويُرفع عبر خط تسلسلي، ويُبدأ، ويُعرض هنا. إن Ocre بيئة تشغيل حاويات للمتحكمات الدقيقة؛ وحاوياتها وحدات WebAssembly.',
	theBoardIsSimulatedIn:
		'اللوحة مُحاكاة في هذه الصفحة وتتصرف كما تتصرف لوحة حقيقية. لا يُرسل شيء إلى أي خادم. تُحفظ المشاريع في هذا المتصفح، على هذا الجهاز.',
	connectRealBoardsInThe:
		'صِل لوحات حقيقية من القائمة المجاورة لزر «تشغيل»، حتى ثماني لوحات معًا. يستخدم «تشغيل» اللوحة المعروضة؛ وتستمر الأخرى في عملها. وفي القائمة نفسها مساعدة للوحات التي لا يُعثر عليها.',
	beforeAProgramIsDeployed:
		'قبل نشر البرنامج، تتحقق الصفحة مما إذا كان سيعمل على اللوحة، وتسألك إن لزم قرار منك. «فحص النشر» في القائمة المجاورة لزر «تشغيل» يتحقق دون تشغيل. لا تبقى الحاويات بعد إعادة ضبط اللوحة، أما الصور والملفات فتبقى: «تشغيلها مجددًا» يعيد ما كان يعمل.',
	keys: 'المفاتيح',
	ocrePlaygroundIsFreeSoftware:
		'التطبيق Ocre Playground برنامج حر برخصة Apache License 2.0. وهو يتضمن أعمال آخرين:',
	theirLicences: 'رخصهم',
	runTheProject: 'تشغيل المشروع',
	saveNowEveryChangeIs: 'حفظ الآن؛ كل تغيير يُحفظ تلقائيًا أيضًا',
	searchInTheEditorOr: 'البحث في المحرر أو في وحدة التحكم',
	undoEachFileHasIts: 'تراجع؛ لكل ملف سجل تغييراته',
	nextProblemInTheEditor: 'المشكلة التالية في المحرر',
	escapeThenTab: 'Escape ثم Tab',
	leaveTheEditor: 'الخروج من المحرر',
	f2Delete: 'F2، Delete',
	renameOrDeleteTheSelected: 'إعادة تسمية الملف المحدد في القائمة أو حذفه',
	upDown: 'السهم لأعلى، السهم لأسفل',
	recallEarlierLinesInThe: 'استرجاع الأسطر السابقة، في سطر أوامر اللوحة',
	shiftTab: 'Shift+Tab',
	leaveTheTerminalScreenTab: 'الخروج من شاشة الطرفية؛ يذهب Tab إلى اللوحة',
	arrowKeys0: 'مفاتيح الأسهم، +، −، 0',
	moveAndZoomThePlot: 'تحريك الرسم وتكبيره، ما دام التركيز عليه',
	spaceEnter: 'المسافة، Enter',
	pressAButtonOfThe: 'ضغط زر من أزرار اللوحة، ما دام التركيز عليه',
	arrowKeys: 'مفاتيح الأسهم',
	resizeTwoAreasWhileThe: 'تغيير حجم منطقتين، ما دام التركيز على الفاصل بينهما',
	allCommands: 'كل الأوامر…',
	or: ' أو '
});
