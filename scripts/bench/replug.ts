// How long a board that is plugged in again keeps a user waiting: real Chromium, real WebSerial, a simulated board.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { missingSerialNamespace } from '../serial-namespace.mjs';
import { median, milliseconds, type Figure } from './report.ts';

const INSIDE = ['--import', 'tsx', 'scripts/bench/replug-inside.ts'];
const LEVEL_MS = 2000;

/** Measured by a process of its own, in the namespace where a simulated board is a serial port. */
export function measureReplug(): Figure {
	const what = 'replug to a console that works';
	const missing = missingSerialNamespace();
	if (missing !== null) return { what, value: `not measured: ${missing}` };
	const namespace = path.join('scripts', 'serial-namespace.mjs');
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[namespace, process.execPath, ...INSIDE],
		{ stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' }
	);
	if (status !== 0) throw new Error(`the replug was not measured: ${stderr}`);
	const times = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as number[];
	return {
		what,
		value: milliseconds(times),
		level: `< ${LEVEL_MS} ms`,
		reached: median(times) < LEVEL_MS
	};
}
