// Lines that are told apart and paths that are refused, each at its edge: command errors, log lines in pieces, names.
import { describe, expect, test } from 'vitest';
import { isOverrun, LogSplitter } from '../console/log-lines.ts';
import {
	isCommandError,
	isFileSizeLine,
	isImageLine,
	isPsLine,
	isVolumeLine,
	parseContainers,
	parseFileSize,
	parseFreeBytes,
	parseImages
} from '../supervisor/ocre-text.ts';
import { listFolder } from './storage-listing.ts';
import {
	checkPath,
	checkShellPath,
	folderOf,
	joinPath,
	nameOf,
	nameProblem
} from './storage-path.ts';

describe('what the shell says of a line that it could not run', () => {
	test.each([
		['ocr: command not found', true],
		['x ocr: command not found', false],
		['ocr: command not found!', false],
		['Too many arguments in the command.', true],
		['x Too many arguments in the command.', false],
		['not terminated: "', true],
		['fs read: wrong parameter count', true],
		["Invalid command: 'ocre x'", true],
		["x Invalid command: 'ocre x'", false],
		['Invalid command', false]
	])('%j: %s', (line, isError) => {
		expect(isCommandError(line)).toBe(isError);
		for (const isLine of [isPsLine, isImageLine, isFileSizeLine, isVolumeLine])
			expect(isLine(line)).toBe(isError);
	});
});

describe('answers', () => {
	const HASH = 'ab'.repeat(32);
	const HEADER = 'SHA-256\t\t\tSIZE\tNAME';

	test('of images need a heading, and every row whole', () => {
		expect(parseImages([HEADER])).toEqual([]);
		expect(
			parseImages([`${HASH}\t12\ta.wasm`, HEADER, 'Failed to stat image x', '\t0\tb'])
		).toEqual([
			{ name: 'a.wasm', sizeBytes: 12, sha256: HASH },
			{ name: 'b', sizeBytes: 0, sha256: '' }
		]);
		for (const bad of [
			`${HASH}\t12`,
			`${HASH}0\t12\ta`,
			`${HASH}\t1x\ta`,
			`${HASH}\t12\ta b`,
			'text'
		])
			expect(() => parseImages([HEADER, bad]), bad).toThrow();
		expect(() => parseImages([`${HASH}\t12\ta`])).toThrow();
	});

	test('of containers need a heading, and states that there are', () => {
		expect(() => parseContainers([])).toThrow();
		expect(() => parseContainers(['ID\tSTATUS\tIMAGE', 'a\tDANCING\tx.wasm'])).toThrow();
		expect(parseContainers(['ID\tSTATUS\tIMAGE', 'a\tRUNNING\tx.wasm'])).toMatchObject([
			{ id: 'a', image: 'x.wasm' }
		]);
	});

	test('of files and volumes', () => {
		expect(parseFileSize(['x', 'File size: 12'])).toBe(12);
		expect(parseFileSize(['Failed to obtain file /a (err: -2)'])).toBeUndefined();
		expect(() => parseFileSize(['File size: 12 '])).toThrow();
		expect(isFileSizeLine('00000000  AB CD')).toBe(true);
		expect(isFileSizeLine('00000010  AB CD')).toBe(false);
		expect(parseFreeBytes(['x', 'bsize 256, frsize 4096, blocks 10, bfree 3'])).toBe(12_288);
		expect(parseFreeBytes(['x'])).toBeUndefined();
	});
});

