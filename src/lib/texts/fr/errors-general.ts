// What is said of failures that nobody foresaw, in French.
import { messages } from '../messages.ts';
import type { general as english } from '../en/errors-general.ts';

export const general = messages<typeof english>('errors.general', {
	unexpected: 'Quelque chose s’est mal passé.',
	tryAgain:
		'Votre travail est enregistré. Réessayez ; rechargez la page si cela se produit deux fois.'
});
