// What the errors of the simulated board mean to a user, and what to do next.
import { room } from '../room.ts';

export const simulatorErrors = room('errors.simulator', {
	'connection-closed': 'The connection was closed.',
	'connection-closed.next': 'Try again.',
	'connection-refused': 'Nothing is listening on this port.',
	'connection-refused.next': 'Run the program that opens it, and wait until it listens.',
	'network-missing': 'The board has no network.',
	'network-missing.next':
		'Choose a board with a network interface beside the Run button, or wait until it is up.',
	'not-isolated': 'This browser window cannot run containers.',
	'not-isolated.next':
		'Containers need shared memory, which this page was not granted. Reload the page. If that does not help, open it in a regular window, not a private one.',
	'recording-board': 'The recording was made on a board that this version does not know.',
	'recording-board.next': 'Reload the page to get its newest version.',
	'recording-broken': 'The recording is damaged.',
	'recording-broken.next': 'Part of the file is missing or was changed. Get a fresh copy of it.',
	'recording-failed': 'The replay stopped unexpectedly.',
	'recording-failed.next':
		'Open the recording again. If it happens again, the file may be damaged.',
	'recording-too-large': 'The recording is too large to open.',
	'recording-too-large.next': 'Record a shorter run.',
	'recording-unknown': 'This file is not a recording, or was made by a newer version.',
	'recording-unknown.next':
		'Choose a file that ends in .ocre-recording, or reload the page to get its newest version.',
	'simulator-crashed': 'The simulated board stopped unexpectedly.',
	'simulator-crashed.next': 'You can switch it on again. Its storage is intact.',
	'trace-failed': 'The trace could not be read.',
	'trace-failed.next': 'Open it again. If it happens again, the file may be damaged.',
	'trace-invalid': 'This file is not a trace.',
	'trace-invalid.next': 'Open a JSON file that was downloaded from the Timeline.',
	'trace-too-large': 'The trace is too large to open.',
	'trace-too-large.next': 'The limit is 256 MB. Record a shorter trace.',
	'trace-too-new': 'The trace was made by a newer version of the playground.',
	'trace-too-new.next': 'Reload the page to get the current version, then open it again.'
});
