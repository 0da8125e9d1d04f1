// Firmware over serial lines of this machine: to the simulated board with MCUboot, to a bootloader in recovery, and to an
// ESP32's loader, each behind a pseudo terminal.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { B_U585I_IOT02A, withMcuboot } from '#lib/abi/board-profiles.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import { systemClock } from '#lib/core/clock.ts';
import type { Port } from '#lib/core/port.ts';
import { EspWay } from '#lib/flash/esp/esp-way.ts';
import { createSerialWay } from '#lib/flash/serial-way.ts';
import type { FlashOutcome } from '#lib/flash/flash-way.ts';
import { inspectMcubootImage } from '#lib/flash/line/image-facts.ts';
import { SmpLine } from '#lib/flash/line/smp-line.ts';
import { whatAnswers } from '#lib/flash/mcuboot/detect-recovery.ts';
import { BoardImages } from '#lib/flash/smp/board-images.ts';
import { slotViews } from '#lib/flash/smp/slot-words.ts';
import { SmpWay } from '#lib/flash/smp/smp-way.ts';
import { espPlan } from '#lib/flash/testing/esp-rig.ts';
import { EspPort, FakeEspChip } from '#lib/flash/testing/fake-esp-chip.ts';
import { FakeMcubootBoard } from '#lib/flash/testing/fake-mcuboot-board.ts';
import { makeImage } from '#lib/flash/testing/mcuboot-image.ts';
import { endOf } from '#lib/flash/testing/on-clock.ts';
import { planOf } from '#lib/flash/testing/smp-rig.ts';
import { FakePort } from '#lib/port/fake-port.ts';
import { createNodeMachine } from '#lib/simulator/node-machine.ts';
import { NodeSerialPort } from '../../scripts/drive/node-serial-port.ts';
import { PtyLine } from '../../scripts/pty-line.ts';
import { missingTerminal, startPtyBoard } from '../rig/pty-board.ts';

const clock = systemClock;
const IMAGE = makeImage({ version: [2, 3, 4], bodyBytes: 20_000 });

/** With what the ways need of it. */
async function withLine<T>(
	port: Port,
	version: 0 | 1,
	use: (line: SmpLine, common: ConstructorParameters<typeof SmpWay>[0]) => Promise<T>
): Promise<T> {
	const line = new SmpLine(port, { clock, version });
	await line.open();
	try {
		return await use(line, {
			requests: line,
			clock,
			inspect: inspectMcubootImage,
			reopen: (signal) => line.open(signal),
			revive: (signal) => line.revive(signal)
		});
	} finally {
		await line.close();
	}
}

const flashBySmp = (port: Port, image = IMAGE, confirm = true): Promise<FlashOutcome> =>
	createSerialWay('smp', { port, clock, confirm }).flash(planOf(image));

const slotsOf = (port: Port) =>
	withLine(port, 1, async (line) => slotViews(await new BoardImages(line).list()));

const slot = (number: number, version: string, role: string) => ({
	image: 0,
	slot: number,
	version,
	role
});

