// The texts of scenarios, in Arabic.
import { messages } from '../messages.ts';
import type { scenario as english } from '../en/scenario.ts';

export const scenario = messages<typeof english>('scenario', {
	scenario: 'السيناريو',
	noScenarioYet: 'لا يوجد سيناريو بعد',
	aScenarioPressesButtonsWaits:
		'يضغط السيناريو الأزرار، وينتظر المخرجات ومصابيح LED، ويتحقق من أن البرنامج يفعل ما ينبغي.',
	newScenario: 'سيناريو جديد',
	scenarioFile: 'ملف السيناريو',
	cancel: 'إلغاء',
	theBoardIsResetFirst: 'يُعاد ضبط اللوحة أولًا',
	runAgain: 'تشغيل مجددًا',
	runScenario: 'تشغيل السيناريو',
	beforeTheLastChanges: 'قبل آخر التغييرات',
	preparingTheBoard: 'يجري تحضير اللوحة…',
	notRunYet: 'لم يُشغَّل بعد',
	runTheScenarioToSee:
		'شغّل السيناريو لترى كل خطوة مع وقتها، وحيث تفشل خطوة ترى ما كان متوقعًا وما حدث.',
	steps: 'الخطوات',
	lineLine: 'السطر {line}',
	expected: 'المتوقع',
	got: 'الحاصل',
	console: 'وحدة التحكم',
	theBoardIsResetFirstWhere: 'يُعاد ضبط اللوحة أولًا، حيث يمكن ذلك',
	summary:
		'نجح {passed} من {n, plural, one{خطوة واحدة} two{خطوتين} few{# خطوات} many{# خطوة} other{# خطوة}}، {time}',
	waiting: 'قيد الانتظار',
	running: 'قيد التشغيل',
	passed: 'نجح',
	failed: 'فشل',
	cancelled: 'أُلغي',
	skipped: 'تُخطّي',
	milliseconds: '{value, number} مث',
	seconds: '{value} ث'
});
