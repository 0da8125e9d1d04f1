// What a deploy check finds, and what helps, in Arabic.
import { messages } from '../messages.ts';
import type { deployCheck as english } from '../en/deploy-check.ts';

export const deployCheck = messages<typeof english>('deployCheck', {
	addPermission: 'إضافة {name} إلى build.yaml',
	removePermission: 'إزالة {name} من build.yaml',
	replaceWith: 'الاستبدال بـ {instead}',
	renameImage: 'إعادة تسمية الصورة إلى {imageName}',
	renameContainer: 'إعادة تسمية الحاوية إلى {containerId}',
	deleteImage: 'حذف {name} من اللوحة',
	removeContainers: 'إيقاف {ids} وإزالتها',
	resetBoard: 'إعادة ضبط اللوحة',
	resetAndRun: 'إعادة الضبط والتشغيل',
	runOnPlayground: 'التشغيل على برنامج Playground الثابت',
	runOn: 'التشغيل على {board}',
	both: '{first} {second}',
	makeMemorySmaller:
		'سيتجمّد البدء. صغّر المصفوفات والمخازن المؤقتة؛ مع الخيوط تُحجز الذاكرة كلها دفعة واحدة.',
	leaveOut: 'احذف ما لا حاجة إليه، مثل طباعة الأعداد العشرية بـ printf.',
	switchingLoses:
		'يؤدي الانتقال إلى لوحة أخرى إلى فقدان {n, plural, one{الحاوية الموجودة} two{الحاويتين الموجودتين} few{# حاويات موجودة} many{# حاوية موجودة} other{# حاوية موجودة}} على هذه.',
	otherImage: 'على اللوحة بالفعل حاوية {id} أُنشئت من {image}. ستُزال.',
	otherImageRunning: 'على اللوحة بالفعل حاوية {id} أُنشئت من {image}. ستوقَف وتُزال.',
	imageInUse:
		'{n, plural, one{أُنشئت} two{أُنشئت} few{أُنشئت} many{أُنشئت} other{أُنشئت}} {users} من {imageName} أخرى ستحل هذه محلها. تستمر الحاويات المحمّلة في تشغيل البرنامج القديم حتى تُزال.',
	storageFull: 'تحتاج الصورة إلى {needed} من تخزين اللوحة، لكن المتاح {free} فقط.',
	unused: 'لا تستخدم أي حاوية {name} ({size}).',
	deleteFiles: 'احذف ملفات في «التخزين»، أو أزل حاويات ثم صورها.',
	memoryUncertain:
		'تشغل الصورة والذاكرة {needed} أثناء التشغيل. لا يُعرف مسبقًا ما إذا كان قد بقي للوحة هذا القدر للحاويات.',
	memoryLeft:
		'تشغل الصورة والذاكرة {needed}، وبقي من ذاكرة اللوحة المخصصة للحاويات {free}: سيتجمّد البدء.',
	uploadSeconds: 'يستغرق الرفع نحو {seconds} ث.',
	uploadMinutes: 'يستغرق الرفع نحو {minutes} د.',
	imageLikeOption: 'تعدّ اللوحة «{imageName}» خيارًا من خيارات سطر الأوامر.',
	imageNameRefused: 'ترفض اللوحة اسم الصورة «{imageName}»: فهي تقبل a–z و0–9 و«.» و«_» و«-».',
	idLikeOption: 'قد تعدّ الأوامر معرّف الحاوية «{id}» خيارًا من خيارات سطر الأوامر، لأنه يبدأ بـ «-».',
	idRefused: 'ترفض اللوحة معرّف الحاوية «{id}»: فهي تقبل a–z و0–9 و«.» و«_» و«-».',
	permissionUnknown: 'لا تعرف أي بيئة تشغيل الإذن «{name}»: سيُتجاهل دون تنبيه.',
	permissionDoubled: 'ورد «{name}» مرتين في build.yaml. يُرسل مرة واحدة.',
	filesystemDoubled: 'ورد «{name}» مرتين في build.yaml. يُرسل مرة واحدة: فإرساله مرتين يعطّل اللوحة.',
	commandTooLong: 'لا يتسع سطر أوامر اللوحة لأمر البدء. {cause}',
	mountIsFile:
		'المسار {folder} ملف على اللوحة. لا يمكن ربط غير المجلدات: سيتجمّد البدء. اختر مجلدًا آخر في خيارات التشغيل، أو احذف الملف في «التخزين».',
	mountMissing: 'المجلد {folder} غير موجود على اللوحة بعد. يُنشأ قبل البدء، وإلا تجمّد البدء.',
	oneFolder:
		'تبحث اللوحة عن كل مسار في آخر مجلد فُتح: استخدم إما إذن filesystem أو مجلدًا مربوطًا واحدًا.',
	mountOrderUncertain:
		'لا يُعرف مسبقًا أي طرفي الربط يتوقعه هذا الإصدار أولًا. يُرسل بالترتيب الموثّق: ‎-v {word}. إذا تجمّد البدء، فقد يكون الترتيب معكوسًا.',
	mountOrder: 'تُرسل المجلدات المربوطة بالصيغة ‎-v {word}.',
	mountOrderReversed:
		'يأخذ Ocre 0.7.0 طرفي الربط بعكس الترتيب الموثّق. ترسل الصفحة ما يعمل: ‎-v {word}.',
	stockFull:
		'يتسع المشرف كما يوفره Ocre لعدد أقصاه {limit, plural, one{حاوية واحدة} two{حاويتان} few{# حاويات} many{# حاوية} other{# حاوية}}، بما فيها المتوقفة. على هذه اللوحة: {others}.',
	boardFull:
		'تتسع هذه اللوحة لعدد أقصاه {limit, plural, one{حاوية واحدة} two{حاويتان} few{# حاويات} many{# حاوية} other{# حاوية}}، بما فيها المتوقفة. على هذه اللوحة: {others}.',
	stopOneFirst: 'أوقف واحدة منها وأزلها أولًا.',
	noThread: 'ليس في هذه اللوحة ذاكرة كافية لخيط آخر: سيفشل بدء الحاوية.',
	maybeNoThread: 'ربما ليس في هذه اللوحة ذاكرة كافية لخيط آخر: سيفشل بدء الحاوية.',
	noTimer: 'ليس في هذه اللوحة متسع لمؤقّت آخر: تحتاج {id} إلى واحد على الأقل.',
	maybeNoTimer: 'ربما ليس في هذه اللوحة متسع لمؤقّت آخر: تحتاج {id} إلى واحد على الأقل.',
	noTimerUntilReset:
		'ليس في هذه اللوحة متسع لمؤقّت آخر حتى يُعاد ضبطها: تحتاج {id} إلى واحد على الأقل.',
	maybeNoTimerUntilReset:
		'ربما ليس في هذه اللوحة متسع لمؤقّت آخر حتى يُعاد ضبطها: تحتاج {id} إلى واحد على الأقل.',
	eachUses: 'تستهلك كل حاوية عاملة ذاكرة خيط واحد، وكذلك كل مؤقّت.',
	timerKeeps: 'يحتفظ المؤقّت بذاكرة خيط واحد حتى يُعاد ضبط اللوحة.',
	timersSinceReset:
		'منذ آخر إعادة ضبط: {n, plural, one{مؤقّت واحد} two{مؤقّتان} few{# مؤقّتات} many{# مؤقّتًا} other{# مؤقّت}}.',
	timersSeenSinceReset:
		'منذ آخر إعادة ضبط، رأت هذه الصفحة {n, plural, one{مؤقّت واحد} two{مؤقّتين} few{# مؤقّتات} many{# مؤقّتًا} other{# مؤقّت}}.',
	timersSeen:
		'منذ الاتصال بها، رأت هذه الصفحة {n, plural, one{مؤقّت واحد} two{مؤقّتين} few{# مؤقّتات} many{# مؤقّتًا} other{# مؤقّت}}؛ وما حدث قبل ذلك غير معروف.',
	runningNow: 'تعمل الآن: {running}.',
	pressReset: 'اضغط زر إعادة الضبط فيها، ثم شغّل من جديد.',
	resetEnds:
		'إعادة الضبط تُنهي {running}. ما بدأته هذه الصفحة يمكن تشغيله من جديد من قائمة الحاويات.',
	timersUncertain:
		'ينشئ البرنامج مؤقّتًا واحدًا على الأقل، وقد يحتفظ المؤقّت بذاكرته حتى يُعاد ضبط اللوحة: في المشرف كما يوفره Ocre متسع لثلاثة مؤقّتات بين كل إعادة ضبط وأخرى.',
	cannotStart:
		'{board}: لا يمكن البدء بعد: {n, plural, one{مانع واحد} two{مانعان} few{# موانع} many{# مانعًا} other{# مانع}}.',
	canRunWithWarnings:
		'{board}: يمكن التشغيل، مع {n, plural, one{تحذير واحد} two{تحذيرين} few{# تحذيرات} many{# تحذيرًا} other{# تحذير}}.',
	canRunAsFarAsKnown: '{board}: يمكن التشغيل، بقدر ما تُعرف حالة اللوحة.',
	canRun: '{board}: يمكن التشغيل.',
	moduleInvalid: 'لم تتمكن اللوحة من تحميل هذه الوحدة. {cause}',
	moduleRefused: 'لن تحمّل اللوحة هذه الوحدة. تقول بيئة تشغيلها: {cause}.'
});
