// The fields of lesson.yaml: what its readers take, and what the editor says of them.
import { BOARD_PROFILES } from '#lib/abi/board-profiles.ts';
import type { FieldTable } from '#lib/project/field-table.ts';
import { SCENARIO_FIELDS } from '#lib/scenario/scenario-fields.ts';

const FOR = {
	text: 'The language of the program that it is for, or a list of them. All unless said.',
	example: 'for: c'
};
const SAY = { text: 'What it shows, in one sentence.', example: 'say: The LED blinks.' };
const DURING = {
	text: 'Scenario steps in the place of `[{ run: project }]`.',
	example: 'steps: [{ run: project }, { click: sw0 }]',
	entries: SCENARIO_FIELDS.steps.entries
};
const WITHIN = { text: 'How long to look; 2 s unless said.', example: 'within: 2 s' };

export const CHOICE_FIELDS = {
	text: { text: 'The choice.', example: 'text: PH7' },
	right: { text: 'It is right.', example: 'right: true', values: { true: '', false: '' } },
	say: { text: 'For who chose it.', example: 'say: That is the blue LED.' }
} as const satisfies FieldTable;

export const QUESTION_FIELDS = {
	text: { text: 'What is asked.', example: 'text: Which pin does the LED hang on?' },
	choices: {
		text: 'Two to eight choices.',
		example: 'choices:\n  - { text: PH7, right: true }\n  - PE13',
		entries: { text: 'One choice.', fields: CHOICE_FIELDS }
	},
	accepts: {
		text: 'Texts that are right, without choices.',
		example: "accepts: ['10', ten]",
		entries: { text: 'A text that is right.' }
	},
	explain: { text: 'Shown once it was answered.', example: 'explain: A period is lit and dark.' }
} as const satisfies FieldTable;

export const POINTER_KINDS = {
	file: {
		text: 'A file of the student’s project, with `text` or `lines`.',
		example: 'file: main.c'
	},
	panel: { text: 'A panel, by its id.', example: 'panel: plotter' },
	led: { text: 'An LED, by its alias or its label.', example: 'led: led0' },
	button: { text: 'A button of the board, by its alias.', example: 'button: sw0' },
	sensor: { text: 'A sensor, by its name.', example: 'sensor: temperature' },
	pin: { text: 'A pin, by port and number.', example: 'pin: PH7' },
	part: {
		text: 'A part of the page.',
		example: 'part: run',
		values: {
			run: 'The button Run.',
			target: 'The board that Run runs on.',
			project: 'The menu of the project.',
			files: 'The list of files.',
			editor: 'The editor.',
			board: 'The board.',
			console: 'The console and the panels beside it.'
		}
	}
} as const satisfies FieldTable;

export const POINTER_DETAILS = {
	text: { text: 'The first line that has this text.', example: 'text: INTERVAL_MS' },
	lines: { text: 'A line or a range of lines.', example: 'lines: 12-15' },
	say: { text: 'A sentence about it.', example: 'say: This button runs the program.' },
	for: FOR
} as const satisfies FieldTable;

export const SIZE_FIELDS = {
	under: { text: 'Smaller than this.', example: 'under: 20 KB' },
	of: {
		text: 'What is measured.',
		example: 'of: image',
		values: { image: 'The image. Unless said.', memory: 'The memory that the program starts with.' }
	}
} as const satisfies FieldTable;

export const SOURCE_FIELDS = {
	uses: { text: 'The code has these words.', example: 'uses: ocre_timer_start' },
	not: { text: 'The code does not have them.', example: 'not: ocre_sleep' },
	in: { text: 'In this file; in all sources unless said.', example: 'in: main.c' },
	'at-least': { text: 'So often; with `not`, fewer times.', example: 'at-least: 2' }
} as const satisfies FieldTable;

export const CALL_FIELDS = {
	name: { text: 'The host function.', example: 'name: ocre_timer_start' },
	'at-least': { text: 'At least so often; once unless said.', example: 'at-least: 1' },
	'at-most': { text: 'At most so often.', example: 'at-most: 3' },
	within: WITHIN,
	steps: DURING
} as const satisfies FieldTable;

export const STORED_FILE_FIELDS = {
	path: { text: 'A path of the board.', example: 'path: /lfs/log.txt' },
	contains: { text: 'A text that is in it.', example: 'contains: started' },
	within: WITHIN,
	steps: DURING
} as const satisfies FieldTable;

export const CHECK_KINDS = {
	scenario: {
		text: 'Steps of a scenario, or a file with one: hands and eyes on a fresh board.',
		example: 'scenario:\n  - run: project\n  - wait: { text: hello }',
		fields: SCENARIO_FIELDS
	},
	builds: {
		text: 'Whether the project compiles.',
		example: 'builds: true',
		values: { true: 'It compiles.', false: 'It does not, with `error`, `in` and `line` if given.' }
	},
	size: { text: 'How large it is.', example: 'size: { under: 20 KB }', fields: SIZE_FIELDS },
	source: {
		text: 'What the code has, comments and strings aside.',
		example: 'source: { uses: ocre_timer_start }',
		fields: SOURCE_FIELDS
	},
	call: {
		text: 'How often a host function is called.',
		example: 'call: { name: ocre_timer_start }',
		fields: CALL_FIELDS
	},
	file: {
		text: 'A file in the storage of the board.',
		example: 'file: { path: /lfs/log.txt, contains: started }',
		fields: STORED_FILE_FIELDS
	},
	confirm: { text: 'The student says so.', example: 'confirm: The board on my desk blinks.' }
} as const satisfies FieldTable;

