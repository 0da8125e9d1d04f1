// What is said of failures that nobody foresaw, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { general as english } from '../en/errors-general.ts';

export const general = messages<typeof english>('errors.general', {
	unexpected: '出了点问题。',
	tryAgain: '你的工作已保存。请重试；如果再次发生，请重新加载页面。'
});
