// A project → the zip that Export saves and Import takes again: its files, and its run options in a file of their own.
// Loaded with the first export: it brings archives with it.
import { packZip } from '#lib/image/archive.ts';
import type { Bytes } from '#lib/image/artifact.ts';
import { fileBytes } from '#lib/project/binary-file.ts';
import type { Project } from '#lib/project/project.ts';
import { RUN_OPTIONS_FILE, writeRunOptions } from '#lib/project/run-options-file.ts';

export function projectZip({ files, run }: Pick<Project, 'files' | 'run'>): Bytes {
	const texts = { ...files, ...(run && { [RUN_OPTIONS_FILE]: writeRunOptions(run) }) };
	return packZip(
		Object.entries(texts).map(([path, text]) => ({ path, bytes: fileBytes(path, text) }))
	);
}
