// The texts of the dialog in which a student hands something in, in German.
import { messages } from '../messages.ts';
import type { handIn as english } from '../en/hand-in.ts';

export const handIn = messages<typeof english>('hand-in', {
	title: '„{name}“ abgeben',
	description:
		'Ihre Lehrkraft bekommt von Ihnen eine Datei oder einen Link: Diese Seite sendet nichts von selbst und bewahrt anderswo keine Kopie auf.',
	name: 'Ihr Name',
	nameHint: 'So, wie Ihre Lehrkraft Sie kennt. Er steht in der Datei und im Link.',
	nameMissing: 'Geben Sie Ihren Namen an, damit Ihre Lehrkraft weiß, wessen Arbeit es ist.',
	lesson: 'Lektion',
	noLesson: 'Dieses Projekt gehört zu keiner Lektion.',
	progress: '{done, number} von {of, number} Schritten erledigt',
	claims:
		'Hier bestanden: {passed, number} von {of, number} Prüfungen. Die Seite Ihrer Lehrkraft führt sie noch einmal aus.',
	noClaims: 'In diesem Besuch lief keine Prüfung. Die Seite Ihrer Lehrkraft führt sie aus.',
	warningTitle: 'Ihr Name und Ihr Programm stehen darin',
	warning:
		'Wer die Datei oder den Link bekommt, kann Ihren Namen, Ihr ganzes Programm und Ihre Antworten lesen. Geben Sie beides nur Ihrer Lehrkraft.',
	file: 'Als Datei',
	fileSize: '{size}',
	save: 'Datei speichern',
	send: 'Datei senden …',
	link: 'Als Link',
	linkLength: '{n, number} Zeichen',
	linkFits: 'Er passt in eine Nachricht.',
	linkLong:
		'Er ist zu lang für manche Messenger, die ihn abschneiden würden. Verwenden Sie die Datei.',
	copy: 'Link kopieren',
	copied: 'Der Link wurde kopiert.',
	copyFailed:
		'Der Browser hat der Seite das Kopieren nicht erlaubt. Markieren Sie den Link und kopieren Sie ihn mit der Tastatur.',
	linkLabel: 'Link',
	saved: 'Die Datei wurde gespeichert. Geben Sie sie Ihrer Lehrkraft.'
});
