// A translation beside English: what is missing, what English no longer has, what is broken.
import { faultsOf } from './message-faults.ts';
import type { Rooms, Text } from './read-rooms.ts';

export interface Finding {
	kind: 'missing-room' | 'unknown-room' | 'missing' | 'unused' | 'broken';
	/** Name of the room's file. */
	file: string;
	/** Null: about the whole file. */
	id: string | null;
	/** Why, where the kind does not say it. */
	reason: string | null;
}

export function compareRooms(translation: Rooms, english: Rooms, tag: string): Finding[] {
	const translated = new Map(translation.texts.map((text) => [text.id, text]));
	const known = new Set(english.texts.map(({ id }) => id));
	return [
		...compareFiles(translation, english),
		...english.texts
			// Of a whole room it is said once.
			.filter(({ file, id }) => translation.files.has(file) && !translated.has(id))
			.map(({ file, id }) => finding('missing', file, id)),
		...translation.texts
			.filter(({ file, id }) => english.files.has(file) && !known.has(id))
			.map(({ file, id }) => finding('unused', file, id)),
		...english.texts.flatMap((text) => broken(translated.get(text.id), text, tag))
	];
}

function finding(
	kind: Finding['kind'],
	file: string,
	id: string | null,
	reason: string | null = null
): Finding {
	return { kind, file, id, reason };
}

function compareFiles(translation: Rooms, english: Rooms): Finding[] {
	const wrongNames = [...english.files].filter(([file, rooms]) => {
		const here = translation.files.get(file);
		return here !== undefined && here.join() !== rooms.join();
	});
	return [
		...[...english.files.keys()]
			.filter((file) => !translation.files.has(file))
			.map((file) => finding('missing-room', file, null)),
		...[...translation.files.keys()]
			.filter((file) => !english.files.has(file))
			.map((file) => finding('unknown-room', file, null)),
		...wrongNames.map(([file, rooms]) =>
			finding('broken', file, null, `it has to export ${rooms.join(', ')}`)
		)
	];
}

function broken(translated: Text | undefined, english: Text, tag: string): Finding[] {
	if (!translated) return [];
	return faultsOf(translated.source, english.source, tag).map((reason) =>
		finding('broken', translated.file, english.id, reason)
	);
}

/** In one line. */
export function findingText({ kind, file, id, reason }: Finding): string {
	switch (kind) {
		case 'missing-room':
			return `${file}: the room is missing`;
		case 'unknown-room':
			return `${file}: English has no such room`;
		case 'missing':
			return `${file}: ${id} is missing`;
		case 'unused':
			return `${file}: English has no ${id}`;
		case 'broken':
			return `${file}: ${id === null ? '' : `${id}: `}${reason}`;
	}
}
