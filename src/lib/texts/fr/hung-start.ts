// Why the start of a container hangs, in French.
import { messages } from '../messages.ts';
import type { hungStart as english } from '../en/hung-start.ts';

export const hungStart = messages<typeof english>('hungStart', {
	notEnoughMemory:
		'La carte n’a plus assez de mémoire pour ce programme. Après la réinitialisation, démarrez moins de conteneurs, ou réduisez les tableaux et les tampons ; avec des threads, toute la mémoire est prise d’un coup.',
	ranOutOfMemory:
		'La carte a manqué de mémoire pendant la création du conteneur. Après la réinitialisation, démarrez moins de conteneurs.',
	endedBeforeMain:
		'Le programme s’est terminé avant l’appel de main(), dans la fonction de démarrage de son module.',
	noFurtherReason:
		'Le conteneur n’a pas pu être créé à partir de son image ; la carte n’en dit pas plus.',
	noFolder:
		'Le dossier {folder} n’existe pas sur la carte, ou n’est pas un dossier. Si les options d’exécution d’un projet le montent, il est créé avant le démarrage. En ligne de commande, Ocre 0.7.0 prend -v /PATH_IN_PROGRAM:/FOLDER.',
	missingImport:
		'Le programme importe {name} ({kind}), que la carte n’a pas. Compilez-le sans cet import.',
	kindFunction: 'fonction',
	kindMemory: 'mémoire',
	kindGlobal: 'variable globale',
	kindTable: 'table'
});
