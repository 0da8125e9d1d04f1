// `npm run flash` on folders that behave as drives of boards do.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFirmwareFile } from '#lib/flash/files/firmware-file.ts';
import { armProgram } from '#lib/flash/testing/firmware.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LIMIT_MS = 120_000;
const PICO = armProgram({ address: 0x10000000, size: 60_000 });
const STM = armProgram({ address: 0x08000000, size: 20_000 });

let folder: string;
let drive: string;
let stopBoard: () => void = () => undefined;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'flash-'));
	drive = path.join(folder, 'RP2350');
	mkdirSync(drive);
	writeFileSync(path.join(drive, 'INFO_UF2.TXT'), 'Model: Raspberry Pi RP2350\nBoard-ID: RP2350\n');
	writeFileSync(path.join(folder, 'pico.bin'), PICO);
	writeFileSync(path.join(folder, 'stm.bin'), STM);
});

afterEach(() => {
	stopBoard();
	rmSync(folder, { recursive: true, force: true });
});

/** Takes a file that came completely, as the drive's board would: what it took, once it has. */
function startBoard(ending: string, then: () => void): { taken: Uint8Array | null } {
	const board: { taken: Uint8Array | null } = { taken: null };
	const look = setInterval(() => {
		try {
			const name = readdirSync(drive).find((one) => one.endsWith(ending));
			if (name === undefined) return;
			const bytes = new Uint8Array(readFileSync(path.join(drive, name)));
			readFirmwareFile(bytes, name);
			board.taken = bytes;
			clearInterval(look);
			then();
		} catch {
			// Not all of it is there yet.
		}
	}, 50);
	stopBoard = () => clearInterval(look);
	return board;
}

function flash(...args: string[]): Promise<{ code: number | null; text: string }> {
	const child = spawn('npx', ['tsx', 'scripts/flash.ts', ...args], { cwd: ROOT });
	let text = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (bytes: Buffer) => (text += bytes.toString()));
	return new Promise((resolve) => child.on('close', (code) => resolve({ code, text })));
}

const file = (name: string) => path.join(folder, name);

describe('npm run flash', { timeout: LIMIT_MS }, () => {
	test('writes a UF2 to the drive, and says that nothing proves it without a console', async () => {
		const board = startBoard('.uf2', () => rmSync(drive, { recursive: true }));
		const { code, text } = await flash(
			...['--file', file('pico.bin'), '--board', 'pico_plus2', '--drive', drive]
		);
		expect(text).toContain('storage  kept');
		expect(text).toContain('Written, but not proved');
		expect(code).toBe(3);
		const taken = readFirmwareFile(new Uint8Array(board.taken!), 'a.uf2');
		expect(taken.segments[0]!.bytes.subarray(0, PICO.length)).toEqual(PICO);
	});

	test('says what a plan comes to, and writes nothing', async () => {
		const { code, text } = await flash(
			...['--file', file('pico.bin'), '--board', 'pico_plus2', '--check']
		);
		expect(code).toBe(0);
		expect(text).toContain('written  60000 bytes from 0x10000000');
		expect(readdirSync(drive)).toEqual(['INFO_UF2.TXT']);
	});

	test('refuses firmware for another board, and a drive of another board', async () => {
		const other = await flash(
			...['--file', file('stm.bin'), '--board', 'pico_plus2', '--drive', drive]
		);
		expect(other).toMatchObject({ code: 2 });
		expect(other.text).toContain('Nothing was written.');
		const { code, text } = await flash(
			...['--file', file('stm.bin'), '--board', 'b_u585i_iot02a', '--drive', drive]
		);
		expect(code).toBe(2);
		expect(text).toContain('This is the drive of another board');
		expect(readdirSync(drive)).toEqual(['INFO_UF2.TXT']);
	});

	test('asks for a word where the drive does not say of which board it is, and tells its failure', async () => {
		rmSync(path.join(drive, 'INFO_UF2.TXT'));
		writeFileSync(path.join(drive, 'DETAILS.TXT'), 'Version: 0221\r\n');
		const args = ['--file', file('stm.bin'), '--board', 'b_u585i_iot02a', '--drive', drive];
		const asked = await flash(...args);
		expect(asked).toMatchObject({ code: 2 });
		expect(asked.text).toContain('--yes');
		startBoard('.hex', () => {
			for (const name of readdirSync(drive))
				if (name.endsWith('.hex')) rmSync(path.join(drive, name));
			writeFileSync(path.join(drive, 'FAIL.TXT'), 'The interface firmware FAILED to reset');
		});
		const { code, text } = await flash(...args, '--yes');
		expect(code).toBe(1);
		expect(text).toContain('FAILED to reset');
		expect(text).toContain('The board is left: bootloader.');
	});

	test('says what is missing', async () => {
		const { code, text } = await flash('--board', 'pico_plus2');
		expect(code).toBe(1);
		expect(text).toContain('--file FILE is missing.');
	});

	test(
		'USB devices are refused with the reason, the vendor’s command and its exit code',
		async () => {
			const usb = ['--board', 'arduino_portenta_h7', '--usb'];
			const bytes = armProgram({ address: 0x08040000, size: 3_000 });
			writeFileSync(path.join(folder, 'h7.bin'), bytes);
			const { code, text } = await flash('--file', path.join(folder, 'h7.bin'), ...usb);
			expect(code).toBe(2);
			expect(text).toContain('--usb needs USB devices, which Node does not reach');
			expect(text).toContain('dfu-util -d 2341:035b -a 0 -s 0x08040000:leave -D "h7.bin"');
			expect((await flash('--help')).text).toContain('--usb            refused');
		},
		LIMIT_MS
	);
});
