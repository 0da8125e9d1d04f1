import { expect, test } from 'vitest';
import { safeFileName } from './save-file.ts';

test('names from a board become names that every system takes', () => {
	expect(safeFileName('log.txt')).toBe('log.txt');
	expect(safeFileName('a<b>:c?"|*\\/d')).toBe('a_b__c______d');
	expect(safeFileName('..hidden')).toBe('_hidden');
	expect(safeFileName('exe\u202Egnp.txt')).toBe('exe_gnp.txt');
	expect(safeFileName('')).toBe('file');
});
