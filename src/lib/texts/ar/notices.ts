// What the page tells outside of any panel, in Arabic.
import { messages } from '../messages.ts';
import type { notices as english } from '../en/notices.ts';

export const notices = messages<typeof english>('notices', {
	undo: 'تراجع',
	sentences: '{first} {second}',
	notImported: 'لم يُستورد «{file}».'
});
