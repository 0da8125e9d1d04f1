import { expect, test } from 'vitest';
import { NO_RUN_OPTIONS } from '#lib/project/run-options.ts';
import { said } from '#lib/texts/testing-said.ts';
import { draftOf, isSound, optionsOf, problemsOf } from './run-options-draft.ts';

const EMPTY = draftOf(NO_RUN_OPTIONS);

test('what is typed becomes run options and back', () => {
	const draft = {
		containerId: ' writer ',
		args: 'one\n\n two words\n',
		environment: 'A=1\n  B=2  ',
		mounts: [
			{ guest: '/data', folder: '/lfs/shared' },
			{ guest: '', folder: '' }
		]
	};
	expect(isSound(problemsOf(draft))).toBe(true);
	const options = optionsOf(draft);
	expect(options).toEqual({
		containerId: 'writer',
		args: ['one', ' two words'],
		environment: ['A=1', 'B=2'],
		mounts: [{ guest: '/data', folder: '/lfs/shared' }]
	});
	expect(optionsOf(draftOf(options))).toEqual(options);
	expect(optionsOf(EMPTY)).toEqual(NO_RUN_OPTIONS);
});

test('each field says what is wrong with it', () => {
	const wrong = problemsOf({
		containerId: 'Writer',
		args: 'grüße',
		environment: 'A=1\nB',
		mounts: [
			{ guest: '/data', folder: '/lfs/a' },
			{ guest: '/data', folder: 'lfs/b' }
		]
	});
	expect(wrong.containerId).not.toBeNull();
	expect(said(wrong.args)).toContain('“grüße”');
	expect(said(wrong.environment)).toContain('“B”');
	expect(wrong.mounts[0]).toEqual({ guest: null, folder: null });
	expect(said(wrong.mounts[1]?.guest)).toContain('above');
	expect(wrong.mounts[1]?.folder).not.toBeNull();
	expect(isSound(wrong)).toBe(false);
});
