// What the supervisor's commands print, as values. Every parser is strict: text that is not exactly an answer is not one.
import { AppError } from '#lib/core/errors.ts';
import type { BoardContainer, BoardIdentity, BoardImage, ContainerStatus } from '../board.ts';

function garbled(what: string): AppError {
	return new AppError('answer-garbled', `The board's answer was damaged: ${what}. Try again.`);
}

const VERSION_FIELD = /^(Ocre version|Commit ID|Build information|Build date): (.*)$/;

export const isVersionLine = (line: string): boolean =>
	VERSION_FIELD.test(line) || /^ocre: command not found$/.test(line);

/** Without `smp`, which the version does not tell. */
export function parseVersion(lines: readonly string[]): Omit<BoardIdentity, 'smp'> {
	if (lines.some((line) => line === 'ocre: command not found'))
		throw new AppError(
			'not-a-supervisor',
			'This console has no "ocre" command: the board does not run an Ocre supervisor.'
		);
	const fields = new Map<string, string>();
	for (const line of lines) {
		const match = VERSION_FIELD.exec(line);
		if (match) fields.set(match[1]!, match[2]!);
	}
	const version = fields.get('Ocre version');
	if (!version) throw garbled('it did not tell its version');
	return {
		version,
		commit: fields.get('Commit ID') ?? '',
		buildInformation: fields.get('Build information') ?? '',
		buildDate: fields.get('Build date') ?? ''
	};
}

const STATUSES: Readonly<Record<string, ContainerStatus>> = {
	UNKNOWN: 'unknown',
	CREATED: 'created',
	RUNNING: 'running',
	PAUSED: 'paused',
	EXITED: 'stopped',
	STOPPED: 'stopped',
	ERROR: 'error'
};

const PS_HEADER = 'ID\tSTATUS\tIMAGE';
const PS_ROW = /^([a-z0-9_-][a-z0-9._-]*)\t([A-Z]+) *\t(\S*)$/;

export const isPsLine = (line: string): boolean =>
	line === PS_HEADER ||
	PS_ROW.test(line) ||
	/^Failed to (list container|get container) /.test(line) ||
	isCommandError(line);

export function parseContainers(lines: readonly string[]): BoardContainer[] {
	if (!lines.includes(PS_HEADER)) throw garbled('the list of containers has no heading');
	return lines
		.filter((line) => line !== PS_HEADER)
		.map((line) => {
			const [, id, status, image] = PS_ROW.exec(line) ?? [];
			const known = STATUSES[status ?? ''];
			if (id === undefined || image === undefined || !known) throw garbled(JSON.stringify(line));
			return { id, status: known, image };
		});
}

const IMAGE_HEADER = /^SHA-256\t+SIZE\tNAME$/;
/** Of a row that was damaged on its way: most of its hash, and a tab behind it. */
const HASH_PART = /[0-9a-f]{16}/;
const isImageRest = (line: string): boolean =>
	HASH_PART.test(line.slice(0, Math.max(0, line.lastIndexOf('\t'))));
const IMAGE_ROW = /^([0-9a-f]{64}|)\t(\d{1,10})\t(\S+)$/;

export const isImageLine = (line: string): boolean =>
	IMAGE_HEADER.test(line) ||
	IMAGE_ROW.test(line) ||
	isImageRest(line) ||
	/^Failed to (stat|list|open|hash)\b.*\/images\b/.test(line) ||
	isCommandError(line);

/** A missing image or directory is an empty list. */
export function parseImages(lines: readonly string[]): BoardImage[] {
	if (!lines.some((line) => IMAGE_HEADER.test(line)))
		throw garbled('the list of images has no heading');
	const images: BoardImage[] = [];
	for (const line of lines) {
		if (IMAGE_HEADER.test(line) || line.startsWith('Failed to ')) continue;
		const [, sha256, size, name] = IMAGE_ROW.exec(line) ?? [];
		if (sha256 === undefined || size === undefined || name === undefined)
			throw garbled(JSON.stringify(line));
		images.push({ name, sizeBytes: Number(size), sha256 });
	}
	return images;
}

/** What the shell itself says about a line that it could not run: the line was damaged on its way. */
export function isCommandError(line: string): boolean {
	return (
		/^\S+: command not found$/.test(line) ||
		/^(Too many arguments in the command\.|not terminated: |.*: wrong parameter count)/.test(
			line
		) ||
		/^Invalid command: '/.test(line)
	);
}

const FILE_SIZE = /^File size: (\d{1,10})$/;
const FILE_MISSING = /^Failed to obtain file .* \(err: -\d+\)$/;

export const isFileSizeLine = (line: string): boolean =>
	FILE_SIZE.test(line) ||
	FILE_MISSING.test(line) ||
	/^0{8} {2}[0-9A-F ]{2}/.test(line) ||
	isCommandError(line);

/** Size from `fs read`; undefined when there is no such file. */
export function parseFileSize(lines: readonly string[]): number | undefined {
	for (const line of lines) {
		const match = FILE_SIZE.exec(line);
		if (match) return Number(match[1]);
	}
	if (lines.some((line) => FILE_MISSING.test(line))) return undefined;
	throw garbled('it did not tell the size of the file');
}

const VOLUME = /^bsize (\d+), frsize (\d+), blocks (\d+), bfree (\d+)$/;
export const isVolumeLine = (line: string): boolean => VOLUME.test(line) || isCommandError(line);

/** Free bytes from `fs statvfs`; undefined when the board did not say. */
export function parseFreeBytes(lines: readonly string[]): number | undefined {
	const match = lines.map((line) => VOLUME.exec(line)).find((m) => m !== null);
	return match ? Number(match[2]) * Number(match[4]) : undefined;
}
