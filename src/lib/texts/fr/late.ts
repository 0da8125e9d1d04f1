// What is said of an error while its own text is not here, in French.
import { messages } from '../messages.ts';
import type { late as english } from '../en/late.ts';

export const late = messages<typeof english>('late', {
	pending: '…',
	part: 'Une partie de la page n’a pas pu être chargée.',
	error: 'Quelque chose s’est mal passé ({code}). Le texte à ce sujet n’a pas pu être chargé.',
	tryAgain:
		'Votre travail est enregistré. Vérifiez la connexion réseau et réessayez, ou rechargez la page.'
});
