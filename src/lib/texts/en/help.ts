// The texts of the help dialog.
import { room } from '../room.ts';

export const help = room('help', {
	takeTheTour: 'Take a tour of the page',
	aboutOcrePlayground: 'About Ocre Playground',
	writeASmallCProgram:
		'Write a small C program, press Run, and it becomes an Ocre container on a board: compiled in this page, uploaded over a serial line, started, and shown here. Ocre is a container runtime for microcontrollers; its containers are WebAssembly modules.',
	theBoardIsSimulatedIn:
		'The board is simulated in this page and behaves as a real one does. Nothing is sent to a server. Projects are stored in this browser, on this device.',
	connectRealBoardsInThe:
		'Connect real boards in the menu beside Run, up to eight at once. Run uses the board that is shown; the others keep running. The same menu has help for boards that are not found.',
	beforeAProgramIsDeployed:
		'Before a program is deployed, the page checks whether it will run on the board, and asks if you need to decide something. “Deploy check” in the menu beside Run checks without running. Containers do not survive a reset of the board, images and files do: “Run them again” brings back what ran.',
	keys: 'Keys',
	ocrePlaygroundIsFreeSoftware:
		'Ocre Playground is free software under the Apache License 2.0. It contains the works of others:',
	theirLicences: 'their licences',
	runTheProject: 'Run the project',
	saveNowEveryChangeIs: 'Save now; every change is also saved automatically',
	searchInTheEditorOr: 'Search in the editor or in the console',
	undoEachFileHasIts: 'Undo; each file has its own history',
	nextProblemInTheEditor: 'Next problem in the editor',
	escapeThenTab: 'Escape, then Tab',
	leaveTheEditor: 'Leave the editor',
	f2Delete: 'F2, Delete',
	renameOrDeleteTheSelected: 'Rename or delete the selected file in the list',
	upDown: 'Up, Down',
	recallEarlierLinesInThe: 'Recall earlier lines, in the board’s shell line',
	shiftTab: 'Shift+Tab',
	leaveTheTerminalScreenTab: 'Leave the terminal screen; Tab goes to the board',
	arrowKeys0: 'Arrow keys, +, −, 0',
	moveAndZoomThePlot: 'Move and zoom the plot, while it has the focus',
	spaceEnter: 'Space, Enter',
	pressAButtonOfThe: 'Press a button of the board, while it has the focus',
	arrowKeys: 'Arrow keys',
	resizeTwoAreasWhileThe: 'Resize two areas, while the separator between them has the focus',
	allCommands: 'All commands…',
	or: ' or '
});
