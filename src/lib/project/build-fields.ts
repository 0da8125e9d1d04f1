// The fields of build.yaml: what their parser takes, and what the editor says of them.
import type { DeployWord } from './deploy-ways.ts';
import { LANGUAGE_IDS, languageWith } from './languages.ts';
import type { FieldTable } from './field-table.ts';

const PERMISSION_TEXTS: Readonly<Record<string, string>> = {
	ocre_timers: 'Timers and their callbacks. Stands for the capability `ocre:api`.',
	ocre_gpio: 'Pins, buttons and LEDs. Stands for the capability `ocre:api`.',
	ocre_messaging: 'Messages between containers. Stands for the capability `ocre:api`.',
	ocre_sensors: 'Sensors. Stands for the capability `ocre:api`.',
	console: 'Printing, which needs no capability.',
	'ocre:api': 'Timers, pins, messages and sensors, and cleaning up after them.',
	'ocre:shared_heap': 'Memory that all containers see.',
	networking: 'Sockets: TCP and UDP.',
	filesystem: 'A folder of the board’s storage.'
};

export const CONFIG_FIELDS = {
	environment: {
		text: 'Environment variables of the program, one `NAME=value` each.',
		example: 'environment:\n  - LEVEL=debug',
		entries: { text: 'One variable, as `NAME=value`.', example: '- LEVEL=debug' }
	},
	permissions: {
		text: 'What the program may use. A call without its permission fails on the board.',
		example: 'permissions:\n  - ocre_gpio',
		entries: { text: 'One permission.', example: '- ocre_gpio', values: PERMISSION_TEXTS }
	}
} as const satisfies FieldTable;

export const BINARY_FIELDS = {
	path: {
		text: 'Where the module is built to. The last part is the name of the image on the board.',
		example: 'path: build/hello.wasm'
	}
} as const satisfies FieldTable;

export const BUILD_FIELDS = {
	version: {
		text: 'Version of this file’s format. It is `1`, in quotes.',
		example: "version: '1'",
		values: { "'1'": 'The only version there is.' }
	},
	name: {
		text: 'Name of the container. On a board it may have a–z, 0–9, “.”, “_” and “-”.',
		example: 'name: hello'
	},
	language: {
		text: 'What the program is written in, where the names of its files do not say it. Ocre’s own tools ignore it.',
		example: 'language: c',
		values: Object.fromEntries(
			LANGUAGE_IDS.map((id) => [id, `The program is written in ${languageWith(id).name}.`])
		)
	},
	deploy: {
		text: 'How a program that an engine runs (JavaScript, TypeScript) reaches a board. Without it the page chooses.',
		example: 'deploy: script',
		values: {
			image: 'Engine and program are one image.',
			script: 'The engine stays on the board; the program is a file beside it.'
		} satisfies Record<DeployWord, string>
	},
	binaries: {
		text: 'The one module that the project builds.',
		example: 'binaries:\n  - path: build/hello.wasm',
		entries: { text: 'The module.', example: '- path: build/hello.wasm', fields: BINARY_FIELDS }
	},
	config: {
		text: 'How the container is started: its environment and its permissions.',
		example: 'config:\n  permissions:\n    - ocre_gpio',
		fields: CONFIG_FIELDS
	}
} as const satisfies FieldTable;