describe('log lines among output', () => {
	const LINE = '[00:00:01.000,000] <err> shell_uart: RX ring buffer full.\n';
	const kinds = (...pieces: string[]) => {
		const splitter = new LogSplitter();
		const found = [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.flush()];
		const texts: string[] = [];
		for (const piece of found) {
			if (piece.kind === 'output' && texts.at(-1)?.startsWith('='))
				texts[texts.length - 1] += piece.text;
			else texts.push(piece.kind === 'output' ? `=${piece.text}` : `log ${isOverrun(piece)}`);
		}
		return texts;
	};

	test('are found whole and in pieces', () => {
		expect(kinds(LINE)).toEqual(['log true']);
		expect(kinds(...LINE)).toEqual(['log true']);
		expect(kinds(`a${LINE}b`)).toEqual(['=a', 'log true', '=b']);
		expect(kinds(LINE.replace('shell_uart', 'ocre'))).toEqual(['log false']);
		expect(kinds(LINE.replace('RX', 'TX'))).toEqual(['log false']);
	});

	test('what only begins like one is output', () => {
		for (const text of [
			'[',
			'[[',
			'[00:00:01',
			'[00:0x:01.000,000] x',
			'[00:00:01.000,000]\n',
			'[:0:00'
		])
			expect(kinds(text), text).toEqual([`=${text}`]);
		expect(kinds('[00', 'x')).toEqual(['=[00x']);
	});
});

describe('paths', () => {
	const refused = (check: () => void) =>
		expect(check).toThrow(expect.objectContaining({ code: 'path-refused' }) as Error);

	test('are folders and names', () => {
		expect([folderOf('/a/b'), folderOf('/a'), folderOf('/')]).toEqual(['/a', '/', '/']);
		expect([nameOf('/a/b'), nameOf('/a'), nameOf('/')]).toEqual(['b', 'a', '']);
		expect([joinPath('/', 'a'), joinPath('/a', 'b')]).toEqual(['/a', '/a/b']);
	});

	test.each([
		['', false],
		['.', false],
		['..', false],
		['...', true],
		['a/b', false],
		['a\x1fb', false],
		['a\x7f', false],
		['a b', true],
		['x'.repeat(255), true],
		['x'.repeat(256), false],
		['é'.repeat(127), true],
		['é'.repeat(128), false]
	])('name %j: %s', (name, isGood) => {
		expect(nameProblem(name) === null).toBe(isGood);
	});

	test('are absolute, of plain names', () => {
		for (const good of ['/', '/a', '/a/b c']) checkPath(good);
		for (const bad of ['', 'a', '/a/', '//', '/a/../b', '/a//b']) refused(() => checkPath(bad));
	});

	test('of the console are short, plain ASCII, and not patterns', () => {
		for (const good of ['/', '/a b', `/${'x'.repeat(126)}`, '/~']) checkShellPath(good);
		for (const bad of [`/${'x'.repeat(127)}`, '/é', '/a*', '/a?', 'a'])
			refused(() => checkShellPath(bad));
	});
});

describe('a listing', () => {
	const file = (name: string, sizeBytes: number) => ({
		plain: { name, kind: 'file' as const },
		sized: { name, kind: 'file' as const, sizeBytes }
	});
	const read = (lines: ReturnType<typeof file>[], path = '/lfs') =>
		listFolder(
			path,
			() => Promise.resolve(lines),
			() => Promise.resolve(null)
		);

	test('has five hundred names at most, and says when there are more', async () => {
		const names = (count: number) =>
			Array.from({ length: count }, (_, i) => file(String(i).padStart(6, '0'), i));
		const lengths = async (count: number) => {
			const found = await read(names(count));
			if (typeof found === 'number') throw new Error('failed');
			return [found.entries.length, found.truncated];
		};
		expect(await lengths(3)).toEqual([3, false]);
		expect(await lengths(500)).toEqual([500, false]);
		expect(await lengths(501)).toEqual([500, true]);
	});

	test('in another order is asked about, file by file', async () => {
		expect(await read([file('b', 1), file('a', 2)])).toEqual({ entries: [], truncated: false });
	});

	test('of mount points is not asked about', async () => {
		const found = await read([file('b', 1), file('a', 2)], '/');
		expect(found).toMatchObject({ entries: [{ name: 'a' }, { name: 'b' }] });
	});
});
