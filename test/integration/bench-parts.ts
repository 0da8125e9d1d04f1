// Parts for the tests of the bench: each behaves in one of the ways that a measurement can.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Bench, Part } from '../../scripts/bench/part.ts';

function part(name: string, measure: (bench: Bench) => Promise<void>, needsSite = false): Part {
	return { name, title: `the part ${name}`, needsSite, limitMs: 60_000, measure };
}

const forever = () => new Promise<void>(() => undefined);

/** A program that would go on for an hour; its process id is the figure. */
function startProgram({ report }: Bench): void {
	const program = spawn('sleep', ['3600'], { stdio: 'ignore' });
	report({ what: 'process id', value: String(program.pid) });
}

export const PARTS: readonly Part[] = [
	part('good', async ({ report, leaveOut }) => {
		report({ what: 'length', value: '3 m', level: '< 4 m', reached: true });
		leaveOut('weight', 'there are no scales');
		await Promise.resolve();
	}),
	part('throws', async ({ report }) => {
		report({ what: 'before it failed', value: '1' });
		await Promise.reject(new Error('the probe fell off'));
	}),
	part('waits-for-a-thread', async ({ report }) => {
		const code = `setTimeout(() => require('node:worker_threads').parentPort.postMessage(7), 300)`;
		const thread = new Worker(code, { eval: true });
		const answer = once(thread, 'message');
		thread.unref();
		const [value] = (await answer) as [number];
		report({ what: 'from the thread', value: String(value) });
	}),
	part('exits', () => process.exit(0)),
	part('hangs', async (bench) => {
		startProgram(bench);
		await forever();
	}),
	part('blocks', (bench) => {
		startProgram(bench);
		for (;;);
	}),
	part('of-the-site', forever, true)
];
