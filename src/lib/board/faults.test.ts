// Whatever the wire does, a deployment ends, and what the driver says of it is true. The slow suite does many more.
import { expect, test } from 'vitest';
import { deployOverBadWire } from './fake-deployment.ts';

test('deployments over bad wires end, and none claims what is not so', async () => {
	const ends: string[] = [];
	for (let seed = 1; seed <= 60; seed++) {
		ends.push(
			await deployOverBadWire(seed).catch((error: unknown) => {
				throw new Error(`seed ${seed}`, { cause: error });
			})
		);
	}
	// Most wires of the plan are good enough to get through.
	expect(ends.filter((end) => end === 'done').length).toBeGreaterThan(20);
}, 30_000);
