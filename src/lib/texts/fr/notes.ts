// What the page remarks in the console and in the log of a connection, in French.
import { messages } from '../messages.ts';
import type { notes as english } from '../en/notes.ts';

export const notes = messages<typeof english>('notes', {
	noLongerWaiting: 'n’attend plus la réponse',
	shellReturned: 'le shell a renvoyé {returnValue}',
	terminalTakes:
		'le terminal utilise la console : la sortie s’affiche maintenant sous « Terminal » et « Brut »',
	afterTerminal: 'après avoir quitté le terminal : {title} {next}',
	terminalClosed: 'terminal fermé',
	aboutContainer: 'Remarque ({containerId}) : {message}',
	engineAndScript:
		'le moteur JavaScript reste sur la carte ; du programme, {bytes} octets sont envoyés',
	oneImageAsked: 'envoyé en une seule image, comme le demande build.yaml',
	oneImageForFolder:
		'envoyé en une seule image : les cartes ouvrent un dossier pour un conteneur, et le programme en a déjà un',
	oneImageForName:
		'envoyé en une seule image : l’identifiant du conteneur est trop long pour un fichier à part',
	oneImageForFastLine: 'envoyé en une seule image : la liaison avec cette carte n’a pas de limite',
	boardReset: 'carte réinitialisée',
	boardResetFaithful: 'carte réinitialisée : mode fidèle',
	boardResetDocumented: 'carte réinitialisée : mode documenté',
	storageErased: 'stockage de la carte effacé',
	waitingForBoard: 'carte débranchée : en attente de son retour',
	boardIsBack: 'la carte est de retour',
	otherBoard: 'une autre carte de ce type a été branchée : ignorée',
	backAgain: 'la carte est de retour',
	likelyBack: 'la carte, ou une autre toute pareille, est de retour',
	takingOver: 'prise de contrôle depuis un autre onglet',
	breakSent: 'BREAK envoyé',
	rebootSent: 'kernel reboot envoyé',
	portClosed: 'port fermé',
	portOpen: 'port ouvert, recherche de l’invite',
	boots: 'la carte démarre',
	shellOnly: 'un shell répond, mais pas de superviseur Ocre',
	supervisorAnswers: 'le superviseur répond',
	commandRuns: 'une commande est en cours',
	handedOver: 'la console a été remise au terminal',
	noSupervisor: 'aucun superviseur Ocre ne répond',
	consoleHeld: 'un conteneur occupe la console',
	portGone: 'le port a disparu',
	takenOver: 'un autre onglet a pris le contrôle de la carte',
	tryingAgain: 'nouvel essai, à {baudRate} bauds',
	named: 'nommée {name}, dans {file}',
	nameNotKept: 'la carte n’a pas pu garder son nom : {cause}',
	itsName: 'son nom, d’après {file} : {name}',
	reports: 'elle annonce Ocre {version} {commit}, compilé le {buildDate}',
	notConnected: 'non connectée : {cause}',
	opening: 'ouverture de {device}',
	because: '{what} : {why}',
	boardOfKind: 'Carte {kind} avec Ocre {version}',
	boardWithOcre: 'Carte avec Ocre {version}',
	scenario: 'scénario : {name}',
	notReset: 'non réinitialisée : le shell de cette carte n’a pas de commande pour cela',
	started: '{id} a démarré',
	pastedNotSent:
		'{left, plural, one{# des lignes collées n’a pas été envoyée} other{# des lignes collées n’ont pas été envoyées}}',
	typedNotSent: 'la ligne tapée dans le terminal n’a pas été envoyée',
	buttonPressed: 'bouton {alias} enfoncé',
	buttonReleased: 'bouton {alias} relâché',
	sensorMeasures: 'le capteur {sensor} mesure {value}',
	endedWithCode: '{id} s’est terminé avec le code de sortie {code}'
});
