// The texts of the palette of commands, in Hindi.
import { messages } from '../messages.ts';
import type { palette as english } from '../en/palette.ts';

export const palette = messages<typeof english>('palette', {
	commands: 'कमांड',
	searchTheCommands: 'कमांड में खोजें',
	whatDoYouWant: 'आप क्या करना चाहते हैं?',
	on: ', चालू',
	notAvailable: 'उपलब्ध नहीं:',
	commandCount: '{count, plural, one{# कमांड} other{# कमांड}}',
	noMatch: '“{text}” से कोई कमांड नहीं मिलता।',
	refused: '{title}: {reason}',
	recent: 'हाल के'
});
