// The texts of the palette of commands, in French.
import { messages } from '../messages.ts';
import type { palette as english } from '../en/palette.ts';

export const palette = messages<typeof english>('palette', {
	commands: 'Commandes',
	searchTheCommands: 'Rechercher une commande',
	whatDoYouWant: 'Que voulez-vous faire ?',
	on: ', activé',
	notAvailable: 'Indisponible :',
	commandCount: '{count, plural, one{# commande} other{# commandes}}',
	noMatch: 'Aucune commande ne correspond à « {text} ».',
	refused: '{title} : {reason}',
	recent: 'Récentes'
});
