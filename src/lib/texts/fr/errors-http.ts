// What the errors of HTTP and WebSockets mean to a user, and what to do next, in French.
import { messages } from '../messages.ts';
import type { httpErrors as english } from '../en/errors-http.ts';

export const httpErrors = messages<typeof english>('errors.http', {
	'connection-reset': 'Le conteneur a réinitialisé la connexion.',
	'connection-reset.next': 'Sa console en dit peut-être la raison. Réessayez.',
	'http-bad-request': 'Cette requête ne peut pas être envoyée.',
	'http-bad-request.next': 'Corrigez le chemin, la méthode ou les en-têtes.',
	'http-empty': 'Le conteneur a fermé la connexion sans répondre.',
	'http-empty.next':
		'Sa console en dit peut-être la raison ; un serveur qui ne sert qu’un client à la fois était peut-être occupé.',
	'http-malformed': 'La réponse n’est pas du HTTP.',
	'http-malformed.next':
		'Regardez les octets sous « TCP », et vérifiez la ligne d’état et les en-têtes qu’envoie le programme.',
	'http-redirect': 'Le serveur redirige vers un endroit qui ne peut pas être ouvert.',
	'http-redirect.next': 'Seul le conteneur lui-même est accessible d’ici.',
	'http-timeout': 'Le conteneur n’a pas répondu à temps.',
	'http-timeout.next':
		'Il est peut-être occupé, ou attend d’autres données. Sa console en dit peut-être la raison.',
	'http-too-large': 'La réponse est trop grande.',
	'http-too-large.next': 'Envoyez moins à la fois.',
	'http-truncated': 'La réponse est incomplète.',
	'http-truncated.next':
		'Comparez le Content-Length qu’envoie le programme avec la taille de son contenu.',
	'websocket-protocol': 'Le conteneur a envoyé quelque chose qui n’est pas un message WebSocket.',
	'websocket-protocol.next': 'Vérifiez l’en-tête de deux octets qui commence chaque message.',
	'websocket-refused': 'Le conteneur n’a pas accepté le WebSocket.',
	'websocket-refused.next': 'Vérifiez le chemin et la réponse du programme au handshake.',
	'websocket-too-large': 'Un message WebSocket est trop grand.',
	'websocket-too-large.next': 'Envoyez moins à la fois.'
});
