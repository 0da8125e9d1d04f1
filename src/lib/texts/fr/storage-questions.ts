// What happens to files on a board, and what is asked before, in French.
import { messages } from '../messages.ts';
import type { storageQuestions as english } from '../en/storage-questions.ts';

export const storageQuestions = messages<typeof english>('storageQuestions', {
	runtimeNeedsIt: 'Le runtime a besoin de ce dossier.',
	imageNames:
		'Les noms d’images se composent de minuscules, de chiffres, de « . », « _ » et « - ».',
	uploadingTo: 'Téléversement dans {folder}',
	replaceQuestion: 'Remplacer {name} ?',
	fileExists:
		'Un fichier de ce nom existe déjà. Son contenu est perdu, même si le téléversement ne se termine pas.',
	folderExists:
		'Un dossier de ce nom existe déjà. Son contenu est perdu, même si le téléversement ne se termine pas.',
	replace: 'Remplacer',
	uploading: 'Téléversement de {name}',
	creating: 'Création de {name}',
	deleting: 'Suppression de {name}',
	fileGoes: 'Le fichier est supprimé de la carte. C’est irréversible.',
	folderGoes:
		'Le dossier est supprimé de la carte, {n, plural, =0{il est vide} one{avec le fichier qu’il contient} other{avec les # fichiers qu’il contient}}. C’est irréversible.',
	deleteQuestion: 'Supprimer {name} ?',
	delete: 'Supprimer',
	continue: 'Continuer',
	takesAWhile: 'Cela prend un moment.',
	needsAbout:
		'{name} demande environ {duration} par la liaison série de la carte. Vous pouvez annuler à tout moment.',
	both: '{first} {second}',
	seconds: '{n, plural, one{# seconde} other{# secondes}}',
	minutes: '{n, plural, one{# minute} other{# minutes}}',
	downloading: 'Téléchargement de {name}',
	reading: 'Lecture de {name}'
});
