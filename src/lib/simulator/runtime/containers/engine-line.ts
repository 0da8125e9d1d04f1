// Lines that the engine inside the runtime prints by itself, beside the log: with its own time and a thread.
import { utf8 } from '#lib/core/bytes.ts';
import type { Clock } from '#lib/core/clock.ts';
import type { BoardConsole } from '../runtime.ts';

/** The address of the shell's thread, which creates containers. */
export const SHELL_THREAD = 0x20001080;

const pad = (value: number, length = 2) => String(Math.floor(value)).padStart(length, '0');

/** `thread`: the address by which the engine knows who runs. */
export function printEngineLine(
	{ clock, console }: { clock: Clock; console: BoardConsole },
	thread: number,
	text: string
): void {
	const ms = Math.floor(clock.now());
	const at = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60].map((n) => pad(n));
	const who = thread.toString(16).toUpperCase();
	console.print(utf8(`[${at.join(':')}:${pad(ms % 1000, 3)} - ${who}]: ${text}\n`));
}
