// The texts of the help with connecting.
import { room } from '../room.ts';

export const connectHelp = room('connectHelp', {
	helpWithConnectingABoard: 'Help with connecting a board',
	thisBrowserDoesNotSupport: 'This browser does not support serial ports.',
	browsersWithWebSerialOr:
		'Browsers with Web Serial or WebUSB can: on a computer, current versions of Chrome, Edge and Firefox have it.',
	browsersGiveOnlyPagesOver:
		'Browsers give only pages over https or from localhost access to boards: open this page over https.',
	whatStillWorksHere: 'What still works here:',
	theSimulatedBoardItBehaves: 'The simulated board: it behaves as a real one does.',
	theCommandLineWithThe:
		'The command line, with the same board driver: <code>npm run drive -- --port /dev/ttyACM0 upload blinky.wasm</code>',
	thisBrowserSupportsUsbDevices: 'This browser supports USB devices, but not serial ports.',
	itCanConnectToBoards:
		'It can connect to boards with native USB (Raspberry Pi, Arduino, Zephyr’s USB) and debug probes with a standard port. Boards behind a CP210x, CH340 or FTDI chip need a browser with Web Serial, such as Chrome, Edge or Firefox on a computer.',
	copyLabel: 'Copy: {label}',
	noFirmware: 'The board is new, or does not run Ocre',
	noFirmwareNext:
		'This page can put the firmware on it: over USB, a serial port, or the drive of its bootloader.',
	flashFirmware: 'Flash firmware…',
	close: 'Close',
	connectAnySerialPort: 'Connect any serial port…'
});
