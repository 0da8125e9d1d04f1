// The texts of the palette of commands, in Arabic.
import { messages } from '../messages.ts';
import type { palette as english } from '../en/palette.ts';

export const palette = messages<typeof english>('palette', {
	commands: 'الأوامر',
	searchTheCommands: 'البحث في الأوامر',
	whatDoYouWant: 'ماذا تريد أن تفعل؟',
	on: '، مفعّل',
	notAvailable: 'غير متاح:',
	commandCount: '{count, plural, one{أمر واحد} two{أمران} few{# أوامر} many{# أمرًا} other{# أمر}}',
	noMatch: 'لا أمر يطابق «{text}».',
	refused: '{title}: {reason}',
	recent: 'الأخيرة'
});
