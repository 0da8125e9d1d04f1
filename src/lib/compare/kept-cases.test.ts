import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { describedProfile, describedVariant, type BoardDescription } from './board-description.ts';
import { differences } from './difference.ts';
import { decodeFixture } from './fixture.ts';
import { playCase } from './play-case.ts';
import { leading, reasonOf } from './reasons.ts';
import { SimulatedSide } from './simulated-side.ts';

const FOLDER = new URL('../../../test/fixtures/compare/', import.meta.url);
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

const sides = new Map<string, SimulatedSide>();

function sideOf(board: BoardDescription): SimulatedSide {
	const key = JSON.stringify(board);
	const { zephyr } = board;
	const make = () =>
		new SimulatedSide({
			profile: describedProfile(board),
			zephyr,
			mode: 'faithful',
			variant: describedVariant(board)
		});
	const side = sides.get(key) ?? make();
	sides.set(key, side);
	return side;
}

afterAll(async () => {
	for (const side of sides.values()) await side.dispose();
});

test.each(files)(
	'the simulated board answers as the real one did: %s',
	{ timeout: 30_000 },
	async (file) => {
		const kept = decodeFixture(readFileSync(new URL(file, FOLDER), 'utf8'));
		const answers = await playCase(sideOf(kept.board), kept.case);
		const difference = leading(differences(kept.case, kept.expected, answers));
		expect(difference && reasonOf(difference) === null ? difference : null).toBeNull();
	}
);
