// The notices of quirks, in Arabic.
import { messages } from '../messages.ts';
import type { quirkNotices as english } from '../en/quirk-notices.ts';

export const quirkNotices = messages<typeof english>('quirkNotices', {
	allQuirks: 'كل الغرائب',
	note: 'ملاحظة ({containerId}): {title}',
	notesAboutRunningContainers: 'ملاحظات عن الحاويات العاملة',
	onlyOnRealBoards: 'يعمل هنا لأن اللوحة في الوضع الموثَّق. على لوحة حقيقية: {message}',
	resetAndRunAgain: 'إعادة الضبط والتشغيل مجددًا',
	whatThisMeans: 'ماذا يعني هذا'
});
