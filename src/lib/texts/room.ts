// A room of texts: each is words, or, if it takes values, a function from these to words.
import type { Source, Values, Words } from './words.ts';
import type { ValuesOf } from './values-of.ts';

export type Entry<Text extends string> =
	unknown extends ValuesOf<Text> ? Words : (values: ValuesOf<Text>) => Words;

export type Room<Texts extends Readonly<Record<string, string>>> = {
	readonly [Key in keyof Texts]: Entry<Texts[Key]>;
};

/** The call is known to the build (`vite/texts.ts`), which puts compiled messages in the place of the texts. */
export function room<const Texts extends Readonly<Record<string, string>>>(
	name: string,
	texts: Texts
): Room<Texts> {
	const entries = Object.entries<Source>(texts).map(([key, source]) => {
		const id = `${name}.${key}`;
		const say = (values: Values): Words => ({ id, source, values });
		return [key, takesValues(source) ? say : say({})] as const;
	});
	// The type says of each text what `takesValues` finds in it.
	return Object.fromEntries(entries) as Room<Texts>;
}

function takesValues(source: Source): boolean {
	return typeof source === 'string'
		? source.includes('{')
		: source.some((part) => typeof part !== 'string');
}
