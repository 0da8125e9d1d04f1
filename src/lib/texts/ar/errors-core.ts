// What the errors of the page’s own parts mean to a user, and what to do next, in Arabic.
import { messages } from '../messages.ts';
import type { coreErrors as english } from '../en/errors-core.ts';

export const coreErrors = messages<typeof english>('errors.core', {
	'part-unavailable': 'تعذّر تحميل جزء من الصفحة.',
	'part-unavailable.next': 'عملك محفوظ. تحقق من اتصال الشبكة وحاول مجددًا، أو أعد تحميل الصفحة.'
});
