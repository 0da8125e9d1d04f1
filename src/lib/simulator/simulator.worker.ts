// The board's worker: one machine, its port and its panel served to the page.
import { messageOf } from '#lib/core/errors.ts';
import { expose } from '#lib/core/rpc.ts';
import type { BoardEvent, BootOptions, SimulatorApi } from './api.ts';
import { createBrowserThreads } from './container/browser-threads.ts';
import { createMachine, type Machine } from './machine.ts';
import { servePort } from './port-bridge.ts';
import { createRuntime } from './runtime/create-runtime.ts';
import { createBoardFiles } from './storage/memory-board-files.ts';

let machine: Machine | null = null;

function boot({ profile, mode, paced, serial, events }: BootOptions): void {
	const send = (event: BoardEvent) => events.postMessage(event);
	const crash = (message: string) => send({ kind: 'crash', message });
	self.addEventListener('error', (event) => crash(event.message));
	self.addEventListener('unhandledrejection', (event) => crash(messageOf(event.reason)));
	const threads = createBrowserThreads();
	machine = createMachine({
		profile,
		mode,
		paced,
		files: createBoardFiles(profile.storage),
		createRuntime: (parts) => createRuntime({ ...parts, threads })
	});
	machine.on('pin', (pin) => send({ kind: 'pin', pin }));
	machine.on('notice', (notice) => send({ kind: 'notice', notice }));
	machine.on('display', (lines) => send({ kind: 'display', lines }));
	machine.on('crash', ({ message }) => crash(message));
	for (const pin of machine.pins) send({ kind: 'pin', pin });
	send({ kind: 'display', lines: machine.display });
	servePort(machine.port, serial);
	send({ kind: 'state', state: machine.state });
}

const api = {
	boot,
	setButton: (alias, pressed) => machine?.setButton(alias, pressed),
	setSensor: (sensor, channel, value) => machine?.setSensor(sensor, channel, value),
	setPaced: (paced) => machine?.setPaced(paced),
	setMode: (mode) => machine?.setMode(mode),
	reset: () => machine?.reset()
} satisfies SimulatorApi;

expose(api);
