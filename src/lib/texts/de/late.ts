// What is said of an error while its own text is not here, in German.
import { messages } from '../messages.ts';
import type { late as english } from '../en/late.ts';

export const late = messages<typeof english>('late', {
	pending: '…',
	part: 'Ein Teil der Seite konnte nicht geladen werden.',
	error: 'Etwas ist schiefgegangen ({code}). Der Text dazu konnte nicht geladen werden.',
	tryAgain:
		'Ihre Arbeit ist gespeichert. Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut, oder laden Sie die Seite neu.'
});
