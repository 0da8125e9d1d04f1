// What the errors of the page’s own parts mean to a user, and what to do next, in German.
import { messages } from '../messages.ts';
import type { coreErrors as english } from '../en/errors-core.ts';

export const coreErrors = messages<typeof english>('errors.core', {
	'part-unavailable': 'Ein Teil der Seite konnte nicht geladen werden.',
	'part-unavailable.next':
		'Ihre Arbeit ist gespeichert. Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut, oder laden Sie die Seite neu.'
});
