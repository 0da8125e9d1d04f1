// What the errors of the offline copy mean to a user, and what to do next, in German.
import { messages } from '../messages.ts';
import type { offlineErrors as english } from '../en/errors-offline.ts';

export const offlineErrors = messages<typeof english>('errors.offline', {
	'offline-changed': 'Die Website wurde während des Downloads durch eine andere Version ersetzt.',
	'offline-changed.next':
		'Laden Sie die Seite neu und starten Sie den Download dann erneut. Ihre Arbeit ist sicher.',
	'offline-full': 'Der Browser hat keinen Platz für die Offline-Kopie.',
	'offline-full.next':
		'Die Seite funktioniert mit Netzwerk wie bisher, und Ihre Arbeit ist an anderer Stelle gespeichert. Schaffen Sie Platz auf diesem Gerät oder entfernen Sie, was andere Websites speichern, und starten Sie den Download dann erneut.',
	'offline-list-invalid':
		'Diese Website hat keine Liste ihrer Dateien, deshalb lässt sie sich nicht offline speichern.',
	'offline-list-invalid.next':
		'Die Seite funktioniert, solange es ein Netzwerk gibt. Die Datei site.json der Website fehlt oder ist fehlerhaft.',
	'offline-refused': 'Dieser Browser lässt die Seite keine Offline-Kopie speichern.',
	'offline-refused.next':
		'In privaten Fenstern ist das üblich. Die Seite funktioniert, solange es ein Netzwerk gibt.',
	'offline-unreachable':
		'Die Offline-Kopie konnte nicht geladen werden: Die Website antwortet nicht.',
	'offline-unreachable.next':
		'Was bisher angekommen ist, bleibt erhalten. Laden Sie den Rest, wenn das Netzwerk wieder da ist.'
});
