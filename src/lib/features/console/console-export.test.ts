// Files made of the console.
import { describe, expect, it } from 'vitest';
import { ConsoleLog } from '#lib/state/console-log.ts';
import { exportConsole, exportName } from './console-export.ts';

describe('exportConsole', () => {
	it('writes what is shown, without colours', () => {
		const log = new ConsoleLog(() => 0);
		log.append({ kind: 'output', text: '\u001b[32mok\u001b[0m\n', atMs: 0 });
		log.append({ kind: 'log', level: 'wrn', module: 'fs', text: 'slow', atMs: 0 });
		expect(exportConsole(log, { timestamps: false, boardLog: true })).toBe('ok\n<wrn> fs: slow\n');
		expect(exportConsole(log, { timestamps: false, boardLog: false })).toBe('ok\n');
	});
});

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
