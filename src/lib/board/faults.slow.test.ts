// A thousand deployments over bad wires.
import { expect, test } from 'vitest';
import { deployOverBadWire } from './testing/fake-deployment.ts';
import { ZEPHYR_3_4, ZEPHYR_4_3, ZEPHYR_4_4 } from './testing/fake-zephyr.ts';

const SHELLS = [ZEPHYR_3_4, ZEPHYR_4_3, ZEPHYR_4_4];

test('a thousand deployments over bad wires end, and none claims what is not so', async () => {
	// Over the shells of older and newer boards.
	const ends = new Map<string, number>();
	for (let seed = 1; seed <= 1_000; seed++) {
		const end = await deployOverBadWire(seed, SHELLS[seed % SHELLS.length]).catch(
			(error: unknown) => {
				throw new Error(`seed ${seed}`, { cause: error });
			}
		);
		ends.set(end, (ends.get(end) ?? 0) + 1);
	}
	expect(ends.get('done')).toBeGreaterThan(300);
	// The plan reaches the failures it is meant to reach.
	for (const code of ['board-silent', 'board-lost', 'storage-full', 'upload-mismatch'])
		expect(ends.get(code), code).toBeGreaterThan(0);
}, 600_000);