export const CHECK_DETAILS = {
	error: { text: 'With `builds: false`: a part of the message.', example: 'error: undeclared' },
	in: { text: 'With `builds: false`: the file of the error.', example: 'in: main.c' },
	line: { text: 'With `builds: false`: its line.', example: 'line: 12' },
	say: SAY,
	for: FOR
} as const satisfies FieldTable;

export const HINT_FIELDS = {
	text: { text: 'Markdown, one paragraph.', example: 'text: Look at `#define`.' },
	for: FOR
} as const satisfies FieldTable;

export const PICTURE_FIELDS = {
	file: { text: 'A picture of the lesson.', example: 'file: resources/board.png' },
	alt: { text: 'What is on it, for those who do not see it.', example: 'alt: The board' }
} as const satisfies FieldTable;

export const STEP_FIELDS = {
	id: { text: 'Progress is kept by it.', example: 'id: faster' },
	title: { text: 'Up to 80 characters.', example: 'title: Make it faster' },
	text: { text: 'A Markdown file of the lesson.', example: 'text: steps/faster.md' },
	hints: {
		text: 'Shown one at a time, when they are asked for.',
		example: 'hints:\n  - The number is in the first line.',
		entries: { text: 'One hint.', fields: HINT_FIELDS }
	},
	checks: {
		text: 'What says that the step is done.',
		example: 'checks:\n  - builds: true',
		entries: { text: 'One check.', fields: { ...CHECK_KINDS, ...CHECK_DETAILS } }
	},
	'with-start': {
		text: 'What the checks say of the starting files.',
		example: 'with-start: passes',
		values: { fails: 'They fail. Unless said.', passes: 'They pass: the step changes nothing.' }
	},
	solution: {
		text: 'Folder with the solution of this step, in the place of `solution`.',
		example: 'solution: solutions/faster'
	},
	show: {
		text: 'What to point at.',
		example: 'show:\n  - { part: run }',
		entries: { text: 'One thing.', fields: { ...POINTER_KINDS, ...POINTER_DETAILS } }
	},
	picture: {
		text: 'A picture.',
		example: 'picture: { file: resources/board.png, alt: The board }',
		fields: PICTURE_FIELDS
	},
	recording: {
		text: 'A recording to watch, below `resources/`.',
		example: 'recording: resources/blink.ocre-recording'
	},
	predict: {
		text: 'A question to answer before running.',
		example: 'predict:\n  text: How often will it blink?',
		fields: QUESTION_FIELDS
	},
	question: {
		text: 'A question whose answer belongs to the step.',
		example: 'question:\n  text: Which pin is it?',
		fields: QUESTION_FIELDS
	},
	beside: {
		text: 'Projects that run beside the student’s: folders below `projects/`, or examples.',
		example: 'beside: listener'
	}
} as const satisfies FieldTable;

export const LESSON_FIELDS = {
	format: { text: 'Version of the format.', example: 'format: 1', values: { 1: 'This one.' } },
	id: { text: 'Progress is kept by it.', example: 'id: blink' },
	title: { text: 'Up to 80 characters.', example: 'title: A light' },
	summary: {
		text: 'One or two sentences for the gallery.',
		example: 'summary: Make an LED blink.'
	},
	minutes: { text: 'How long it takes.', example: 'minutes: 10' },
	order: { text: 'Place in the gallery.', example: 'order: 1' },
	level: {
		text: 'Who it is for.',
		example: 'level: basic',
		values: {
			first: 'Somebody who never programmed a board.',
			basic: 'Somebody who did. Unless said.',
			advanced: 'Somebody who knows Ocre.'
		}
	},
	topics: { text: 'Words of the gallery’s search.', example: 'topics: [gpio]' },
	board: {
		text: 'The simulated board, by the id of its profile.',
		example: 'board: b_u585i_iot02a',
		values: Object.fromEntries(BOARD_PROFILES.map((profile) => [profile.id, profile.name]))
	},
	firmware: {
		text: 'Of the simulated board.',
		example: 'firmware: ours',
		values: { ours: 'The Playground firmware. Unless said.', stock: 'Stock Ocre 0.7.0.' }
	},
	mode: SCENARIO_FIELDS.mode,
	learn: {
		text: 'What one will know.',
		example: 'learn:\n  - how to compile and run a program',
		entries: { text: 'The end of “You will know …”.' }
	},
	teacher: { text: 'What a teacher should watch for, as Markdown.', example: 'teacher: |\n  …' },
	open: { text: 'The file of `start` that is open first.', example: 'open: main.c' },
	languages: {
		text: 'Languages of the program that it exists in, the default one first.',
		example: 'languages: [c, javascript]'
	},
	locale: { text: 'Language of the texts.', example: 'locale: en' },
	steps: {
		text: 'One after the other.',
		example: 'steps:\n  - id: press-run',
		entries: { text: 'One step.', fields: STEP_FIELDS }
	}
} as const satisfies FieldTable;
