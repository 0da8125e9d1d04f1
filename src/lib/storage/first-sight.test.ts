import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FIRST_SIGHT_KEY, keepFirstSight, type FirstSight } from './first-sight.ts';

const SIGHT: FirstSight = {
	theme: 'dark',
	textSize: 'normal',
	board: 'b_u585i_iot02a',
	hasRun: true,
	sizes: { '--side': '400px' },
	project: 'Mine',
	paths: ['main.c'],
	openPaths: ['main.c'],
	activePath: 'main.c',
	text: 'x'.repeat(20_000)
};

describe('the note for the first sight of the next visit', () => {
	it('has the beginning of the text only', () => {
		const kept = new Map<string, string>();
		keepFirstSight(() => ({ setItem: (key, value) => kept.set(key, value) }), SIGHT);
		const note = JSON.parse(kept.get(FIRST_SIGHT_KEY)!) as FirstSight;
		expect(note).toEqual({ ...SIGHT, text: 'x'.repeat(8000) });
	});

	it('is done without where the browser refuses storage', () => {
		const refused = () => {
			throw new DOMException('refused', 'SecurityError');
		};
		expect(() => keepFirstSight(refused, SIGHT)).not.toThrow();
	});

	it('is looked for under the same name by the script of the picture', async () => {
		const script = await readFile('static/first-sight.js', 'utf8');
		expect(script).toContain(`'${FIRST_SIGHT_KEY}'`);
	});
});
