// The help with connecting: topics and their steps, in French.
import { messages } from '../messages.ts';
import type { connectTopics as english } from '../en/connect-topics.ts';

export const connectTopics = messages<typeof english>('connectTopics', {
	theBoardIsNotIn: 'La carte n’est pas dans la liste',
	manyUsbCablesCarryPower:
		'Beaucoup de câbles USB ne transportent que l’alimentation. Essayez-en un qui vous a déjà servi à copier des fichiers.',
	onBoardsWithTwoUsb:
		'Sur les cartes à deux connecteurs USB, utilisez celui de la sonde de débogage (ST-LINK), pas celui de l’application.',
	plugItStraightIntoThe:
		'Branchez-la directement à l’ordinateur, pas à un hub ni à un écran, et attendez quelques secondes.',
	chooseConnectAnySerialPort:
		'Choisissez « Connecter un port série quelconque… » : l’autre liste ne montre que les puces USB des cartes connues pour exécuter Ocre.',
	aBoardWithoutFirmwareThat:
		'Une carte sans firmware fournissant une console série n’a pas de port. Sa documentation explique comment la flasher.',
	linuxThePortIsListed: 'Linux : le port est dans la liste, mais ne s’ouvre pas',
	serialPortsBelongToA:
		'Les ports série appartiennent à un groupe : dialout sous Debian, Ubuntu et Fedora, uucp sous Arch. Ajoutez-vous-y avec « sudo usermod -aG dialout $USER », puis fermez la session et rouvrez-la.',
	orGiveAccessToThe:
		'Ou donnez l’accès à l’utilisateur connecté : enregistrez les règles ci-dessous en tant que root, puis « sudo udevadm control --reload && sudo udevadm trigger », et rebranchez la carte.',
	aBrowserInstalledAsA:
		'Un navigateur installé comme Snap ou Flatpak peut ne voir aucun port : utilisez le paquet de votre distribution.',
	modemmanagerMayOccupyANew:
		'ModemManager peut occuper un nouveau port pendant une demi-minute : attendez, ou désactivez-le.',
	udevRules: 'Règles udev',
	windowsNoPortIsListed: 'Windows : aucun port dans la liste',
	lookAtTheDeviceManager:
		'Regardez dans le Gestionnaire de périphériques, sous « Ports (COM et LPT) ». Un périphérique avec un point d’exclamation n’a pas de pilote.',
	driversStLinkNeedsStsw:
		'Pilotes : ST-LINK demande STSW-LINK009 de ST, CP210x celui de Silicon Labs, CH340 celui de WCH. Les pilotes FTDI viennent avec Windows Update.',
	boardsWithNativeUsbRaspberry:
		'Les cartes à USB natif (Raspberry Pi, Arduino, Zephyr) ne demandent pas de pilote à partir de Windows 10.',
	macosNoPortIsListed: 'macOS : aucun port dans la liste',
	newerMacsAskWhetherAn:
		'Les Mac récents demandent si un accessoire peut se connecter : autorisez-le, ou voyez « Confidentialité et sécurité » dans les réglages.',
	ofTwoEntriesForOne: 'De deux entrées pour une même carte, prenez celle qui commence par « cu. ».',
	olderVersionsNeedTheVendors:
		'Les versions plus anciennes demandent le pilote du fabricant pour les puces CP210x et CH340.',
	anotherProgramIsUsingThe: 'Un autre programme utilise le port',
	onlyOneProgramCanUse:
		'Un seul programme peut utiliser un port. Fermez les moniteurs série et les terminaux : minicom, screen, picocom, PuTTY, un IDE.',
	anotherTabOrWindowOf:
		'Un autre onglet ou une autre fenêtre de cette page, ou d’une autre, l’utilise peut-être : déconnectez-le là-bas.',
	onLinuxSudoFuserV:
		'Sous Linux, « sudo fuser -v /dev/ttyACM0 » indique de quel programme il s’agit.',
	atASchoolOrCompany: 'À l’école ou en entreprise : le navigateur bloque les ports',
	theBrowsersAdministratorCanAllow:
		'L’administrateur du navigateur peut autoriser les cartes pour cette page avec la stratégie ci-dessous. Le navigateur ne demande alors plus rien.',
	serialallowallportsforurlsAllowsAllPortsDefaultserialguardsetting:
		'SerialAllowAllPortsForUrls autorise tous les ports, DefaultSerialGuardSetting 3 laisse les pages demander.',
	whetherAPolicyIsSet: 'chrome://policy indique si une stratégie est définie.',
	policy: 'Stratégie',
	theBoardIsConnectedBut: 'La carte est connectée, mais ne répond pas',
	theBoardMayStillBe:
		'La carte est peut-être encore en train de démarrer, ce qui prend jusqu’à dix secondes.',
	aContainerThatRunsIn:
		'Un conteneur qui s’exécute au premier plan ou n’a pas pu démarrer bloque la console : réinitialisez la carte.',
	theBoardMayRunOther:
		'La carte exécute peut-être un autre firmware ou utilise un débit qui n’a pas été essayé. Ce qu’elle affiche est de toute façon dans la console.'
});
