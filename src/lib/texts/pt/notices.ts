// What the page tells outside of any panel, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { notices as english } from '../en/notices.ts';

export const notices = messages<typeof english>('notices', {
	undo: 'Desfazer',
	sentences: '{first} {second}',
	notImported: '“{file}” não foi importado.'
});
