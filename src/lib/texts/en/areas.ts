// The texts of the areas of the page.
import { room } from '../room.ts';

export const areas = room('areas', {
	allProjectsCount: 'All projects ({n, number})…',
	otherProjects: 'Other projects',
	runOn: 'Run on',
	onACable: 'On a cable',
	simulatedFirmware: 'Simulated firmware',
	switchToBoard: 'Switch to {board}?',
	containersLost:
		'{n, plural, one{# container} other{# containers}} on the current one will be lost. Each board and each firmware has its own storage: images on this one are not on the other.',
	switchBoard: 'Switch board',
	showProblems: 'Show problems',
	details: 'Details',
	removeContainer: 'Remove {id}',
	whatWorks: 'You can still write and compile programs here, and build and export images.',
	whatWorksWithBoards:
		'You can still write and compile programs here, build and export images, and run them on a board on a cable.',
	boardCrashed:
		'The simulated board stopped unexpectedly. Its storage is kept, its containers are lost.',
	switchItOnAgain: 'Switch it on again',
	startHung: 'A container could not start, and the board waits for it forever: only a reset helps.',
	noAnswer: 'The board does not answer.',
	storageIsKept: 'Storage is kept, containers are lost.',
	lastLogLine: 'Last log line',
	consoleBlocked:
		'A container that could not start blocks the console, as on a real board. Reset the board: storage is kept, containers are lost.',
	resetTheBoard: 'Reset the board',
	dropToImport: 'Drop to import',
	whatCanBeDropped:
		'A project (zip or folder), source files, an image, a module or a recording. Nothing runs by itself.',
	fileDeleted: '“{path}” was deleted.',
	folderDeleted: '“{path}” with {n, plural, one{# file} other{# files}} was deleted.',
	buildFileStays: 'Every project needs its build.yaml: it names the image.',
	noProjectIsOpen: 'No project is open.',
	aRunIsInProgress: 'A run is in progress.',
	madeFor: 'This example is made for the {board}.',
	containersGone: '{n, plural, one{# container} other{# containers}} on the {board} will be gone.',
	switchTo: 'Switch to {board}',
	runOnBoardQuestion: 'Run on the {board}?',
	toNoEffect: 'This example is made for the {wanted}. On the {board} it will not do what it says.',
	runOnBoard: 'Run on the {board}',
	switchAndRun: 'Switch and run',
	viewOf: 'View of {path}',
	rendered: 'Rendered',
	formattedText: 'Formatted text',
	source: 'Source',
	markdownSource: 'Markdown source, to edit',
	errors: 'errors',
	running: 'running',
	boardHas: '{summary}.',
	languageComes: '{name} is on its way. Until then the page is shown in {shown}.',
	languageDidNotCome: '{name} could not be loaded.',
	languageStays:
		'The page is shown in {shown} until then. Check the network connection and try again.',
	tryAgain: 'Try again',
	doNotWait: 'Do not wait'
});
