// What the errors of the page’s own parts mean to a user, and what to do next.
import { room } from '../room.ts';

export const coreErrors = room('errors.core', {
	'part-unavailable': 'A part of the page could not be loaded.',
	'part-unavailable.next':
		'Your work is saved. Check the network connection and try again, or reload the page.'
});
