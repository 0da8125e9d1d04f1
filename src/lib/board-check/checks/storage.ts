// The board's file system: folders and files, odd names, what is refused, and a storage that is full.
import { AppError } from '#lib/core/errors.ts';
import { equals, failsWith, FOLDER, holds, refute, type Check, type Subject } from '../check.ts';
import { removeFolder } from '../sweep.ts';
import type { Trial } from '../trial.ts';
import { inEmptyFolder } from './beginnings.ts';
import { pattern } from './images.ts';

async function listed({ board, options }: Trial): Promise<string[]> {
	const { entries } = await board.storage.list(FOLDER, options);
	return entries.map(({ name, kind, sizeBytes }) =>
		kind === 'directory' ? `${name}/` : `${name} ${sizeBytes}`
	);
}

const PART_BYTES = 65_536;
const SIZES = [1, 16, 17, 300, 1_024];

const files: Check = {
	id: 'files',
	title: 'Files are written, read back the same, replaced and removed',
	limitMs: 120_000,
	run: inEmptyFolder(async (trial) => {
		const { board, options } = trial;
		const path = `${FOLDER}/file.bin`;
		for (const [seed, sizeBytes] of SIZES.entries()) {
			const bytes = pattern(sizeBytes, seed);
			await board.storage.write(path, bytes, options);
			const read = await board.storage.read(path, options);
			equals([...read.bytes], [...bytes], `What was read of ${sizeBytes} bytes`);
			equals(await listed(trial), [`file.bin ${sizeBytes}`], 'The folder');
		}
		const short = pattern(5, 9);
		await board.storage.write(path, short, options);
		equals([...(await board.storage.read(path, options)).bytes], [...short], 'The shorter one');
		await board.storage.remove(path, options);
		equals(await listed(trial), [], 'The folder in the end');
	})
};

const large: Check = {
	id: 'file-large',
	title: 'A file of 20 kB is written and read back the same',
	limitMs: 300_000,
	run: inEmptyFolder(async (trial) => {
		const { board, options } = trial;
		const bytes = pattern(20_480, 3);
		const verified = await board.storage.write(`${FOLDER}/large.bin`, bytes, options);
		const read = await board.storage.read(`${FOLDER}/large.bin`, options);
		equals([...read.bytes], [...bytes], 'What was read');
		trial.note(`verified by ${verified}`);
	})
};

const empty: Check = {
	id: 'file-empty',
	title: 'An empty file is made, listed with no bytes and read back',
	run: inEmptyFolder(async (trial) => {
		const { board, options } = trial;
		await board.storage.write(`${FOLDER}/empty`, new Uint8Array(0), options);
		equals(await listed(trial), ['empty 0'], 'The folder');
		const read = await board.storage.read(`${FOLDER}/empty`, options);
		equals(read.bytes.length, 0, 'Bytes that were read');
	})
};

const folders: Check = {
	id: 'folders',
	title: 'Folders are made in each other, and only an empty one is removed',
	run: inEmptyFolder(async (trial) => {
		const { board, options } = trial;
		const inner = `${FOLDER}/one/two`;
		await board.storage.makeDirectory(`${FOLDER}/one`, options);
		await board.storage.makeDirectory(inner, options);
		await board.storage.write(`${inner}/file`, pattern(10), options);
		const { storage } = board;
		await failsWith(storage.makeDirectory(inner, options), 'file-exists', 'Making it again');
		await failsWith(storage.remove(inner, options), 'folder-not-empty', 'Removing a full one');
		equals(await listed(trial), ['one/'], 'The folder');
		const found = await storage.list(inner, options);
		equals(
			found.entries.map(({ name, sizeBytes }) => `${name} ${sizeBytes}`),
			['file 10'],
			'The inner folder'
		);
		await storage.remove(`${inner}/file`, options);
		await storage.remove(inner, options);
		await storage.remove(`${FOLDER}/one`, options);
		equals(await listed(trial), [], 'The folder in the end');
	})
};

const missing: Check = {
	id: 'files-missing',
	title: 'What is not there, or is not what it is taken for, is told',
	run: inEmptyFolder(async (trial) => {
		const { board, options } = trial;
		const { storage } = board;
		await storage.write(`${FOLDER}/file`, pattern(10), options);
		const nothing = `${FOLDER}/nothing`;
		equals(await storage.stat(nothing, options), null, 'What is told of a missing file');
		await failsWith(storage.read(nothing, options), 'file-missing', 'Reading it');
		await failsWith(storage.list(nothing, options), 'file-missing', 'Listing it');
		await failsWith(storage.read(FOLDER, options), 'not-a-file', 'Reading a folder');
		await failsWith(storage.list(`${FOLDER}/file`, options), 'not-a-folder', 'Listing a file');
		await failsWith(
			storage.makeDirectory(`${nothing}/deeper`, options),
			'file-missing',
			'Making a folder in it'
		);
	})
};

