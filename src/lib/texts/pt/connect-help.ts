// The texts of the help with connecting, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { connectHelp as english } from '../en/connect-help.ts';

export const connectHelp = messages<typeof english>('connectHelp', {
	helpWithConnectingABoard: 'Ajuda para conectar uma placa',
	thisBrowserDoesNotSupport: 'Este navegador não tem suporte a portas seriais.',
	browsersWithWebSerialOr:
		'Navegadores com Web Serial ou WebUSB têm: em um computador, as versões atuais do Chrome, do Edge e do Firefox.',
	browsersGiveOnlyPagesOver:
		'Os navegadores só dão acesso às placas a páginas abertas por https ou a partir de localhost: abra esta página por https.',
	whatStillWorksHere: 'O que continua funcionando aqui:',
	theSimulatedBoardItBehaves: 'A placa simulada: ela se comporta como uma real.',
	theCommandLineWithThe:
		'A linha de comando, com o mesmo driver de placas: <code>npm run drive -- --port /dev/ttyACM0 upload blinky.wasm</code>',
	thisBrowserSupportsUsbDevices:
		'Este navegador tem suporte a dispositivos USB, mas não a portas seriais.',
	itCanConnectToBoards:
		'Ele pode se conectar a placas com USB nativo (Raspberry Pi, Arduino, o USB do Zephyr) e a sondas de depuração com uma porta padrão. Placas com um chip CP210x, CH340 ou FTDI precisam de um navegador com Web Serial, como Chrome, Edge ou Firefox em um computador.',
	copyLabel: 'Copiar: {label}',
	noFirmware: 'A placa é nova ou não tem o Ocre',
	noFirmwareNext:
		'Esta página pode colocar o firmware nela: por USB, por uma porta serial ou pela unidade do bootloader.',
	flashFirmware: 'Gravar firmware…',
	close: 'Fechar',
	connectAnySerialPort: 'Conectar qualquer porta serial…'
});
