// Why something cannot be done now, where several parts of the page say it, in Arabic.
import { messages } from '../messages.ts';
import type { reasons as english } from '../en/reasons.ts';

export const reasons = messages<typeof english>('reasons', {
	loadingProjects: 'يجري تحميل المشاريع.',
	deploymentInProgress: 'هناك نشر جارٍ على عدة لوحات.',
	boardStopped: 'توقفت اللوحة المُحاكاة: شغّلها من جديد.',
	runInProgress: 'هناك تشغيل جارٍ.',
	theBoardIsRestarting: 'يُعاد إقلاع اللوحة.',
	theBoardDoesNotAnswer: 'اللوحة لا تستجيب.',
	theTerminalIsUsingThe: 'تستخدم الطرفية وحدة تحكم اللوحة: اخرج منها أولًا.',
	theBoardIsStarting: 'اللوحة تُقلع.',
	boardCannotRun: 'لا تستطيع اللوحة تشغيل البرامج الآن.',
	ourProgramRuns: 'يعمل برنامج صغير من هذه الصفحة.',
	runUntilStarted: 'هناك تشغيل جارٍ: انتظر حتى تبدأ حاويته.'
});
