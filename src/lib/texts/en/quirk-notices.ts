// The notices of quirks.
import { room } from '../room.ts';

export const quirkNotices = room('quirkNotices', {
	allQuirks: 'All quirks',
	note: 'Note ({containerId}): {title}',
	notesAboutRunningContainers: 'Notes about running containers',
	onlyOnRealBoards:
		'Works here, because the board is in documented mode. On a real board: {message}',
	resetAndRunAgain: 'Reset and run again',
	whatThisMeans: 'What this means'
});
