// What a folder that Zephyr built in says of the firmware in it: configuration, versions, sizes, and files to flash.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { HostGroup } from '#lib/abi/host-functions.ts';
import { AppError } from '#lib/core/errors.ts';
import type { FlashWayKind } from '#lib/flash/flash-way.ts';
import type { FirmwareFileKind, Replaced } from '#lib/flash/manifest/firmware-manifest.ts';
import { elfSizes } from './elf-sizes.ts';

/** As it stands in the manifest. */
export interface FileEntry {
	kind: FirmwareFileKind;
	path: string;
	sizeBytes: number;
	sha256: string;
	address?: number;
	ways: FlashWayKind[];
}

export interface ReadBuild {
	build: {
		board: string;
		version: string;
		ocre: string;
		zephyr: string;
		groups: HostGroup[];
		flashBytes: number;
		ramBytes: number;
		replaces: Replaced;
		notes: string;
	};
	files: { from: string; entry: FileEntry }[];
}

type Config = ReadonlyMap<string, string>;

/** Throws `bad-usage` for a folder that has no firmware in it. */
export async function readBuildFolder(folder: string, notes: string): Promise<ReadBuild> {
	const zephyr = path.join(folder, 'zephyr');
	const config = parseConfig(await text(path.join(zephyr, '.config'), folder));
	const board = config.get('BOARD_TARGET') ?? '';
	const headers = path.join(zephyr, 'include/generated/zephyr');
	const version = await defined(path.join(headers, 'app_version.h'), 'APP_VERSION_STRING', folder);
	const sizes = elfSizes(await bytes(path.join(zephyr, 'zephyr.elf'), folder));
	const files = await filesOf(zephyr, config, `${fileName(board)}-${version}`);
	if (files.length === 0)
		throw new AppError('bad-usage', `${folder}: firmware for ${board} is not flashed to anything.`);
	return {
		build: {
			board,
			version,
			ocre: await ocreVersion(folder),
			zephyr: await defined(path.join(headers, 'version.h'), 'KERNEL_VERSION_STRING', folder),
			groups: groupsOf(config),
			...sizes,
			replaces: config.get('OCRE_MERGE_HEX') === 'y' ? 'board' : 'application',
			notes
		},
		files
	};
}

/** Lines like `CONFIG_BOARD="native_sim"`; what is not set is left out. */
export function parseConfig(source: string): Config {
	const lines = source.matchAll(/^CONFIG_(\w+)=(.*)$/gm);
	return new Map([...lines].map(([, name, value]) => [name!, value!.replace(/^"(.*)"$/, '$1')]));
}

/** In the order in which the firmware itself tells them. */
function groupsOf(config: Config): HostGroup[] {
	const has = (name: string) => config.get(name) === 'y';
	const events = ['TIMER', 'GPIO', 'SENSORS', 'CONTAINER_MESSAGING'].some((one) =>
		has(`OCRE_${one}`)
	);
	return [
		...(['always', 'wasi', 'threads', 'shared-heap'] as const),
		...(events ? (['events'] as const) : []),
		...(has('OCRE_TIMER') ? (['timers'] as const) : []),
		...(has('OCRE_CONTAINER_MESSAGING') ? (['messaging'] as const) : []),
		...(has('OCRE_NETWORKING') ? (['sockets'] as const) : []),
		...(has('OCRE_GPIO') ? (['gpio'] as const) : []),
		...(has('OCRE_SENSORS') ? (['sensors'] as const) : [])
	];
}

interface Wanted {
	kind: FirmwareFileKind;
	name: string;
	ways: FlashWayKind[];
}

/** By the chip: which of the files that Zephyr made go onto the board, and how. */
function wantedFiles(config: Config): Wanted[] {
	const has = (name: string) => config.get(name) === 'y';
	if (has('BOOTLOADER_MCUBOOT'))
		return [{ kind: 'bin', name: 'zephyr.signed.bin', ways: ['smp', 'mcuboot-serial'] }];
	if (has('BUILD_OUTPUT_UF2'))
		return [{ kind: 'uf2', name: 'zephyr.uf2', ways: ['uf2-drive', 'picoboot'] }];
	if (has('SOC_FAMILY_STM32')) {
		const programmer = has('BOARD_B_U585I_IOT02A') ? (['programmer-drive'] as const) : [];
		return [{ kind: 'bin', name: 'zephyr.bin', ways: [...programmer, 'dfu'] }];
	}
	if (has('SOC_FAMILY_ESPRESSIF_ESP32'))
		return [{ kind: 'bin', name: 'zephyr.bin', ways: ['esp'] }];
	return [];
}

async function filesOf(
	zephyr: string,
	config: Config,
	folder: string
): Promise<ReadBuild['files']> {
	const files: ReadBuild['files'] = [];
	for (const { kind, name, ways } of wantedFiles(config)) {
		const from = path.join(zephyr, name);
		const content = await bytes(from, zephyr);
		const entry: FileEntry = {
			kind,
			path: `${folder}/${name}`,
			sizeBytes: content.length,
			sha256: createHash('sha256').update(content).digest('hex'),
			...(kind === 'bin' && { address: addressOf(config) }),
			ways
		};
		files.push({ from, entry });
	}
	return files;
}

/** Where the first byte of `zephyr.bin` belongs. */
function addressOf(config: Config): number {
	const base = Number(config.get('FLASH_BASE_ADDRESS') ?? 0);
	return base + Number(config.get('FLASH_LOAD_OFFSET') ?? 0);
}

const fileName = (board: string): string => board.replaceAll(/[^A-Za-z0-9._-]/g, '_');

async function ocreVersion(folder: string): Promise<string> {
	const modules = await text(path.join(folder, 'zephyr_modules.txt'), folder);
	const module = /^"ocre":"([^"]+)"/m.exec(modules)?.[1];
	if (module === undefined)
		throw new AppError('bad-usage', `${folder}: the runtime is not in this firmware.`);
	return defined(path.join(module, 'src/common/version.h'), 'OCRE_VERSION_STRING', folder);
}

async function defined(file: string, name: string, folder: string): Promise<string> {
	const source = await text(file, folder);
	const value = new RegExp(String.raw`^#define\s+${name}\s+"([^"]+)"`, 'm').exec(source)?.[1];
	if (value === undefined) throw new AppError('bad-usage', `${file} does not say ${name}.`);
	return value;
}

async function bytes(file: string, folder: string): Promise<Buffer> {
	return readFile(file).catch((error: unknown) => {
		throw new AppError('bad-usage', `${folder} is no folder that Zephyr built in: ${file}`, {
			cause: error
		});
	});
}

const text = async (file: string, folder: string): Promise<string> =>
	(await bytes(file, folder)).toString('utf8');
