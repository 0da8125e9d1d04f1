// `npm run workshop -- FOLDER -o FILE`: packs a folder with a workshop.yaml into one file with checksums, once its lessons
// and projects were read. Exit code 0 it was written, 1 it could not be, 2 the folder or the command line is wrong.
import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '#lib/core/errors.ts';
import { importFile } from '#lib/image/import-file.ts';
import { readLesson } from '#lib/lesson/lesson-file.ts';
import { packWorkshop, withoutChecksums } from '#lib/workshop/pack-workshop.ts';
import { readWorkshop } from '#lib/workshop/read-workshop.ts';
import { WORKSHOP_FILE, type Workshop } from '#lib/workshop/workshop.ts';
import { printFailure } from './cli/print-failure.ts';
import { filesOf } from './image/files.ts';
import { printFinding } from './project-folder.ts';

const USAGE = 'usage: npm run workshop -- FOLDER -o FILE.ocre-workshop';
/** Results of builds, and what tools keep in a folder. */
const NO_PART = /(^|\/)(\.[^/]*|node_modules|build)(\/|$)/;

class BrokenInput extends AppError {}

function parseCommand(argv: string[]): { folder: string; output: string } {
	try {
		const { values, positionals } = parseArgs({
			args: argv,
			options: { output: { type: 'string', short: 'o' } },
			allowPositionals: true
		});
		const [folder, ...rest] = positionals;
		const { output } = values;
		if (folder !== undefined && rest.length === 0 && output !== undefined)
			return { folder, output };
	} catch {
		// What is wrong with it, the usage says.
	}
	throw new BrokenInput('bad-usage', USAGE);
}

async function filesAt(folder: string) {
	const found = await stat(folder).catch(() => null);
	if (!found?.isDirectory()) throw new BrokenInput('bad-usage', `${folder} is not a folder.`);
	return (await filesOf(folder)).filter(({ path }) => !NO_PART.test(path));
}

/** True: a lesson of it has errors, which are printed by then. */
function checkLessons({ lessons }: Workshop, folder: string): boolean {
	let failed = false;
	for (const one of lessons) {
		if (one.kind === 'page') continue;
		const result = readLesson(one.files);
		for (const finding of result.findings)
			printFinding({ ...finding, file: path.join(folder, one.folder, finding.file) });
		failed ||= !result.ok;
	}
	return failed;
}

async function checkImages({ images }: Workshop): Promise<void> {
	for (const { path: name, bytes } of images) {
		const { kind } = await importFile(name, bytes);
		if (kind !== 'image') throw new BrokenInput('workshop-not-ours', `${name} is not an image.`);
	}
}

async function run(argv: string[]): Promise<number> {
	const { folder, output } = parseCommand(argv);
	const files = await filesAt(folder);
	// Checksums of an earlier packing are made again.
	const result = readWorkshop(withoutChecksums(files));
	for (const finding of result.findings)
		printFinding({ ...finding, file: path.join(folder, WORKSHOP_FILE) });
	if (!result.ok || checkLessons(result.workshop, folder))
		throw new BrokenInput('workshop-not-ours', `${folder} has errors`);
	await checkImages(result.workshop);
	const packed = packWorkshop(files);
	await writeFile(output, packed);
	const { lessons, projects, images } = result.workshop;
	process.stdout.write(
		`${output}: ${lessons.length} lessons, ${projects.length} projects, ${images.length} images, ${packed.length} bytes\n`
	);
	return 0;
}

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	printFailure(error);
	process.exitCode = error instanceof BrokenInput ? 2 : 1;
}
