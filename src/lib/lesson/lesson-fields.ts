// The fields of lesson.yaml: what its readers take, and what the editor says of them.
import { BOARD_PROFILES } from '#lib/abi/board-profiles.ts';
import type { FieldTable } from '#lib/project/field-table.ts';
import { SCENARIO_FIELDS } from '#lib/scenario/scenario-fields.ts';

const FOR = {
	text: 'lesson.for',
	example: 'for: c'
};
const SAY = { text: 'lesson.say', example: 'say: The LED blinks.' };
const DURING = {
	text: 'lesson.during',
	example: 'steps: [{ run: project }, { click: sw0 }]',
	entries: SCENARIO_FIELDS.steps.entries
};
const WITHIN = { text: 'lesson.within', example: 'within: 2 s' };

export const CHOICE_FIELDS = {
	text: { text: 'lesson.choice', example: 'text: PH7' },
	right: { text: 'lesson.right', example: 'right: true', values: { true: null, false: null } },
	say: { text: 'lesson.choice-say', example: 'say: That is the blue LED.' }
} as const satisfies FieldTable;

export const QUESTION_FIELDS = {
	text: { text: 'lesson.question', example: 'text: Which pin does the LED hang on?' },
	choices: {
		text: 'lesson.choices',
		example: 'choices:\n  - { text: PH7, right: true }\n  - PE13',
		entries: { text: 'lesson.one-choice', fields: CHOICE_FIELDS }
	},
	accepts: {
		text: 'lesson.accepts',
		example: "accepts: ['10', ten]",
		entries: { text: 'lesson.accepted' }
	},
	explain: { text: 'lesson.explain', example: 'explain: A period is lit and dark.' }
} as const satisfies FieldTable;

export const POINTER_KINDS = {
	file: {
		text: 'lesson.file',
		example: 'file: main.c'
	},
	panel: { text: 'lesson.panel', example: 'panel: plotter' },
	led: { text: 'lesson.led', example: 'led: led0' },
	button: { text: 'lesson.button', example: 'button: sw0' },
	sensor: { text: 'lesson.sensor', example: 'sensor: temperature' },
	pin: { text: 'lesson.pin', example: 'pin: PH7' },
	part: {
		text: 'lesson.part',
		example: 'part: run',
		values: {
			run: 'lesson.part.run',
			target: 'lesson.part.target',
			project: 'lesson.part.project',
			files: 'lesson.part.files',
			editor: 'lesson.part.editor',
			board: 'lesson.part.board',
			console: 'lesson.part.console'
		}
	}
} as const satisfies FieldTable;

export const POINTER_DETAILS = {
	text: { text: 'lesson.pointer-text', example: 'text: INTERVAL_MS' },
	lines: { text: 'lesson.pointer-lines', example: 'lines: 12-15' },
	say: { text: 'lesson.pointer-say', example: 'say: This button runs the program.' },
	for: FOR
} as const satisfies FieldTable;

export const SIZE_FIELDS = {
	under: { text: 'lesson.under', example: 'under: 20 KB' },
	of: {
		text: 'lesson.of',
		example: 'of: image',
		values: { image: 'lesson.of.image', memory: 'lesson.of.memory' }
	}
} as const satisfies FieldTable;

export const SOURCE_FIELDS = {
	uses: { text: 'lesson.uses', example: 'uses: ocre_timer_start' },
	not: { text: 'lesson.not', example: 'not: ocre_sleep' },
	in: { text: 'lesson.in', example: 'in: main.c' },
	'at-least': { text: 'lesson.at-least', example: 'at-least: 2' }
} as const satisfies FieldTable;

export const CALL_FIELDS = {
	name: { text: 'lesson.call-name', example: 'name: ocre_timer_start' },
	'at-least': { text: 'lesson.calls-at-least', example: 'at-least: 1' },
	'at-most': { text: 'lesson.calls-at-most', example: 'at-most: 3' },
	within: WITHIN,
	steps: DURING
} as const satisfies FieldTable;

export const STORED_FILE_FIELDS = {
	path: { text: 'lesson.path', example: 'path: /lfs/log.txt' },
	contains: { text: 'lesson.contains', example: 'contains: started' },
	within: WITHIN,
	steps: DURING
} as const satisfies FieldTable;

export const CHECK_KINDS = {
	scenario: {
		text: 'lesson.scenario',
		example: 'scenario:\n  - run: project\n  - wait: { text: hello }',
		fields: SCENARIO_FIELDS
	},
	builds: {
		text: 'lesson.builds',
		example: 'builds: true',
		values: { true: 'lesson.builds.true', false: 'lesson.builds.false' }
	},
	size: { text: 'lesson.size', example: 'size: { under: 20 KB }', fields: SIZE_FIELDS },
	source: {
		text: 'lesson.source',
		example: 'source: { uses: ocre_timer_start }',
		fields: SOURCE_FIELDS
	},
	call: {
		text: 'lesson.call',
		example: 'call: { name: ocre_timer_start }',
		fields: CALL_FIELDS
	},
	file: {
		text: 'lesson.stored-file',
		example: 'file: { path: /lfs/log.txt, contains: started }',
		fields: STORED_FILE_FIELDS
	},
	confirm: { text: 'lesson.confirm', example: 'confirm: The board on my desk blinks.' }
} as const satisfies FieldTable;

