// What the page tells outside of any panel, in Spanish.
import { messages } from '../messages.ts';
import type { notices as english } from '../en/notices.ts';

export const notices = messages<typeof english>('notices', {
	undo: 'Deshacer',
	sentences: '{first} {second}',
	notImported: '«{file}» no se importó.'
});
