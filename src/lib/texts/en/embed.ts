// The texts of the playground in a frame, and of the dialog that writes its snippet.
import { room } from '../room.ts';

export const embed = room('embed', {
	run: 'Run',
	runAgain: 'Run again',
	stop: 'Stop',
	cancel: 'Cancel',
	nothingRuns: 'Nothing runs.',
	underWay: 'Preparing the program…',
	openInTab: 'Open in a tab',
	openInsteadText: 'Open the program in a tab of its own: there it runs, with your changes.',
	wantsToRun: '{page} wants to run this program on the simulated board.',
	runOnce: 'Run it',
	runAlways: 'Always let this page run programs here',
	doNotRun: 'Do not run it',
	program: 'Program',
	board: 'Board',
	console: 'Console',
	file: 'File',
	fileLocked: 'This file cannot be changed here.',
	linesLocked: 'The marked lines cannot be changed here.',
	title: 'Embed “{name}” in a page',
	description:
		'A frame with this project for a web page of yours. Readers press Run in it themselves.',
	view: 'Shows',
	viewBoth: 'Program and board',
	viewBoard: 'Board',
	viewEditor: 'Program',
	theme: 'Theme',
	themeAuto: 'As the reader’s',
	themeLight: 'Light',
	themeDark: 'Dark',
	openFirst: 'Open first',
	locked: 'Lines that readers cannot change',
	lockedHint: 'Such as main.c:1-9, build.yaml',
	kind: 'Snippet',
	kindElement: 'Element with API',
	kindFrame: 'Plain frame',
	height: 'Height in pixels',
	heightProblem: 'Give a number from 200 to 2000.',
	code: 'HTML to copy',
	copy: 'Copy',
	copied: 'Copied.',
	copyFailed:
		'The browser did not let the page copy. Select the text and copy it with the keyboard.',
	hosting:
		'Programs run in the frame where the page around it is cross-origin isolated. Elsewhere readers see the program and get a button that opens it in a tab.'
});
