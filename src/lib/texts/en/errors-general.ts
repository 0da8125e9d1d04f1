// What is said of failures that nobody foresaw.
import { room } from '../room.ts';

export const general = room('errors.general', {
	unexpected: 'Something went wrong.',
	tryAgain: 'Your work is saved. Try again; reload the page if it happens twice.'
});
