// The texts of the palette of commands.
import { room } from '../room.ts';

export const palette = room('palette', {
	commands: 'Commands',
	searchTheCommands: 'Search the commands',
	whatDoYouWant: 'What do you want to do?',
	on: ', on',
	notAvailable: 'Not available:',
	commandCount: '{count, plural, one{# command} other{# commands}}',
	noMatch: 'No command matches “{text}”.',
	refused: '{title}: {reason}',
	recent: 'Recent'
});
