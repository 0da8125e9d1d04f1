// A record out of storage → a Project, or an error that says why it is none.
import { AppError, messageOf } from '#lib/core/errors.ts';
import { checkFiles } from '#lib/project/edit-project.ts';
import { checkProjectName } from '#lib/project/project-name.ts';
import type { LessonMark, Project } from '#lib/project/project.ts';
import { decodeRunOptions, isEmpty } from '#lib/project/run-options.ts';

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function decodeFiles(value: unknown): Record<string, string> {
	if (!isRecord(value)) throw new TypeError('files is not a record');
	const files: Record<string, string> = {};
	for (const [path, text] of Object.entries(value)) {
		if (typeof text !== 'string') throw new TypeError(`${path} has no text`);
		files[path] = text;
	}
	return { ...checkFiles(files) };
}

function decodeTime(value: unknown): number {
	if (typeof value !== 'number' || !Number.isFinite(value))
		throw new TypeError('a time is missing');
	return value;
}

/** A project without it is still a project. */
function decodeMark(value: unknown): LessonMark | null {
	if (!isRecord(value)) return null;
	const { id, version } = value;
	return typeof id === 'string' && typeof version === 'string' ? { id, version } : null;
}

function decode(value: unknown): Project {
	if (!isRecord(value)) throw new TypeError('not a record');
	const { id, name, exampleId } = value;
	if (typeof id !== 'string' || id === '') throw new TypeError('the id is missing');
	if (typeof name !== 'string') throw new TypeError('the name is missing');
	const run = decodeRunOptions(value['run']);
	const lesson = decodeMark(value['lesson']);
	return {
		id,
		name: checkProjectName(name),
		files: decodeFiles(value['files']),
		exampleId: typeof exampleId === 'string' ? exampleId : null,
		...(run && !isEmpty(run) && { run }),
		...(lesson && { lesson }),
		createdAt: decodeTime(value['createdAt']),
		changedAt: decodeTime(value['changedAt'])
	};
}

/** Throws `record-damaged`. Fields that a project does not have are dropped. */
export function decodeProject(value: unknown): Project {
	try {
		return decode(value);
	} catch (error) {
		const name = isRecord(value) && typeof value['name'] === 'string' ? value['name'] : '';
		const text = `A stored project${name && ` (“${name}”)`} cannot be read: ${messageOf(error)}.`;
		throw new AppError('record-damaged', text, { cause: error });
	}
}
