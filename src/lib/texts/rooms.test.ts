// Every message of every room, as the build sees it.
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from './languages.ts';
import type { Source, Words } from './words.ts';

type Rooms = Record<string, Record<string, Words | ((values: object) => Words)>>;

const folder = new URL('./en/', import.meta.url);
const rooms = await Promise.all(
	readdirSync(folder).map(async (file) => (await import(new URL(file, folder).href)) as Rooms)
);
const all = rooms
	.flatMap((module) => Object.values(module))
	.flatMap((room) => Object.values(room))
	.map((words) => (typeof words === 'function' ? words({}) : words));

test('there are rooms', () => expect(all.length).toBeGreaterThan(500));

test('no two texts have one id', () => {
	expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test.each(all.map(({ id, source }) => [id, String(source)] as const))(
	'%s can be compiled, and its values can be read by the type checker',
	(_id, text) => {
		expect(compileMessageOrThrow(text)).not.toHaveLength(0);
		// A space before a branch's brace would make an argument of it, and a quoted brace would hide one.
		expect(text).not.toMatch(/\b(zero|one|two|few|many|other|=\d+) \{/);
		expect(text).not.toMatch(/'[{}]/);
	}
);

/** Names of the values that a message takes, those in its branches too. */
function valuesIn(message: unknown): string[] {
	if (!Array.isArray(message)) return [];
	return message.flatMap((part: unknown) => {
		if (!Array.isArray(part)) return [];
		const [name, , branches] = part as readonly unknown[];
		const inside = typeof branches === 'object' && branches ? Object.values(branches) : [];
		return [String(name), ...inside.flatMap(valuesIn)];
	});
}

const valuesOf = (source: Source) => {
	const message = typeof source === 'string' ? compileMessageOrThrow(source) : source;
	return [...new Set(valuesIn(message))].toSorted();
};

// Translations are held to more by scripts/texts.
for (const { tag, load } of LANGUAGES.filter((language) => language.madeUp))
	test(`${tag} says every message, with the values of the English one`, async () => {
		const translation = await load!();
		const wrong = all.filter(({ id, source }) => {
			const translated = translation(id, source);
			return !translated || valuesOf(translated).join() !== valuesOf(source).join();
		});
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

test('no English message is empty', () => {
	expect(all.filter(({ source }) => String(source).trim() === '').map(({ id }) => id)).toEqual([]);
});
