// What the errors of archives mean to a user, and what to do next, in German.
import { messages } from '../messages.ts';
import type { archiveErrors as english } from '../en/errors-archive.ts';

export const archiveErrors = messages<typeof english>('errors.archive', {
	'archive-bomb':
		'Diese kleine Datei entpackt sich zu einer riesigen Datenmenge, wie Dateien, die einen Computer überlasten sollen.',
	'archive-bomb.next':
		'Sie wurde nicht geöffnet. Wenn Sie ihr vertrauen, entpacken Sie sie selbst und importieren Sie die Dateien, die Sie brauchen.',
	'archive-damaged':
		'Das Archiv ist beschädigt: Sein Inhalt passt nicht zu seinen Prüfsummen oder Längen.',
	'archive-damaged.next': 'Laden Sie es erneut herunter, oder packen Sie es neu.',
	'archive-encrypted': 'Das Archiv ist verschlüsselt.',
	'archive-encrypted.next':
		'Entpacken Sie es mit dem Passwort und importieren Sie die Dateien, oder packen Sie sie neu ohne Passwort.',
	'archive-inconsistent':
		'Das Archiv widerspricht sich: Sein Dateiverzeichnis und die enthaltenen Dateien passen nicht zusammen.',
	'archive-inconsistent.next':
		'Es wurde nicht geöffnet, weil es auf Täuschung angelegt sein kann. Packen Sie es neu.',
	'archive-too-deep': 'Die Datei enthält Archive in Archiven in Archiven.',
	'archive-too-deep.next':
		'Sie wurde nicht geöffnet. Entpacken Sie sie selbst und importieren Sie das innerste Archiv.',
	'archive-too-large':
		'Das Archiv ist zu groß: Es ergibt entpackt mehr als 128 MB oder hat mehr als 4096 Dateien.',
	'archive-too-large.next': 'Es wurde nicht geöffnet. Packen Sie weniger Dateien ein.',
	'archive-unsafe':
		'Das Archiv enthält einen Link, ein Gerät, zwei Dateien mit demselben Namen oder einen Pfad, der aus seinem Ordner hinausführt.',
	'archive-unsafe.next':
		'Es wurde nicht geöffnet. Packen Sie es neu, mit einfachen Dateien und relativen Pfaden.',
	'archive-unsupported': 'Das Archiv ist auf eine Art gepackt, die sich hier nicht öffnen lässt.',
	'archive-unsupported.next': 'Packen Sie es neu als .zip (Methode Deflate), .tar oder .tar.gz.'
});
