// What the errors of the page’s own parts mean to a user, and what to do next, in French.
import { messages } from '../messages.ts';
import type { coreErrors as english } from '../en/errors-core.ts';

export const coreErrors = messages<typeof english>('errors.core', {
	'part-unavailable': 'Une partie de la page n’a pas pu être chargée.',
	'part-unavailable.next':
		'Votre travail est enregistré. Vérifiez la connexion réseau et réessayez, ou rechargez la page.'
});