export const CHECK_DETAILS = {
	error: { text: 'lesson.error', example: 'error: undeclared' },
	in: { text: 'lesson.error-in', example: 'in: main.c' },
	line: { text: 'lesson.error-line', example: 'line: 12' },
	say: SAY,
	for: FOR
} as const satisfies FieldTable;

export const HINT_FIELDS = {
	text: { text: 'lesson.hint-text', example: 'text: Look at `#define`.' },
	for: FOR
} as const satisfies FieldTable;

export const PICTURE_FIELDS = {
	file: { text: 'lesson.picture-file', example: 'file: resources/board.png' },
	alt: { text: 'lesson.picture-alt', example: 'alt: The board' }
} as const satisfies FieldTable;

export const STEP_FIELDS = {
	id: { text: 'lesson.id', example: 'id: faster' },
	title: { text: 'lesson.title', example: 'title: Make it faster' },
	text: { text: 'lesson.step-text', example: 'text: steps/faster.md' },
	hints: {
		text: 'lesson.hints',
		example: 'hints:\n  - The number is in the first line.',
		entries: { text: 'lesson.hint', fields: HINT_FIELDS }
	},
	checks: {
		text: 'lesson.checks',
		example: 'checks:\n  - builds: true',
		entries: { text: 'lesson.check', fields: { ...CHECK_KINDS, ...CHECK_DETAILS } }
	},
	'with-start': {
		text: 'lesson.with-start',
		example: 'with-start: passes',
		values: { fails: 'lesson.with-start.fails', passes: 'lesson.with-start.passes' }
	},
	solution: {
		text: 'lesson.solution',
		example: 'solution: solutions/faster'
	},
	show: {
		text: 'lesson.show',
		example: 'show:\n  - { part: run }',
		entries: { text: 'lesson.thing', fields: { ...POINTER_KINDS, ...POINTER_DETAILS } }
	},
	picture: {
		text: 'lesson.picture',
		example: 'picture: { file: resources/board.png, alt: The board }',
		fields: PICTURE_FIELDS
	},
	recording: {
		text: 'lesson.recording',
		example: 'recording: resources/blink.ocre-recording'
	},
	predict: {
		text: 'lesson.predict',
		example: 'predict:\n  text: How often will it blink?',
		fields: QUESTION_FIELDS
	},
	question: {
		text: 'lesson.step-question',
		example: 'question:\n  text: Which pin is it?',
		fields: QUESTION_FIELDS
	},
	beside: {
		text: 'lesson.beside',
		example: 'beside: listener'
	}
} as const satisfies FieldTable;

export const LESSON_FIELDS = {
	format: { text: 'lesson.format', example: 'format: 1', values: { 1: 'lesson.format.1' } },
	id: { text: 'lesson.id', example: 'id: blink' },
	title: { text: 'lesson.title', example: 'title: A light' },
	summary: {
		text: 'lesson.summary',
		example: 'summary: Make an LED blink.'
	},
	minutes: { text: 'lesson.minutes', example: 'minutes: 10' },
	order: { text: 'lesson.order', example: 'order: 1' },
	level: {
		text: 'lesson.level',
		example: 'level: basic',
		values: {
			first: 'lesson.level.first',
			basic: 'lesson.level.basic',
			advanced: 'lesson.level.advanced'
		}
	},
	topics: { text: 'lesson.topics', example: 'topics: [gpio]' },
	board: {
		text: 'lesson.board',
		example: 'board: b_u585i_iot02a',
		values: Object.fromEntries(BOARD_PROFILES.map(({ id, name }) => [id, { name }]))
	},
	firmware: {
		text: 'lesson.firmware',
		example: 'firmware: ours',
		values: { ours: 'lesson.firmware.ours', stock: 'lesson.firmware.stock' }
	},
	mode: SCENARIO_FIELDS.mode,
	learn: {
		text: 'lesson.learn',
		example: 'learn:\n  - how to compile and run a program',
		entries: { text: 'lesson.learned' }
	},
	teacher: { text: 'lesson.teacher', example: 'teacher: |\n  …' },
	open: { text: 'lesson.open', example: 'open: main.c' },
	languages: {
		text: 'lesson.languages',
		example: 'languages: [c, javascript]'
	},
	locale: { text: 'lesson.locale', example: 'locale: en' },
	steps: {
		text: 'lesson.steps',
		example: 'steps:\n  - id: press-run',
		entries: { text: 'lesson.step', fields: STEP_FIELDS }
	}
} as const satisfies FieldTable;
