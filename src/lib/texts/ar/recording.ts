// The texts of recordings, in Arabic.
import { messages } from '../messages.ts';
import type { recording as english } from '../en/recording.ts';

export const recording = messages<typeof english>('recording', {
	recording: 'التسجيل',
	stopRecording: 'إيقاف التسجيل',
	theRecordingIsBeingSaved: 'يجري حفظ التسجيل.',
	containersThatStartFromNow: 'تُسجَّل الحاويات التي تبدأ من الآن',
	record: 'تسجيل',
	openRecording: 'فتح تسجيل…',
	recordingToOpen: 'التسجيل المراد فتحه',
	recordingIt: 'التسجيل جارٍ',
	containers:
		'{runs, plural, one{حاوية واحدة} two{حاويتان} few{# حاويات} many{# حاوية} other{# حاوية}}',
	fullNoLongerRecording: 'ممتلئ: توقف التسجيل',
	savingTheRecording: 'يجري حفظ التسجيل…',
	reading: 'القراءة',
	cancel: 'إلغاء',
	pause: 'إيقاف مؤقت',
	goOn: 'متابعة',
	replayAgain: 'إعادة العرض مجددًا',
	replay: 'إعادة العرض',
	speedOfTheReplay: 'سرعة إعادة العرض',
	download: 'تنزيل',
	closeRecording: 'إغلاق التسجيل',
	timeOf: '{atMs} من {durationMs}',
	facts:
		'{board}، {mode}، {recordedAt}، {calls, plural, one{استدعاء واحد للمضيف} two{استدعاءان للمضيف} few{# استدعاءات للمضيف} many{# استدعاءً للمضيف} other{# استدعاء للمضيف}}، {sizeBytes}.',
	modeFaithful: 'الوضع المطابق',
	modeDocumented: 'الوضع الموثّق',
	containersOf: 'الحاويات: {runs}.',
	containerOf: '{container} ({image})',
	noImage: 'بلا صورة',
	andMaxNamedMore: '{more} غيرها',
	theRecordingReachedItsSize: 'بلغ التسجيل حدّ حجمه قبل انتهاء التشغيل.',
	nothingRecordedYet: 'لم يُسجَّل شيء بعد',
	pressRecordThenRunButton:
		'اضغط «تسجيل»، ثم «تشغيل»: تُجمع ضغطات الأزرار وقيم المستشعرات والتوقيت وكل نتائج استدعاءات المضيف في ملف واحد. كل من يفتحه يستطيع إعادة عرض التشغيل.',
	nowPressRun: 'اضغط الآن «تشغيل»',
	onlyContainersStartedFromNow: 'لا تُسجَّل إلا الحاويات التي تبدأ من الآن.',
	quarterSpeed: 'ربع السرعة',
	asRecorded: 'كما سُجّل',
	atOnce: 'دفعة واحدة',
	consoleOfTheReplay: 'وحدة تحكم إعادة العرض',
	matches:
		'تطابقت إعادة العرض: {calls, plural, one{كان لاستدعاء المضيف} two{كان لاستدعاءي المضيف} few{كان لكل استدعاءات المضيف (#)} many{كان لكل استدعاءات المضيف (#)} other{كان لكل استدعاءات المضيف (#)}} الوسائط والمخرجات نفسها.',
	differs: 'تختلف إعادة العرض عن التسجيل.',
	difference: '{container}، استدعاء المضيف رقم {call, number}: سُجّل {expected}، والآن {got}.',
	endedInstead:
		'الحاوية {container}، استدعاء المضيف رقم {call, number}: سُجّل {expected}، والآن انتهت الحاوية.',
	endedInsteadWith:
		'الحاوية {container}، استدعاء المضيف رقم {call, number}: سُجّل {expected}، والآن انتهت الحاوية: {ending}.',
	noCallInstead:
		'الحاوية {container}، استدعاء المضيف رقم {call, number}: سُجّل {expected}، والآن لا يصدر أي استدعاء.',
	notReplayedNoImage: 'لم يُعَد عرض {container}: صورتها ليست في التسجيل.',
	notReplayedThreads: 'لم يُعَد عرض {container}: يمكنها بدء خيوط تنفيذ، ولا يحفظ أي تسجيل ترتيبها.',
	notReplayedEntry: 'لم يُعَد عرض {container}: دالة الدخول فيها تأخذ وسائط، ولا يحفظها أي تسجيل.',
	notReplayedMemory: 'لم يُعَد عرض {container}: ذاكرتها أكبر من ذاكرة اللوحة.',
	notReplayedBroken: 'لم يُعَد عرض {container}: {message}.',
	times: 'بسرعة {n, number}×',
	pressesAreRecorded: 'هذه إعادة عرض: تأتي ضغطات الأزرار من التسجيل.',
	moment: '{when, date} {when, time, short}'
});
