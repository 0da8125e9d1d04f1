// The texts of the palette of commands, in Brazilian Portuguese.
import { messages } from '../messages.ts';
import type { palette as english } from '../en/palette.ts';

export const palette = messages<typeof english>('palette', {
	commands: 'Comandos',
	searchTheCommands: 'Buscar nos comandos',
	whatDoYouWant: 'O que você quer fazer?',
	on: ', ativado',
	notAvailable: 'Não disponível:',
	commandCount: '{count, plural, one{# comando} other{# comandos}}',
	noMatch: 'Nenhum comando corresponde a “{text}”.',
	refused: '{title}: {reason}',
	recent: 'Recentes'
});
