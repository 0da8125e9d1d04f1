// The worker that replays: it reads the file, which is a stranger's, and runs its containers in workers of their own.
import { findProfile } from '#lib/abi/board-profiles.ts';
import { systemClock } from '#lib/core/clock.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { expose } from '#lib/core/rpc.ts';
import { live } from '#lib/core/worker-life.ts';
import { createBrowserThreads } from '../container/browser-threads.ts';
import { OutputJoiner } from './output-joiner.ts';
import { summaryOf } from './recording-summary.ts';
import { decodeRecording } from './recording-file.ts';
import type { Recording } from './recording.ts';
import type { ReplayApi, ReplayMessage } from './replay-api.ts';
import { Replay } from './replay.ts';

let recording: Recording | null = null;
let events: MessagePort | null = null;
let replay: Replay | null = null;

const send = (message: ReplayMessage) => events?.postMessage(message);

async function play(speed: number): Promise<void> {
	replay?.dispose();
	if (!recording) throw new RangeError('nothing is open');
	const profile = findProfile(recording.board, recording.firmware);
	if (!profile) throw new AppError('recording-board', 'its board is not known here');
	const output = new OutputJoiner(systemClock, (parts) => send({ kind: 'output', parts }));
	const threads = createBrowserThreads();
	const started = new Replay(recording, { profile, threads, clock: systemClock, speed });
	replay = started;
	started.on('output', ({ container, bytes }) => output.add(container, bytes));
	started.on('event', (event) => {
		output.flush();
		send({ kind: 'event', event });
	});
	started.on('progress', ({ atMs }) => send({ kind: 'progress', atMs }));
	started.on('end', (result) => {
		output.flush();
		send({ kind: 'end', result });
	});
	await started.start();
}

const api = {
	live: (lock) => live(lock),
	open: async (file, port) => {
		events = port;
		const fail = (message: string) => send({ kind: 'failed', message });
		self.addEventListener('error', (event) => fail(event.message));
		self.addEventListener('unhandledrejection', (event) => fail(messageOf(event.reason)));
		recording = await decodeRecording(file);
		return summaryOf(recording);
	},
	play,
	pause: () => replay?.pause(),
	resume: () => replay?.resume(),
	setSpeed: (speed) => replay?.setSpeed(speed),
	stop: () => replay?.dispose()
} satisfies {
	[Name in keyof ReplayApi]: (...args: Parameters<ReplayApi[Name]>) => unknown;
};

expose(api);
