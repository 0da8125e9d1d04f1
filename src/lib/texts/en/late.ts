// What is said of an error while its own text is not here.
import { room } from '../room.ts';

export const late = room('late', {
	pending: '…',
	part: 'A part of the page could not be loaded.',
	error: 'Something went wrong ({code}). The text about it could not be loaded.',
	tryAgain: 'Your work is saved. Check the network connection and try again, or reload the page.'
});
