// `npm run board -- --pty PATH`: a simulated board behind a pseudo terminal, for any serial client. SIGHUP is its reset
// button; SIGINT and SIGTERM end it. Exit code 0 or 1; one line on stderr when it is ready.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BOARD_MODES, DEFAULT_MODE, isBoardMode, type BoardMode } from '#lib/abi/board-mode.ts';
import {
	B_U585I_IOT02A,
	BOARD_NAMES,
	boardNamed,
	findProfile,
	withMcuboot,
	type BoardProfile
} from '#lib/abi/board-profiles.ts';
import {
	DEFAULT_ZEPHYR,
	isZephyrVersion,
	ZEPHYR_VERSIONS,
	type ZephyrVersion
} from '#lib/abi/zephyr.ts';
import { AppError, messageOf } from '#lib/core/errors.ts';
import { createNodeMachine } from '#lib/simulator/node-machine.ts';
import { createBoardFiles } from '#lib/simulator/storage/memory-board-files.ts';
import { PtyLine } from './pty-line.ts';
import { keepStorage } from './storage-file.ts';
import { failureText } from './cli/print-failure.ts';

const DEFAULT_BAUD_RATE = 115200;
const FIRMWARE = ['ours', 'stock'] as const;
const names = () => BOARD_NAMES.join(', ');

const usage = () => `usage: npm run board -- --pty PATH [options]

  --pty PATH         path of the terminal that serial programs open
  --profile NAME     ${names()}
                     (default ${B_U585I_IOT02A.id})
  --firmware KIND    ${FIRMWARE.join(' or ')} (default ours: GPIO, sensors and kernel reboot)
  --mcuboot          firmware for MCUboot: it takes firmware images by SMP
  --mode MODE        ${BOARD_MODES.join(' or ')} (default ${DEFAULT_MODE})
  --zephyr VERSION   ${ZEPHYR_VERSIONS.join(', ')} (default ${DEFAULT_ZEPHYR}, what Ocre 0.7.0 pins)
  --baud RATE        speed of the line, or unpaced (default ${DEFAULT_BAUD_RATE})
  --storage FILE     tar file that keeps /lfs between runs (default: none)
  --help             show this help

SIGHUP resets the board: storage is kept, containers are lost. SIGINT and SIGTERM end it.`;

interface Command {
	pty: string;
	profile: BoardProfile;
	mode: BoardMode;
	zephyr: ZephyrVersion;
	/** Null: unpaced. */
	baudRate: number | null;
	storage: string | null;
}

const bad = (message: string) => new AppError('bad-usage', message);

function profileOf(id: string, kind: string): BoardProfile {
	const firmware = FIRMWARE.find((name) => name === kind);
	if (!firmware) throw bad(`Unknown firmware ${kind}. Known: ${FIRMWARE.join(', ')}.`);
	if (!boardNamed(id)) throw bad(`Unknown profile ${id}. Known: ${names()}.`);
	const profile = findProfile(id, firmware);
	if (!profile) throw bad(`${id} has no firmware ${firmware}.`);
	return profile;
}

function baudRateOf(word: string): number | null {
	if (word === 'unpaced') return null;
	if (/^\d{2,7}$/.test(word)) return Number(word);
	throw bad(`${word} is not a baud rate: give bits per second, or unpaced.`);
}

/** Null when help was asked for. */
function parseCommand(args: string[]): Command | null {
	const text = { type: 'string' } as const;
	const options = {
		pty: text,
		profile: text,
		firmware: text,
		mode: text,
		zephyr: text,
		baud: text,
		storage: text,
		mcuboot: { type: 'boolean' },
		help: { type: 'boolean' }
	} as const;
	let values;
	try {
		({ values } = parseArgs({ args, options }));
	} catch (error) {
		throw bad(messageOf(error));
	}
	if (values.help) return null;
	if (!values.pty) throw bad('--pty PATH is missing.');
	const mode = values.mode ?? DEFAULT_MODE;
	if (!isBoardMode(mode)) throw bad(`Unknown mode ${mode}. Known: ${BOARD_MODES.join(', ')}.`);
	const zephyr = values.zephyr ?? DEFAULT_ZEPHYR;
	if (!isZephyrVersion(zephyr))
		throw bad(`Unknown Zephyr version ${zephyr}. Known: ${ZEPHYR_VERSIONS.join(', ')}.`);
	const profile = profileOf(values.profile ?? B_U585I_IOT02A.id, values.firmware ?? 'ours');
	return {
		pty: path.resolve(values.pty),
		profile: values.mcuboot ? withMcuboot(profile) : profile,
		mode,
		zephyr,
		baudRate: baudRateOf(values.baud ?? String(DEFAULT_BAUD_RATE)),
		storage: values.storage === undefined ? null : path.resolve(values.storage)
	};
}

function fail(error: unknown): never {
	console.error(failureText(error));
	if (error instanceof AppError && error.code === 'bad-usage') console.error(`\n${usage()}`);
	process.exit(1);
}

async function run({ pty, profile, mode, zephyr, baudRate, storage }: Command): Promise<void> {
	let ended = false;
	const files = createBoardFiles(profile.storage);
	const save =
		storage === null
			? () => Promise.resolve()
			: await keepStorage(storage, files, (error) => void end(error));
	const machine = createNodeMachine({ profile, mode, zephyr, files, paced: baudRate !== null });
	const line = await PtyLine.open({
		path: pty,
		port: machine.port,
		baudRate: baudRate ?? DEFAULT_BAUD_RATE,
		onfail: (error) => void end(error)
	});
	async function end(error: unknown): Promise<void> {
		if (ended) return;
		ended = true;
		line.dispose();
		machine.dispose();
		if (!(error instanceof AppError && error.code === 'storage-unwritable')) await save();
		if (error === null) process.exit(0);
		fail(error);
	}
	machine.on('crash', ({ message }) => void end(new AppError('board-crashed', message)));
	process.on('SIGHUP', () => machine.reset());
	process.on('SIGINT', () => void end(null));
	process.on('SIGTERM', () => void end(null));
	const speed = baudRate === null ? 'unpaced' : `${baudRate} baud`;
	console.error(
		`ready ${pty} profile ${profile.id} firmware ${profile.firmware} zephyr ${zephyr} mode ${mode} ${speed}`
	);
}

try {
	const command = parseCommand(process.argv.slice(2));
	if (command) await run(command);
	else console.log(usage());
} catch (error) {
	fail(error);
}
