// A program that a test starts and that is gone with it: with everything that it started itself.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const GONE_MS = 3_000;

export class Program {
	/** What it said, for the report of a test that failed. */
	output = '';
	readonly #child: ChildProcess;

	constructor(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
		// A group of its own: browsers start processes of their own.
		this.#child = spawn(command, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
		const note = (chunk: Buffer) => (this.output = (this.output + chunk.toString()).slice(-20_000));
		this.#child.stdout?.on('data', note);
		this.#child.stderr?.on('data', note);
		this.#child.on('error', (error) => note(Buffer.from(String(error))));
	}

	/** Resolves with what matched in its output. */
	async says(pattern: RegExp, timeoutMs: number): Promise<RegExpMatchArray> {
		for (const end = Date.now() + timeoutMs; Date.now() < end;) {
			const found = this.output.match(pattern);
			if (found) return found;
			if (this.#hasEnded) break;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		throw new Error(`${this.#child.spawnfile} did not say ${pattern}:\n${this.output}`);
	}

	/** The group of processes that it and what it started belong to. */
	get group(): number | undefined {
		return this.#child.pid;
	}

	get #hasEnded(): boolean {
		return this.#child.exitCode !== null || this.#child.signalCode !== null;
	}

	async end(): Promise<void> {
		const { pid } = this.#child;
		if (pid === undefined) return;
		const ended = this.#hasEnded ? Promise.resolve() : once(this.#child, 'exit');
		for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
			try {
				process.kill(-pid, signal);
			} catch {
				return;
			}
			await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, GONE_MS))]);
		}
	}
}
