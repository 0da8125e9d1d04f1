// A run as it goes: its steps, and where it stands.
import { room } from '../room.ts';

export const runSteps = room('runSteps', {
	compile: 'Compile',
	upload: 'Upload',
	verify: 'Verify',
	start: 'Start',
	waiting: 'pending',
	active: 'in progress',
	done: 'done',
	failed: 'failed',
	preparing: 'Preparing the compiler',
	fetching: 'Fetching the compiler',
	fetchingBytes: 'Fetching the compiler, once: {bytes}',
	compiling: 'Compiling',
	uploading: 'Uploading',
	starting: 'Starting the container',
	running: '{id} is running',
	bytes: '{done}',
	bytesOf: '{done} of {total} ({percent})',
	bytesAtRate: '{done} of {total}, {rate}/s, {left} left',
	comparing: 'Comparing the image on the board',
	unplugged: 'Unplugged: plug in the board to continue',
	endedByUser: '{id} was stopped',
	endedByError: '{id} stopped: {why}',
	ended: '{id} has ended',
	endedWell: '{id} has ended, exit code 0',
	endedWith: '{id} has ended with exit code {exitCode}'
});
