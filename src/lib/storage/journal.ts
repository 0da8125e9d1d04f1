// The last resort of a page that is being closed: IndexedDB needs time that it no longer has, the local storage does not.
// What was written here is read once by the next page and saved in the usual way.
import type { Project } from '#lib/project/project.ts';
import { decodeProject } from './decode-project.ts';

export interface Journal {
	/** Replaces what was written before. Never throws: a journal that is full or refused is a journal less. */
	write(projects: readonly Project[]): void;
	/** What the last page left, and forgets it. */
	take(): Project[];
}

const KEY = 'ocre-playground/journal';

export function createJournal(
	storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
): Journal {
	return {
		write(projects) {
			try {
				if (projects.length === 0) storage().removeItem(KEY);
				else storage().setItem(KEY, JSON.stringify(projects));
			} catch {
				// Refused or full: the save in the database may still get through.
			}
		},
		take() {
			try {
				const text = storage().getItem(KEY);
				storage().removeItem(KEY);
				return text === null ? [] : decodeAll(text);
			} catch {
				return [];
			}
		}
	};
}

function decodeAll(text: string): Project[] {
	const records: unknown = JSON.parse(text);
	if (!Array.isArray(records)) return [];
	return records.flatMap((record: unknown) => {
		try {
			return [decodeProject(record)];
		} catch {
			// Damaged: what the database has of this project is not.
			return [];
		}
	});
}
