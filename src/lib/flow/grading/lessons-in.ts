// The lessons in a folder, a zip or a workshop file, for who grades with them.
import { ArchiveBudget } from '#lib/archive/archive-budget.ts';
import type { ArchiveFile } from '#lib/archive/archive-entry.ts';
import { AppError } from '#lib/core/errors.ts';
import { kindOf, unpackZip } from '#lib/image/archive.ts';
import { readLesson, type LessonFinding } from '#lib/lesson/lesson-file.ts';
import { LESSON_FILE, type Lesson } from '#lib/lesson/lesson.ts';
import { decodeFile } from '#lib/project/binary-file.ts';
import { checkFiles } from '#lib/project/edit-project.ts';
import { failureOf, isWorkshop, readWorkshop } from '#lib/workshop/read-workshop.ts';
import type { Loaded } from '../imports/read-import.ts';

export interface LessonsIn {
	lessons: readonly Lesson[];
	/** Of the page, which a workshop names by their ids. */
	ids: readonly string[];
}

/** What is wrong with a lesson goes with the error, for who can correct it. */
export class LessonProblem extends AppError {
	constructor(readonly findings: readonly LessonFinding[]) {
		super('lesson-invalid', findings[0]?.message ?? 'the lesson has errors');
	}
}

/** Throws `lesson-invalid` as a LessonProblem, `workshop-…`, `archive-…`, `file-unknown`. */
export function lessonsIn(loaded: Loaded): LessonsIn {
	const files = loaded.kind === 'folder' ? loaded.files : unpacked(loaded.name, loaded.bytes);
	if (isWorkshop(files)) return ofWorkshop(files);
	const top = files.find(({ path }) => path === LESSON_FILE || /^[^/]+\/lesson\.yaml$/.test(path));
	if (!top) throw new AppError('file-unknown', `${loaded.name} has no ${LESSON_FILE}.`);
	const prefix = top.path.slice(0, -LESSON_FILE.length);
	const texts = files
		.filter(({ path }) => path.startsWith(prefix) && !/(^|\/)\./.test(path))
		.map(({ path, bytes }) => {
			const inside = path.slice(prefix.length);
			return [inside, decodeFile(bytes, inside)] as const;
		});
	return { lessons: [lessonOf(checkFiles(Object.fromEntries(texts)))], ids: [] };
}

function unpacked(name: string, bytes: Uint8Array<ArrayBuffer>): readonly ArchiveFile[] {
	if (kindOf(bytes) !== 'zip')
		throw new AppError('file-unknown', `${name} is neither a folder nor a zip.`);
	return unpackZip(bytes, new ArchiveBudget(bytes.length));
}

function ofWorkshop(files: readonly ArchiveFile[]): LessonsIn {
	const result = readWorkshop(files);
	if (!result.ok) throw failureOf(result);
	const { lessons } = result.workshop;
	return {
		lessons: lessons.flatMap((one) => (one.kind === 'own' ? [lessonOf(one.files)] : [])),
		ids: lessons.flatMap((one) => (one.kind === 'page' ? [one.id] : []))
	};
}

function lessonOf(files: Lesson['files']): Lesson {
	const result = readLesson(files);
	if (result.ok) return result.lesson;
	throw new LessonProblem(result.findings);
}
