// A workshop → one file: a zip with a workshop.yaml that names each other file with its checksum. The same workshop gives
// the same bytes on every machine.
import { zipSync, type Zippable } from 'fflate';
import { sha256 } from '@noble/hashes/sha2.js';
import { parseDocument, stringify } from 'yaml';
import type { ArchiveFile } from '#lib/archive/archive-entry.ts';
import { hex, utf8 } from '#lib/core/bytes.ts';
import { fileBytes } from '#lib/project/binary-file.ts';
import type { Project } from '#lib/project/project.ts';
import { RUN_OPTIONS_FILE, writeRunOptions } from '#lib/project/run-options-file.ts';
import { WORKSHOP_FILE, WORKSHOP_FORMAT, type Workshop } from './workshop.ts';

/** Zip knows no earlier time, and takes it as local time: these fields, wherever it is packed. */
const ZIP_TIME = new Date(1980, 0, 1);

/** What an author puts together: all of a workshop but whether it was checked. */
export type NewWorkshop = Omit<Workshop, 'isChecked'>;

/** The files of a workshop that was put together from values. */
export function workshopFiles(workshop: NewWorkshop): ArchiveFile[] {
	const { lessons, projects, images } = workshop;
	return [
		{ path: WORKSHOP_FILE, bytes: utf8(manifestOf(workshop)) },
		...lessons.flatMap((one) => (one.kind === 'own' ? folderFiles(one.folder, one.files) : [])),
		...projects.flatMap(({ folder, files, run }) =>
			folderFiles(folder, { ...files, ...(run && { [RUN_OPTIONS_FILE]: writeRunOptions(run) }) })
		),
		...images
	];
}

/** One file of them, with checksums. A workshop.yaml keeps what its author wrote, comments too. */
export function packWorkshop(files: readonly ArchiveFile[]): Uint8Array<ArrayBuffer> {
	const others = files
		.filter(({ path }) => path !== WORKSHOP_FILE)
		.toSorted((a, b) => (a.path < b.path ? -1 : 1));
	const manifest = files.find(({ path }) => path === WORKSHOP_FILE);
	const document = parseDocument(new TextDecoder().decode(manifest?.bytes ?? utf8('')));
	document.set(
		'checksums',
		document.createNode(
			Object.fromEntries(others.map(({ path, bytes }) => [path, hex(sha256(bytes))]))
		)
	);
	const entries: Zippable = { [WORKSHOP_FILE]: utf8(document.toString({ lineWidth: 0 })) };
	for (const { path, bytes } of others) entries[path] = bytes;
	return zipSync(entries, { mtime: ZIP_TIME, level: 6 });
}

/** As an author has them who changed a file since they were packed. */
export function withoutChecksums(files: readonly ArchiveFile[]): ArchiveFile[] {
	return files.map((file) => {
		if (file.path !== WORKSHOP_FILE) return file;
		const document = parseDocument(new TextDecoder().decode(file.bytes));
		if (document.errors.length > 0 || !document.has('checksums')) return file;
		document.delete('checksums');
		return { ...file, bytes: utf8(document.toString({ lineWidth: 0 })) };
	});
}

function folderFiles(folder: string, files: Project['files']): ArchiveFile[] {
	return Object.entries(files).map(([path, text]) => ({
		path: `${folder}/${path}`,
		bytes: fileBytes(path, text)
	}));
}

function manifestOf(workshop: NewWorkshop): string {
	const { title, about, language, board, settings, lessons, projects, images } = workshop;
	return stringify(
		{
			format: WORKSHOP_FORMAT,
			title,
			...(about !== '' && { about }),
			...(language !== null && { language }),
			...(board && { board: board.id, firmware: board.firmware, mode: board.mode }),
			...(settings.theme && { theme: settings.theme }),
			...(settings.textSize && { 'text-size': settings.textSize }),
			...(lessons.length > 0 && {
				lessons: lessons.map((one) => (one.kind === 'own' ? one.folder : one.id))
			}),
			...(projects.length > 0 && {
				projects: projects.map(({ folder, name }) => ({ folder, name }))
			}),
			...(images.length > 0 && { images: images.map(({ path }) => path) })
		},
		{ lineWidth: 0 }
	);
}
