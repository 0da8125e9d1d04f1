// The texts of the help with connecting, in Spanish.
import { messages } from '../messages.ts';
import type { connectHelp as english } from '../en/connect-help.ts';

export const connectHelp = messages<typeof english>('connectHelp', {
	helpWithConnectingABoard: 'Ayuda para conectar una placa',
	thisBrowserDoesNotSupport: 'Este navegador no admite puertos serie.',
	browsersWithWebSerialOr:
		'Los navegadores con Web Serial o WebUSB sí: en un equipo de escritorio, lo tienen las versiones actuales de Chrome, Edge y Firefox.',
	browsersGiveOnlyPagesOver:
		'Los navegadores solo dan acceso a las placas a las páginas servidas por https o desde localhost: abra esta página por https.',
	whatStillWorksHere: 'Lo que aquí sigue funcionando:',
	theSimulatedBoardItBehaves: 'La placa simulada: se comporta como una real.',
	theCommandLineWithThe:
		'La línea de comandos, con el mismo controlador de placas: <code>npm run drive -- --port /dev/ttyACM0 upload blinky.wasm</code>',
	thisBrowserSupportsUsbDevices: 'Este navegador admite dispositivos USB, pero no puertos serie.',
	itCanConnectToBoards:
		'Puede conectar placas con USB nativo (Raspberry Pi, Arduino, el USB de Zephyr) y sondas de depuración con un puerto estándar. Las placas con un chip CP210x, CH340 o FTDI necesitan un navegador con Web Serial, como Chrome, Edge o Firefox en un equipo de escritorio.',
	copyLabel: 'Copiar: {label}',
	noFirmware: 'La placa es nueva o no tiene Ocre',
	noFirmwareNext:
		'Esta página puede instalarle el firmware: por USB, por un puerto serie o mediante la unidad de su bootloader.',
	flashFirmware: 'Flashear firmware…',
	close: 'Cerrar',
	connectAnySerialPort: 'Conectar cualquier puerto serie…'
});
