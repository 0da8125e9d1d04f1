// The texts of the terminal, in Arabic.
import { messages } from '../messages.ts';
import type { terminal as english } from '../en/terminal.ts';

export const terminal = messages<typeof english>('terminal', {
	terminal: 'الطرفية',
	keysGoToTheBoard: 'تذهب المفاتيح إلى اللوحة، وTab أيضًا؛ للخروج من الشاشة اضغط Shift+Tab.',
	theShellIsBeingSet: 'يجري إعداد سطر الأوامر',
	leaveTheTerminal: 'الخروج من الطرفية',
	pastedLinesSentOfTotal: 'الأسطر الملصقة: أُرسل {sent} من {total}، كل منها عند محثّ الأوامر.',
	discardTheRest: 'تجاهل الباقي',
	notSent: 'لم يُرسل',
	ok: 'حسنًا',
	terminalOfTheBoard: 'طرفية اللوحة',
	waitingForTheBoardTo: 'في انتظار أن تُنهي اللوحة مهمتها الحالية…',
	cancel: 'إلغاء',
	inTheTerminalKeystrokesGo:
		'في الطرفية تذهب ضغطات المفاتيح مباشرة إلى سطر أوامر اللوحة، كما في أي طرفية تسلسلية. وفي هذه الأثناء لا ترسل الصفحة أوامر من عندها: ينتظر الرفع والقوائم حتى تخرج منها.',
	openTheTerminal: 'فتح الطرفية',
	cancelsTheLineAProgram: 'يلغي السطر؛ وقد يعامله البرنامج بطريقة أخرى',
	completesTheWord: 'يكمل الكلمة',
	previousLine: 'السطر السابق',
	nextLine: 'السطر التالي',
	clearsTheScreen: 'يمسح الشاشة',
	deletesTheLine: 'يحذف السطر',
	someCharactersWereNotSent:
		'لم تُرسل بعض الأحرف: لا يقبل سطر أوامر اللوحة إلا ASCII ويُسقط ما عداه.',
	ctrlDNotSent:
		'لم يُرسل Ctrl-D: كانت اللوحة ستعدّه بداية إطار SMP وتُسقط الإطار التالي؛ واللوحة الأقدم لا تستجيب لأي SMP حتى يُعاد ضبطها. استخدم المفتاح Delete.',
	ctrlFNotSent:
		'لم يُرسل Ctrl-F: إذا تبعه Tab، كانت اللوحة ستعدّه بداية إطار SMP وتُسقط ما بعده. استخدم مفتاح السهم.'
});
