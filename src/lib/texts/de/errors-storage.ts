// What the errors of the browser’s storage mean to a user, and what to do next, in German.
import { messages } from '../messages.ts';
import type { storageErrors as english } from '../en/errors-storage.ts';

export const storageErrors = messages<typeof english>('errors.storage', {
	'record-damaged': 'Ein gespeichertes Projekt lässt sich nicht lesen.',
	'record-damaged.next':
		'Es wurde unverändert im Browserspeicher belassen; Ihre anderen Projekte sind nicht betroffen.',
	'setting-damaged': 'Eine gespeicherte Einstellung lässt sich nicht lesen.',
	'setting-damaged.next': 'Stattdessen gilt die Voreinstellung.',
	'storage-blocked':
		'Der Browserspeicher wird von einer älteren Version dieser Seite in einem anderen Tab verwendet.',
	'storage-blocked.next':
		'Schließen Sie die anderen Tabs dieser Seite und laden Sie diesen neu. Bis dahin wird nichts gespeichert.',
	'storage-failed': 'Das Speichern ist fehlgeschlagen.',
	'storage-failed.next':
		'Ihre Arbeit ist sicher, solange dieser Tab geöffnet ist, und das Speichern wird erneut versucht. Exportieren Sie das Projekt, bevor Sie den Tab schließen.',
	'storage-full': 'Der Dateispeicher des Boards ist voll.',
	'storage-full.next': 'Löschen Sie Images, die Sie nicht mehr brauchen.',
	'storage-newer': 'Ihre Projekte wurden mit einer neueren Version dieser Seite gespeichert.',
	'storage-newer.next':
		'Laden Sie die Seite neu, um diese Version zu bekommen. Bis dahin wird nichts gespeichert.',
	'storage-refused': 'Dieser Browser lässt die Seite Ihre Arbeit nicht speichern.',
	'storage-refused.next':
		'Sie können weitermachen, aber Ihre Arbeit geht verloren, wenn dieser Tab geschlossen wird. In privaten Fenstern ist das üblich.'
});
