// The language of the page: components say words by it, and say them again when another language is chosen.
import { loadPart } from '#lib/core/load-part.ts';
import { late } from './en/late.ts';
import { ENGLISH, type Language } from './languages.ts';
import { Speaker, type Translation } from './speaker.ts';
import type { ErrorText, Words } from './words.ts';

/** Texts of errors that did not arrive are asked for again when one is said, but not more often than this. */
const ASK_AGAIN_MS = 10_000;

type LoadErrors = () => Promise<{ errorText: ErrorText }>;

export class Texts {
	#errorText = $state.raw<ErrorText | null>(null);
	#loadErrors: LoadErrors;
	#askedAtMs = -Infinity;
	#speaker: Speaker;
	#language = $state.raw(ENGLISH);
	#loading = $state.raw<Language | null>(null);
	#failed = $state.raw<Language | null>(null);

	constructor(loadErrors: LoadErrors = () => import('./error-texts.ts')) {
		this.#loadErrors = loadErrors;
		this.#speaker = $state.raw(this.#speakerOf(ENGLISH, null));
	}

	/** The one that is shown. */
	get language(): Language {
		return this.#language;
	}

	/** One that was asked for and is on its way. */
	get loading(): Language | null {
		return this.#loading;
	}

	/** The last one that was asked for, where it could not be loaded. What was shown before stays. */
	get failed(): Language | null {
		return this.#failed;
	}

	/** Bound, so that components may call it `t`. */
	t = (words: Words): string => this.#speaker.say(words);

	/** Loads the language's file and shows it; a later choice wins. Never rejects: see `failed`. */
	async choose(language: Language): Promise<void> {
		this.#failed = null;
		this.#loading = language;
		try {
			const translation = language.load ? await loadPart(language.load) : null;
			if (this.#loading === language) this.#show(language, translation);
		} catch {
			if (this.#loading === language) this.#failed = language;
		} finally {
			if (this.#loading === language) this.#loading = null;
		}
	}

	/** Keeps what is shown, whatever is on its way or did not come. */
	stay(): void {
		this.#loading = null;
		this.#failed = null;
	}

	#show(language: Language, translation: Translation | null): void {
		this.#language = language;
		this.#speaker = this.#speakerOf(language, translation);
	}

	#speakerOf({ tag, direction }: Language, translation: Translation | null): Speaker {
		const errorText: ErrorText = (key, values) => this.#textOfError(key, values);
		return new Speaker(tag, errorText, translation, direction);
	}

	/** A component that says an error before the texts are here says it again when they are. */
	#textOfError: ErrorText = (key, values) => {
		const has = this.#errorText;
		if (has === null || has === withoutTexts) void this.#askForErrors();
		return (has ?? pending)(key, values);
	};

	async #askForErrors(): Promise<void> {
		const nowMs = performance.now();
		if (nowMs - this.#askedAtMs < ASK_AGAIN_MS) return;
		this.#askedAtMs = nowMs;
		try {
			this.#errorText = (await this.#loadErrors()).errorText;
		} catch {
			this.#errorText = withoutTexts;
		}
	}
}

const pending: ErrorText = () => late.pending;

/** The network is gone, as it seems: what can be said without it. */
const withoutTexts: ErrorText = (key) =>
	key.endsWith('.next')
		? late.tryAgain
		: key === 'part-unavailable'
			? late.part
			: late.error({ code: key });
