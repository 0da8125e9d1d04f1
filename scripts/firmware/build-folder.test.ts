// A folder as Zephyr leaves it, made up: what of it becomes the manifest, and the site's copy of it.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseFirmwareManifest } from '#lib/flash/manifest/firmware-manifest.ts';
import { readFirmwareBuilds } from '../../vite/firmware-builds.ts';
import { readBuildFolder } from './build-folder.ts';
import { elfSizes } from './elf-sizes.ts';
import { manifest } from './manifest.ts';

/** Of 32 bits: a section of code (100), initialised variables (20), zeroed ones (300) and debugging (1000). */
function elf(): Uint8Array<ArrayBuffer> {
	const sections = [
		{ type: 1, flags: 2 | 4, size: 100 },
		{ type: 1, flags: 2 | 1, size: 20 },
		{ type: 8, flags: 2 | 1, size: 300 },
		{ type: 1, flags: 0, size: 1000 }
	];
	const bytes = new Uint8Array(52 + 40 * sections.length);
	const view = new DataView(bytes.buffer);
	bytes.set([0x7f, 0x45, 0x4c, 0x46, 1, 1]);
	view.setUint32(32, 52, true);
	view.setUint16(46, 40, true);
	view.setUint16(48, sections.length, true);
	sections.forEach(({ type, flags, size }, index) => {
		const at = 52 + 40 * index;
		view.setUint32(at + 4, type, true);
		view.setUint32(at + 8, flags, true);
		view.setUint32(at + 20, size, true);
	});
	return bytes;
}

const root = mkdtempSync(path.join(tmpdir(), 'firmware-build-'));
const BIN = Uint8Array.from({ length: 500 }, (_, i) => i);
const sha256 = createHash('sha256').update(BIN).digest('hex');

const CONFIG = `CONFIG_BOARD_TARGET="arduino_portenta_h7@1.0.0/stm32h747xx/m7"
CONFIG_SOC_FAMILY_STM32=y
CONFIG_FLASH_BASE_ADDRESS=0x8000000
CONFIG_FLASH_LOAD_OFFSET=0x40000
CONFIG_OCRE_TIMER=y
CONFIG_OCRE_GPIO=y
# CONFIG_OCRE_SENSORS is not set
`;

function build(name: string, config: string): string {
	const folder = path.join(root, name);
	const headers = path.join(folder, 'zephyr/include/generated/zephyr');
	mkdirSync(headers, { recursive: true });
	mkdirSync(path.join(root, 'ocre/src/common'), { recursive: true });
	const write = (file: string, text: string | Uint8Array) =>
		writeFileSync(path.join(folder, file), text);
	write('zephyr/.config', config);
	write('zephyr/include/generated/zephyr/app_version.h', '#define APP_VERSION_STRING   "0.1.0"\n');
	write('zephyr/include/generated/zephyr/version.h', '#define KERNEL_VERSION_STRING "4.3.0"\n');
	write('zephyr_modules.txt', `"ocre":"${root}/ocre":"${root}/ocre/zephyr"\n`);
	write('../ocre/src/common/version.h', '#define OCRE_VERSION_STRING "0.7.0"\n');
	write('zephyr/zephyr.elf', elf());
	write('zephyr/zephyr.bin', BIN);
	write('zephyr/zephyr.uf2', BIN);
	return folder;
}

let portenta = '';
beforeAll(() => {
	portenta = build('portenta', CONFIG);
});
afterAll(() => rmSync(root, { recursive: true }));

test('sizes are those of sections that are loaded, and of those that are written', () => {
	expect(elfSizes(elf())).toEqual({ flashBytes: 120, ramBytes: 320 });
	expect(() => elfSizes(elf().subarray(0, 100))).toThrow('too early');
	expect(() => elfSizes(new Uint8Array(100))).toThrow('ELF');
});

test('a folder tells its board, versions, groups, sizes and the address of its file', async () => {
	expect(await readBuildFolder(portenta, 'Notes.')).toMatchObject({
		build: {
			board: 'arduino_portenta_h7@1.0.0/stm32h747xx/m7',
			version: '0.1.0',
			ocre: '0.7.0',
			zephyr: '4.3.0',
			groups: ['always', 'wasi', 'threads', 'shared-heap', 'events', 'timers', 'gpio'],
			flashBytes: 120,
			ramBytes: 320,
			replaces: 'application',
			notes: 'Notes.'
		},
		files: [{ entry: { kind: 'bin', address: 0x08040000, sizeBytes: 500, sha256, ways: ['dfu'] } }]
	});
});

test('by the chip, other files are taken; a program of a PC has none', async () => {
	const config = 'CONFIG_BOARD_TARGET="pico_plus2/rp2350b/m33"\nCONFIG_BUILD_OUTPUT_UF2=y\n';
	const [uf2] = (await readBuildFolder(build('pico', config), '')).files;
	expect(uf2!.entry).toMatchObject({ kind: 'uf2', ways: ['uf2-drive', 'picoboot'] });
	expect(uf2!.entry).not.toHaveProperty('address');
	const native = build('native', 'CONFIG_BOARD_TARGET="native_sim/native/64"\n');
	await expect(readBuildFolder(native, '')).rejects.toThrow('not flashed');
	await expect(readBuildFolder(root, '')).rejects.toThrow('no folder that Zephyr built in');
});

test('what the command writes is what a page reads and a site copies, until a file changes', async () => {
	const output = path.join(root, 'offered');
	expect(await manifest([portenta, '-o', output], 'usage')).toBe(0);
	const files = await readFirmwareBuilds(output);
	const name = 'arduino_portenta_h7_1.0.0_stm32h747xx_m7-0.1.0/zephyr.bin';
	expect([...files.keys()]).toEqual(['manifest.json', name]);
	expect(files.get(name)).toEqual(BIN);
	const source = new TextDecoder().decode(files.get('manifest.json'));
	const url = 'https://playground.test/firmware/manifest.json';
	expect(parseFirmwareManifest(source, { url }).builds[0]!.files[0]!.url).toBe(
		`https://playground.test/firmware/${name}`
	);
	const broken = path.join(root, 'broken');
	cpSync(output, broken, { recursive: true });
	writeFileSync(path.join(broken, name), BIN.slice(1));
	await expect(readFirmwareBuilds(broken)).rejects.toMatchObject({ code: 'firmware-file-damaged' });
	await expect(manifest([portenta, portenta, '-o', output], 'usage')).rejects.toThrow('two builds');
	await expect(manifest([portenta], 'usage')).rejects.toThrow('usage');
});
