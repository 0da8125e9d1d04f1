// One browser for all tests of a file: starting one takes longer than most of what is done in it. Each test has an origin
// of its own in it, so that each is a first visit.
import type { Tab } from './tab.ts';

const VIEW = { width: 1440, height: 900 };

export class Session {
	#tab: Tab | null = null;
	#of = '';
	#visits = 0;

	/** `of`: what it is for, the file and the options. Another one ends the browser that is there. */
	async tab(of: string, start: () => Promise<Tab>): Promise<Tab> {
		if (this.#tab && this.#of === of) return this.#tab;
		await this.close();
		this.#tab = await start();
		this.#of = of;
		await this.#tab.resize(VIEW.width, VIEW.height);
		return this.#tab;
	}

	/** The site at `base` under a name that no test has used: nothing of an earlier one is kept there. */
	newSite(base: string): string {
		const url = new URL(base);
		url.hostname = `visit-${++this.#visits}.localhost`;
		return url.origin;
	}

	async close(): Promise<void> {
		const tab = this.#tab;
		this.#tab = null;
		await tab?.close();
	}
}
