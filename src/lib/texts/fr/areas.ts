// The texts of the areas of the page, in French.
import { messages } from '../messages.ts';
import type { areas as english } from '../en/areas.ts';

export const areas = messages<typeof english>('areas', {
	allProjectsCount: 'Tous les projets ({n, number})…',
	otherProjects: 'Autres projets',
	runOn: 'Exécuter sur',
	onACable: 'Par câble',
	simulatedFirmware: 'Firmware simulé',
	switchToBoard: 'Passer à {board} ?',
	containersLost:
		'{n, plural, one{# conteneur de la carte actuelle sera perdu} other{# conteneurs de la carte actuelle seront perdus}}. Chaque carte et chaque firmware a son propre stockage : les images de celle-ci ne sont pas sur l’autre.',
	switchBoard: 'Changer de carte',
	showProblems: 'Afficher les problèmes',
	details: 'Détails',
	removeContainer: 'Supprimer {id}',
	whatWorks:
		'Vous pouvez tout de même écrire et compiler des programmes ici, construire et exporter des images.',
	whatWorksWithBoards:
		'Vous pouvez tout de même écrire et compiler des programmes ici, construire et exporter des images, et les exécuter sur une carte reliée par câble.',
	boardCrashed:
		'La carte simulée s’est arrêtée de façon inattendue. Son stockage est conservé, ses conteneurs sont perdus.',
	switchItOnAgain: 'La rallumer',
	startHung:
		'Un conteneur n’a pas pu démarrer, et la carte l’attend indéfiniment : seule une réinitialisation peut aider.',
	noAnswer: 'La carte ne répond pas.',
	storageIsKept: 'Le stockage est conservé, les conteneurs sont perdus.',
	lastLogLine: 'Dernière ligne du journal',
	consoleBlocked:
		'Un conteneur qui n’a pas pu démarrer bloque la console, comme sur une vraie carte. Réinitialisez la carte : le stockage est conservé, les conteneurs sont perdus.',
	resetTheBoard: 'Réinitialiser la carte',
	dropToImport: 'Déposez ici pour importer',
	whatCanBeDropped:
		'Un projet (zip ou dossier), des fichiers source, une image, un module ou un enregistrement. Rien ne s’exécute tout seul.',
	fileDeleted: '« {path} » a été supprimé.',
	folderDeleted: '« {path} », avec {n, plural, one{# fichier} other{# fichiers}}, a été supprimé.',
	buildFileStays: 'Chaque projet a besoin de son build.yaml : il donne son nom à l’image.',
	noProjectIsOpen: 'Aucun projet n’est ouvert.',
	aRunIsInProgress: 'Une exécution est en cours.',
	madeFor: 'Cet exemple est fait pour la carte {board}.',
	containersGone:
		'{n, plural, one{# conteneur de la carte {board} sera perdu} other{# conteneurs de la carte {board} seront perdus}}.',
	switchTo: 'Passer à {board}',
	runOnBoardQuestion: 'Exécuter sur la carte {board} ?',
	toNoEffect:
		'Cet exemple est fait pour la carte {wanted}. Sur la carte {board}, il ne fera pas ce qu’il annonce.',
	runOnBoard: 'Exécuter sur {board}',
	switchAndRun: 'Changer et exécuter',
	viewOf: 'Vue de {path}',
	rendered: 'Mis en forme',
	formattedText: 'Texte mis en forme',
	source: 'Source',
	markdownSource: 'Source Markdown, à modifier',
	errors: 'erreurs',
	running: 'en cours',
	boardHas: '{summary}.',
	languageComes: '{name} est en cours de chargement. En attendant, la page s’affiche en {shown}.',
	languageDidNotCome: '{name} n’a pas pu être chargé.',
	languageStays:
		'En attendant, la page s’affiche en {shown}. Vérifiez la connexion réseau et réessayez.',
	tryAgain: 'Réessayer',
	doNotWait: 'Ne pas attendre'
});
