// What the page tells outside of any panel, in French.
import { messages } from '../messages.ts';
import type { notices as english } from '../en/notices.ts';

export const notices = messages<typeof english>('notices', {
	undo: 'Annuler',
	sentences: '{first} {second}',
	notImported: '« {file} » n’a pas été importé.'
});
