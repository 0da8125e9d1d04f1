// The language of the page: components say words by it, and say them again when another language is chosen.
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
	#wanted = ENGLISH.tag;

	constructor(loadErrors: LoadErrors = () => import('./error-texts.ts')) {
		this.#loadErrors = loadErrors;
		this.#speaker = $state.raw(this.#speakerOf(ENGLISH.tag, null));
	}

	/** The one that is shown. */
	get tag(): string {
		return this.#speaker.tag;
	}

	/** Bound, so that components may call it `t`. */
	t = (words: Words): string => this.#speaker.say(words);

	/** Loads the language's file and shows it; a later choice wins, and one that does not arrive changes nothing. */
	async choose(language: Language): Promise<void> {
		this.#wanted = language.tag;
		const translation = (await language.load?.()) ?? null;
		if (this.#wanted === language.tag) this.#speaker = this.#speakerOf(language.tag, translation);
	}

	#speakerOf(tag: string, translation: Translation | null): Speaker {
		return new Speaker(tag, (key, values) => this.#textOfError(key, values), translation);
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
