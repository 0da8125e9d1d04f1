// The language of the page as the user chooses it. The choice is kept in this browser and goes before the browser's own wish.
import { keepLanguage } from '#lib/storage/kept-language.ts';
import type { Language } from '#lib/texts/languages.ts';
import type { Texts } from '#lib/texts/texts.svelte.ts';

export class PageLanguage {
	readonly #texts: Texts;
	readonly #storage: () => Pick<Storage, 'setItem'>;

	constructor(texts: Texts, storage: () => Pick<Storage, 'setItem'>) {
		this.#texts = texts;
		this.#storage = storage;
	}

	/** The one that is shown. */
	get shown(): Language {
		return this.#texts.language;
	}

	/** The one that was asked for and is on its way. */
	get loading(): Language | null {
		return this.#texts.loading;
	}

	/** The one that was asked for and could not be loaded. What is shown stays. */
	get failed(): Language | null {
		return this.#texts.failed;
	}

	/** Never rejects: see `failed`. */
	async choose(language: Language): Promise<void> {
		keepLanguage(this.#storage, language.tag);
		await this.#texts.choose(language);
	}

	/** Asks once more for one that could not be loaded. */
	async again(): Promise<void> {
		if (this.failed) await this.#texts.choose(this.failed);
	}

	/** What is shown is good enough: nothing is waited for or said to be missing. */
	stay(): void {
		this.#texts.stay();
	}
}
