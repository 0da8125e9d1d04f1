import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { houseRule } from './lint/house-rule.js';

export default defineConfig(
	{
		ignores: [
			...['build', '.svelte-kit', 'static', 'node_modules', 'test/fixtures', 'test-results'],
			// Programs for boards, which know neither our modules nor a browser.
			...['src/examples', 'src/lessons', 'src/sdk', 'src/templates']
		]
	},
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
			'@typescript-eslint/no-empty-object-type': [
				'error',
				{ allowInterfaces: 'with-single-extends' }
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
		rules: {
			'no-undef': 'off',
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'SvelteScriptElement:has(SvelteAttribute[key.name="module"]) CallExpression[callee.name=/^get[A-Z]/]',
					message: 'a context is read when a component is made, not when its module is'
				}
			]
		}
	},
	{
		files: ['lint/**', 'vite/**', 'test/**', 'scripts/**', '*.js', '*.ts'],
		languageOptions: { globals: globals.node }
	},
	{
		files: ['src/**/*.{ts,js,svelte}'],
		plugins: { house: { rules: { house: houseRule } } },
		rules: { 'house/house': 'error' }
	},
	prettier
);
