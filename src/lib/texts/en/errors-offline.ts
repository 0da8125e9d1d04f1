// What the errors of the offline copy mean to a user, and what to do next.
import { room } from '../room.ts';

export const offlineErrors = room('errors.offline', {
	'offline-changed': 'The site was replaced by another version during the download.',
	'offline-changed.next': 'Reload the page, then fetch again. Your work is safe.',
	'offline-full': 'The browser has no room for the offline copy.',
	'offline-full.next':
		'The page works with a network as before, and your work is kept elsewhere. Free space on this device or remove what other sites keep, then fetch again.',
	'offline-list-invalid': 'This site has no list of its files, so it cannot be kept offline.',
	'offline-list-invalid.next':
		'The page works as long as there is a network. The file site.json of the site is missing or wrong.',
	'offline-refused': 'This browser does not let the page keep an offline copy.',
	'offline-refused.next':
		'This is usual in private windows. The page works as long as there is a network.',
	'offline-unreachable': 'The offline copy could not be fetched: the site does not answer.',
	'offline-unreachable.next':
		'What has come so far is kept. Fetch the rest when the network is back.'
});
