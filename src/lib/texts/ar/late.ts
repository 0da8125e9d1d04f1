// What is said of an error while its own text is not here, in Arabic.
import { messages } from '../messages.ts';
import type { late as english } from '../en/late.ts';

export const late = messages<typeof english>('late', {
	pending: '…',
	part: 'تعذّر تحميل جزء من الصفحة.',
	error: 'حدث خطأ ما ({code}). تعذّر تحميل النص الذي يشرحه.',
	tryAgain: 'عملك محفوظ. تحقق من اتصال الشبكة وحاول مجددًا، أو أعد تحميل الصفحة.'
});
