// What is said of failures that nobody foresaw, in Arabic.
import { messages } from '../messages.ts';
import type { general as english } from '../en/errors-general.ts';

export const general = messages<typeof english>('errors.general', {
	unexpected: 'حدث خطأ ما.',
	tryAgain: 'عملك محفوظ. حاول مجددًا؛ وإذا تكرر ذلك فأعد تحميل الصفحة.'
});
