// What the errors of the browser’s storage mean to a user, and what to do next.
import { room } from '../room.ts';

export const storageErrors = room('errors.storage', {
	'record-damaged': 'A saved project cannot be read.',
	'record-damaged.next':
		'It was left as it is in the browser’s storage; your other projects are not affected.',
	'setting-damaged': 'A saved setting cannot be read.',
	'setting-damaged.next': 'The default is used instead.',
	'storage-blocked':
		'The browser’s storage is in use by an older version of this page in another tab.',
	'storage-blocked.next':
		'Close the other tabs of this page and reload. Until then nothing is saved.',
	'storage-failed': 'Saving failed.',
	'storage-failed.next':
		'Your work is safe as long as this tab is open, and saving is tried again. Export the project before you close the tab.',
	'storage-full': 'The board’s storage is full.',
	'storage-full.next': 'Delete images that you no longer use.',
	'storage-newer': 'Your projects were saved by a newer version of this page.',
	'storage-newer.next': 'Reload the page to get that version. Until then nothing is saved.',
	'storage-refused': 'This browser does not let the page store your work.',
	'storage-refused.next':
		'You can continue, but your work is lost when this tab is closed. This is usual in private windows.'
});
