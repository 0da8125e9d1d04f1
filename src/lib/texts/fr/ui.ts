// The texts of parts that know nothing of ours, in French.
import { messages } from '../messages.ts';
import type { ui as english } from '../en/ui.ts';

export const ui = messages<typeof english>('ui', {
	messages: 'Messages',
	files: 'Fichiers',
	editor: 'Éditeur',
	consoleAndProblems: 'Console et problèmes',
	board: 'Carte',
	sizesOfTheAreas: 'Tailles des zones',
	widthOfTheFileList: 'Largeur de la liste des fichiers',
	widthOfTheConsole: 'Largeur de la console',
	heightOfTheConsole: 'Hauteur de la console',
	widthOfTheBoard: 'Largeur de la carte',
	cancel: 'Annuler',
	close: 'Fermer',
	tryAgain: 'Réessayer',
	dismiss: 'Ignorer',
	copied: 'Copié',
	notifications: 'Notifications',
	more: 'Plus',
	moreOf: 'Plus : {choice}',
	loading: 'Chargement…',
	nameCouldNotBeLoaded: 'Échec du chargement : {name}.',
	thereIsNoNetworkConnection:
		'La connexion réseau est perdue. Cette partie est chargée dès son retour.',
	checkTheConnectionAndTry:
		'Vérifiez la connexion et réessayez, ou rechargez la page ; votre travail est enregistré. ({cause})',
	areas: 'Zones',
	code: 'Code',
	console: 'Console',
	skipLinks: 'Liens d’évitement',
	skipToLabel: 'Aller à : {label}',
	codeAndConsole: 'Code et console',
	toEditor: 'éditeur',
	toConsole: 'console',
	toBoard: 'carte',
	themeSystem: 'Thème : système',
	themeLight: 'Thème : clair',
	themeDark: 'Thème : sombre',
	textSizeSmall: 'Taille du texte : petite',
	textSizeNormal: 'Taille du texte : normale',
	textSizeLarge: 'Taille du texte : grande',
	textSizeLargest: 'Taille du texte : très grande',
	languageOf: 'Langue : {name}'
});
