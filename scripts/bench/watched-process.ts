// A command in a process group of its own. The group ends as a whole, with whatever the command started: when the
// command is done, when its time is over, or when it is cancelled.
import { fork, spawn, type ChildProcess } from 'node:child_process';

/** From the request to end until the group is ended by force. */
const GRACE_MS = 5000;

export interface WatchedEnd {
	how: 'exited' | 'timed-out' | 'cancelled';
	code: number | null;
	signal: NodeJS.Signals | null;
}

export interface WatchOptions {
	limitMs: number;
	signal: AbortSignal;
	/** What it sends. With this the script may be TypeScript, and has a channel. */
	onmessage?: (message: unknown) => void;
}

/** The first word is a script of Node's. */
export async function runWatched(
	[script = '', ...args]: readonly string[],
	{ limitMs, signal, onmessage }: WatchOptions
): Promise<WatchedEnd> {
	if (signal.aborted) return { how: 'cancelled', code: null, signal: null };
	const child = start(script, args, onmessage);
	let how: WatchedEnd['how'] = 'exited';
	let force: NodeJS.Timeout | undefined;
	const end = (reason: WatchedEnd['how']) => {
		if (how !== 'exited') return;
		how = reason;
		killGroup(child, 'SIGTERM');
		force = setTimeout(() => killGroup(child, 'SIGKILL'), GRACE_MS);
	};
	const cancel = () => end('cancelled');
	const limit = setTimeout(() => end('timed-out'), limitMs);
	signal.addEventListener('abort', cancel);
	try {
		const ended = await exitOf(child);
		return { how, ...ended };
	} finally {
		clearTimeout(limit);
		clearTimeout(force);
		signal.removeEventListener('abort', cancel);
		killGroup(child, 'SIGKILL');
	}
}

function start(
	script: string,
	args: readonly string[],
	onmessage: WatchOptions['onmessage']
): ChildProcess {
	const stdio = ['ignore', 'inherit', 'inherit'] as const;
	if (!onmessage)
		return spawn(process.execPath, [script, ...args], { detached: true, stdio: [...stdio] });
	const child = fork(script, [...args], {
		execArgv: ['--import', 'tsx'],
		detached: true,
		stdio: [...stdio, 'ipc']
	});
	child.on('message', onmessage);
	return child;
}

/** Resolves when the process has ended and everything that it sent is here. */
async function exitOf(child: ChildProcess): Promise<Pick<WatchedEnd, 'code' | 'signal'>> {
	const drained = child.connected
		? new Promise<void>((resolve) => child.once('disconnect', resolve))
		: Promise.resolve();
	const ended = new Promise<Pick<WatchedEnd, 'code' | 'signal'>>((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (code, signal) => resolve({ code, signal }));
	});
	const end = await ended;
	await drained;
	return end;
}

function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
	if (pid === undefined) return;
	try {
		process.kill(-pid, signal);
	} catch (error) {
		// Nobody is left in the group.
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
	}
}
