// What the page tells outside of any panel.
import { room } from '../room.ts';

export const notices = room('notices', {
	undo: 'Undo',
	sentences: '{first} {second}',
	notImported: '“{file}” was not imported.'
});
