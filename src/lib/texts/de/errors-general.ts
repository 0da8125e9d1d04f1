// What is said of failures that nobody foresaw, in German.
import { messages } from '../messages.ts';
import type { general as english } from '../en/errors-general.ts';

export const general = messages<typeof english>('errors.general', {
	unexpected: 'Etwas ist schiefgegangen.',
	tryAgain:
		'Ihre Arbeit ist gespeichert. Versuchen Sie es erneut; laden Sie die Seite neu, wenn es zweimal passiert.'
});