describe('the simulated board with MCUboot', () => {
	const start = () => createNodeMachine({ profile: withMcuboot(B_U585I_IOT02A) });

	test('new firmware is booted, shown, and kept; what is in storage stays', async () => {
		const machine = start();
		const board = createBoard(machine.port);
		await board.open();
		await board.upload('app.wasm', Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
		await board.close();
		expect(await slotsOf(machine.port)).toEqual([slot(0, '1.0.0', 'running')]);
		expect(await flashBySmp(machine.port)).toMatchObject({ proof: 'checksum' });
		expect(await slotsOf(machine.port)).toEqual([
			slot(0, '2.3.4', 'running'),
			slot(1, '1.0.0', 'idle')
		]);
		await board.open();
		expect(await board.listImages()).toMatchObject([{ name: 'app.wasm' }]);
		board.dispose();
		machine.dispose();
	});

	test('what is not confirmed is taken back by the next reset', async () => {
		const machine = start();
		await flashBySmp(machine.port, IMAGE, false);
		expect(await slotsOf(machine.port)).toEqual([
			slot(0, '2.3.4', 'trial'),
			slot(1, '1.0.0', 'fallback')
		]);
		// On trial, there is no slot for another.
		expect(await endOf(flashBySmp(machine.port, makeImage({ version: [3, 0, 0] })))).toMatchObject({
			code: 'image-on-trial'
		});
		machine.reset();
		expect(await slotsOf(machine.port)).toEqual([
			slot(0, '1.0.0', 'running'),
			slot(1, '2.3.4', 'idle')
		]);
		machine.dispose();
	});

	test('an image that is too large, or damaged on purpose, does not get through', async () => {
		const machine = start();
		const large = makeImage({ bodyBytes: 1_000_000 });
		expect(await endOf(flashBySmp(machine.port, large))).toEqual({
			code: 'image-too-large',
			boardState: 'untouched'
		});
		// A digest that is wrong from the beginning: the bootloader finds out what an upload did not.
		const wrong = IMAGE.slice();
		wrong[3_000]! ^= 1;
		const facts = inspectMcubootImage(IMAGE);
		const way = withLine(machine.port, 1, (_line, common) =>
			new SmpWay({ ...common, inspect: () => facts }).flash(planOf(wrong))
		);
		expect(await endOf(way)).toEqual({ code: 'image-not-booted', boardState: 'untouched' });
		expect(await slotsOf(machine.port)).toEqual([slot(0, '1.0.0', 'running')]);
		machine.dispose();
	});
});

describe.skipIf(missingTerminal() !== null)('behind a pseudo terminal', () => {
	let folder: string;
	let pty: string;
	beforeEach(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'flash-serial-'));
		pty = path.join(folder, 'pty');
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	const serve = (port: Port) =>
		PtyLine.open({ path: pty, port, baudRate: 115_200, onfail: () => {} });

	test('the simulated board as a program of its own takes firmware', async () => {
		const board = await startPtyBoard(pty, '--mcuboot', '--baud', 'unpaced');
		try {
			expect(await flashBySmp(new NodeSerialPort(pty))).toMatchObject({ proof: 'checksum' });
			expect(await slotsOf(new NodeSerialPort(pty))).toMatchObject([{ version: '2.3.4' }, {}]);
		} finally {
			await board.stop();
		}
	}, 60_000);

	test('a bootloader in recovery is found and flashed', async () => {
		const board = new FakeMcubootBoard(clock, { mode: 'recovery', plan: { eraseMs: 1_500 } });
		const line = await serve(new FakePort(board, clock));
		try {
			const port = new NodeSerialPort(pty);
			await withLine(port, 0, async (smp, common) => {
				const fresh = { request: smp.requestInVersion(1) };
				expect(await whatAnswers({ old: smp, fresh }, common.revive)).toBe('recovery');
			});
			const way = createSerialWay('mcuboot-serial', { port, clock });
			expect(await way.flash(planOf(IMAGE))).toMatchObject({ proof: 'checksum' });
			expect(board.version).toBe('2.3.4');
			expect(board.slots.violations).toEqual([]);
		} finally {
			line.dispose();
		}
	}, 60_000);

	test.each([true, false])(
		'an ESP32 in its loader is flashed (with the faster loader: %s)',
		async (stub) => {
			const chip = new FakeEspChip(clock, { noLines: true });
			const line = await serve(new EspPort(chip, clock));
			try {
				const plan = espPlan();
				// A pseudo terminal has no lines and, to the device, no speed.
				const way = new EspWay({ port: new NodeSerialPort(pty), clock, stub, baudRate: 115_200 });
				expect(await way.flash(plan)).toMatchObject({ proof: 'checksum' });
				for (const { address, bytes } of plan.segments)
					expect(chip.flash.subarray(address, address + bytes.length)).toEqual(bytes);
				expect(chip.violations).toEqual([]);
			} finally {
				line.dispose();
			}
		},
		60_000
	);
});
