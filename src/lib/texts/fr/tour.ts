// The texts of the tour of the page, and of the first visit, in French.
import { messages } from '../messages.ts';
import type { tour as english } from '../en/tour.ts';

export const tour = messages<typeof english>('tour', {
	title: 'Visite',
	here: 'Ici.',
	project:
		'Vos projets : nouveaux à partir d’exemples, importation, exportation et partage. Le travail s’enregistre tout seul.',
	editor:
		'Le programme. Modifiez-le : la page dit ce que le compilateur en pense pendant la saisie.',
	run: '« Exécuter » compile le programme, le met sur la carte et le démarre.',
	target: 'La carte sur laquelle « Exécuter » agit : une carte simulée, ou la vôtre par câble.',
	board:
		'La carte. Ses lumières montrent ce que fait le programme ; ses boutons et ses capteurs sont pour vous.',
	console:
		'Ce que le programme affiche, avec à côté les problèmes, la taille, la chronologie et plus encore.',
	files: 'Les fichiers du projet. build.yaml dit ce que le programme peut faire sur la carte.',
	place: '{place, number} sur {count, number}',
	next: 'Suivant',
	back: 'Précédent',
	end: 'Terminer la visite',
	done: 'Terminé',
	close: 'Fermer',
	startTour: 'Visiter la page',
	tourWords: 'aide introduction guide premiers pas visite',
	firstStepsAgain: 'Afficher de nouveau les premiers pas',
	firstStepsWords: 'bienvenue indice commencer',
	faster:
		'Accélérez maintenant : changez <code>500</code> derrière <code>INTERVAL_MS</code> en <code>100</code>, et appuyez de nouveau sur <b>Exécuter</b>.',
	more: 'Vous avez modifié un programme sur une carte. Il y a plus :',
	lessons: 'Leçons',
	examples: 'Exemples',
	tour: 'Visite de la page'
});
