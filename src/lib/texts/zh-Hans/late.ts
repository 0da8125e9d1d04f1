// What is said of an error while its own text is not here, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { late as english } from '../en/late.ts';

export const late = messages<typeof english>('late', {
	pending: '…',
	part: '页面的某个部分无法加载。',
	error: '出了点问题（{code}）。无法加载相关说明。',
	tryAgain: '你的工作已保存。请检查网络连接后重试，或重新加载页面。'
});
