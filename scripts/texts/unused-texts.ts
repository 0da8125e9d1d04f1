// English texts that no code says. It reads the code as text: a room that is passed on whole, or asked for a text whose name
// is made at run time, is taken as used whole.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Text } from './read-rooms.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const CODE = /(?<!\.test)\.(ts|svelte)$/;

/** `{ areas as words, type X }` and the file of the room. */
const IMPORT = /import\s+\{([^}]*)\}\s+from\s+'[^']*\ben\/([\w-]+\.ts)'/g;
/** Which of its texts are said is not looked at. */
const LATE_IMPORT = /\bimport\('[^']*\ben\/([\w-]+\.ts)'\)/g;

export interface CodeFile {
	path: string;
	text: string;
}

export function readCode(): CodeFile[] {
	return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
		.filter((path) => CODE.test(path))
		.map((path) => ({ path, text: readFileSync(SRC + path, 'utf8') }));
}

export function unusedTexts(texts: readonly Text[], code: readonly CodeFile[]): Text[] {
	const used = new Set(code.flatMap(({ text }) => usedIn(text)));
	return texts.filter(
		({ file, room, key }) =>
			![file, `${file} ${room}`, `${file} ${room} ${key}`].some((use) => used.has(use))
	);
}

/** `console.ts console clear`, `console.ts console` for a whole room, or `console.ts` for a whole file. */
function usedIn(text: string): string[] {
	const body = text.replace(IMPORT, '');
	const late = [...text.matchAll(LATE_IMPORT)].map(([, file = '']) => file);
	const direct = [...text.matchAll(IMPORT)].flatMap(([, names = '', file = '']) =>
		names.split(',').flatMap((name) => {
			const [room = '', alias = room] = name.trim().split(/\s+as\s+/);
			return room === '' || room.startsWith('type ')
				? []
				: usesOf(alias, body).map((key) => `${file} ${room}${key === null ? '' : ` ${key}`}`);
		})
	);
	return [...late, ...direct];
}

/** The names of the texts that follow the name of the room; null: the room itself. */
function usesOf(alias: string, body: string): (string | null)[] {
	const uses = new RegExp(
		`(?<![\\w$])(?<!(?<!\\.\\.)\\.)${alias}\\b(?:\\s*\\??\\.\\s*([\\w$]+)|\\[\\s*'([^']+)'\\s*\\]|(?!\\s*:))`,
		'g'
	);
	return [...body.matchAll(uses)].map(([, member, quoted]) => member ?? quoted ?? null);
}
