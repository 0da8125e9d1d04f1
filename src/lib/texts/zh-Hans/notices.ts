// What the page tells outside of any panel, in Simplified Chinese.
import { messages } from '../messages.ts';
import type { notices as english } from '../en/notices.ts';

export const notices = messages<typeof english>('notices', {
	undo: '撤销',
	sentences: '{first}{second}',
	notImported: '没有导入“{file}”。'
});
