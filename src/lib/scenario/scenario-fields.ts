// The fields of a scenario file: what their parser takes, and what the editor says of them.
import { BOARD_PROFILES } from '#lib/abi/board-profiles.ts';
import type { FieldSpec, FieldTable } from '#lib/project/field-table.ts';

const LEVELS: FieldTable = {
	is: {
		text: 'scenario.is',
		example: 'is: lit',
		values: {
			lit: 'scenario.is.lit',
			dark: 'scenario.is.dark',
			low: 'scenario.is.low',
			high: 'scenario.is.high',
			running: 'scenario.is.running',
			stopped: 'scenario.is.stopped',
			created: 'scenario.is.created',
			error: 'scenario.is.error',
			gone: 'scenario.is.gone'
		}
	},
	changes: { text: 'scenario.changes', example: 'changes: 4' },
	blinks: { text: 'scenario.blinks', example: 'blinks: 2 Hz' },
	within: { text: 'scenario.within', example: 'within: 20 %' },
	during: { text: 'scenario.during', more: 'scenario.time', example: 'during: 3 s' }
};

/** What one can wait for and expect; a condition names one. */
export const CONDITION_KINDS = {
	text: { text: 'scenario.text', example: 'text: ready' },
	match: {
		text: 'scenario.match',
		example: 'match: ^count [0-9]+'
	},
	log: { text: 'scenario.log', example: 'log: exception' },
	'no-text': { text: 'scenario.no-text', example: 'no-text: failed' },
	led: { text: 'scenario.led', example: 'led: led0' },
	pin: { text: 'scenario.pin', example: 'pin: PH7' },
	message: {
		text: 'scenario.message',
		example: 'message: room/temperature'
	},
	display: { text: 'scenario.display', example: 'display: hello' },
	exit: { text: 'scenario.exit', example: 'exit: 0' },
	container: { text: 'scenario.container', example: 'container: blinky' }
} as const satisfies FieldTable;

/** What goes with one of them. */
export const CONDITION_DETAILS = {
	is: LEVELS['is']!,
	changes: LEVELS['changes']!,
	blinks: LEVELS['blinks']!,
	within: LEVELS['within']!,
	during: LEVELS['during']!,
	payload: { text: 'scenario.payload', example: 'payload: on' },
	of: { text: 'scenario.of', example: 'of: blinky' }
} as const satisfies FieldTable;

const CONDITION: FieldTable = { ...CONDITION_KINDS, ...CONDITION_DETAILS };

export const RUN_FIELDS = {
	project: {
		text: 'scenario.project',
		example: 'project: blinky'
	},
	as: { text: 'scenario.as', example: 'as: first' },
	arguments: {
		text: 'scenario.arguments',
		example: 'arguments: [fast]',
		entries: { text: 'scenario.argument' }
	},
	environment: {
		text: 'scenario.environment',
		example: 'environment: [LEVEL=debug]',
		entries: { text: 'scenario.variable' }
	}
} as const satisfies FieldTable;

export const SET_FIELDS = {
	sensor: { text: 'scenario.sensor', example: 'sensor: temperature' },
	channel: { text: 'scenario.channel', example: 'channel: x' },
	to: { text: 'scenario.to', example: 'to: 21.5' }
} as const satisfies FieldTable;

/** What a step does; each does one of them. */
export const ACTION_FIELDS = {
	run: {
		text: 'scenario.run',
		example: 'run: project',
		values: { project: 'scenario.run.project' },
		fields: RUN_FIELDS
	},
	kill: { text: 'scenario.kill', more: 'scenario.by-id', example: 'kill: blinky' },
	remove: { text: 'scenario.remove', more: 'scenario.by-id', example: 'remove: blinky' },
	press: { text: 'scenario.press', more: 'scenario.by-alias', example: 'press: sw0' },
	release: { text: 'scenario.release', more: 'scenario.by-alias', example: 'release: sw0' },
	click: { text: 'scenario.click', more: 'scenario.by-alias', example: 'click: sw0' },
	set: {
		text: 'scenario.set',
		example: 'set: { sensor: temperature, to: 21.5 }',
		fields: SET_FIELDS
	},
	send: {
		text: 'scenario.send',
		example: 'send: ocre ps'
	},
	delay: { text: 'scenario.delay', more: 'scenario.time', example: 'delay: 2 s' },
	reset: {
		text: 'scenario.reset',
		example: 'reset: board',
		values: { board: 'scenario.reset.board' }
	},
	wait: {
		text: 'scenario.wait',
		example: 'wait: { text: ready }',
		fields: CONDITION
	},
	expect: {
		text: 'scenario.expect',
		example: 'expect: { no-text: failed }',
		fields: CONDITION
	}
} as const satisfies FieldTable;

/** What every step may have besides. */
export const STEP_FIELDS = {
	name: { text: 'scenario.step-name', example: 'name: The LED is lit' },
	timeout: { text: 'scenario.timeout', more: 'scenario.time', example: 'timeout: 500 ms' }
} as const satisfies FieldTable;

const STEP: FieldSpec = {
	text: 'scenario.step',
	fields: { ...ACTION_FIELDS, ...STEP_FIELDS }
};

export const SCENARIO_FIELDS = {
	name: { text: 'scenario.name', example: 'name: The LED follows the button' },
	board: {
		text: 'scenario.board',
		example: 'board: b_u585i_iot02a',
		values: Object.fromEntries(BOARD_PROFILES.map(({ id, name }) => [id, { name }]))
	},
	mode: {
		text: 'scenario.mode',
		example: 'mode: faithful',
		values: {
			faithful: 'scenario.mode.faithful',
			documented: 'scenario.mode.documented'
		}
	},
	timeout: {
		text: 'scenario.scenario-timeout',
		more: 'scenario.time',
		example: 'timeout: 30 s'
	},
	'step-timeout': {
		text: 'scenario.step-timeout',
		more: 'scenario.time',
		example: 'step-timeout: 5 s'
	},
	steps: {
		text: 'scenario.steps',
		example: 'steps:\n  - run: project',
		entries: STEP
	}
} as const satisfies FieldTable;
