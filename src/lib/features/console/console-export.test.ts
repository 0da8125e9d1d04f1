// Files made of the console.
import { describe, expect, it } from 'vitest';
import { ConsoleLog } from '#lib/flow/console/console-log.ts';
import { exportConsole } from './console-export.ts';
import { english } from '#lib/texts/english.ts';

const { say } = english();

describe('exportConsole', () => {
	it('writes what is shown, without colours', () => {
		const log = new ConsoleLog(() => 0);
		log.append({ kind: 'output', text: '\u001b[32mok\u001b[0m\n', atMs: 0 });
		log.append({ kind: 'log', level: 'wrn', module: 'fs', text: 'slow', atMs: 0 });
		expect(exportConsole(log, { timestamps: false, boardLog: true, say })).toBe(
			'ok\n<wrn> fs: slow\n'
		);
		expect(exportConsole(log, { timestamps: false, boardLog: false, say })).toBe('ok\n');
	});
});
