// A command for each language that the page can be shown in. Their titles are the names of the languages in themselves.
import type { Playground } from '#lib/state/playground.svelte.ts';
import { commands as words } from '#lib/texts/en/commands.ts';
import { LANGUAGES, type Language } from '#lib/texts/languages.ts';
import { verbatim } from '#lib/texts/words.ts';
import type { Command } from './command.ts';

/** Those that are offered; one that the address asked for, too, while it is shown. */
export function languageCommands({ language: { shown } }: Playground): readonly Command[] {
	return LANGUAGES.filter((language) => language.offered || language === shown).map((language) =>
		languageCommand(language, shown)
	);
}

function languageCommand(language: Language, shown: Language): Command {
	const { name, tag } = language;
	return {
		id: `page.language ${tag}`,
		group: 'page',
		title: verbatim(name),
		lang: tag,
		words: words.languageWords({ name: nameIn(shown, tag) }),
		checked: (playground) => playground.language.shown === language,
		run: (playground) => playground.language.choose(language)
	};
}

/** “German” in English, “Deutsch” in German. */
function nameIn(shown: Language, tag: string): string {
	return new Intl.DisplayNames([shown.tag, 'en'], { type: 'language' }).of(tag) ?? tag;
}
