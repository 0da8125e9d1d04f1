// A lesson as a folder on disk: its files as the page keeps them, binary ones below resources/ included.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#lib/core/errors.ts';
import { checkFiles } from '#lib/project/edit-project.ts';
import { decodeFile } from '#lib/project/binary-file.ts';
import type { Project } from '#lib/project/project.ts';

/** Throws `file-…`, `path-…`, `too-many-files`, `project-too-large`. */
export async function readLessonFolder(folder: string): Promise<Project['files']> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
		(error: unknown) => {
			throw new AppError('bad-usage', `The folder ${folder} cannot be read.`, { cause: error });
		}
	);
	const files: Record<string, string> = {};
	for (const entry of entries) {
		const place = path.relative(folder, path.join(entry.parentPath, entry.name));
		const name = place.split(path.sep).join('/');
		if (!entry.isFile() || /(^|\/)(\.|node_modules\/|build\/)/.test(name)) continue;
		const bytes = await readFile(path.join(folder, place));
		files[name] = decodeFile(bytes, name);
	}
	return checkFiles(sorted(files));
}

function sorted(files: Record<string, string>): Record<string, string> {
	return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}
