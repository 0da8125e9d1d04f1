// The fields of build.yaml: what their parser takes, and what the editor says of them.
import type { DeployWord } from './deploy-ways.ts';
import { LANGUAGE_IDS, languageWith } from './languages.ts';
import type { FieldTable, FieldText } from './field-table.ts';

const PERMISSION_TEXTS: Readonly<Record<string, FieldText>> = {
	ocre_timers: 'build.permission.timers',
	ocre_gpio: 'build.permission.gpio',
	ocre_messaging: 'build.permission.messaging',
	ocre_sensors: 'build.permission.sensors',
	console: 'build.permission.console',
	'ocre:api': 'build.permission.api',
	'ocre:shared_heap': 'build.permission.shared-heap',
	networking: 'build.permission.networking',
	filesystem: 'build.permission.filesystem'
};

export const CONFIG_FIELDS = {
	environment: {
		text: 'build.environment',
		example: 'environment:\n  - LEVEL=debug',
		entries: { text: 'build.variable', example: '- LEVEL=debug' }
	},
	permissions: {
		text: 'build.permissions',
		example: 'permissions:\n  - ocre_gpio',
		entries: { text: 'build.permission', example: '- ocre_gpio', values: PERMISSION_TEXTS }
	}
} as const satisfies FieldTable;

export const BINARY_FIELDS = {
	path: {
		text: 'build.path',
		example: 'path: build/hello.wasm'
	}
} as const satisfies FieldTable;

export const BUILD_FIELDS = {
	version: {
		text: 'build.version',
		example: "version: '1'",
		values: { "'1'": 'build.version.1' }
	},
	name: {
		text: 'build.name',
		example: 'name: hello'
	},
	language: {
		text: 'build.language',
		example: 'language: c',
		values: Object.fromEntries(
			LANGUAGE_IDS.map((id) => [id, { text: 'build.language.is', name: languageWith(id).name }])
		)
	},
	deploy: {
		text: 'build.deploy',
		example: 'deploy: script',
		values: {
			image: 'build.deploy.image',
			script: 'build.deploy.script'
		} satisfies Record<DeployWord, FieldText>
	},
	binaries: {
		text: 'build.binaries',
		example: 'binaries:\n  - path: build/hello.wasm',
		entries: { text: 'build.module', example: '- path: build/hello.wasm', fields: BINARY_FIELDS }
	},
	config: {
		text: 'build.config',
		example: 'config:\n  permissions:\n    - ocre_gpio',
		fields: CONFIG_FIELDS
	}
} as const satisfies FieldTable;
