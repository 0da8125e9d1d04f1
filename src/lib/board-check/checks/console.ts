// What containers print: it must arrive whole and clean, whatever else goes over the line.
import { equals, holds, type Check, type Subject } from '../check.ts';
import {
	printing,
	printingLater,
	TICKING,
	tickLine,
	TICKS,
	type CheckProgram
} from '../programs.ts';
import { pattern } from './images.ts';

const PRINTABLE = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
const LINES = Array.from({ length: 12 }, (_, i) => `${i} ${PRINTABLE}\n`).join('');

function whole(title: string, program: CheckProgram, text: string): Check {
	return {
		id: program.id,
		title,
		needs: ['quiet'],
		run: async (trial) => equals(await trial.output(program), text, 'The output')
	};
}

const OPEN = 'no line end';
const BEYOND = 'Grüße, 漢字, €\n';
const BLANK = '\n\n  a  \n\n b\n';

const logs: Check = {
	id: 'log-lines',
	title: 'Log lines of the firmware are told apart from output',
	needs: ['quiet'],
	async run(trial) {
		const { console } = trial;
		equals(await trial.output(printing('plain', 'plain\n')), 'plain\n', 'The output');
		for (const text of ["Created container '", "Started container '", 'exited. Result is = 0'])
			await console.logged(text);
		for (const { module, level } of console.logs)
			holds(
				/^[\w ]+$/.test(module) && /^(err|wrn|inf|dbg)$/.test(level),
				`A log line is of “${module}”, ${level}.`
			);
	}
};

const ticks = Array.from({ length: TICKS }, (_, i) => tickLine(i + 1)).join('');

const asked: Check = {
	id: 'output-while-asked',
	title: 'A container’s output is whole while the board is asked things, and so are the answers',
	needs: ['quiet'],
	async run(trial) {
		const { board, options } = trial;
		const images = async () => JSON.stringify(await board.listImages(options));
		const id = await trial.start(TICKING);
		const expected = await images();
		let questions = 0;
		while ((await trial.statusOf(id)) === 'running') {
			equals(await images(), expected, 'The images');
			equals((await board.identify(options)).version, trial.facts.identity.version, 'The version');
			questions++;
			// A simulated board in this thread gets to its own work only in a pause.
			await trial.pause(10);
		}
		await trial.settled();
		trial.note(`asked ${questions} times`);
		equals(trial.console.output, ticks, 'The output');
	}
};

const uploading: Check = {
	id: 'output-while-uploading',
	title: 'A container’s output is whole while an image is uploaded, and so is the image',
	needs: ['quiet'],
	limitMs: 180_000,
	async run(trial) {
		const { board, options } = trial;
		const id = await trial.start(TICKING);
		// It ends with the board's own hash.
		await board.upload('check-board-meanwhile.bin', pattern(4_000, 9), options);
		await board.wait(id, options);
		await trial.settled();
		equals(trial.console.output, ticks, 'The output');
		await board.removeImage('check-board-meanwhile.bin', options);
	}
};

export const CONSOLE: Subject = {
	name: 'console',
	checks: [
		whole(
			'Every printable character of a detached container arrives',
			printing('output-lines', LINES),
			LINES
		),
		whole('Output without a line end arrives', printingLater('output-open', OPEN), OPEN),
		whole(
			'Output without a line end arrives, also in the middle of the answer to the start',
			printing('output-open-at-once', OPEN),
			OPEN
		),
		whole('Output beyond ASCII arrives', printing('output-utf8', BEYOND), BEYOND),
		whole('Blank lines and blanks at both ends arrive', printing('output-blank', BLANK), BLANK),
		logs,
		asked,
		uploading
	]
};
