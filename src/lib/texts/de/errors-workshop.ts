// What the errors of workshop files mean to a user, and what to do next, in German.
import { messages } from '../messages.ts';
import type { workshopErrors as english } from '../en/errors-workshop.ts';

export const workshopErrors = messages<typeof english>('errors.workshop', {
	'workshop-damaged':
		'Die Workshopdatei wurde verändert oder beschädigt: Die Prüfsumme von {path} stimmt nicht.',
	'workshop-damaged.next':
		'Sie wurde nicht geöffnet. Laden Sie die Datei noch einmal von dort, woher sie kam.',
	'workshop-invalid':
		'Die Workshopdatei hat einen Fehler in Zeile {line, number} von workshop.yaml.',
	'workshop-invalid.next':
		'{problem} Sie wurde nicht geöffnet. Sagen Sie es den Verfassern, oder berichtigen Sie die Datei und öffnen Sie sie erneut.',
	'workshop-missing': 'Dieser Workshop ist in diesem Browser nicht gespeichert.',
	'workshop-missing.next': 'Öffnen Sie seine Datei oder seinen Link noch einmal.',
	'workshop-newer':
		'Die Workshopdatei braucht eine neuere Version dieser Seite (Format {version, number}).',
	'workshop-newer.next':
		'Laden Sie die Seite neu, während Sie online sind, um die neue Version zu bekommen, und öffnen Sie die Datei dann noch einmal.',
	'workshop-not-ours': 'Das ist keine Workshopdatei: Sie enthält keine workshop.yaml.',
	'workshop-not-ours.next': 'Workshopdateien enden auf „.ocre-workshop“.'
});
