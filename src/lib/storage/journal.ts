// The last resort of a page that is being closed: IndexedDB needs time that it no longer has, the local storage does not.
// What was written here is read once by the next page, joined with what is kept, and saved in the usual way.
import { randomUuid } from '#lib/core/random-uuid.ts';
import type { Project } from '#lib/project/project.ts';
import { decodeProject } from './decode-project.ts';

export interface UnsavedProject {
	project: Project;
	/** What it was made from, as it was last kept; null: not known, or nothing. */
	base: Project | null;
}

export interface Journal {
	/** Replaces what this tab wrote before. Never throws: a journal that is full or refused is a journal less. */
	write(unsaved: readonly UnsavedProject[]): void;
	/** What the last pages left, and forgets it. */
	take(): UnsavedProject[];
}

/** Each tab writes under a key of its own: two that are closed together must not replace each other's words. */
const KEY = 'ocre-playground/journal';

type JournalStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export function createJournal(storage: () => JournalStorage, tab = randomUuid()): Journal {
	const key = `${KEY}/${tab}`;

	function tryTo(store: (unsaved: JournalStorage) => void): boolean {
		try {
			store(storage());
			return true;
		} catch {
			// Refused or full: the save in the database may still get through.
			return false;
		}
	}

	return {
		write(unsaved) {
			if (unsaved.length === 0) {
				tryTo((local) => local.removeItem(key));
				return;
			}
			const put = (records: unknown) =>
				tryTo((local) => local.setItem(key, JSON.stringify(records)));
			// Without what they were made from, both versions will be kept where another tab changed them, too.
			if (!put(unsaved.map(encode))) put(unsaved.map(({ project }) => ({ project })));
		},
		take() {
			const texts: string[] = [];
			tryTo((local) => {
				for (const name of keysOf(local)) {
					texts.push(local.getItem(name) ?? '[]');
					local.removeItem(name);
				}
			});
			return texts.flatMap(decodeAll);
		}
	};
}

function keysOf(local: JournalStorage): string[] {
	const names = Array.from({ length: local.length }, (_, i) => local.key(i));
	return names.filter((name): name is string => name?.startsWith(KEY) === true).sort();
}

/** There is little room: of the base, files that did not change are left out (null). */
function encode({ project, base }: UnsavedProject): unknown {
	if (!base) return { project };
	const files = Object.entries(base.files).map(([path, text]) => [
		path,
		text === project.files[path] ? null : text
	]);
	return { project, base: { ...base, files: Object.fromEntries(files) as unknown } };
}

function decodeAll(text: string): UnsavedProject[] {
	const records = attempt(() => JSON.parse(text) as unknown);
	if (!Array.isArray(records)) return [];
	return records.flatMap((record: unknown) => {
		const { project: written, base } = isRecord(record) ? record : {};
		// An earlier version of the page wrote projects alone.
		const project = attempt(() => decodeProject(written ?? record));
		// Damaged: what the database has of this project is not.
		if (!project) return [];
		return [{ project, base: attempt(() => decodeProject(wholeBase(base, project))) }];
	});
}

function wholeBase(base: unknown, { files }: Project): unknown {
	if (!isRecord(base) || !isRecord(base['files'])) return base;
	const whole = Object.entries(base['files']).map(([path, text]) => [path, text ?? files[path]]);
	return { ...base, files: Object.fromEntries(whole) as unknown };
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
