// What the page tells in messages that belong to no place on it, in French.
import { messages as translated } from '../messages.ts';
import type { messages as english } from '../en/messages.ts';

export const messages = translated<typeof english>('messages', {
	changedToo: '« {name} » a aussi été modifié dans un autre onglet.',
	bothChanges: 'Les deux modifications y figurent maintenant.',
	changedAtOnce: '« {name} » a été modifié en même temps dans un autre onglet.',
	bothKept:
		'Les mêmes lignes ont été modifiées ; les deux versions sont donc conservées, et la vôtre s’appelle maintenant « {copyName} ».',
	showOther: 'Afficher l’autre',
	notDeleted: '« {name} » n’a pas été supprimé.',
	deleteAgain:
		'Il a été modifié en même temps dans un autre onglet. Supprimez-le de nouveau si vous n’avez pas besoin de cette modification.',
	withoutThreads: 'Les programmes ne peuvent pas utiliser de threads sur cette page.',
	withoutThreadsWhy:
		'La page ne peut pas partager de mémoire, parce qu’elle est intégrée ou a été chargée en simple http. Tout le reste fonctionne, un peu plus lentement. Pour les threads, ouvrez le Playground en https dans son propre onglet.',
	compilerStopped: 'Le compilateur s’est arrêté de façon inattendue.',
	nextRunStartsIt: 'La prochaine exécution le redémarre. Votre travail n’est pas touché.',
	deletedElsewhere: '« {name} » a été supprimé dans un autre onglet.',
	boardIsBack: 'La carte est de retour.',
	exportAsZip: 'Exporter en zip',
	nameNotStored: 'La carte n’a pas pu enregistrer son nom.',
	nameUntil:
		'Le nom {name} sert jusqu’à la déconnexion de la carte. Son stockage est peut-être plein ou absent.',
	notFollowed: 'Le dossier « {name} » n’est pas encore suivi.',
	browserAsksFirst: 'Le navigateur vous demande avant que cette page puisse le lire de nouveau.',
	followAgain: 'Suivre de nouveau'
});
