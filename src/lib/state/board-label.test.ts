import { expect, test } from 'vitest';
import { FakeBoardStorage } from '#lib/board/fake-board-storage.ts';
import { utf8 } from '#lib/core/bytes.ts';
import {
	decodeLabel,
	encodeLabel,
	LABEL_FILE,
	nameProblem,
	newLabelId,
	readLabel,
	writeLabel
} from './board-label.ts';

const ID = '0123456789abcdef';

test('a label is read back from the board as it was written', async () => {
	const storage = new FakeBoardStorage();
	expect(await readLabel(storage)).toBeNull();
	const label = { id: newLabelId(), name: 'Tisch 7 – grün' };
	await writeLabel(storage, label);
	expect(await readLabel(storage)).toEqual(label);
});

test.each([
	['no id', 'Desk\n'],
	['an id of another form', 'Desk\nABC\n'],
	['no name', `\n${ID}\n`],
	['more than there should be', `Desk\n${ID}\nmore\n`],
	['a name that is too long', `${'x'.repeat(33)}\n${ID}\n`],
	['a control character', `De\u001b[31msk\n${ID}\n`],
	['a character that turns the direction of text', `De\u202esk\n${ID}\n`]
])('a file with %s is no label', (_what, text) => {
	expect(decodeLabel(utf8(text))).toBeNull();
});

test('bytes that are no text, or more than a label has, are no label', () => {
	expect(decodeLabel(Uint8Array.of(0xff, 0xfe))).toBeNull();
	expect(decodeLabel(new Uint8Array(300).fill(0x61))).toBeNull();
	expect(decodeLabel(encodeLabel({ id: ID, name: 'ok' }))).toEqual({ id: ID, name: 'ok' });
});

test('a file of any size under that name is not fetched', async () => {
	const storage = new FakeBoardStorage();
	await storage.write(LABEL_FILE, new Uint8Array(10_000));
	expect(await readLabel(storage)).toBeNull();
});

test('a name says why it will not do', () => {
	expect(nameProblem('  ')).toMatch(/Enter/);
	expect(nameProblem('a'.repeat(33))).toMatch(/32/);
	expect(nameProblem('a\u200bb')).toMatch(/invisible/);
	expect(nameProblem('Board 1')).toBeNull();
});
