// What a shell shows, as it was last seen, and whether what is seen now can still be the same shell. A setting counts
// as off when the shell behaves so, whatever it returned.

/** In this order, so that each answer is easier to read than the one before. */
export const SETTINGS = ['echo', 'colors', 'vt100', 'prompt'] as const;
export type Setting = (typeof SETTINGS)[number];

export type PromptLook = 'none' | 'plain' | 'colored';

/** What a shell showed between the answers to two words that no command has. */
export interface Look {
	/** What is typed comes back. */
	echo: boolean;
	prompt: PromptLook;
	/** A line that is typed is ended although it does not come back. */
	lineEnds: boolean;
}

const RANK: Readonly<Record<PromptLook, number>> = { none: 0, plain: 1, colored: 2 };

export class ShellSettings {
	/** Switched off by us, as far as the shell said: to be switched on again. */
	readonly off = new Set<Setting>();
	/** Undefined until it was looked for. */
	#seen: Look | undefined;
	/** What was seen may hold no longer. */
	#mayDiffer = false;

	get seen(): Look | undefined {
		return this.#seen;
	}

	/** True until the contrary was seen. */
	get echoes(): boolean {
		return this.#seen?.echo ?? true;
	}

	get prompt(): PromptLook {
		return this.#seen?.prompt ?? 'colored';
	}

	saw(look: Look): void {
		this.#seen = look;
		this.#mayDiffer = false;
	}

	/** What containers print while the shell waits stands between prompts, and the shell echoes nothing. */
	get dividesByPrompts(): boolean {
		const { prompt, echo, lineEnds } = this.#seen ?? { prompt: 'none', echo: true };
		return prompt !== 'none' && !echo && lineEnds === true && !this.#mayDiffer;
	}

	/** What comes back from now on shows nothing. */
	expectAnything(): void {
		if (this.#seen) this.#seen = { ...this.#seen, prompt: 'colored' };
		this.#mayDiffer = true;
	}

	/** Nothing is known of the shell. */
	forget(): void {
		this.off.clear();
		this.#seen = undefined;
		this.#mayDiffer = false;
	}

	/** Whether a prompt that comes looks as if the shell had its first settings again. Alone it proves nothing. */
	isStrange(prompt: PromptLook): boolean {
		return prompt === 'colored' && this.prompt !== 'colored';
	}

	/** Whether something is on again that was seen to be off: only a shell that restarted does that by itself. */
	cameBack(look: Look): boolean {
		if (!this.#seen) return false;
		return (look.echo && !this.#seen.echo) || RANK[look.prompt] > RANK[this.#seen.prompt];
	}

	/** Whether a shell that restarts could be told from this one by what it shows. */
	get tells(): boolean {
		return !this.echoes || this.prompt !== 'colored';
	}
}
