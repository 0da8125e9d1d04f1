// The states of a connection: what is told of a board that boots, is silent, is held by a container, speaks at another
// rate, or is something else than a supervisor.
import { expect, test } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import type { BoardState, StateReason } from './board.ts';
import { createRig, type FakeRig } from './testing/fake-rig.ts';

const codeOf = async (rig: FakeRig, promise: Promise<unknown>): Promise<string> => {
	try {
		await rig.until(promise);
		return 'none';
	} catch (error) {
		if (error instanceof AppError) return error.code;
		throw error;
	}
};

/** Every state with its reason, as they come. */
function watch({ board }: FakeRig): { state: BoardState; reason: StateReason | null }[] {
	const seen: { state: BoardState; reason: StateReason | null }[] = [];
	board.on('state', (state) => seen.push({ state, reason: board.stateReason }));
	return seen;
}

test('a supervisor is told from another shell when the port is opened', async () => {
	const rig = createRig();
	await rig.until(rig.board.open());
	expect(rig.states).toEqual(['opening', 'supervisor', 'busy', 'supervisor']);

	const other = createRig();
	other.device.supervisor = false;
	await other.until(other.board.open());
	expect(other.board.state).toBe('shell');
	expect(await codeOf(other, other.board.identify())).toBe('not-a-supervisor');
	expect(other.board.state).toBe('shell');
});

test('the supervisor is asked once what it is', async () => {
	const rig = createRig();
	await rig.until(rig.board.open());
	await rig.until(rig.board.identify());
	expect(rig.device.lines.filter((line) => line === 'ocre version')).toHaveLength(1);
});

test('a board that boots is waited for, and the wait has a name', async () => {
	const rig = createRig();
	rig.device.hung = true;
	const opened = rig.board.open();
	await rig.pass(900);
	rig.device.send(utf8('*** Boot'));
	rig.device.send(utf8('ing Zephyr OS build v4.2 ***\r\n'));
	await rig.pass(50);
	expect(rig.board.state).toBe('booting');
	rig.device.reset();
	await rig.until(opened);
	expect(rig.board.state).toBe('supervisor');
});

test('a board that says nothing is silent, and a program that prints without a shell holds the console', async () => {
	const rig = createRig();
	rig.device.hung = true;
	expect(await codeOf(rig, rig.board.open())).toBe('board-silent');
	expect(rig.board.state).toBe('silent');
	expect(rig.board.stateReason).toEqual({ code: 'no-answer' });

	const printing = createRig();
	printing.device.hung = true;
	const opened = codeOf(printing, printing.board.open());
	await printing.pass(300);
	printing.device.send(utf8('temperature: 21\r\n'));
	expect(await opened).toBe('board-silent');
	expect(printing.board.state).toBe('blocked');
	expect(printing.board.stateReason).toEqual({ code: 'console-held' });
});

test('a board that booted and shows no prompt is silent for that reason', async () => {
	const rig = createRig();
	rig.device.hung = true;
	const opened = codeOf(rig, rig.board.open());
	await rig.pass(300);
	rig.device.send(utf8('*** Booting Zephyr OS ***\r\n'));
	expect(await opened).toBe('board-silent');
	expect(rig.board.state).toBe('silent');
	expect(rig.board.stateReason).toEqual({ code: 'no-prompt' });
});

test('a console at another rate is found by trying the usual ones, and the rate is told', async () => {
	const rig = createRig();
	rig.port.deviceBaudRate = 460_800;
	const seen = watch(rig);
	const began = rig.clock.now();
	const opened = rig.board.open();
	await rig.pass(100);
	// What a board at another rate says comes as noise.
	rig.device.send(utf8('\x1b[1;32mocre:~$ \x1b[m'));
	await rig.until(opened);
	expect(rig.board.baudRate).toBe(460_800);
	expect(rig.port.baudRate).toBe(460_800);
	expect(
		seen.flatMap(({ reason }) => (reason?.code === 'trying-rate' ? reason.baudRate : []))
	).toEqual([9600, 921_600, 1_000_000, 460_800]);
	expect(rig.clock.now() - began).toBeLessThan(12_000);
	await rig.until(rig.board.upload('a.wasm', utf8('exit 1')));
});

test('a rate that was asked for and gives nothing falls back to the usual one', async () => {
	const rig = createRig({ baudRate: 921_600 });
	rig.port.deviceBaudRate = 115_200;
	rig.device.hung = true;
	const opened = rig.board.open();
	await rig.pass(12_900);
	rig.device.hung = false;
	await rig.until(opened);
	expect(rig.board.baudRate).toBe(115_200);
});

