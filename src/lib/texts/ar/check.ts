// The texts of the deploy check, in Arabic.
import { messages } from '../messages.ts';
import type { check as english } from '../en/check.ts';

export const check = messages<typeof english>('check', {
	deployCheck: 'فحص النشر',
	noProblemsFound: 'لم يُعثر على مشكلات.',
	working: 'جارٍ العمل…',
	close: 'إغلاق',
	cancel: 'إلغاء',
	theContainerWouldNotStart: 'لن تبدأ الحاوية: عالج أولًا ما يمنعها.',
	runAnyway: 'التشغيل على أي حال',
	run: 'تشغيل',
	blocked: 'مانع',
	warning: 'تحذير',
	note: 'ملاحظة',
	aChangeIsInProgress: 'هناك تغيير جارٍ.'
});
