// What the errors of the page’s own parts mean to a user, and what to do next, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { coreErrors as english } from '../en/errors-core.ts';

export const coreErrors = messages<typeof english>('errors.core', {
	'part-unavailable': '页面的某个部分无法加载。',
	'part-unavailable.next': '你的工作已保存。请检查网络连接后重试，或重新加载页面。'
});
