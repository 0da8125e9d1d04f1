// What the page tells outside of any panel, in German.
import { messages } from '../messages.ts';
import type { notices as english } from '../en/notices.ts';

export const notices = messages<typeof english>('notices', {
	undo: 'Rückgängig',
	sentences: '{first} {second}',
	notImported: '„{file}“ wurde nicht importiert.'
});
