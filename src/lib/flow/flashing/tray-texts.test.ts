import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { english } from '#lib/texts/english.ts';
import { errorWords } from '#lib/texts/error-words.ts';
import { AppError } from '#lib/core/errors.ts';
import { labelCode } from './label-code.ts';
import { trayCsv } from './tray-csv.ts';
import { nextName, patternProblem } from './tray-names.ts';
import type { TrayRow } from './tray.ts';

const { say } = english();
const ROW: TrayRow = {
	number: 1,
	name: 'ws-01',
	serialNumber: null,
	state: 'done',
	step: 'flash',
	stage: null,
	result: { is: 'proved', by: 'read-back', identity: null },
	named: null,
	program: null,
	startedMs: 0,
	tookMs: 12_345,
	failure: null,
	boardState: null
};

describe('names by a pattern', () => {
	it('count up from its number, with its digits, past names that are given', () => {
		expect(nextName('ws-{01}', [])).toBe('ws-01');
		expect(nextName('ws-{01}', ['ws-01', 'ws-02', 'ws-04'])).toBe('ws-03');
		expect(nextName('{098} b', ['098 b', '099 b'])).toBe('100 b');
	});

	it.each([
		'ws',
		'ws-{}',
		'ws-{x}',
		'{1}-{2}',
		'ws-{0000001}',
		'',
		'a{1',
		'a\u202e{1}',
		'x'.repeat(30) + '{1}'
	])('%j gives none', (pattern) => {
		expect(patternProblem(pattern)).not.toBeNull();
		expect(() => nextName(pattern, [])).toThrow(RangeError);
	});
});

describe('the table', () => {
	const csv = (row: Partial<TrayRow>) =>
		trayCsv([{ ...ROW, ...row }], {
			board: 'Pico Plus 2',
			firmware: 'zephyr.uf2',
			say,
			epochMs: Date.UTC(2026, 0, 2)
		}).split('\r\n')[1];

	it('has a line for each board', () =>
		expect(csv({ serialNumber: 'A1' })).toBe(
			'1,Pico Plus 2,ws-01,A1,zephyr.uf2,done,read-back,,,2026-01-02T00:00:00.000Z,12.3,,,'
		));

	it('takes texts of devices for no formula, and shows what is hidden in them', () => {
		expect(csv({ serialNumber: '=HYPERLINK("x","y")' })).toContain(`"'=HYPERLINK(""x"",""y"")"`);
		expect(csv({ serialNumber: 'a\u202eb\r\nc' })).not.toMatch(/[\u202e\r\n]/);
	});

	it('says what went wrong, and the next step', () => {
		const failure = errorWords(new AppError('flash-drive-gone', 'gone'));
		const line = csv({ state: 'failed', result: null, failure });
		expect(line).toContain(',failed,,');
		expect(line).toContain('flash-drive-gone,');
	});
});

describe('the code of a label', () => {
	/** What the path paints, four pixels a module. */
	function picture({ path, size }: ReturnType<typeof labelCode>) {
		const side = size * 4;
		const data = new Uint8Array(side * side * 4).fill(255);
		for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
			for (let py = 0; py < 4; py++)
				for (let px = 0; px < Number(width) * 4; px++) {
					const at = ((Number(y) * 4 + py) * side + Number(x) * 4 + px) * 4;
					data.fill(0, at, at + 3);
				}
		return { width: side, height: side, data };
	}

	it.each(['ws-01', 'ws-01 4150325537323108', 'Tür 7 – größer', 'x'.repeat(120)])(
		'of %j is read as that text',
		(text) => expect(decodeQR(picture(labelCode(text)))).toBe(text)
	);

	it('of a device that says pages of text is cut', () =>
		expect(decodeQR(picture(labelCode('y'.repeat(9_000))))).toBe('y'.repeat(120)));
});