test('noise at every rate is told as that', async () => {
	const rig = createRig();
	rig.port.deviceBaudRate = 1_234_567;
	const opened = codeOf(rig, rig.board.open());
	for (let i = 0; i < 60; i++) {
		await rig.pass(300);
		rig.device.send(utf8('garbage and garbage'));
	}
	expect(await opened).toBe('board-silent');
	expect(rig.board.stateReason).toEqual({ code: 'noise' });
	expect(rig.port.baudRate).toBe(115_200);
});

test('errors of the line count as noise while a shell is looked for, and end no connection', async () => {
	const rig = createRig();
	rig.port.deviceBaudRate = 9600;
	rig.device.hung = true;
	const opened = rig.board.open();
	for (let i = 0; i < 4; i++) {
		await rig.pass(300);
		rig.port.failReader('framing error');
	}
	rig.device.hung = false;
	await rig.until(opened);
	expect(rig.board.baudRate).toBe(9600);
	rig.port.failReader('overrun');
	rig.port.failReader('break');
	expect(await rig.until(rig.board.listContainers())).toEqual([]);
});

test('a cancel ends the search for the rate, and the port can be opened again', async () => {
	const rig = createRig();
	rig.port.deviceBaudRate = 57_600;
	const stop = new AbortController();
	const opened = rig.board.open({ signal: stop.signal });
	const settled = opened.then(
		() => 'opened',
		(error: unknown) => (error as Error).name
	);
	await rig.pass(100);
	rig.device.send(utf8('some text of a board'));
	await rig.pass(2_000);
	expect(rig.board.stateReason?.code).toBe('trying-rate');
	stop.abort();
	expect(await rig.until(settled)).toBe('AbortError');
	await rig.until(rig.board.close());
	expect(rig.board.state).toBe('closed');
	rig.port.deviceBaudRate = undefined;
	await rig.until(rig.board.open());
	expect(rig.board.state).toBe('supervisor');
});

test('DTR and RTS are on while the port is open', async () => {
	const rig = createRig();
	await rig.until(rig.board.open());
	expect(rig.port.signals).toEqual({ dataTerminalReady: true, requestToSend: true });
});

test('a port that another tab takes is let go of at once, and what was asked ends with that', async () => {
	const rig = createRig();
	await rig.until(rig.board.open());
	rig.device.hung = true;
	const asked = codeOf(rig, rig.board.listContainers());
	await rig.pass(100);
	rig.port.onrevoked!();
	expect(await asked).toBe('board-taken');
	expect(rig.board.state).toBe('taken');
	await rig.pass(50);
	expect(rig.port.readable).toBeNull();
	expect(await codeOf(rig, rig.board.listContainers())).toBe('board-taken');
	rig.device.reset();
	await rig.until(rig.board.open());
	expect(rig.board.state).toBe('supervisor');
});

test('a rate that the port does not have is passed over while rates are tried', async () => {
	const rig = createRig();
	rig.port.deviceBaudRate = 460_800;
	rig.port.refusedRates.add(921_600).add(1_000_000);
	const opened = rig.board.open();
	await rig.pass(100);
	rig.device.send(utf8('what comes at another rate'));
	await rig.until(opened);
	expect(rig.board.baudRate).toBe(460_800);
});

test('a port that somebody else takes while rates are tried ends the search with that', async () => {
	const rig = createRig();
	rig.port.deviceBaudRate = 57_600;
	const opened = codeOf(rig, rig.board.open());
	await rig.pass(100);
	rig.device.send(utf8('what comes at another rate'));
	for (const rate of [9600, 921_600, 1_000_000, 460_800, 230_400, 57_600, 38_400, 115_200])
		rig.port.refusedRates.add(rate);
	expect(await opened).toBe('port-busy');
	expect(rig.board.state).toBe('closed');
	rig.port.refusedRates.clear();
	rig.port.deviceBaudRate = undefined;
	await rig.until(rig.board.open());
	expect(rig.board.state).toBe('supervisor');
});

test('a port that does not open is given up, at once when one cancels', async () => {
	const rig = createRig();
	rig.port.stuck = 'opening';
	expect(await codeOf(rig, rig.board.open())).toBe('port-stuck');
	expect(rig.board.state).toBe('closed');
	const stop = new AbortController();
	const opened = rig.board.open({ signal: stop.signal }).catch((error: Error) => error.name);
	stop.abort();
	expect(await opened).toBe('AbortError');
	await rig.until(rig.board.close());
	rig.port.stuck = null;
	await rig.until(rig.board.open());
	expect(rig.board.state).toBe('supervisor');
});

test('a port that does not close keeps nobody waiting', async () => {
	const rig = createRig();
	await rig.until(rig.board.open());
	rig.port.stuck = 'closing';
	await rig.until(rig.board.close());
	expect(rig.board.state).toBe('closed');
});
