// The texts of boards on cables, in French.
import { messages } from '../messages.ts';
import type { cables as english } from '../en/cables.ts';

export const cables = messages<typeof english>('cables', {
	resetByBreak: 'Réinitialiser par BREAK',
	tryAgain: 'Réessayer',
	boardOnACable: 'Carte reliée par câble',
	renameTheBoard: 'Renommer la carte',
	ocre: 'Ocre',
	board: 'Carte',
	zephyr: 'Zephyr',
	processor: 'Processeur',
	system: 'Système',
	built: 'Compilé',
	firmware: 'Firmware',
	firmwareOfOurs: 'Playground {version}, fonctions pour conteneurs version {abi}',
	firmwareOfOthers:
		'pas celui du Playground : il ne dit pas avec quoi il a été compilé, la page le découvre donc par essais',
	functions: 'Pour les conteneurs',
	room: 'Place',
	roomFor: '{containers} conteneurs, {timers} timers',
	roomMemory: ', {memory} de mémoire pour eux',
	uploads: 'Téléversements',
	bySmp: 'par SMP',
	byShellCommandsSlow: 'par commandes du shell (lent)',
	speed: 'Vitesse',
	baudrateBaud: '{baudRate} bauds',
	nothingThatLooksLikeAn: 'Rien de ce qui répond ne ressemble à un superviseur Ocre.',
	soFarReason: 'Jusqu’ici : {reason}.',
	theBoardMayStillBe:
		'La carte est peut-être encore en train de démarrer, utilise un autre débit ou exécute un autre firmware.',
	baudRateToTry: 'Débit à essayer',
	atValueBaud: 'à {value} bauds',
	help: 'Aide',
	aContainerHoldsTheConsole: 'Un conteneur occupe la console de cette carte.',
	theContainerCouldNotBe:
		'Le conteneur n’a pas pu démarrer, et la carte l’attend indéfiniment. Seule une réinitialisation peut aider. Les fichiers sont conservés, les conteneurs sont perdus.',
	theContainerRunsInThe:
		'Le conteneur s’exécute au premier plan, de sorte que les saisies vont à lui et non au shell, ou bien il n’a pas pu démarrer. Une réinitialisation y met fin. Les fichiers sont conservés, les conteneurs sont perdus.',
	breakResetsBoardsWithA:
		'BREAK réinitialise les cartes dotées d’une sonde de débogage. Sur les autres, appuyez sur le bouton de réinitialisation ; la page continue d’elle-même.',
	theBoardBootedButShows: 'La carte a démarré, mais n’affiche pas d’invite.',
	itsFirmwareMayHaveNo:
		'Son firmware n’a peut-être pas de shell. Ce qu’elle affiche est dans la console.',
	aShellAnswersButIt: 'Un shell répond, mais ce n’est pas celui d’un superviseur Ocre.',
	thisBoardRunsOtherFirmware:
		'Cette carte exécute un autre firmware : flashez le superviseur, ou choisissez une autre carte.',
	anotherTabOfThisPage: 'Un autre onglet de cette page utilise la carte.',
	onlyOneTabCanUse:
		'Un seul onglet peut l’utiliser. Dans tous les cas, les programmes de la carte continuent.',
	takeOver: 'Prendre le contrôle',
	thePortIsClosed: 'Le port est fermé.',
	connectAgain: 'Se reconnecter',
	cancelConnecting: 'Annuler la connexion',
	sendsABreakWhichResets:
		'Envoie un BREAK, qui réinitialise les cartes dont la sonde de débogage le permet. Sur les autres, appuyez sur le bouton de réinitialisation.',
	runsASmallProgramOn:
		'Exécute sur la carte un petit programme qui lit ses informations système (uname), puis le supprime.',
	readSystemInformation: 'Lire les informations système',
	disconnect: 'Déconnecter',
	connectionLogAndSettings: 'Journal de connexion et réglages',
	connectionLog: 'Journal de connexion',
	forgetThisBoard: 'Oublier cette carte…',
	name: 'Nom',
	storedOnTheBoardIn:
		'Enregistré sur la carte dans {LABEL_FILE}, pour que tous les ordinateurs l’affichent.',
	rename: 'Renommer',
	forgetThisBoardQuestion: 'Oublier cette carte ?',
	theBoardIsDisconnectedAnd:
		'La carte est déconnectée, et le navigateur redemandera l’autorisation avant que cette page puisse utiliser son port. Rien ne change sur la carte.',
	forget: 'Oublier',
	theBoardIsNotConnected: 'La carte n’est pas connectée.',
	theNameIsStoredOn: 'Le nom est enregistré sur la carte, elle doit donc répondre.',
	unpluggedPlugItInAgain: 'débranchée : rebranchez-la, et la page continue d’elle-même',
	connectingReason: 'connexion : {reason}',
	boards: 'Cartes',
	newOutput: 'nouvelle sortie',
	deployToSeveral: 'Déployer sur plusieurs…',
	thisTakesOnlyAMoment: 'Cela ne prend qu’un instant.',
	stop: 'Arrêter',
	runsASmallProgramOnThe:
		'Fait clignoter la LED de la carte affichée pendant cinq secondes : par son firmware, ou par un petit programme supprimé ensuite.',
	blinkToFind: 'Faire clignoter pour la repérer',
	buildingASmallProgram: 'compilation d’un petit programme',
	sendingIt: 'envoi du programme',
	askingIt: 'interrogation de la carte',
	itsLedBlinksForFive: 'sa LED clignote pendant cinq secondes',
	removingTheProgram: 'suppression du programme',
	lastLogLine: 'Dernière ligne du journal :',
	connectAutomatically: 'Connecter automatiquement à l’ouverture de cette page',
	connectAutomaticallyLater:
		'Connecter automatiquement à l’ouverture de cette page : possible dès que la carte s’est identifiée',
	clock: '{when, time}'
});
