// Why the start of a container hangs.
import { room } from '../room.ts';

export const hungStart = room('hungStart', {
	notEnoughMemory:
		'The board does not have enough memory left for this program. After the reset, start fewer containers, or make arrays and buffers smaller; with threads, the whole memory is taken at once.',
	ranOutOfMemory:
		'The board ran out of memory while it created the container. After the reset, start fewer containers.',
	endedBeforeMain:
		'The program ended before main() was called, in the start function of its module.',
	noFurtherReason:
		'The container could not be created from its image; the board gives no further reason.',
	noFolder:
		'The folder {folder} does not exist on the board, or is not a folder. If a project’s run options mount it, it is created before the start. On the command line, Ocre 0.7.0 takes -v /PATH_IN_PROGRAM:/FOLDER.',
	missingImport:
		'The program imports the {kind} {name}, which the board does not have. Build it without that import.',
	kindFunction: 'function',
	kindMemory: 'memory',
	kindGlobal: 'global',
	kindTable: 'table'
});
