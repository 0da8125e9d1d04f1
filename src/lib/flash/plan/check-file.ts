// Whether a firmware file is for a board. Throws an AppError for the first thing that says it is not.
import { AppError } from '#lib/core/errors.ts';
import { CHIP_NAMES, contentHint } from '../files/chip-hints.ts';
import type { ChipHint, FirmwareFile, Uf2Part } from '../files/firmware-file.ts';
import type { FirmwareSegment } from '../flash-way.ts';
import type { FlashableBoard } from './flashable-board.ts';
import { addressText, contains } from './ranges.ts';

const ARCHITECTURE_NAMES = { arm: 'Arm', riscv: 'RISC-V', xtensa: 'Xtensa' } as const;

function fits({ chip, architecture }: ChipHint, board: FlashableBoard): boolean {
	const isChip =
		chip === null || chip === board.chip || (chip === 'stm32' && board.chip.startsWith('stm32'));
	return isChip && (architecture === null || architecture === board.architecture);
}

function wrongChip({ chip, architecture }: ChipHint, board: FlashableBoard): AppError {
	const isOtherChip = chip !== null && chip !== board.chip;
	const isOtherKind = architecture !== null && architecture !== board.architecture;
	const name = [
		...(chip !== null && (isOtherChip || !isOtherKind) ? [CHIP_NAMES[chip] ?? 'another chip'] : []),
		...(isOtherKind && !isOtherChip ? [ARCHITECTURE_NAMES[architecture]] : [])
	].join(' ');
	return new AppError('flash-plan-wrong-chip', `The firmware is for ${name}, not ${board.name}.`, {
		values: { board: board.name, chip: name }
	});
}

/** By what the file says of its chip. A UF2 with several families is judged by the part that would be written. */
export function checkChip(file: FirmwareFile, board: FlashableBoard, part: Uf2Part | null): void {
	const inside = part ? contentHint(part.segments) : null;
	const hints = part ? (inside ? [inside] : []) : file.hints;
	const wrong = hints.find((hint) => !fits(hint, board));
	if (wrong) throw wrongChip(wrong, board);
}

/** The part of a UF2 file that the board's boot ROM would take. */
export function partFor(file: FirmwareFile, board: FlashableBoard): Uf2Part {
	for (const family of board.uf2Families) {
		const part = file.parts.find((one) => one.family === family);
		if (part) return part;
	}
	const [hint] = file.hints.filter((one) => !fits(one, board));
	if (hint) throw wrongChip(hint, board);
	throw new AppError(
		'flash-plan-family',
		`No part of the UF2 file has a family that ${board.name} takes.`,
		{ values: { board: board.name } }
	);
}

/** Whether the board would start what is written: for chips that begin with a table of vectors. */
export function checkStart(
	file: FirmwareFile,
	board: FlashableBoard,
	segments: readonly FirmwareSegment[]
): void {
	const isImage = file.mcuboot !== null;
	const values = { board: board.name };
	if (isImage && !board.hasMcuboot)
		throw new AppError('flash-plan-mcuboot', `${board.name} has no MCUboot to start the image.`, {
			values
		});
	if (!isImage && board.hasMcuboot)
		throw new AppError('flash-plan-not-mcuboot', 'The firmware has no header of MCUboot.', {
			values
		});
	if (board.architecture !== 'arm') return;
	const { vectors } = file;
	if (!vectors) {
		// With addresses, a file may well have data only; without, it would be started from its first byte.
		if (file.isPlaced) return;
		throw new AppError('flash-plan-not-program', 'The file does not begin as a program does.', {
			values
		});
	}
	if (!isAt(segments, vectors.resetHandler)) throw linkedElsewhere(board, vectors.resetHandler);
	const stack = { start: vectors.stackPointer - 1, end: vectors.stackPointer };
	if (!board.ram.some((ram) => contains(ram, stack)))
		throw linkedElsewhere(board, vectors.stackPointer);
}

function isAt(segments: readonly FirmwareSegment[], place: number): boolean {
	return segments.some(({ address, bytes }) => place >= address && place < address + bytes.length);
}

function linkedElsewhere(board: FlashableBoard, place: number): AppError {
	const address = addressText(place);
	return new AppError(
		'flash-plan-linked-elsewhere',
		`The program was linked for other addresses: it uses ${address}.`,
		{ values: { board: board.name, address } }
	);
}
