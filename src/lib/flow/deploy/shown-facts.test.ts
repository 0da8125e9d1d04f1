import { expect, test } from 'vitest';
import { findProfile } from '#lib/abi/board-profiles.ts';
import type { CheckedTarget } from './deploy-facts.ts';
import { shownFacts } from './shown-facts.ts';
import { verbatim } from '#lib/texts/words.ts';

const PROFILE = findProfile('b_u585i_iot02a', 'ours')!;

function cable(
	version: string | null,
	storageFreeBytes: number | null = null,
	told: object | null = null
) {
	const identity = version === null ? null : { version, ...(told && { firmware: told }) };
	return {
		...{ title: verbatim('Bench board'), mountOrder: 'guest-first', model: null },
		session: { identity, storageFreeBytes }
	} as unknown as CheckedTarget;
}

test('a simulated board is known whole', () => {
	const simulated = (mode: string) =>
		({
			...{ title: verbatim('Simulated'), mountOrder: 'folder-first' },
			model: { profile: PROFILE, zephyr: '4.4.0', mode, memory: null, paced: false },
			session: { identity: null, storageFreeBytes: 5000 }
		}) as unknown as CheckedTarget;
	expect(shownFacts(simulated('documented'))).toEqual({
		name: verbatim('Simulated'),
		mountOrder: 'folder-first',
		mountOrderKnown: true,
		oneFolder: false,
		containerMemoryBytes: PROFILE.containerMemoryBytes,
		storageFreeBytes: 5000
	});
	expect(shownFacts(simulated('faithful')).oneFolder).toBe(true);
});

test('of a board on a cable, what its version says is known, and its memory is not', () => {
	expect(shownFacts(cable('0.7.0', 7000))).toEqual({
		name: verbatim('Bench board'),
		mountOrder: 'guest-first',
		mountOrderKnown: true,
		oneFolder: true,
		containerMemoryBytes: null,
		storageFreeBytes: 7000
	});
});

test('a board with our firmware says what memory it has', () => {
	const target = cable('0.7.0', null, { memoryBytes: 10_485_760 });
	expect(shownFacts(target).containerMemoryBytes).toBe(10_485_760);
	expect(shownFacts(cable('0.7.0', null, {})).containerMemoryBytes).toBeNull();
});

test.each(['0.9.0', null])('nothing is known of a board with Ocre %s', (version) => {
	expect(shownFacts(cable(version))).toMatchObject({
		mountOrderKnown: false,
		oneFolder: null,
		containerMemoryBytes: null,
		storageFreeBytes: null
	});
});
