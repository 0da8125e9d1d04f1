// What a scenario waits for in an endless stream is found, and looking for it does not read everything again.
import { expect, it } from 'vitest';
import { growthOf, LINEAR_GROWTH } from '#lib/core/testing/growth.ts';
import { ConsoleText } from './console-text.ts';

function appended(...pieces: string[]): ConsoleText {
	const text = new ConsoleText();
	for (const piece of pieces) text.append(piece);
	return text;
}

it('a text that comes in pieces is found once, and the next one behind it', () => {
	const text = appended('ab');
	const found = text.find('abc');
	expect(found()).toBe(false);
	text.append('cabc');
	expect(found()).toBe(true);
	const again = text.find('abc');
	expect(again()).toBe(true);
	expect(text.find('abc')()).toBe(false);
});

it('a line that grows is matched as soon as it does, and lines before it once', () => {
	const text = appended('one\ntw');
	const found = text.search('^two$');
	expect(found()).toBe(false);
	text.append('o');
	expect(found()).toBe(true);
	expect(text.search('^one$')()).toBe(false);
});

it('what is waited for is found behind what was let go', () => {
	const text = appended('start\n');
	const [byText, byPattern] = [text.find('wanted'), text.search('^wanted$')];
	for (let i = 0; i < 30; i++) {
		text.append('x'.repeat(99_999) + '\n');
		expect([byText(), byPattern()]).toEqual([false, false]);
	}
	expect(text.has('start')).toBe(false);
	text.append('wanted\n');
	expect([byText(), byPattern()]).toEqual([true, true]);
});

it.each([
	['lines', 'line of a program\n'],
	['one line without an end', 'a program']
])('waiting while %s come takes time that grows with them', (_name, piece) => {
	const prepare = (size: number) => {
		const text = new ConsoleText();
		const [byText, byPattern] = [text.find('wanted'), text.search('^wanted$')];
		return () => {
			for (let i = 0; i < size / piece.length; i++) {
				text.append(piece);
				byText();
				byPattern();
			}
		};
	};
	expect(growthOf(prepare, 15_000)).toBeLessThan(LINEAR_GROWTH);
});
