// The fields of a scenario file: what their parser takes, and what the editor says of them.
import { BOARD_PROFILES } from '#lib/abi/board-profiles.ts';
import type { FieldSpec, FieldTable } from '#lib/project/field-table.ts';

const TIME = 'A time with its unit, such as `500 ms`, `2 s` or `1 min`.';
const BUTTON = 'By its alias, such as `sw0`.';

const LEVELS: FieldTable = {
	is: {
		text: 'Of an LED `lit` or `dark`, of a pin `low` or `high`, of a container its state.',
		example: 'is: lit',
		values: {
			lit: 'The LED is on.',
			dark: 'The LED is off.',
			low: 'The level of the pin.',
			high: 'The level of the pin.',
			running: 'The container runs.',
			stopped: 'The container has ended.',
			created: 'The container was made and not started.',
			error: 'The container could not be started.',
			gone: 'There is no container of that id.'
		}
	},
	changes: { text: 'So many edges since the step began. Only to wait for.', example: 'changes: 4' },
	blinks: { text: 'How often it is lit and dark again.', example: 'blinks: 2 Hz' },
	within: { text: 'How far off the rate may be; 20 % unless said.', example: 'within: 20 %' },
	during: { text: `How long to look; 3 s unless said. ${TIME}`, example: 'during: 3 s' }
};

/** What one can wait for and expect; a condition names one. */
export const CONDITION_KINDS = {
	text: { text: 'A program printed it.', example: 'text: ready' },
	match: {
		text: 'A printed line matches the regular expression.',
		example: 'match: ^count [0-9]+'
	},
	log: { text: 'A line of the board’s log contains it.', example: 'log: exception' },
	'no-text': { text: 'It was not printed so far. Only to expect.', example: 'no-text: failed' },
	led: { text: 'An LED, by its alias or its label.', example: 'led: led0' },
	pin: { text: 'A pin that the panel shows, by port and number.', example: 'pin: PH7' },
	message: {
		text: 'A message of exactly this topic was published.',
		example: 'message: room/temperature'
	},
	display: { text: 'A line of the board’s display contains it.', example: 'display: hello' },
	exit: { text: 'A container has ended with this exit code; `any` for any.', example: 'exit: 0' },
	container: { text: 'The state of a container, with `is`.', example: 'container: blinky' }
} as const satisfies FieldTable;

/** What goes with one of them. */
export const CONDITION_DETAILS = {
	is: LEVELS['is']!,
	changes: LEVELS['changes']!,
	blinks: LEVELS['blinks']!,
	within: LEVELS['within']!,
	during: LEVELS['during']!,
	payload: { text: 'The payload of the message contains it.', example: 'payload: on' },
	of: { text: 'The container; the one that was run last unless said.', example: 'of: blinky' }
} as const satisfies FieldTable;

const CONDITION: FieldTable = { ...CONDITION_KINDS, ...CONDITION_DETAILS };

export const RUN_FIELDS = {
	project: {
		text: 'Another project: the name of an example’s folder, or of a project.',
		example: 'project: blinky'
	},
	as: { text: 'The id of the container.', example: 'as: first' },
	arguments: {
		text: 'Arguments of the program.',
		example: 'arguments: [fast]',
		entries: { text: 'One argument.' }
	},
	environment: {
		text: 'In the place of the environment of build.yaml.',
		example: 'environment: [LEVEL=debug]',
		entries: { text: 'One variable, as `NAME=value`.' }
	}
} as const satisfies FieldTable;

export const SET_FIELDS = {
	sensor: { text: 'Which sensor, by its name.', example: 'sensor: temperature' },
	channel: { text: 'Which channel, for a sensor with several.', example: 'channel: x' },
	to: { text: 'What it measures from now on.', example: 'to: 21.5' }
} as const satisfies FieldTable;

const CONTAINER = 'By its id.';

/** What a step does; each does one of them. */
export const ACTION_FIELDS = {
	run: {
		text: 'Compiles a project, puts the image onto the board and starts a container of it. `project` is this one.',
		example: 'run: project',
		values: { project: 'This project.' },
		fields: RUN_FIELDS
	},
	kill: { text: `Ends a container. ${CONTAINER}`, example: 'kill: blinky' },
	remove: { text: `Removes a container. ${CONTAINER}`, example: 'remove: blinky' },
	press: { text: `Presses a button and holds it. ${BUTTON}`, example: 'press: sw0' },
	release: { text: `Lets a button go. ${BUTTON}`, example: 'release: sw0' },
	click: { text: `Presses a button for 100 ms. ${BUTTON}`, example: 'click: sw0' },
	set: {
		text: 'What a sensor measures from now on.',
		example: 'set: { sensor: temperature, to: 21.5 }',
		fields: SET_FIELDS
	},
	send: {
		text: 'Sends a line to the board’s shell. What it answers counts as text.',
		example: 'send: ocre ps'
	},
	delay: { text: `Lets time pass. ${TIME}`, example: 'delay: 2 s' },
	reset: {
		text: 'Presses the reset button: containers are gone, storage stays.',
		example: 'reset: board',
		values: { board: 'The board that is shown.' }
	},
	wait: {
		text: 'Goes on when something comes true.',
		example: 'wait: { text: ready }',
		fields: CONDITION
	},
	expect: {
		text: 'Fails unless it is true now.',
		example: 'expect: { no-text: failed }',
		fields: CONDITION
	}
} as const satisfies FieldTable;

/** What every step may have besides. */
export const STEP_FIELDS = {
	name: { text: 'What the step shows, for the report.', example: 'name: The LED is lit' },
	timeout: { text: `How long the step may take. ${TIME}`, example: 'timeout: 500 ms' }
} as const satisfies FieldTable;

const STEP: FieldSpec = {
	text: 'One step: it does one thing.',
	fields: { ...ACTION_FIELDS, ...STEP_FIELDS }
};

export const SCENARIO_FIELDS = {
	name: { text: 'What the scenario shows.', example: 'name: The LED follows the button' },
	board: {
		text: 'The board that it is for, by the id of its profile. Otherwise the one that is there.',
		example: 'board: b_u585i_iot02a',
		values: Object.fromEntries(BOARD_PROFILES.map((profile) => [profile.id, profile.name]))
	},
	mode: {
		text: 'How the simulated board behaves.',
		example: 'mode: faithful',
		values: {
			faithful: 'With all quirks of the real runtime.',
			documented: 'As its documents promise.'
		}
	},
	timeout: {
		text: `For all steps together; 60 s unless said. Compiling does not count. ${TIME}`,
		example: 'timeout: 30 s'
	},
	'step-timeout': {
		text: `For a step that says nothing else; 10 s unless said. ${TIME}`,
		example: 'step-timeout: 5 s'
	},
	steps: {
		text: 'What is done and expected, one after the other. The first step that fails ends the scenario.',
		example: 'steps:\n  - run: project',
		entries: STEP
	}
} as const satisfies FieldTable;
