// What the errors of the simulated board mean to a user, and what to do next, in French.
import { messages } from '../messages.ts';
import type { simulatorErrors as english } from '../en/errors-simulator.ts';

export const simulatorErrors = messages<typeof english>('errors.simulator', {
	'connection-closed': 'La connexion a été fermée.',
	'connection-closed.next': 'Réessayez.',
	'connection-refused': 'Rien n’écoute sur ce port.',
	'connection-refused.next': 'Exécutez le programme qui l’ouvre, et attendez qu’il écoute.',
	'network-missing': 'La carte n’a pas de réseau.',
	'network-missing.next':
		'Choisissez à côté du bouton « Exécuter » une carte avec une interface réseau, ou attendez que celle-ci soit active.',
	'not-isolated': 'Cette fenêtre de navigateur ne peut pas exécuter de conteneurs.',
	'not-isolated.next':
		'Les conteneurs demandent de la mémoire partagée, qui n’a pas été accordée à cette page. Rechargez la page. Si cela ne suffit pas, ouvrez-la dans une fenêtre normale, pas privée.',
	'recording-board': 'L’enregistrement a été fait sur une carte que cette version ne connaît pas.',
	'recording-board.next': 'Rechargez la page pour obtenir sa dernière version.',
	'recording-broken': 'L’enregistrement est endommagé.',
	'recording-broken.next':
		'Une partie du fichier manque ou a été modifiée. Procurez-vous-en une nouvelle copie.',
	'recording-failed': 'La relecture s’est arrêtée de façon inattendue.',
	'recording-failed.next':
		'Rouvrez l’enregistrement. Si cela se reproduit, le fichier est peut-être endommagé.',
	'recording-too-large': 'L’enregistrement est trop grand pour être ouvert.',
	'recording-too-large.next': 'Enregistrez une exécution plus courte.',
	'recording-unknown':
		'Ce fichier n’est pas un enregistrement, ou vient d’une version plus récente.',
	'recording-unknown.next':
		'Choisissez un fichier qui finit par .ocre-recording, ou rechargez la page pour obtenir sa dernière version.',
	'simulator-crashed': 'La carte simulée s’est arrêtée de façon inattendue.',
	'simulator-crashed.next': 'Vous pouvez la rallumer. Son stockage est intact.',
	'trace-failed': 'La trace n’a pas pu être lue.',
	'trace-failed.next': 'Rouvrez-la. Si cela se reproduit, le fichier est peut-être endommagé.',
	'trace-invalid': 'Ce fichier n’est pas une trace.',
	'trace-invalid.next': 'Ouvrez un fichier JSON téléchargé depuis la chronologie.',
	'trace-too-large': 'La trace est trop grande pour être ouverte.',
	'trace-too-large.next': 'La limite est de 256 Mo. Enregistrez une trace plus courte.',
	'trace-too-new': 'La trace vient d’une version plus récente du Playground.',
	'trace-too-new.next': 'Rechargez la page pour obtenir la version actuelle, puis rouvrez-la.'
});
