// The texts of pictures and prints: of the board, and of a whole project.
import { room } from '../room.ts';

export const picture = room('picture', {
	title: 'Picture of the board',
	description: 'As it is now, to keep or for a poster.',
	pictureOf: 'Picture of {board}',
	withConsole: 'With the last lines of the console',
	save: 'Save as PNG',
	record: 'Record {seconds, number} seconds',
	recording: 'Recording…',
	cancel: 'Cancel',
	noVideoHere: 'This browser does not record videos.',
	reset: 'Reset',
	printTitle: 'Print “{name}”',
	printDescription: 'The program on paper, with a code that leads back to it.',
	print: 'Print…',
	whatIsPrinted: 'What is printed',
	withBoard: 'The board',
	withCode: 'A QR code of the link',
	codeTooLong:
		'The link is too long for a QR code. Leave files out of the project, or print without it.',
	scan: 'Scan to open this project',
	noFile: 'Choose what to print.',
	preview: 'Preview',
	sheetOf: 'Printed page of {name}'
});
