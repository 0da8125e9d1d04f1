// What of a board's output reaches the terminal.
import { describe, expect, it } from 'vitest';
import { sanitizeConsoleText, stripColours } from './sanitize-console-text.ts';

const ESC = '\u001b';
const clean = (text: string) => sanitizeConsoleText(text).text;

describe('sanitizeConsoleText', () => {
	it('keeps text, tabs, lines and any script', () => {
		expect(clean('Ünïcode\t→ 🚦\nnext')).toBe('Ünïcode\t→ 🚦\nnext');
	});

	it('keeps colours', () => {
		expect(clean(`${ESC}[1;31merror${ESC}[0m`)).toBe(`${ESC}[1;31merror${ESC}[0m`);
		expect(clean(`${ESC}[38:2:1:2:3mx${ESC}[m`)).toBe(`${ESC}[38:2:1:2:3mx${ESC}[m`);
	});

	it.each([
		['cursor movement', `a${ESC}[2Ab`],
		['clearing the screen', `a${ESC}[2J${ESC}[Hb`],
		['private modes', `a${ESC}[?1049hb`],
		['a device attributes query', `a${ESC}[>cb`],
		['a window title', `a${ESC}]0;title\u0007b`],
		['the clipboard', `a${ESC}]52;c;aGk=${ESC}\\b`],
		['a hyperlink', `a${ESC}]8;;http://example.org${ESC}\\b`],
		['a device control string', `a${ESC}P1$r0m${ESC}\\b`],
		['a full reset', `a${ESC}cb`],
		['a character set', `a${ESC}(0b`],
		['bell, backspace and NUL', 'a\u0007\u0008\u0000b'],
		['one-character forms', 'a\u009b2J\u0085\u009d0;t\u009cb'],
		['colours with foreign parameters', `a${ESC}[>4;1mb`]
	])('takes out %s', (_, text) => {
		expect(clean(text)).toBe('ab');
	});

	it('puts a sequence together that comes in pieces', () => {
		let pending = '';
		let text = '';
		for (const character of `a${ESC}[31mb${ESC}]0;x\u0007c${ESC}(Bd`) {
			const step = sanitizeConsoleText(character, pending);
			text += step.text;
			pending = step.pending;
		}
		expect(text).toBe(`a${ESC}[31mbcd`);
		expect(pending).toBe('');
	});

	it('begins a new line at a lone carriage return, and none at CR LF', () => {
		expect(clean('10%\r20%\r\nend')).toBe('10%\n20%\nend');
		expect(sanitizeConsoleText('a\r')).toEqual({ text: 'a', pending: '\r' });
		expect(sanitizeConsoleText('\n', '\r').text).toBe('\n');
	});

	it('does not let an unfinished sequence swallow the lines after it', () => {
		expect(clean(`${ESC}]0;evil\nvisible\n`)).toBe('0;evil\nvisible\n');
		const long = 'x'.repeat(5000);
		expect(clean(`${ESC}]0;${long}`)).toBe(`0;${long}`);
		expect(clean(`${ESC}[${'1;'.repeat(3000)}`)).toContain('1;1;');
	});

	it('never lets through a control character other than tab, line feed and colours', () => {
		let seed = 7;
		const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
		const alphabet = [
			ESC,
			'[',
			']',
			';',
			'1',
			'm',
			'J',
			'\u0007',
			'\\',
			'\n',
			'\r',
			'a',
			'\u009b',
			'P'
		];
		for (let round = 0; round < 500; round++) {
			const text = Array.from({ length: 40 }, () => alphabet[random(alphabet.length)]).join('');
			// eslint-disable-next-line no-control-regex
			expect(stripColours(clean(text))).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
		}
	});
});

describe('stripColours', () => {
	it('leaves the text alone', () => {
		expect(stripColours(`${ESC}[1mbold${ESC}[0m [31m`)).toBe('bold [31m');
	});
});
