import { expect, test } from 'vitest';
import { findProfile, type BoardProfile } from '#lib/abi/board-profiles.ts';
import { BoardWish } from './board-wish.svelte.ts';

function wishOn(profile: BoardProfile | null, board?: string) {
	const chosen: string[] = [];
	const wish = new BoardWish({
		project: () => ({ id: 'p', board }),
		profile: () => profile,
		setBoard: ({ id }) => Promise.resolve(void chosen.push(id))
	});
	return { wish, chosen };
}

const iot = findProfile('b_u585i_iot02a', 'ours');

test.each([
	['no board is asked for', iot, undefined],
	['the board is there', iot, 'b_u585i_iot02a'],
	['the run goes to a board on a cable', null, 'ocre_workshop']
])('nothing is asked when %s', async (_, profile, board) => {
	const { wish } = wishOn(profile, board);
	expect(wish.board).toBeNull();
	expect(await wish.ask()).toBe(true);
});

test('a run waits for the answer, and switches the board first', async () => {
	const { wish, chosen } = wishOn(iot, 'ocre_workshop');
	const asked = wish.ask();
	expect(wish.asking).toBe(true);
	wish.answer('switch');
	expect(await asked).toBe(true);
	expect(chosen).toEqual(['ocre_workshop']);
});

test('a user who stays is not asked again, and a cancelled run does not start', async () => {
	const { wish, chosen } = wishOn(iot, 'ocre_workshop');
	const cancelled = wish.ask();
	wish.answer('cancel');
	expect(await cancelled).toBe(false);
	const stayed = wish.ask();
	wish.answer('stay');
	expect(await stayed).toBe(true);
	expect(await wish.ask()).toBe(true);
	expect(chosen).toEqual([]);
});

test('a second press of Run takes the place of the first', async () => {
	const { wish } = wishOn(iot, 'ocre_workshop');
	const first = wish.ask();
	const second = wish.ask();
	expect(await first).toBe(false);
	wish.answer('stay');
	expect(await second).toBe(true);
});
