import { expect, test } from 'vitest';
import { latin1 } from '#lib/core/bytes.ts';
import { AppError } from '#lib/core/errors.ts';
import { loadRecording } from '../../../../test/recording.ts';
import { ConsoleFilter } from '../console/console-filter.ts';
import {
	isCommandError,
	isFileSizeLine,
	isImageLine,
	isPsLine,
	isVersionLine,
	isVolumeLine,
	parseContainers,
	parseFileSize,
	parseFreeBytes,
	parseImages,
	parseVersion
} from './ocre-text.ts';

/** Lines of every answer to a command in a recording. */
function answers(name: string, command: string): string[][] {
	const filter = new ConsoleFilter();
	const found: string[][] = [];
	let text: string | undefined;
	for (const { direction, bytes } of loadRecording(name)) {
		if (direction === 'tx') {
			text = latin1(bytes) === `${command}\r` ? '' : undefined;
			filter.expectEcho(latin1(bytes).replace(/\r$/, ''));
			continue;
		}
		for (const token of filter.push(latin1(bytes))) {
			if (token.kind === 'text' && text !== undefined) text += token.text;
			if (token.kind === 'prompt' && text) {
				found.push(text.split('\n').slice(0, -1));
				text = undefined;
			}
		}
	}
	return found;
}

test('the version is read as recorded', () => {
	const [lines] = answers('B-02-help-version', 'ocre version');
	expect(lines!.every(isVersionLine)).toBe(true);
	expect(parseVersion(lines!)).toMatchObject({ version: '0.7.0' });
	expect(parseVersion(lines!).commit).not.toBe('');
});

test('containers are read as recorded, in every state', () => {
	const lists = answers('B-12-errors', 'ocre ps');
	expect(lists.length).toBe(2);
	for (const lines of lists) {
		expect(lines.every(isPsLine)).toBe(true);
		expect(parseContainers(lines)).toHaveLength(lines.length - 1);
	}
	expect(parseContainers(lists[0]!)).toContainEqual({
		id: 'a5d16e5',
		status: 'created',
		image: 'hello-world.wasm'
	});
	expect(parseContainers(['ID\tSTATUS\tIMAGE', 'x\tPAUSED \ty', 'e\tERROR  \ty'])).toEqual([
		{ id: 'x', status: 'paused', image: 'y' },
		{ id: 'e', status: 'error', image: 'y' }
	]);
});

test('images are read as recorded: many, none, one, a missing one', () => {
	const [many] = answers('B-05-image-ls', 'ocre image ls');
	expect(many!.every(isImageLine)).toBe(true);
	expect(parseImages(many!)).toContainEqual({
		name: 'blinky.wasm',
		sizeBytes: 20096,
		sha256: 'a172ad708e317fa0e07ea98b5ae0b56e212d98f5bce16982b745e2bad9e25173'
	});
	const [none] = answers('B-03-image-ls-empty', 'ocre image ls');
	expect(parseImages(none!)).toEqual([]);
	const [missing] = answers('B-05-image-ls', 'ocre image ls nosuch.wasm');
	expect(missing!.every(isImageLine)).toBe(true);
	expect(parseImages(missing!)).toEqual([]);
	expect(parseImages(['SHA-256\tSIZE\tNAME', '\t0\tempty.wasm'])).toEqual([
		{ name: 'empty.wasm', sizeBytes: 0, sha256: '' }
	]);
});

test('file sizes and free space are read as recorded', () => {
	const [size] = answers('A-imm-06-fs-read', 'fs read /lfs/w64');
	expect(size!.every(isFileSizeLine)).toBe(true);
	expect(parseFileSize(size!)).toBe(16);
	const [missing] = answers('A-imm-06-fs-read', 'fs read /lfs/none');
	expect(parseFileSize(missing!)).toBeUndefined();
	const [volume] = answers('A-imm-07-fs-ls', 'fs statvfs /lfs');
	expect(volume!.every(isVolumeLine)).toBe(true);
	expect(parseFreeBytes(volume!)).toBe(4096 * 4092);
});

test('text that is not an answer is not taken for one', () => {
	const codeOf = (parse: () => unknown) => {
		try {
			parse();
			return 'accepted';
		} catch (error) {
			return error instanceof AppError ? error.code : String(error);
		}
	};
	expect(codeOf(() => parseVersion(['Ocre versXon: 0.7.0']))).toBe('answer-garbled');
	expect(codeOf(() => parseVersion(['ocre: command not found']))).toBe('not-a-supervisor');
	expect(codeOf(() => parseContainers([]))).toBe('answer-garbled');
	expect(codeOf(() => parseContainers(['ID\tSTATUS\tIMAGE', 'x\tRUNNI']))).toBe('answer-garbled');
	expect(codeOf(() => parseContainers(['ID\tSTATUS\tIMAGE', 'x\tSLEEPING\ty']))).toBe(
		'answer-garbled'
	);
	expect(codeOf(() => parseImages(['SHA-256\tSIZE\tNAME', 'abc\t3\tx']))).toBe('answer-garbled');
	expect(codeOf(() => parseFileSize(['File sixe: 3']))).toBe('answer-garbled');
	expect(parseFreeBytes(['nonsense'])).toBeUndefined();
});

test.each([
	'I said: Failed to list container a',
	'grep: Failed to get container x',
	'x\tID\tSTATUS\tIMAGE',
	'the log says ocre: command not found',
	'ocre: command not found, it says',
	"See Invalid command: 'ocre'",
	'see not terminated: "'
])('what a container prints about such lines is output: %j', (line) => {
	expect([isPsLine(line), isVersionLine(line), isCommandError(line)]).toEqual([
		false,
		false,
		false
	]);
});
