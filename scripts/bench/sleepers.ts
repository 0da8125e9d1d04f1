// What containers cost that only sleep: the board and its containers in this process, and how busy that keeps it.
// In Node rather than in the page, since no board of the page has the memory for a hundred of them.
import { readFileSync } from 'node:fs';
import { createTestBoard } from '../../src/lib/simulator/runtime/testing/test-board.ts';
import type { Bench } from './part.ts';
import { compileProgram } from './programs.ts';

const CONTAINERS = 100;
const SETTLE_MS = 2000;
const MEASURE_MS = 10_000;
const GENEROUS_BYTES = 256 * 1024 * 1024;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function measureSleepers({ signal, report }: Bench): Promise<void> {
	const { wasm } = await compileProgram(readFileSync('scripts/bench/programs/sleeper.c', 'utf8'));
	const board = createTestBoard({
		// One for each container, and one for the event queue.
		conditions: CONTAINERS + 1,
		containerMemoryBytes: GENEROUS_BYTES,
		systemHeapBytes: GENEROUS_BYTES
	});
	try {
		board.install('sleeper.wasm', wasm);
		for (let i = 0; i < CONTAINERS; i++) {
			const container = await board.create('sleeper.wasm', { id: `sleeper${i}` });
			signal.throwIfAborted();
			if ((await container?.start()) !== 0)
				throw new Error(`container ${i} did not start: ${board.console.text.slice(-200)}`);
		}
		await pause(SETTLE_MS);
		const before = process.cpuUsage();
		const start = performance.now();
		await pause(MEASURE_MS);
		const { user, system } = process.cpuUsage(before);
		const share = (user + system) / 1000 / (performance.now() - start);
		report({
			what: `${CONTAINERS} containers that sleep (in Node)`,
			value: `${(share * 100).toFixed(1)} % of a core`,
			level: '< 5 %',
			reached: share < 0.05
		});
	} finally {
		board.runtime.dispose();
	}
}
