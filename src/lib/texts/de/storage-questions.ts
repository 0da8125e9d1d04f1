// What happens to files on a board, and what is asked before, in German.
import { messages } from '../messages.ts';
import type { storageQuestions as english } from '../en/storage-questions.ts';

export const storageQuestions = messages<typeof english>('storageQuestions', {
	runtimeNeedsIt: 'Die Runtime braucht diesen Ordner.',
	imageNames: 'Namen von Images bestehen aus Kleinbuchstaben, Ziffern, „.“, „_“ und „-“.',
	uploadingTo: 'Upload nach {folder}',
	replaceQuestion: '{name} ersetzen?',
	fileExists:
		'Es gibt schon eine Datei mit diesem Namen. Ihr Inhalt geht verloren, auch wenn der Upload nicht fertig wird.',
	folderExists:
		'Es gibt schon einen Ordner mit diesem Namen. Sein Inhalt geht verloren, auch wenn der Upload nicht fertig wird.',
	replace: 'Ersetzen',
	uploading: '{name} wird hochgeladen',
	creating: '{name} wird erstellt',
	deleting: '{name} wird gelöscht',
	fileGoes: 'Die Datei wird vom Board gelöscht. Das lässt sich nicht rückgängig machen.',
	folderGoes:
		'Der Ordner wird vom Board gelöscht, {n, plural, =0{er ist leer} one{mit der Datei darin} other{mit den # Dateien darin}}. Das lässt sich nicht rückgängig machen.',
	deleteQuestion: '{name} löschen?',
	delete: 'Löschen',
	continue: 'Fortfahren',
	takesAWhile: 'Das dauert eine Weile.',
	needsAbout:
		'{name} braucht etwa {duration} über die serielle Leitung des Boards. Sie können jederzeit abbrechen.',
	both: '{first} {second}',
	seconds: '{n, plural, one{# Sekunde} other{# Sekunden}}',
	minutes: '{n, plural, one{# Minute} other{# Minuten}}',
	downloading: '{name} wird heruntergeladen',
	reading: '{name} wird gelesen'
});
