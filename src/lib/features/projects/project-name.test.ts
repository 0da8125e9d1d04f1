// What a project may be called.
import { describe, expect, it } from 'vitest';
import { checkProjectName, MAX_PROJECT_NAME } from './project-name.ts';

describe('checkProjectName', () => {
	it('accepts any writing', () => {
		expect(checkProjectName('Übung 3: мигалка 🚦')).toBeNull();
		expect(checkProjectName('x'.repeat(MAX_PROJECT_NAME))).toBeNull();
	});

	it('refuses nothing, too much, and control characters', () => {
		expect(checkProjectName('   ')).toMatch(/name/);
		expect(checkProjectName('x'.repeat(MAX_PROJECT_NAME + 1))).toMatch(/81/);
		expect(checkProjectName('a\u0007b')).toMatch(/control/);
	});
});
