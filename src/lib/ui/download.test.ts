import { describe, expect, it } from 'vitest';
import { exportName } from './download.ts';

describe('exportName', () => {
	const at = new Date(2025, 0, 2, 14, 3, 7);

	it('carries the date and time', () => {
		expect(exportName('blinky', at)).toBe('blinky-2025-01-02-140307.txt');
	});

	it('is a legal file name whatever the project is called', () => {
		expect(exportName('../a/b: "c"?', at)).toBe('a-b-c-2025-01-02-140307.txt');
		expect(exportName('///', at)).toBe('console-2025-01-02-140307.txt');
	});
});
