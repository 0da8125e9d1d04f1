// What the errors of lessons mean to a user, and what to do next, in French.
import { messages } from '../messages.ts';
import type { lessonErrors as english } from '../en/errors-lesson.ts';

export const lessonErrors = messages<typeof english>('errors.lesson', {
	'lesson-invalid': 'Cette leçon contient des erreurs et ne peut donc pas être suivie.',
	'lesson-invalid.next':
		'Demandez à son auteur une leçon sans erreurs, ou ouvrez celle-ci comme projet : le panneau « Problèmes » indique chaque erreur avec sa ligne.',
	'lesson-missing': 'Il n’y a pas de leçon « {id} » ici.',
	'lesson-missing.next': 'Choisissez-en une dans la galerie des leçons, ou vérifiez le lien.',
	'lesson-unreachable': 'Les fichiers de la leçon « {id} » n’ont pas pu être chargés.',
	'lesson-unreachable.next': 'Vérifiez le réseau, puis réessayez.',
	'lesson-too-large': 'La leçon dépasse {limit, number} Mo.',
	'lesson-too-large.next': 'Réduisez ses illustrations et ses enregistrements.',
	'lesson-check-too-long': 'Un contrôle ne s’est pas terminé.',
	'lesson-check-too-long.next':
		'Cherchez dans le programme une boucle qui ne finit jamais, puis réessayez.'
});
