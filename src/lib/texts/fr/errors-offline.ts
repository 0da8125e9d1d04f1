// What the errors of the offline copy mean to a user, and what to do next, in French.
import { messages } from '../messages.ts';
import type { offlineErrors as english } from '../en/errors-offline.ts';

export const offlineErrors = messages<typeof english>('errors.offline', {
	'offline-changed': 'Le site a été remplacé par une autre version pendant le téléchargement.',
	'offline-changed.next':
		'Rechargez la page, puis téléchargez de nouveau. Votre travail est en sécurité.',
	'offline-full': 'Le navigateur n’a pas de place pour la copie hors ligne.',
	'offline-full.next':
		'La page fonctionne comme avant avec un réseau, et votre travail est conservé ailleurs. Libérez de la place sur cet appareil ou supprimez ce que d’autres sites conservent, puis téléchargez de nouveau.',
	'offline-list-invalid':
		'Ce site n’a pas de liste de ses fichiers ; il ne peut donc pas être conservé hors ligne.',
	'offline-list-invalid.next':
		'La page fonctionne tant qu’il y a un réseau. Le fichier site.json du site manque ou est incorrect.',
	'offline-refused': 'Ce navigateur ne laisse pas la page conserver une copie hors ligne.',
	'offline-refused.next':
		'C’est habituel en navigation privée. La page fonctionne tant qu’il y a un réseau.',
	'offline-unreachable': 'La copie hors ligne n’a pas pu être téléchargée : le site ne répond pas.',
	'offline-unreachable.next':
		'Ce qui est déjà arrivé est conservé. Téléchargez le reste quand le réseau sera revenu.'
});