/** Plain ASCII: the shell, which removes them, takes nothing else. */
const ODD_NAMES = [
	'two words',
	' blank first',
	'12345678 a',
	'       7 b',
	'.hidden',
	'UPPER.TXT',
	'quo"te',
	'back\\slash',
	'0',
	'-o'
];

const oddNames: Check = {
	id: 'odd-names',
	title: 'Files with odd names are listed as they are named, and read',
	limitMs: 120_000,
	run: inEmptyFolder(async (trial) => {
		const { board, options } = trial;
		for (const [i, name] of ODD_NAMES.entries())
			await board.storage.write(`${FOLDER}/${name}`, pattern(i + 1, i), options);
		const expected = ODD_NAMES.map((name, i) => `${name} ${i + 1}`).sort();
		equals((await listed(trial)).sort(), expected, 'The folder');
		for (const [i, name] of ODD_NAMES.entries()) {
			const { bytes } = await board.storage.read(`${FOLDER}/${name}`, options);
			equals([...bytes], [...pattern(i + 1, i)], `What was read of “${name}”`);
			await board.storage.remove(`${FOLDER}/${name}`, options);
		}
		equals(await listed(trial), [], 'The folder in the end');
	})
};

const space: Check = {
	id: 'space',
	title: 'The free space shrinks by what is written and is given back',
	limitMs: 120_000,
	run: inEmptyFolder(async (trial) => {
		const { board, options } = trial;
		const before = await board.storage.space(options);
		holds(
			before.freeBytes > 0 && before.freeBytes <= before.totalBytes,
			'The figures make no sense.'
		);
		const sizeBytes = Math.min(3 * before.blockBytes, 12_288);
		await board.storage.write(`${FOLDER}/room`, pattern(sizeBytes), options);
		const during = (await board.storage.space(options)).freeBytes;
		holds(during < before.freeBytes, `${during} bytes are free, as many as before.`);
		await board.storage.remove(`${FOLDER}/room`, options);
		const after = (await board.storage.space(options)).freeBytes;
		holds(after > during, `${after} bytes are free after the file was removed, not more.`);
	})
};

/** True when there was room. A refusal must be `storage-full`, and leave nothing under that name. */
async function fits(
	write: Promise<unknown>,
	left: () => Promise<unknown>,
	remove: () => Promise<void>
): Promise<boolean> {
	const refused = await write.then(
		() => false,
		(error: unknown) => {
			if (error instanceof AppError && error.code === 'storage-full') return true;
			throw error;
		}
	);
	if (!refused) return true;
	if (await left()) await remove().finally(() => refute('A part of what was refused stayed.'));
	return false;
}

/** Files until the board refuses one, or has so little room that its file system needs it for itself. */
async function fillUp({ board, options }: Trial): Promise<void> {
	const { storage } = board;
	const { freeBytes, blockBytes } = await storage.space(options);
	for (let left = freeBytes - 3 * blockBytes, i = 0; left > 0; left -= PART_BYTES, i++) {
		const path = `${FOLDER}/${i}`;
		const write = storage.write(path, pattern(Math.min(left, PART_BYTES), i), options);
		const remove = () => storage.remove(path, options);
		if (!(await fits(write, () => storage.stat(path, options), remove))) return;
	}
}

const full: Check = {
	id: 'storage-full',
	title: 'A storage that is full is told, and nothing half stays behind',
	needs: ['fill'],
	limitMs: 3_600_000,
	run: inEmptyFolder(async (trial) => {
		const { board, options } = trial;
		await fillUp(trial);
		const { freeBytes } = await board.storage.space(options);
		trial.note(`${freeBytes} bytes were left`);
		const image = 'check-board-full.bin';
		const larger = board.upload(image, pattern(freeBytes + 1), options);
		await failsWith(larger, 'storage-full', 'One byte more');
		// The file system needs some of the room for itself, so that the board may refuse what it counted as free.
		const last = board.upload(image, pattern(Math.max(1, freeBytes)), options);
		const remove = () => board.removeImage(image, options);
		if (await fits(last, () => trial.image(image), remove)) await remove();
		await removeFolder(board, FOLDER);
	})
};

export const STORAGE: Subject = {
	name: 'storage',
	checks: [files, large, empty, folders, missing, oddNames, space, full]
};
