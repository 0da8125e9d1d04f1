// The texts of putting firmware on boards, in French.
import { messages } from '../messages.ts';
import type { flash as english } from '../en/flash.ts';

export const flash = messages<typeof english>('flash', {
	title: 'Flasher un firmware',
	description:
		'Mettez un firmware sur une carte, pour qu’elle puisse exécuter des conteneurs Ocre.',
	close: 'Fermer',

	// The file.
	firmware: '1. Firmware',
	chooseFile: 'Choisir un fichier…',
	chooseAnother: 'Choisir un autre fichier…',
	dropHere:
		'ou déposez-en un ici : .uf2, .hex, .elf, .bin, une image MCUboot signée, ou une liste de firmwares (.json) avec ses fichiers.',
	address: 'ou son adresse',
	fetch: 'Récupérer',
	enterAddress: 'Saisissez d’abord une adresse.',
	fetching: 'Récupération du firmware',
	cancel: 'Annuler',
	fileRead: '{format}, {size} à écrire',
	fileVersion: 'version {version}',
	fileFor: 'pour {chip}',

	// Builds that are offered.
	buildsOfSite: 'Builds de ce site pour {board}',
	buildsOfAddress: 'Builds de {host} pour {board}',
	buildsOfFiles: 'Builds de votre liste pour {board}',
	anyBoard: 'toutes les cartes',
	buildsLoading: 'Chargement de la liste de firmwares…',
	buildsAgain: 'Recharger la liste',
	noBuild: 'La liste n’a pas de build pour {board}.',
	noBuildAtAll: 'La liste n’a pas de build pour une carte que cette page peut flasher.',
	build: 'Ocre {ocre}, firmware {version}',
	buildFor: 'pour {board}, avec Zephyr {zephyr}',
	buildSize: '{flash} de flash, {ram} de RAM',
	replacesApplication: 'remplace le firmware ; le bootloader, les conteneurs et les images restent',
	replacesBoard: 'remplace tout dans la flash : les conteneurs et les images sont perdus',
	buildNotes: 'Notes de version',
	takeBuild: 'Utiliser ce build',
	takeBuildNamed: 'Utiliser Ocre {ocre}, firmware {version}, pour {board}',
	buildTaken: 'Choisi ; son SHA-256 est correct.',

	// The board.
	board: '2. Carte',
	whichBoard: 'De quelle carte s’agit-il ? Comparez-la aux illustrations.',
	seenFirmware: 'Son firmware dit que cette carte est connectée.',
	seenDrive: 'Le lecteur dit qu’il est celui de cette carte.',
	seenUsb: 'Un appareil USB de cette carte est connecté.',

	// The plan.
	plan: '3. Ce qui va se passer',
	firstFileAndBoard: 'Choisissez d’abord le firmware et la carte.',
	way: 'Comment',
	wayUf2: 'fichier sur le lecteur du bootloader',
	wayProgrammer: 'fichier sur le lecteur du programmateur',
	wayPicoboot: 'USB (PICOBOOT)',
	wayDfu: 'USB (DFU)',
	waySmp: 'par le firmware en cours (SMP)',
	wayMcuboot: 'récupération série (MCUboot)',
	wayEsp: 'chargeur série (ESP)',
	written: 'Écrit',
	writtenTo: '{size} à partir de {address}',
	erased: 'Effacé',
	erasedOf: '{size}, en pages entières : le firmware précédent disparaît',
	storage: 'Conteneurs et images dessus',
	storageKept: 'conservés : leur stockage n’est pas touché',
	storageWritten: 'perdus : le fichier a un nouveau contenu pour leur stockage',
	storageNone: 'cette page ne connaît pas de stockage sur cette carte',
	never: 'Jamais touché',
	neverList: 'bootloader, octets d’option et fusibles',
	neverRom: 'le bootloader (il est en ROM), les octets d’option et les fusibles',

	// The guide.
	guide: '4. Mettre la carte dans son bootloader',
	guideProgrammer: '4. Connecter la carte',
	stepUnplug: 'Débranchez la carte de l’ordinateur.',
	stepHoldBoot: 'Appuyez sur le bouton {button} et maintenez-le enfoncé.',
	stepPlugIn:
		'Branchez la carte, avec un câble qui transporte les données : beaucoup ne font que charger.',
	stepPlugInAt:
		'Branchez la carte sur le connecteur {socket}, avec un câble qui transporte les données : beaucoup ne font que charger.',
	stepReleaseBoot: 'Relâchez le bouton.',
	stepPressResetTwice: 'Appuyez deux fois rapidement sur le bouton {button}.',
	stepPressReset: 'Appuyez sur le bouton {button}.',
	stepSetBootSwitch:
		'Réglez l’interrupteur {button} de façon que le bootloader de la ROM démarre (voir le manuel de la carte).',
	stepPlugInProgrammer: 'Branchez la carte sur le connecteur {socket}, pas sur l’autre.',
	stepKeepRunning: 'Laissez son firmware en marche : il prend lui-même le nouveau.',
	stepLookDrive: 'Un lecteur nommé {drive} apparaît. Choisissez-le ci-dessous.',
	stepLookUsb: 'Un nouvel appareil USB apparaît.',
	stepLookLight: 'Une lumière de la carte s’allume et s’éteint progressivement.',
	stepLookSerial: 'Un nouveau port série apparaît.',
	chooseDrive: 'Choisir le lecteur…',
	chooseAnotherDrive: 'Choisir un autre lecteur…',
	driveSays: 'Le lecteur « {name} » dit : {says}',
	driveSaysNothing:
		'Le lecteur « {name} » est celui d’un programmateur, mais ne dit pas de quelle carte.',
	driveConfirm: 'C’est le lecteur de ma carte {board}',
	pageExpects: 'Ensuite, cette page attend : {what}',
	expectsDrive: 'le lecteur {drive}',
	expectsUsb: 'le bootloader de la carte dans la liste des appareils USB du navigateur',
	chooseUsb: 'Choisir l’appareil USB…',
	chooseAnotherUsb: 'Choisir un autre appareil USB…',
	usbSays: 'Il dit : {says}',
	expectsPort: 'le port série de la carte',
	useBoard: 'Utiliser le port de {name}',
	choosePort: 'Choisir le port série…',
	chooseAnotherPort: 'Choisir un autre port série…',
	portChosen: 'Choisi : {name}.',
	portLent: 'Il est déconnecté pendant le flashage, puis reconnecté.',
	enterHint:
		'Sans bouton : un firmware en marche peut redémarrer de lui-même dans le bootloader, s’il a été compilé pour cela.',
	enter: 'Redémarrer dans le bootloader',
	enterCannot:
		'Le firmware de cette carte dit qu’il n’a pas été compilé pour cela. Suivez les étapes ci-dessus.',
	entering: 'Demande à la carte de redémarrer dans son bootloader…',
	enterRefused: 'Le firmware dit qu’il ne peut pas le faire. Suivez les étapes ci-dessus.',
	enterArrived: 'Le bootloader est là.',
	enterThenUsb:
		'La demande a été envoyée à la carte. Le navigateur veut que vous choisissiez une fois le bootloader : cliquez sur « Choisir l’appareil USB… ». S’il n’est pas dans la liste, suivez les étapes ci-dessus.',
	enterThenDrive:
		'La demande a été envoyée à la carte. Choisissez son lecteur ci-dessous ; si aucun lecteur n’apparaît, suivez les étapes ci-dessus.',
	enterThenFlash:
		'La demande a été envoyée à la carte. Flashez-la maintenant ; si rien ne répond, suivez les étapes ci-dessus.',

	// Elsewhere.
	notHere: 'Ce navigateur ne peut pas faire cette partie.',
	noFolders:
		'Dans ce navigateur, les pages ne peuvent pas écrire sur un lecteur que vous choisissez. Chrome et Edge sur un ordinateur le peuvent. Cela fonctionne aussi sans :',
	noPorts: 'Ce navigateur ne peut pas se connecter aux ports série.',
	noUsb:
		'Dans ce navigateur, les pages ne peuvent pas utiliser les appareils USB. Chrome et Edge sur un ordinateur le peuvent. Cela fonctionne aussi sans :',
	noSerial:
		'Dans ce navigateur, les pages ne peuvent pas utiliser les ports série. Chrome, Edge et Firefox sur un ordinateur le peuvent. Cela fonctionne aussi sans :',
	byHandDrive:
		'Enregistrez le fichier, puis copiez-le sur le lecteur {drive} dans votre gestionnaire de fichiers. Le lecteur disparaît quand la carte l’a reçu.',
	byHandCommand: 'Enregistrez le fichier, puis lancez l’outil du fabricant dans un terminal :',
	saveFile: 'Enregistrer {name}',
	copy: 'Copier',

	// Writing.
	write: 'Flasher {board}',
	writeNone: 'Flasher la carte',
	whyFile: 'Choisissez d’abord le firmware.',
	whyBoard: 'Choisissez d’abord la carte.',
	whyRefused: 'Ce firmware ne convient pas à cette carte.',
	whyDrive: 'Choisissez d’abord le lecteur de la carte.',
	whyUsb: 'Choisissez d’abord l’appareil USB de la carte.',
	whyPort: 'Choisissez d’abord le port série de la carte.',
	whyConfirm: 'Confirmez d’abord que c’est le lecteur de la bonne carte.',
	whyHere: 'Ce navigateur ne peut pas écrire de cette façon.',
	phaseConnect: 'Examen de la carte',
	phaseErase: 'Effacement',
	phaseWrite: 'Écriture',
	phaseVerify: 'Relecture',
	phaseRestart: 'La carte prend le fichier et redémarre',
	phaseProving: 'Interrogation de la carte sur ce qu’elle exécute',
	progress: '{done} sur {total}',
	left: 'encore {time} environ',
	doNotUnplug: 'Ne débranchez pas la carte maintenant.',
	canUnplug:
		'Annuler maintenant laisse la carte dans son bootloader, d’où elle peut être flashée de nouveau.',
	cancelUntouched: 'Annuler maintenant ne change rien sur la carte.',
	cancelling: 'Annulation…',
	skip: 'Ne pas attendre',

	// The end.
	done: 'Terminé : la carte exécute le nouveau firmware.',
	doneReadBack: 'Chaque octet a été relu dans sa flash et comparé.',
	doneChecksum: 'La somme de contrôle de sa flash est celle du fichier.',
	doneIdentity:
		'Elle dit qu’elle exécute Ocre {version}, build {commit} du {date} : le build du fichier.',
	unproved: 'Écrit, mais pas encore prouvé.',
	unprovedSilent:
		'La carte a pris chaque octet. C’est à elle de dire si elle les exécute : connectez-vous à sa console série.',
	unprovedUnknown:
		'La carte répond, mais ne dit rien qui permette à cette page de distinguer son build d’un autre.',
	unprovedOther:
		'Une carte répond, mais avec un autre build que celui du fichier. Si c’est cette carte, flashez-la de nouveau.',
	noConsole:
		'La console de cette carte est sur ses broches, pas sur son connecteur USB : il faut un adaptateur série USB.',
	notBack:
		'La carte n’est pas revenue sur son port. Le navigateur veut que vous la choisissiez une fois :',
	connect: 'Se connecter pour vérifier…',
	connectAgain: 'La reconnecter…',
	noneToAsk: 'Aucune carte n’est connectée.',
	checkNow: 'Vérifier les cartes connectées',
	cancelled: 'Annulé. Rien n’a été écrit ; la carte est comme avant.',
	stateUntouched: 'Rien n’a été écrit : la carte est comme avant.',
	stateBootloader:
		'Une partie du firmware a été effacée ou écrite, de sorte que la carte ne démarre pas. Son bootloader répond encore : flashez-la de nouveau et elle fonctionnera.',
	stateUnverified:
		'Tout a été écrit, mais rien ne le prouve. Regardez si la carte démarre ; sinon, flashez-la de nouveau.',
	stateUnknown:
		'La connexion a pris fin au milieu : la carte démarre ou non. Son bootloader ne peut pas être perdu ainsi : remettez-y la carte et flashez-la encore une fois.',
	tryAgain: 'Réessayer',
	another: 'Flasher une autre carte',
	name: 'Nom de la carte',
	nameIt: 'Enregistrer le nom',
	named: 'La carte s’appelle maintenant {name}.',
	notNamed: 'La carte n’a pas pu enregistrer son nom.',
	enterName: 'Saisissez d’abord un nom.',
	runBlinky: 'Exécuter Blinky sur la carte',
	connectForBlinky: 'Se connecter et exécuter Blinky…',
	log: 'Journal',
	copyLog: 'Copier le journal',

	// Help.
	help: 'La carte ou son lecteur n’apparaît pas',
	helpCable:
		'Essayez un autre câble : beaucoup ne transportent que l’alimentation. Branchez-le directement à l’ordinateur.',
	helpAgain: 'Répétez les étapes. Le bouton doit être enfoncé au moment où la carte est alimentée.',
	helpLinux:
		'Linux : pour les voies USB et série, votre utilisateur a besoin d’un accès. Enregistrez ces règles en tant que root, puis exécutez « sudo udevadm control --reload && sudo udevadm trigger », et rebranchez la carte.',
	helpWindows:
		'Windows : les bootloaders de STM32 demandent WinUSB. L’outil Zadig l’installe ; ou enregistrez ceci sous le nom ocre-boards.inf (les pilotes sans signature demandent le mode test de Windows).',
	helpWindowsPico: 'RP2350 et les lecteurs ne demandent rien sous Windows.',
	udevRules: 'Règles udev',
	infFile: 'Fichier de pilote WinUSB',
	copyLabel: 'Copier : {label}',
	recovery: 'Si la carte ne démarre plus',
	recoveryRom:
		'{board} a son bootloader en ROM, qui ne peut pas être écrasée. Mettez la carte dans son bootloader en suivant les étapes de ce dialogue, et flashez-la de nouveau.',
	recoveryProgrammer:
		'{board} a son propre programmateur, qui fonctionne quoi que fasse le firmware. Branchez-la sur {socket}, et flashez-la de nouveau.',
	recoveryFlash:
		'{board} garde son bootloader en flash ; cette page ne l’écrit jamais. Appuyez deux fois rapidement sur {button}, et flashez-la de nouveau.'
});
