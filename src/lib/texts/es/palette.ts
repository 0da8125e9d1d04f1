// The texts of the palette of commands, in Spanish.
import { messages } from '../messages.ts';
import type { palette as english } from '../en/palette.ts';

export const palette = messages<typeof english>('palette', {
	commands: 'Comandos',
	searchTheCommands: 'Buscar en los comandos',
	whatDoYouWant: '¿Qué quiere hacer?',
	on: ', activado',
	notAvailable: 'No disponible:',
	commandCount: '{count, plural, one{# comando} other{# comandos}}',
	noMatch: 'Ningún comando coincide con «{text}».',
	refused: '{title}: {reason}',
	recent: 'Recientes'
});
