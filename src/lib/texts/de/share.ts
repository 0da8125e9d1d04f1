// The texts of the dialog that shares a project, in German.
import { messages } from '../messages.ts';
import type { share as english } from '../en/share.ts';

export const share = messages<typeof english>('share', {
	title: '„{name}“ teilen',
	description:
		'Das ganze Projekt steckt im Link selbst: kein Konto, kein Server, keine Spur anderswo.',
	link: 'Link',
	copy: 'Link kopieren',
	copied: 'Der Link wurde kopiert.',
	send: 'Senden …',
	withBoard: 'Mit dem Board: {board}',
	withRun: 'Mit den Startoptionen',
	length: '{n, number} Zeichen',
	fitsAll: 'Er passt in Nachrichten und in einen QR-Code.',
	fitsQr:
		'Er passt in einen QR-Code, aber manche Messenger schneiden Links mit mehr als {limit, number} Zeichen ab.',
	fitsBrowser:
		'Manche Messenger schneiden Links mit mehr als {limit, number} Zeichen ab, und für einen QR-Code ist er zu lang.',
	fitsNothing: 'Er ist zu lang für Messenger, einen QR-Code und manche Browser.',
	insteadTitle: 'Wenn der Link zu lang ist',
	insteadFile:
		'Senden Sie das Projekt als Datei; man öffnet sie, indem man sie auf dieser Seite ablegt.',
	saveFile: 'Als Datei speichern',
	insteadFrom:
		'Oder legen Sie die Dateien dorthin, wo alle sie lesen können, etwa in ein öffentliches Repository, ein Gist oder auf einen Webserver, und teilen Sie diese Adresse, die deren Adresse enthält:',
	fromExample: 'https://github.com/you/repository/tree/main/project',
	code: 'QR-Code',
	codeOf: 'QR-Code des Links',
	saveCode: 'Code speichern',
	dense: 'Der Code ist dicht: Zeigen Sie ihn groß, oder drucken Sie ihn.',
	noCode:
		'Der Link ist zu lang für einen QR-Code: Höchstens {limit, number} Zeichen passen hinein.',
	embed: 'In eine Seite einbetten …',
	print: 'Drucken …',
	picture: 'Bild des Boards …',
	copyFailed: 'Der Browser hat der Seite das Kopieren nicht erlaubt.',
	selectByHand: 'Markieren Sie den Link und kopieren Sie ihn mit der Tastatur.'
});
