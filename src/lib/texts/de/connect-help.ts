// The texts of the help with connecting, in German.
import { messages } from '../messages.ts';
import type { connectHelp as english } from '../en/connect-help.ts';

export const connectHelp = messages<typeof english>('connectHelp', {
	helpWithConnectingABoard: 'Hilfe beim Verbinden eines Boards',
	thisBrowserDoesNotSupport: 'Dieser Browser unterstützt keine seriellen Ports.',
	browsersWithWebSerialOr:
		'Browser mit Web Serial oder WebUSB können es: am Computer die aktuellen Versionen von Chrome, Edge und Firefox.',
	browsersGiveOnlyPagesOver:
		'Browser geben nur Seiten, die über https oder von localhost kommen, Zugriff auf Boards: Öffnen Sie diese Seite über https.',
	whatStillWorksHere: 'Was hier trotzdem funktioniert:',
	theSimulatedBoardItBehaves: 'Das simulierte Board: Es verhält sich wie ein echtes.',
	theCommandLineWithThe:
		'Die Kommandozeile mit demselben Board-Treiber: <code>npm run drive -- --port /dev/ttyACM0 upload blinky.wasm</code>',
	thisBrowserSupportsUsbDevices:
		'Dieser Browser unterstützt USB-Geräte, aber keine seriellen Ports.',
	itCanConnectToBoards:
		'Er kann sich mit Boards mit eigenem USB (Raspberry Pi, Arduino, USB von Zephyr) und mit Debug-Adaptern mit Standard-Port verbinden. Boards hinter einem CP210x-, CH340- oder FTDI-Chip brauchen einen Browser mit Web Serial, etwa Chrome, Edge oder Firefox am Computer.',
	copyLabel: 'Kopieren: {label}',
	noFirmware: 'Das Board ist neu, oder auf ihm läuft kein Ocre',
	noFirmwareNext:
		'Diese Seite kann die Firmware aufspielen: über USB, einen seriellen Port oder das Laufwerk des Bootloaders.',
	flashFirmware: 'Firmware flashen …',
	close: 'Schließen',
	connectAnySerialPort: 'Beliebigen seriellen Port verbinden …'
});
