// What a teacher gives → submissions: files of ours, zips and folders with them, and folders with a project for who works
// without the page. One that cannot be read keeps none of the others out. In the page a worker does it.
import { ArchiveBudget } from '#lib/archive/archive-budget.ts';
import { gunzip } from '#lib/archive/gzip-reader.ts';
import { ARCHIVE_LIMITS } from '#lib/archive/archive-limits.ts';
import { AppError } from '#lib/core/errors.ts';
import { kindOf, unpackTar, unpackZip, type ArchiveFile } from '#lib/image/archive.ts';
import type { Bytes } from '#lib/image/artifact.ts';
import { decodeFile } from '#lib/project/binary-file.ts';
import { checkFiles } from '#lib/project/edit-project.ts';
import { BUILD_FILE } from '#lib/project/project.ts';
import { sharedFiles } from '#lib/share/shared-project.ts';
import { MAX_LINK_LENGTH } from '#lib/share/link-text.ts';
import { isSubmission, readSubmission, submissionDigest } from '#lib/submission/submission-file.ts';
import { hasSubmissionLink, readSubmissionLink } from '#lib/submission/submission-link.ts';
import { toStudentName, type Submission } from '#lib/submission/submission.ts';
import type { Loaded } from '../imports/read-import.ts';
import { failureOf } from './failure-of.ts';
import type { GradeFailure, Handed } from './grade.ts';

export interface ReadSubmissions {
	handed: readonly Handed[];
	/** Files that look like a submission and are none. */
	refused: readonly { source: string; failure: GradeFailure }[];
	/** How many files were none at all: pictures, notes. */
	ignored: number;
}

/** Of learning platforms, behind the name of the student. */
const PLATFORM_SUFFIX = /_\d+_assignsubmission_file_?$/;
/** What tools and desktops keep in a folder. */
const CLUTTER = /(^|\/)(\.[^/]*|node_modules|__MACOSX|Thumbs\.db)(\/|$)/;

/** Rejects with what an archive is refused for as a whole: `archive-…`. */
export async function readSubmissions(
	loaded: Loaded,
	onprogress?: (unpackedBytes: number) => void
): Promise<ReadSubmissions> {
	const sizeBytes =
		loaded.kind === 'file'
			? loaded.bytes.length
			: loaded.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
	const reader = new Reader(new ArchiveBudget(sizeBytes, ARCHIVE_LIMITS, onprogress));
	if (loaded.kind === 'folder') await reader.folder(loaded.name, loaded.files);
	else await reader.file(loaded.name, loaded.bytes, true);
	return reader.read;
}

class Reader {
	readonly #budget: ArchiveBudget;
	readonly #handed: Handed[] = [];
	readonly #refused: { source: string; failure: GradeFailure }[] = [];
	#ignored = 0;

	constructor(budget: ArchiveBudget) {
		this.#budget = budget;
	}

	get read(): ReadSubmissions {
		return { handed: this.#handed, refused: this.#refused, ignored: this.#ignored };
	}

	/** `isGiven`: the teacher chose this very file, so that it is not ignored whatever it is. */
	async file(source: string, bytes: Bytes, isGiven: boolean): Promise<void> {
		const kind = kindOf(bytes);
		if (kind === 'zip' || kind === 'tar' || kind === 'gzip') return this.#archive(source, bytes);
		if (isSubmission(bytes)) return this.#take(source, () => readSubmission(bytes));
		const text = bytes.length <= MAX_LINK_LENGTH ? new TextDecoder().decode(bytes) : '';
		if (hasSubmissionLink(text)) return this.#take(source, () => readSubmissionLink(text));
		if (!isGiven) this.#ignored++;
		else this.#refuse(source, new AppError('submission-not-ours', 'neither a file nor a link'));
	}

	/** Projects first: what lies in their folders is theirs. */
	async folder(name: string, given: readonly ArchiveFile[]): Promise<void> {
		const files = given.filter(({ path }) => !CLUTTER.test(path));
		const projects = projectFoldersOf(files);
		const isIn = (path: string) => projects.some((folder) => path.startsWith(folder));
		for (const folder of projects) this.#project(name, folder, files);
		for (const { path, bytes } of files.filter((file) => !isIn(file.path)))
			await this.file(`${name}/${path}`, bytes, false);
	}

	async #archive(source: string, bytes: Bytes): Promise<void> {
		try {
			await this.#budget.within(async () => {
				switch (kindOf(bytes)) {
					case 'zip':
						return this.folder(stem(source), unpackZip(bytes, this.#budget));
					case 'tar':
						return this.folder(stem(source), unpackTar(bytes, this.#budget));
					default:
						return this.file(stem(source), gunzip(bytes, this.#budget), false);
				}
			});
		} catch (error) {
			this.#refuse(source, error);
		}
	}

	#project(name: string, folder: string, files: readonly ArchiveFile[]): void {
		const source = `${name}/${folder}`.replace(/\/$/, '');
		this.#take(source, () => {
			const texts: Record<string, string> = {};
			const leftOut: string[] = [];
			for (const { path, bytes } of files.filter((file) => file.path.startsWith(folder))) {
				const inside = path.slice(folder.length);
				try {
					texts[inside] = decodeFile(bytes, inside);
				} catch {
					leftOut.push(inside);
				}
			}
			const project = sharedFiles(lastPart(source), checkFiles(texts), leftOut);
			const student = toStudentName(lastPart(source).replace(PLATFORM_SUFFIX, ''));
			return {
				student: student ?? 'Unknown',
				...{ project, lesson: null, progress: null, claims: [], handedInAt: null }
			};
		});
	}

	#take(source: string, read: () => Submission): void {
		try {
			const submission = read();
			this.#handed.push({ id: submissionDigest(submission), source, submission });
		} catch (error) {
			this.#refuse(source, error);
		}
	}

	#refuse(source: string, error: unknown): void {
		this.#refused.push({ source, failure: failureOf(error) });
	}
}

/** Folders with a build.yaml that are not within another such one, each with its slash; empty for the top. */
function projectFoldersOf(files: readonly ArchiveFile[]): string[] {
	const folders = files
		.filter(({ path }) => path === BUILD_FILE || path.endsWith(`/${BUILD_FILE}`))
		.map(({ path }) => path.slice(0, -BUILD_FILE.length))
		.toSorted((a, b) => a.length - b.length);
	const outer: string[] = [];
	for (const folder of folders)
		if (!outer.some((other) => folder.startsWith(other))) outer.push(folder);
	return outer;
}

function lastPart(path: string): string {
	return path.split('/').at(-1) ?? path;
}

function stem(name: string): string {
	return name.replace(/(\.(tar|zip|tgz|gz))+$/i, '');
}
