// How long a board that is plugged in again keeps a user waiting: real Chromium, real WebSerial, a simulated board.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { missingSerialNamespace } from '../serial-namespace.mjs';
import type { Bench } from './part.ts';
import { median, milliseconds } from './report.ts';

const NAMESPACE = path.join('scripts', 'serial-namespace.mjs');
const INSIDE = ['--import', 'tsx', 'scripts/bench/replug-inside.ts'];
const LEVEL_MS = 2000;

/** Runs the inside in the namespace where a simulated board is a serial port; its last line is the answer. */
async function replugTimes(signal: AbortSignal): Promise<number[]> {
	const inside = spawn(process.execPath, [NAMESPACE, process.execPath, ...INSIDE], {
		stdio: ['ignore', 'pipe', 'inherit'],
		signal
	});
	const [output] = await Promise.all([text(inside.stdout), once(inside, 'close')]);
	if (inside.exitCode !== 0) throw new Error('the process in the serial namespace failed');
	return JSON.parse(output.trim().split('\n').at(-1) ?? '') as number[];
}

export async function measureReplug({ signal, report, leaveOut }: Bench): Promise<void> {
	const what = 'replug to a console that works';
	const missing = missingSerialNamespace();
	if (missing !== null) {
		leaveOut(what, missing);
		return;
	}
	const times = await replugTimes(signal);
	report({
		what,
		value: milliseconds(times),
		level: `< ${LEVEL_MS} ms`,
		reached: median(times) < LEVEL_MS
	});
}
