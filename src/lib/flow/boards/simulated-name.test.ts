import { expect, test } from 'vitest';
import { BOARD_PROFILES } from '#lib/abi/board-profiles.ts';
import { said } from '#lib/texts/testing-said.ts';
import { boardSummary, simulatedName } from './simulated-name.ts';

test.each(BOARD_PROFILES)('$name, $firmware has a name and says what it has', (profile) => {
	expect(said(simulatedName(profile))).toContain(profile.name);
	expect(said(boardSummary(profile))).not.toBe(profile.name);
});
