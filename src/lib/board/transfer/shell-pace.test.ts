import { expect, test } from 'vitest';
import { ShellPace } from './shell-pace.ts';

function after(blocks: readonly (number | 'lost')[]): ShellPace {
	const pace = new ShellPace();
	for (const block of blocks) {
		if (block === 'lost') pace.lost();
		else pace.succeeded(block);
	}
	return pace;
}

test('it begins by the prompt, then sends the beginning of a line ahead, then a line more', () => {
	expect(after([])).toMatchObject({ lines: 8, depth: 1, aheadChars: 0 });
	expect(after([7])).toMatchObject({ lines: 48, depth: 1, aheadChars: 60 });
	expect(after([7, 7])).toMatchObject({ lines: 256, depth: 2, aheadChars: 60 });
});

test('a board that is slow at its flash gets no second line, and blocks that others can wait for', () => {
	expect(after([40, 40, 40, 40])).toMatchObject({ lines: 100, depth: 1, aheadChars: 60 });
	expect(after([2_000, 2_000])).toMatchObject({ lines: 8 });
});

test('after a loss it takes a step back, and longer to go on', () => {
	expect(after([7, 7, 'lost'])).toMatchObject({ lines: 48, depth: 1, aheadChars: 60 });
	expect(after([7, 7, 'lost', 7, 7, 7]).depth).toBe(1);
	expect(after([7, 7, 'lost', 7, 7, 7, 7]).depth).toBe(2);
	expect(after([7, 7, 'lost', 'lost'])).toMatchObject({ lines: 8, aheadChars: 0 });
});
