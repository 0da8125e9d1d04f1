import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const ENGINES = [
	'core',
	'abi',
	'wasm',
	'wire',
	'http',
	'archive',
	'project',
	'compiler',
	'image',
	'simulator',
	'board',
	'board-check',
	'flash',
	'scenario',
	'storage'
];
const BASE = ['core', 'abi', 'project'];

/** Which other folders of src/lib each folder may import. Everything not listed is an error. */
const MAY_IMPORT = {
	core: [],
	abi: ['core'],
	wasm: ['core', 'abi'],
	wire: ['core'],
	http: ['core'],
	archive: ['core'],
	project: ['core', 'abi'],
	compiler: [...BASE, 'wasm'],
	image: [...BASE, 'wasm', 'archive'],
	simulator: [...BASE, 'wasm', 'wire', 'archive'],
	board: [...BASE, 'wire'],
	'board-check': [...BASE, 'board', 'wire'],
	flash: [...BASE, 'wire'],
	scenario: BASE,
	storage: BASE,
	// Puts a board and the simulated one side by side: nothing of the page imports it.
	compare: [...BASE, 'wasm', 'wire', 'simulator'],
	state: ENGINES,
	ui: ['core'],
	'features/editor': [...ENGINES, 'state', 'ui'],
	'features/console': [...ENGINES, 'state', 'ui'],
	'features/board': [...ENGINES, 'state', 'ui'],
	'features/simulator': [...ENGINES, 'state', 'ui'],
	'features/projects': [...ENGINES, 'state', 'ui'],
	'features/files': [...ENGINES, 'state', 'ui'],
	'features/web': [...ENGINES, 'state', 'ui'],
	'features/timeline': [...ENGINES, 'state', 'ui'],
	'features/help': [...ENGINES, 'state', 'ui'],
	'features/run': [...ENGINES, 'state', 'ui'],
	'features/scenario': [...ENGINES, 'state', 'ui'],
	'features/recording': [...ENGINES, 'state', 'ui'],
	'features/plotter': [...ENGINES, 'state', 'ui']
};

/** @type {import("eslint").Linter.Config[]} */
const layers = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
	files: [`src/lib/${folder}/**/*.{ts,svelte}`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: `^#lib/(?!(${[folder, ...allowed].join('|')})/)`,
						message: `${folder} may import only: ${allowed.join(', ') || 'nothing'}`
					},
					{
						regex:
							'^(\\.\\./)+(' +
							Object.keys(MAY_IMPORT)
								.filter((f) => folder !== f && !folder.startsWith(`${f}/`))
								.join('|') +
							')/',
						message: 'import across folders by #lib/, so that the layer table is checked'
					},
					...(ENGINES.includes(folder)
						? [
								{
									regex: '^(svelte|\\$app|\\$service-worker)($|/)',
									message: 'engine code stays free of Svelte'
								}
							]
						: [])
				]
			}
		]
	}
}));

export default defineConfig(
	{ ignores: ['build', '.svelte-kit', 'static', 'node_modules', 'test/fixtures', 'test-results'] },
	js.configs.recommended,
	ts.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js'] },
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'no-restricted-properties': [
				'error',
				{
					object: 'crypto',
					property: 'randomUUID',
					message: 'it is missing over plain http: take core/random-uuid.ts'
				}
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{ allowNumber: true, allowBoolean: true }
			]
		}
	},
	{
		files: ['**/*.ts'],
		rules: {
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.js', '**/*.mjs'],
		extends: [ts.configs.disableTypeChecked],
		rules: { '@typescript-eslint/switch-exhaustiveness-check': 'off' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
		rules: { 'no-undef': 'off' }
	},
	{
		files: ['vite/**', 'test/**', 'scripts/**', '*.js', '*.ts'],
		languageOptions: { globals: globals.node }
	},
	...layers,
	prettier
);
