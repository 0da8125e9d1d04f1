// The texts of the help dialog, in French.
import { messages } from '../messages.ts';
import type { help as english } from '../en/help.ts';

export const help = messages<typeof english>('help', {
	takeTheTour: 'Visiter la page',
	aboutOcrePlayground: 'À propos d’Ocre Playground',
	writeASmallCProgram:
		'Écrivez un petit programme en C, appuyez sur « Exécuter », et il devient un conteneur Ocre sur une carte : compilé dans cette page, téléversé par une liaison série, démarré et affiché ici. Ocre est un runtime de conteneurs pour microcontrôleurs ; ses conteneurs sont des modules WebAssembly.',
	theBoardIsSimulatedIn:
		'La carte est simulée dans cette page et se comporte comme une vraie. Rien n’est envoyé à un serveur. Les projets sont enregistrés dans ce navigateur, sur cet appareil.',
	connectRealBoardsInThe:
		'Connectez de vraies cartes dans le menu à côté d’« Exécuter », jusqu’à huit à la fois. « Exécuter » utilise la carte affichée ; les autres continuent. Le même menu aide pour les cartes introuvables.',
	beforeAProgramIsDeployed:
		'Avant de déployer un programme, la page vérifie s’il fonctionnera sur la carte, et vous demande s’il y a quelque chose à décider. « Vérification du déploiement », dans le menu à côté d’« Exécuter », vérifie sans exécuter. Les conteneurs ne survivent pas à une réinitialisation de la carte, les images et les fichiers si : « Les exécuter de nouveau » ramène ce qui s’exécutait.',
	keys: 'Touches',
	ocrePlaygroundIsFreeSoftware:
		'Ocre Playground est un logiciel libre sous licence Apache 2.0. Il contient des œuvres d’autres auteurs :',
	theirLicences: 'leurs licences',
	runTheProject: 'Exécuter le projet',
	saveNowEveryChangeIs:
		'Enregistrer maintenant ; chaque modification est aussi enregistrée automatiquement',
	searchInTheEditorOr: 'Rechercher dans l’éditeur ou dans la console',
	undoEachFileHasIts: 'Annuler ; chaque fichier a son propre historique',
	nextProblemInTheEditor: 'Problème suivant dans l’éditeur',
	escapeThenTab: 'Échap, puis Tab',
	leaveTheEditor: 'Quitter l’éditeur',
	f2Delete: 'F2, Suppr',
	renameOrDeleteTheSelected: 'Renommer ou supprimer le fichier sélectionné dans la liste',
	upDown: 'Haut, Bas',
	recallEarlierLinesInThe: 'Rappeler des lignes précédentes, dans la ligne du shell de la carte',
	shiftTab: 'Maj+Tab',
	leaveTheTerminalScreenTab: 'Quitter l’écran du terminal ; Tab va à la carte',
	arrowKeys0: 'Flèches, +, −, 0',
	moveAndZoomThePlot: 'Déplacer et zoomer le graphe, quand il a le focus',
	spaceEnter: 'Espace, Entrée',
	pressAButtonOfThe: 'Appuyer sur un bouton de la carte, quand il a le focus',
	arrowKeys: 'Flèches',
	resizeTwoAreasWhileThe: 'Redimensionner deux zones, quand le séparateur entre elles a le focus',
	allCommands: 'Toutes les commandes…',
	or: ' ou '
});
