// The texts of the tour of the page, and of the first visit.
import { room } from '../room.ts';

export const tour = room('tour', {
	title: 'Tour',
	here: 'Here.',
	project:
		'Your projects: new ones from examples, import, export and sharing. Work is saved by itself.',
	editor: 'The program. Change it: the page says what the compiler thinks as you type.',
	run: 'Run compiles the program, puts it on the board and starts it.',
	target: 'The board that Run runs on: simulated ones, or yours on a cable.',
	board: 'The board. Its lights show what the program does; its buttons and sensors are for you.',
	console: 'What the program prints, with problems, size, timeline and more beside it.',
	files: 'The files of the project. build.yaml says what the program may do on the board.',
	place: '{place, number} of {count, number}',
	next: 'Next',
	back: 'Back',
	end: 'End the tour',
	done: 'Done',
	close: 'Close',
	startTour: 'Take a tour of the page',
	tourWords: 'help introduction guide first steps',
	firstStepsAgain: 'Show the first steps again',
	firstStepsWords: 'welcome hint begin',
	faster:
		'Now make it faster: change <code>500</code> behind <code>INTERVAL_MS</code> to <code>100</code>, and press <b>Run</b> again.',
	more: 'You have changed a program on a board. There is more:',
	lessons: 'Lessons',
	examples: 'Examples',
	tour: 'Tour of the page'
});
