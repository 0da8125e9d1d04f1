// The texts of the palette of commands, in German.
import { messages } from '../messages.ts';
import type { palette as english } from '../en/palette.ts';

export const palette = messages<typeof english>('palette', {
	commands: 'Befehle',
	searchTheCommands: 'Befehle durchsuchen',
	whatDoYouWant: 'Was möchten Sie tun?',
	on: ', ein',
	notAvailable: 'Nicht verfügbar:',
	commandCount: '{count, plural, one{# Befehl} other{# Befehle}}',
	noMatch: 'Kein Befehl passt zu „{text}“.',
	refused: '{title}: {reason}',
	recent: 'Zuletzt'
});
