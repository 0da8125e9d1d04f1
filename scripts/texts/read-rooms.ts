// Reads the rooms of a language from their files, as far as they are there.
import { existsSync, readdirSync } from 'node:fs';
import type { TranslatedRoom } from '#lib/texts/messages.ts';
import type { Words } from '#lib/texts/words.ts';

const TEXTS = new URL('../../src/lib/texts/', import.meta.url);

/** What joins the rooms of a language, and is none. */
const JOINING = 'translation.ts';

export interface Text {
	id: string;
	source: string;
	/** Name of the room's file. */
	file: string;
	/** Name of the room as its file exports it, and of the text in the room. */
	room: string;
	key: string;
}

/** Files with the names of the rooms in them. */
export type RoomFiles = ReadonlyMap<string, readonly string[]>;

export interface Rooms {
	files: RoomFiles;
	texts: readonly Text[];
}

type EnglishRoom = Readonly<Record<string, Words | ((values: object) => Words)>>;

export async function readEnglish(): Promise<Rooms> {
	return readRooms<EnglishRoom>('en', (room) =>
		Object.entries(room).map(([key, entry]) => {
			const { id, source } = typeof entry === 'function' ? entry({}) : entry;
			return { key, id, source: String(source) };
		})
	);
}

export async function readTranslation(tag: string): Promise<Rooms> {
	return readRooms<TranslatedRoom>(tag, (room) =>
		Object.entries(room).map(([id, source]) => ({ id, key: id, source: String(source) }))
	);
}

/** What is in the folder of a language, or in that of all texts for an empty tag. */
export function roomFiles(tag: string): string[] {
	const folder = new URL(tag === '' ? '.' : `${tag}/`, TEXTS);
	return existsSync(folder) ? readdirSync(folder).filter((name) => name !== JOINING) : [];
}

async function readRooms<Room>(
	tag: string,
	textsOf: (room: Room) => Pick<Text, 'id' | 'key' | 'source'>[]
): Promise<Rooms> {
	const folder = new URL(`${tag}/`, TEXTS);
	const files = new Map<string, string[]>();
	const texts: Text[] = [];
	for (const file of roomFiles(tag).sort()) {
		const module = (await import(new URL(file, folder).href)) as Readonly<Record<string, Room>>;
		files.set(file, Object.keys(module));
		for (const [room, value] of Object.entries(module))
			texts.push(...textsOf(value).map((text) => ({ ...text, file, room })));
	}
	return { files, texts };
}
