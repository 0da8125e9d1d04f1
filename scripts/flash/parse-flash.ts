// The arguments of `npm run flash`.
import { parseArgs } from 'node:util';
import { AppError, messageOf } from '#lib/core/errors.ts';
import type { FlashWayKind } from '#lib/flash/flash-way.ts';
import { FLASHABLE_BOARDS, flashableBoard } from '#lib/flash/plan/flashable-boards.ts';
import type { FlashableBoard } from '#lib/flash/plan/flashable-board.ts';

const WAYS: readonly FlashWayKind[] = [
	'uf2-drive',
	'programmer-drive',
	'picoboot',
	'dfu',
	'smp',
	'mcuboot-serial',
	'esp'
];

/** Shorter, for what is typed. */
const SHORT_WAYS: Readonly<Record<string, FlashWayKind>> = { recovery: 'mcuboot-serial' };

export const USAGE = `usage: npm run flash -- --file FILE --board NAME (--drive FOLDER | --port PATH | --check) [OPTION…]

  --file FILE      firmware: .uf2, .hex, .elf, .bin or a signed MCUboot image
  --board NAME     ${FLASHABLE_BOARDS.map(({ id }) => id).join(', ')}
  --drive FOLDER   the mounted drive of the board's bootloader or programmer
  --yes            the drive is the right one although it does not say of which board it is
  --port PATH      serial port of the board: written through it by smp, recovery and esp; after other ways, and after
                   what proves nothing, the board is asked there what it runs
  --baud RATE      of that port (default 115200; esp: 460800 once it answers)
  --way WAY        instead of the board's first: ${WAYS.join(', ')};
                   recovery is short for mcuboot-serial
  --usb            refused, with exit code 2: Node reaches no USB devices without a native library, which this project
                   does not bring. The page flashes by picoboot and dfu; here, use the drive, or the vendor's tool
  --check          only say what would be written and erased
  --help           show this help

Exit codes: 0 the board runs the firmware (with --check: it fits), 1 it failed, 2 it was refused before anything was
written, 3 it was written, but nothing proves that the board runs it.`;

export interface FlashCommand {
	file: string;
	board: FlashableBoard;
	way: FlashWayKind | undefined;
	drive: string | null;
	port: string | null;
	/** Null: the way's own. */
	baudRate: number | null;
	isCheck: boolean;
	isSure: boolean;
	/** Asked for what Node cannot do. */
	isUsb: boolean;
}

const bad = (message: string) => new AppError('bad-usage', `${message}\n\n${USAGE}`);

/** Null when help is asked for. Throws `bad-usage`. */
export function parseFlash(args: string[]): FlashCommand | null {
	const text = { type: 'string' } as const;
	const flag = { type: 'boolean' } as const;
	let values;
	try {
		({ values } = parseArgs({
			args,
			options: {
				...{ file: text, board: text, drive: text, port: text, baud: text, way: text },
				...{ check: flag, yes: flag, help: flag, usb: flag }
			}
		}));
	} catch (error) {
		throw bad(messageOf(error));
	}
	if (values.help) return null;
	if (!values.file) throw bad('--file FILE is missing.');
	if (!values.board) throw bad('--board NAME is missing.');
	const board = flashableBoard(values.board);
	if (!board) throw bad(`${values.board} is not a board that can be flashed.`);
	const wanted = SHORT_WAYS[values.way ?? ''] ?? values.way;
	const way = WAYS.find((one) => one === wanted);
	if (values.way !== undefined && !way) throw bad(`${values.way} is not a way.`);
	if (!values.check && !values.drive && !values.port && !values.usb)
		throw bad('--drive FOLDER, --port PATH or --check is missing.');
	if (values.baud !== undefined && !/^\d{2,7}$/.test(values.baud))
		throw bad(`${values.baud} is not a baud rate.`);
	return {
		file: values.file,
		board,
		way,
		drive: values.drive ?? null,
		port: values.port ?? null,
		baudRate: values.baud === undefined ? null : Number(values.baud),
		isCheck: values.check ?? false,
		isSure: values.yes ?? false,
		isUsb: values.usb ?? false
	};
}
