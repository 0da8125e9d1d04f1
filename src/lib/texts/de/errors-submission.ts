// What the errors of submissions mean to a user, and what to do next, in German.
import { messages } from '../messages.ts';
import type { submissionErrors as english } from '../en/errors-submission.ts';

export const submissionErrors = messages<typeof english>('errors.submission', {
	'submission-damaged':
		'Die Abgabe wurde unterwegs verändert oder abgeschnitten: Ihre Prüfsumme stimmt nicht.',
	'submission-damaged.next': 'Sie wurde nicht angenommen. Bitten Sie um eine neue Abgabe.',
	'submission-invalid': 'Die Abgabe ist nicht lesbar: „{field}“ fehlt oder ist falsch.',
	'submission-invalid.next':
		'Sie wurde nicht angenommen. Bitten Sie um eine neue Abgabe von dieser Seite aus.',
	'submission-newer':
		'Die Abgabe wurde mit einer neueren Version dieser Seite erstellt (Abgabeversion {version, number}).',
	'submission-newer.next':
		'Laden Sie die Seite neu, während Sie online sind, um die neue Version zu bekommen, und fügen Sie die Abgabe dann noch einmal hinzu.',
	'submission-not-ours': 'Diese Datei ist keine Abgabe.',
	'submission-not-ours.next':
		'Abgaben enden auf „.ocre-submission“. Auch Ordner und Zip-Dateien mit Abgaben lassen sich hinzufügen.',
	'submission-too-large': 'Die Abgabe ist größer als {limit, number} MB.',
	'submission-too-large.next': 'Sie wurde nicht angenommen. Bitten Sie um ein kleineres Projekt.',
	'submissions-too-many': 'Es sind mehr als {limit, number} Abgaben.',
	'submissions-too-many.next':
		'Die Abgaben in der Liste bleiben. Entfernen Sie einige davon, oder sehen Sie sich eine Klasse nach der anderen an.'
});
