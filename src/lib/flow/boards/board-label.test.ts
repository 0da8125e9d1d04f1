import { expect, test } from 'vitest';
import { FakeBoard } from '#lib/board/testing/fake-board.ts';
import { FakeBoardStorage } from '#lib/board/testing/fake-board-storage.ts';
import { utf8 } from '#lib/core/bytes.ts';
import type { FirmwareFacts } from '#lib/wire/identity-line.ts';
import {
	decodeLabel,
	encodeLabel,
	LABEL_FILE,
	nameBoard,
	nameProblem,
	newLabelId,
	readLabel,
	writeLabel
} from './board-label.ts';
import { said } from '#lib/texts/testing-said.ts';

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
])('a file with %s is not a label', (_what, text) => {
	expect(decodeLabel(utf8(text))).toBeNull();
});

test('bytes that are not text, or more than a label has, are not a label', () => {
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
	expect(said(nameProblem('  '))).toMatch(/Enter/);
	expect(said(nameProblem('a'.repeat(33)))).toMatch(/32/);
	expect(said(nameProblem('a\u200bb'))).toMatch(/invisible/);
	expect(nameProblem('Board 1')).toBeNull();
});

test('firmware that keeps names is told the name; what it has then counts, with its id', async () => {
	const board = new FakeBoard();
	const firmware = { version: '0.1.0' } as FirmwareFacts;
	const wanted = { id: ID, name: 'Desk 7' };
	const own = { id: 'fedcba9876543210', name: 'Desk 7' };
	board.answers.set('board name "Desk 7"', ['name: Desk 7']);
	await writeLabel(board.storage, own);
	expect(await nameBoard(board, { firmware }, wanted)).toEqual(own);
	expect(board.calls).toEqual(['command board name "Desk 7"']);
});

test('a name is written into the file where no command takes it, or it cannot be typed', async () => {
	const firmware = { version: '0.1.0' } as FirmwareFacts;
	for (const [identity, name, typed] of [
		[{}, 'Desk 7', 0],
		[{ firmware }, 'Tisch – 7', 0],
		[{ firmware }, '-', 0],
		[{ firmware }, 'say "hi"', 0],
		[{ firmware }, 'Desk 7', 1]
	] as const) {
		const board = new FakeBoard();
		expect(await nameBoard(board, identity, { id: ID, name })).toEqual({ id: ID, name });
		expect(await readLabel(board.storage)).toEqual({ id: ID, name });
		expect(
			board.calls.filter((call) => call.startsWith('command')),
			name
		).toHaveLength(typed);
	}
});
