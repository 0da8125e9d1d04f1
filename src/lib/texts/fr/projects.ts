// The texts of the list of projects and the gallery of examples, in French.
import { messages } from '../messages.ts';
import type { projects as english } from '../en/projects.ts';

export const projects = messages<typeof english>('projects', {
	lessons: 'Leçons…',
	projects: 'Projets',
	storedInThisBrowserOn: 'Enregistrés dans ce navigateur, sur cet appareil.',
	open: 'ouvert',
	renameName: 'Renommer {name}',
	duplicateName: 'Dupliquer {name}',
	deleteName: 'Supprimer {name}',
	fromExampletitle: ' · de {exampleTitle}',
	fileCount: '{fileCount, plural, one{# fichier} other{# fichiers}}',
	cancel: 'Annuler',
	keepBoth: 'Garder les deux',
	replace: 'Remplacer',
	replaceFile: 'Remplacer « {path} » ?',
	replaceCountFiles: 'Remplacer {count} fichiers ?',
	theProjectHasAFile: 'Le projet a un fichier de ce nom avec un autre contenu.',
	theProjectHasFilesOf: 'Le projet a des fichiers de ces noms avec un autre contenu.',
	forTheName: 'pour la carte {name}',
	tooLargeFor: 'trop grand pour {names}',
	newProject: 'Nouveau projet',
	startWithAnEmptyProject:
		'Commencez par un projet vide ou par une copie d’un exemple, et changez ce que vous voulez.',
	searchTheExamples: 'Rechercher un exemple',
	topics: 'Thèmes',
	languages: 'Langages',
	exampleCount: '{count, plural, one{# exemple} other{# exemples}}',
	noExampleMatches: 'Aucun exemple ne correspond',
	tryFewerWordsOrChoose: 'Essayez moins de mots, ou choisissez un autre thème ou un autre langage.',
	renameTheProject: 'Renommer le projet',
	name: 'Nom',
	rename: 'Renommer',
	resetQuestion: 'Rétablir « {name} » ?',
	filesAreReplaced:
		'Tous ses fichiers sont remplacés par ceux de l’exemple « {example} ». Vos modifications sont perdues ; dupliquez d’abord le projet pour les garder.',
	reset: 'Rétablir'
});
