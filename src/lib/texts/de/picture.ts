// The texts of pictures and prints: of the board, and of a whole project, in German.
import { messages } from '../messages.ts';
import type { picture as english } from '../en/picture.ts';

export const picture = messages<typeof english>('picture', {
	title: 'Bild des Boards',
	description: 'So wie es jetzt ist, zum Aufheben oder für ein Poster.',
	pictureOf: 'Bild von {board}',
	withConsole: 'Mit den letzten Zeilen der Konsole',
	save: 'Als PNG speichern',
	record: '{seconds, number} Sekunden aufzeichnen',
	recording: 'Zeichnet auf …',
	cancel: 'Abbrechen',
	noVideoHere: 'Dieser Browser zeichnet keine Videos auf.',
	reset: 'Reset',
	printTitle: '„{name}“ drucken',
	printDescription: 'Das Programm auf Papier, mit einem Code, der dorthin zurückführt.',
	print: 'Drucken …',
	whatIsPrinted: 'Was gedruckt wird',
	withBoard: 'Das Board',
	withCode: 'Ein QR-Code des Links',
	codeTooLong:
		'Der Link ist zu lang für einen QR-Code. Lassen Sie Dateien aus dem Projekt weg, oder drucken Sie ohne ihn.',
	scan: 'Scannen, um dieses Projekt zu öffnen',
	noFile: 'Wählen Sie aus, was gedruckt werden soll.',
	preview: 'Vorschau',
	sheetOf: 'Druckseite von {name}'
});
