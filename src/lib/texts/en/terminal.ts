// The texts of the terminal.
import { room } from '../room.ts';

export const terminal = room('terminal', {
	terminal: 'Terminal',
	keysGoToTheBoard: 'Keys go to the board, Tab too; Shift+Tab leaves the screen.',
	theShellIsBeingSet: 'the shell is being set up',
	leaveTheTerminal: 'Leave the terminal',
	pastedLinesSentOfTotal: 'Pasted lines: {sent} of {total} sent, each at the shell’s prompt.',
	discardTheRest: 'Discard the rest',
	notSent: 'Not sent',
	ok: 'OK',
	terminalOfTheBoard: 'Terminal of the board',
	waitingForTheBoardTo: 'Waiting for the board to finish its current task…',
	cancel: 'Cancel',
	inTheTerminalKeystrokesGo:
		'In the terminal, keystrokes go straight to the board’s shell, as in any serial terminal. Meanwhile the page sends no commands of its own: uploads and lists wait until you leave it.',
	openTheTerminal: 'Open the terminal',
	cancelsTheLineAProgram: 'Cancels the line; a program may handle it differently',
	completesTheWord: 'Completes the word',
	previousLine: 'Previous line',
	nextLine: 'Next line',
	clearsTheScreen: 'Clears the screen',
	deletesTheLine: 'Deletes the line',
	someCharactersWereNotSent:
		'Some characters were not sent: the board’s shell accepts only ASCII and drops the rest.',
	ctrlDNotSent:
		'Ctrl-D was not sent: the board would treat it as the start of an SMP frame and drop the next one; an older board answers no SMP until it is reset. Use the Delete key.',
	ctrlFNotSent:
		'Ctrl-F was not sent: followed by Tab, the board would treat it as the start of an SMP frame and drop what follows. Use the arrow key.'
});
