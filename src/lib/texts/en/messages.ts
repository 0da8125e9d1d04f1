// What the page tells in messages that belong to no place on it.
import { room } from '../room.ts';

export const messages = room('messages', {
	changedToo: '“{name}” was changed in another tab, too.',
	bothChanges: 'Both changes are in it now.',
	changedAtOnce: '“{name}” was changed in another tab at the same time.',
	bothKept: 'The same lines were changed, so both versions are kept; yours is now “{copyName}”.',
	showOther: 'Show the other one',
	notDeleted: '“{name}” was not deleted.',
	deleteAgain:
		'It was changed in another tab at the same time. Delete it again if you do not need that change.',
	withoutThreads: 'Programs cannot use threads on this page.',
	withoutThreadsWhy:
		'The page may not share memory, because it is embedded or was loaded over plain http. Everything else runs, a little slower. Open the playground over https in a tab of its own for threads.',
	compilerStopped: 'The compiler stopped unexpectedly.',
	nextRunStartsIt: 'The next run starts it again. Your work is not affected.',
	deletedElsewhere: '“{name}” was deleted in another tab.',
	boardIsBack: 'The board is back.',
	exportAsZip: 'Export as zip',
	nameNotStored: 'The board could not store its name.',
	nameUntil:
		'The name {name} is used until the board is disconnected. Its storage may be full or missing.',
	notFollowed: 'The folder “{name}” is not followed yet.',
	browserAsksFirst: 'The browser asks you before this page may read it again.',
	followAgain: 'Follow again'
});
