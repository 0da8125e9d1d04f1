import { SvelteMap } from 'svelte/reactivity';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '#lib/compiler/compiler.ts';
import { Marks, marksOf } from './marks.svelte.ts';

const problem = (file: string | null, severity: Diagnostic['severity']): Diagnostic => ({
	severity,
	message: 'x',
	file,
	range: null,
	code: null
});

const FOUND = [
	problem('main.c', 'error'),
	problem('main.c', 'error'),
	problem('main.c', 'note'),
	problem('other.c', 'warning'),
	problem(null, 'error')
];

describe('marks of files', () => {
	it('count errors and warnings, without notes and what belongs to no file', () => {
		expect(marksOf(FOUND)).toEqual({
			'main.c': { errors: 2, warnings: 0 },
			'other.c': { errors: 0, warnings: 1 }
		});
	});

	it('follow what the editor still marks, file by file', () => {
		const marks = new Marks(() => FOUND);
		marks.keep('main.c', { errors: 1, warnings: 0 });
		expect(marks.byFile['main.c']).toEqual({ errors: 1, warnings: 0 });
		expect(marks.byFile['other.c']).toEqual({ errors: 0, warnings: 1 });
		marks.keep('other.c', { errors: 0, warnings: 0 });
		marks.keep('main.c', { errors: 0, warnings: 0 });
		expect(marks.byFile).toEqual({
			'main.c': { errors: 0, warnings: 0 },
			'other.c': { errors: 0, warnings: 0 }
		});
	});

	it('are those of the next run once that found something else', () => {
		const runs = new SvelteMap([['last', FOUND]]);
		const marks = new Marks(() => runs.get('last') ?? []);
		marks.keep('main.c', { errors: 0, warnings: 0 });
		expect(marks.byFile['main.c']).toEqual({ errors: 0, warnings: 0 });
		runs.set('last', [problem('main.c', 'error')]);
		expect(marks.byFile).toEqual({ 'main.c': { errors: 1, warnings: 0 } });
	});
});
