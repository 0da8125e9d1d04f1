// The texts of the help with connecting, in French.
import { messages } from '../messages.ts';
import type { connectHelp as english } from '../en/connect-help.ts';

export const connectHelp = messages<typeof english>('connectHelp', {
	helpWithConnectingABoard: 'Aide à la connexion d’une carte',
	thisBrowserDoesNotSupport: 'Ce navigateur ne prend pas en charge les ports série.',
	browsersWithWebSerialOr:
		'Les navigateurs avec Web Serial ou WebUSB le peuvent : sur un ordinateur, les versions actuelles de Chrome, Edge et Firefox.',
	browsersGiveOnlyPagesOver:
		'Les navigateurs ne donnent accès aux cartes qu’aux pages chargées en https ou depuis localhost : ouvrez cette page en https.',
	whatStillWorksHere: 'Ce qui fonctionne tout de même ici :',
	theSimulatedBoardItBehaves: 'La carte simulée : elle se comporte comme une vraie.',
	theCommandLineWithThe:
		'La ligne de commande, avec le même pilote de carte : <code>npm run drive -- --port /dev/ttyACM0 upload blinky.wasm</code>',
	thisBrowserSupportsUsbDevices:
		'Ce navigateur prend en charge les appareils USB, mais pas les ports série.',
	itCanConnectToBoards:
		'Il peut se connecter aux cartes dotées d’un USB natif (Raspberry Pi, Arduino, l’USB de Zephyr) et aux sondes de débogage à port standard. Les cartes derrière une puce CP210x, CH340 ou FTDI demandent un navigateur avec Web Serial, comme Chrome, Edge ou Firefox sur un ordinateur.',
	copyLabel: 'Copier : {label}',
	noFirmware: 'La carte est neuve, ou n’exécute pas Ocre',
	noFirmwareNext:
		'Cette page peut y mettre le firmware : par USB, par un port série ou par le lecteur de son bootloader.',
	flashFirmware: 'Flasher un firmware…',
	close: 'Fermer',
	connectAnySerialPort: 'Connecter un port série quelconque…'
});
