// `npm run flash`: puts firmware on a board from a terminal, by the page's own code.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BoardIdentity } from '#lib/board/board.ts';
import { createBoard } from '#lib/board/ocre-board.ts';
import { systemClock } from '#lib/core/clock.ts';
import { AppError, isAbort, messageOf } from '#lib/core/errors.ts';
import { driveFits, readDriveIdentity } from '#lib/flash/drive/drive-identity.ts';
import { readFirmwareFile } from '#lib/flash/files/firmware-file.ts';
import { FlashError } from '#lib/flash/flash-way.ts';
import { planFlash, type PlannedFlash } from '#lib/flash/plan/plan-flash.ts';
import { addressText, lengthOf } from '#lib/flash/plan/ranges.ts';
import { flashBoard, type FlashResult, type FlashStage } from '#lib/flow/flashing/flash-board.ts';
import { destinationOf, makeWay, type FlashDestination } from '#lib/flow/flashing/make-way.ts';
import { vendorCommand } from '#lib/flow/flashing/vendor-command.ts';
import { DEFAULT_BAUD_RATE } from '#lib/port/baud-rates.ts';
import { errorWords } from '#lib/texts/error-words.ts';
import { english } from '#lib/texts/english.ts';
import { runCommand } from './cli/run-command.ts';
import { NodeSerialPort } from './drive/node-serial-port.ts';
import { NodeFolder } from './flash/node-folder.ts';
import { parseFlash, USAGE, type FlashCommand } from './flash/parse-flash.ts';
import { printError } from './project-folder.ts';

const DONE = 0;
const FAILED = 1;
const REFUSED = 2;
const UNPROVED = 3;

/** A board boots, and its console needs a moment. */
const ANSWER_LIMIT_MS = 40_000;
const ASK_AGAIN_MS = 1_000;

const STORAGE = {
	kept: 'kept',
	written: 'LOST: the file has a new content for it',
	none: 'not known of this board'
} as const;

const MISSING = {
	drive: 'WAY writes to a drive: add --drive FOLDER.',
	port: 'WAY writes through a serial port: add --port PATH.',
	usb: 'WAY needs USB devices, which Node does not reach: flash it in the page, or with the command below.'
} as const;

function describe({ board, way, plan, erased, storage }: PlannedFlash): string {
	const start = addressText(plan.segments[0]?.address ?? 0);
	return [
		`board    ${board.name}`,
		`way      ${way}`,
		`written  ${plan.size} bytes from ${start}`,
		`erased   ${lengthOf(erased)} bytes`,
		`storage  ${STORAGE[storage]}`
	].join('\n');
}

function tellRefusal(error: unknown): number {
	const { title, next } = errorWords(error);
	const { say } = english();
	printError(`${say(title)} ${say(next)}`);
	return REFUSED;
}

/** Lines for a terminal: a phase when it begins, and each tenth of what is written. */
function progressPrinter(): (stage: FlashStage) => void {
	let last = '';
	return (stage) => {
		const line =
			stage.is === 'proving'
				? 'asking the board'
				: stage.progress.total > 0
					? `${stage.progress.phase} ${Math.floor((stage.progress.done / stage.progress.total) * 10) * 10} %`
					: stage.progress.phase;
		if (line !== last) console.log(line);
		last = line;
	};
}

async function askBoard(
	{ port: portPath, baudRate: wantedRate }: FlashCommand,
	signal: AbortSignal
): Promise<BoardIdentity | null> {
	if (portPath === null) return null;
	const baudRate = wantedRate ?? DEFAULT_BAUD_RATE;
	const end = systemClock.now() + ANSWER_LIMIT_MS;
	while (systemClock.now() < end && !signal.aborted) {
		const board = createBoard(new NodeSerialPort(portPath), { baudRate });
		try {
			await board.open();
			return await board.identify({ signal });
		} catch (error) {
			if (isAbort(error)) break;
			await systemClock.sleep(ASK_AGAIN_MS, signal).catch(() => undefined);
		} finally {
			await board.close().catch(() => undefined);
		}
	}
	return null;
}

function tellResult(result: FlashResult): number {
	if (result.is === 'proved') {
		console.log(`Done, proved by ${result.by}.`);
		return DONE;
	}
	const why = {
		silent: 'the board was not asked or did not answer',
		unknown: 'the board says nothing that tells builds apart',
		other: 'the board runs another build'
	}[result.why];
	console.log(`Written, but not proved: ${why}.`);
	return UNPROVED;
}

async function write(
	command: FlashCommand,
	planned: PlannedFlash,
	destination: FlashDestination
): Promise<number> {
	const stop = new AbortController();
	const cancel = () => stop.abort(new DOMException('interrupted', 'AbortError'));
	process.once('SIGINT', cancel);
	try {
		const result = await flashBoard({
			planned,
			way: makeWay(planned, destination, { clock: systemClock }),
			clock: systemClock,
			prove: (signal) => askBoard(command, signal),
			onStage: progressPrinter(),
			onLog: (line) => console.log(`  ${line}`),
			signal: stop.signal
		});
		return tellResult(result);
	} catch (error) {
		if (error instanceof FlashError && error.boardState === 'untouched') return tellRefusal(error);
		if (error instanceof FlashError) {
			tellRefusal(error);
			console.error(`The board is left: ${error.boardState}.`);
		} else printError(isAbort(error) ? 'Cancelled before anything was written.' : messageOf(error));
		return FAILED;
	} finally {
		process.off('SIGINT', cancel);
	}
}

async function flash(args: string[]): Promise<number> {
	const command = parseFlash(args);
	if (!command) {
		console.log(USAGE);
		return DONE;
	}
	const bytes = new Uint8Array(await readFile(command.file));
	let planned: PlannedFlash;
	try {
		const file = readFirmwareFile(bytes, path.basename(command.file));
		planned = planFlash(file, command.board, command.way);
	} catch (error) {
		if (error instanceof AppError) return tellRefusal(error);
		throw error;
	}
	console.log(describe(planned));
	if (command.isCheck) return DONE;
	const destination = await destinationFor(command, planned);
	return destination ? write(command, planned, destination) : REFUSED;
}

/** Null: nothing to write to was given, or not surely; what is missing was said. */
async function destinationFor(
	command: FlashCommand,
	{ way }: PlannedFlash
): Promise<FlashDestination | null> {
	const { port, drive, baudRate, board, isSure, isUsb } = command;
	const kind = destinationOf(way);
	if (isUsb || kind === 'usb') {
		printError(MISSING.usb.replace('WAY', isUsb ? '--usb' : way));
		const usbWay = board.ways.find((one) => destinationOf(one.kind) === 'usb')?.kind;
		const vendor = usbWay && vendorCommand(usbWay, board, path.basename(command.file));
		console.error(vendor ? `  ${vendor}` : `  ${board.name} cannot be flashed over USB.`);
		return null;
	}
	if (kind === 'port' && port !== null)
		return {
			kind,
			port: new NodeSerialPort(port),
			...(baudRate !== null && { baudRate })
		};
	if (kind !== 'drive' || drive === null) {
		printError(MISSING[kind].replace('WAY', way));
		return null;
	}
	const folder = new NodeFolder(drive);
	const identity = await readDriveIdentity(folder).catch(() => null);
	if (!identity || isSure || driveFits(identity, folder.name, board) !== 'maybe')
		return { kind, folder };
	printError('The drive does not say of which board it is. If it is the right one, add --yes.');
	return null;
}

await runCommand(flash);
