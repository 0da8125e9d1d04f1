// The simulated board as a program of its own behind a pseudo terminal, for tests that drive it like any serial device.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Why there can be no such board here, or null. */
export function missingTerminal(): string | null {
	const found = spawnSync('socat', ['-V'], { stdio: 'ignore' }).status === 0;
	return found ? null : 'not installed here: socat';
}

export interface PtyBoard {
	process: ChildProcess;
	/** Resolves when it has ended. */
	stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Resolves when it is ready; `args` as those of `npm run board`. */
export async function startPtyBoard(pty: string, ...args: string[]): Promise<PtyBoard> {
	const script = path.join(ROOT, 'scripts/board.ts');
	const board = spawn(process.execPath, ['--import', 'tsx', script, '--pty', pty, ...args], {
		cwd: ROOT,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	const ended = new Promise<void>((resolve) => board.once('exit', () => resolve()));
	let said = '';
	await new Promise<void>((resolve, reject) => {
		board.stderr.on('data', (bytes: Buffer) => {
			said += bytes.toString();
			if (said.includes('ready ')) resolve();
		});
		void ended.then(() => reject(new Error(`the board ended at once: ${said}`)));
	});
	return {
		process: board,
		async stop(signal = 'SIGTERM') {
			board.kill(signal);
			await ended;
		}
	};
}
