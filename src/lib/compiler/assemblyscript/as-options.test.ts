import { expect, test } from 'vitest';
import { optionsFor } from './as-options.ts';

const withConfig = (config: string) => optionsFor({ files: { 'asconfig.json': config } });

test('without a word, a program is made small and nothing of its memory is given back', () => {
	expect(optionsFor({ files: {} }).options).toEqual({
		runtime: 'stub',
		optimizeLevel: 3,
		shrinkLevel: 2,
		stackBytes: 0,
		initialPages: 0,
		maxPages: 64,
		noAssert: false
	});
});

test('what the request says wins over the file, and the target over the options beside it', () => {
	const files = {
		'asconfig.json': JSON.stringify({
			options: { runtime: 'incremental', optimizeLevel: 1, maximumMemory: 9 },
			targets: { release: { runtime: 'minimal' } }
		})
	};
	expect(optionsFor({ files }).options).toMatchObject({
		runtime: 'minimal',
		optimizeLevel: 1,
		maxPages: 9
	});
	expect(
		optionsFor({ files, optimisation: 'O0', maxMemoryBytes: 2 * 65536 }).options
	).toMatchObject({ optimizeLevel: 0, shrinkLevel: 0, maxPages: 2 });
});

test('only the runtime that collects needs a stack', () => {
	expect(withConfig('{"options":{"runtime":"incremental"}}').options.stackBytes).toBe(16_384);
	expect(withConfig('{"options":{"runtime":"minimal"}}').options.stackBytes).toBe(0);
});

test.each([
	['{', 'config-invalid', null],
	['[]', 'config-invalid', null],
	['{"options": 3}', 'config-invalid', null],
	['{"options": {"runtime": "best"}}', 'config-invalid', 14],
	['{"options": {"initialMemory": 1.5}}', 'config-invalid', 14],
	['{"options": {"maximumMemory": 1e9}}', 'config-invalid', 14],
	['{"options": {"noAssert": "yes"}}', 'config-invalid', 14],
	['{"options": {"sharedMemory": true}}', 'config-unknown-option', 14]
])('%s is told at its place', (config, code, startColumn) => {
	const [problem, ...others] = withConfig(config).found;
	expect(others).toEqual([]);
	expect(problem).toMatchObject({ code, file: 'asconfig.json' });
	expect(problem?.range?.startColumn ?? null).toBe(startColumn);
});

test('options of the command line that make no difference are not complained about', () => {
	expect(withConfig('{"options": {"outFile": "x.wasm", "bindings": "raw"}}').found).toEqual([]);
});
