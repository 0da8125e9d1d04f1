// `npm run flash --port`: firmware through serial ports of this machine, each to a board behind a pseudo terminal.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '#lib/core/clock.ts';
import type { Port } from '#lib/core/port.ts';
import { espImage } from '#lib/flash/testing/esp-rig.ts';
import { EspPort, FakeEspChip } from '#lib/flash/testing/fake-esp-chip.ts';
import { FakeMcubootBoard } from '#lib/flash/testing/fake-mcuboot-board.ts';
import { armProgram, mcubootImage } from '#lib/flash/testing/firmware.ts';
import { FakePort } from '#lib/port/fake-port.ts';
import { PtyLine } from '../../scripts/pty-line.ts';
import { missingTerminal, startPtyBoard } from '../rig/pty-board.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LIMIT_MS = 120_000;
const IMAGE = mcubootImage(armProgram({ address: 0x08010200, size: 20_000 }), {
	version: [2, 3, 4, 0]
});
const ESP = espImage(20_000);

let folder: string;
let pty: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'flash-port-'));
	pty = path.join(folder, 'pty');
	writeFileSync(path.join(folder, 'zephyr.signed.bin'), IMAGE);
	writeFileSync(path.join(folder, 'esp.bin'), ESP);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string) => path.join(folder, name);

const serve = (port: Port) =>
	PtyLine.open({ path: pty, port, baudRate: 115_200, onfail: () => {} });

function flash(...args: string[]): Promise<{ code: number | null; text: string }> {
	const child = spawn('npx', ['tsx', 'scripts/flash.ts', ...args], { cwd: ROOT });
	let text = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (bytes: Buffer) => (text += bytes.toString()));
	return new Promise((resolve) => child.on('close', (code) => resolve({ code, text })));
}

const flashImage = (way: string) =>
	flash(
		...['--file', file('zephyr.signed.bin'), '--board', 'b_u585i_iot02a'],
		...['--way', way, '--port', pty]
	);

describe.skipIf(missingTerminal() !== null)('npm run flash --port', { timeout: LIMIT_MS }, () => {
	test('smp: the simulated board with MCUboot runs the image', async () => {
		const board = await startPtyBoard(pty, '--mcuboot', '--baud', 'unpaced');
		try {
			const { code, text } = await flashImage('smp');
			expect(text).toContain('Done, proved by checksum.');
			expect(text).toContain('slot 0: 2.3.4, running');
			expect(code).toBe(0);
		} finally {
			await board.stop();
		}
	});

	test('recovery: a bootloader takes the image; firmware that is not a bootloader stays as it is', async () => {
		const board = new FakeMcubootBoard(systemClock, { mode: 'recovery' });
		const line = await serve(new FakePort(board, systemClock));
		try {
			const { code, text } = await flashImage('recovery');
			expect(text).toContain('Done, proved by checksum.');
			expect(code).toBe(0);
			expect(board.version).toBe('2.3.4');
		} finally {
			line.dispose();
		}
	});

	test('recovery: without a bootloader it is refused, and nothing is touched', async () => {
		const board = await startPtyBoard(pty, '--baud', 'unpaced');
		try {
			const { code, text } = await flashImage('recovery');
			expect(text).toMatch(/bootloader|recovery/i);
			expect(code).toBe(2);
		} finally {
			await board.stop();
		}
	});

	test('esp: the chip has what the file has', async () => {
		const chip = new FakeEspChip(systemClock, { noLines: true });
		const line = await serve(new EspPort(chip, systemClock));
		try {
			const { code, text } = await flash(
				...['--file', file('esp.bin'), '--board', 'esp32c3_devkitm', '--way', 'esp'],
				...['--port', pty, '--baud', '115200']
			);
			expect(text).toContain('Done, proved by checksum.');
			expect(code).toBe(0);
			expect(chip.flash.subarray(0, ESP.length)).toEqual(ESP);
			expect(chip.violations).toEqual([]);
		} finally {
			line.dispose();
		}
	});
});

test('a way is refused without what it writes to', { timeout: LIMIT_MS }, async () => {
	const args = ['--file', file('zephyr.signed.bin'), '--board', 'b_u585i_iot02a', '--way', 'smp'];
	const { code, text } = await flash(...args, '--drive', folder);
	expect(text).toContain('smp writes through a serial port: add --port PATH.');
	expect(code).toBe(2);
	expect(await flash(...args, '--port', path.join(folder, 'nothing'))).toMatchObject({ code: 2 });
});
