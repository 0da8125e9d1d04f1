// What a journal holds: projects that were not saved, each with what it was made from. There is little room and little
// time, so files that did not change are left out; they are those of the kept project.
import { fileOf, type Project } from '#lib/project/project.ts';
import { decodeProject } from './decode-project.ts';
import type { UnsavedProject } from './journal.ts';

export interface JournalEntry {
	id: string;
	/** With what is kept of it now, if anything. Null: it is damaged. */
	complete(kept: Project | undefined): UnsavedProject | null;
}

type Files = Record<string, string | null>;

/** Of both versions, only files that differ. */
export function encodeChanges(unsaved: readonly UnsavedProject[]): string {
	return JSON.stringify(unsaved.map((one) => (one.base ? changes(one.project, one.base) : one)));
}

/** The project with all its files; of the base, only those that differ. */
export function encodeWhole(unsaved: readonly UnsavedProject[]): string {
	return JSON.stringify(
		unsaved.map(({ project, base }) => ({
			project,
			...(base && { base: changes(project, base).base })
		}))
	);
}

function changes(project: Project, base: Project): { project: unknown; base: unknown } {
	const without = (files: Project['files'], others: Project['files']): Files =>
		Object.fromEntries(
			Object.entries(files).map(([path, text]) => [
				path,
				text === fileOf({ files: others }, path) ? null : text
			])
		);
	return {
		project: { ...project, files: without(project.files, base.files) },
		base: { ...base, files: without(base.files, project.files) }
	};
}

export function decodeEntries(text: string): JournalEntry[] {
	const records = attempt(() => JSON.parse(text) as unknown);
	if (!Array.isArray(records)) return [];
	return records.flatMap((record: unknown) => {
		const { project: written, base } = isRecord(record) ? record : {};
		// An earlier version of the page wrote projects alone.
		const project = written ?? record;
		const id = isRecord(project) ? project['id'] : null;
		if (typeof id !== 'string') return [];
		return [{ id, complete: (kept) => complete(project, base, kept) }];
	});
}

/** Damaged: what the database has of this project is not. */
function complete(
	project: unknown,
	base: unknown,
	kept: Project | undefined
): UnsavedProject | null {
	const whole = attempt(() => decodeProject(withFiles(project, kept?.files)));
	if (!whole) return null;
	const wholeBase = attempt(() => decodeProject(withFiles(base, whole.files)));
	return { project: whole, base: wholeBase };
}

/** Files that were left out are those; where they are gone, so is the file. */
function withFiles(project: unknown, others: Project['files'] = {}): unknown {
	if (!isRecord(project) || !isRecord(project['files'])) return project;
	const files = Object.entries(project['files'])
		.map(([path, text]) => [path, text ?? fileOf({ files: others }, path)] as const)
		.filter(([, text]) => text !== undefined);
	return { ...project, files: Object.fromEntries(files) as unknown };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function attempt<T>(work: () => T): T | null {
	try {
		return work();
	} catch {
		return null;
	}
}
