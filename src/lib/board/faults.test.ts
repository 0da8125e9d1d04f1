// Whatever the wire does, a deployment ends, and what the driver says of it is true. The slow suite does many more.
import { expect, test } from 'vitest';
import { deployOverBadWire } from './testing/fake-deployment.ts';
import { ZEPHYR_3_4, ZEPHYR_4_3, ZEPHYR_4_4 } from './testing/fake-zephyr.ts';

test.each([
	['3.4', ZEPHYR_3_4],
	['4.3', ZEPHYR_4_3],
	['4.4', ZEPHYR_4_4]
] as const)(
	'deployments over bad wires end, and none claims what is not so (Zephyr %s)',
	async (_version, zephyr) => {
		const ends: string[] = [];
		for (let seed = 1; seed <= 40; seed++) {
			ends.push(
				await deployOverBadWire(seed, zephyr).catch((error: unknown) => {
					throw new Error(`seed ${seed}`, { cause: error });
				})
			);
		}
		// Most wires of the plan are good enough to get through.
		expect(ends.filter((end) => end === 'done').length).toBeGreaterThan(12);
	},
	60_000
);
