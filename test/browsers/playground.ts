// The playground in any browser that can be driven: finds what a user sees by role and name, clicks and types for real.
import { expect } from '@playwright/test';
import { DriverHung, KEYS, type Tab } from './tab.ts';
import { frameView, type View } from './view.ts';

const ROLES = {
	button: 'button, [role=button]',
	dialog: '[role=dialog], [role=alertdialog]',
	link: 'a[href]',
	menuitem: '[role=menuitem], [role=menuitemcheckbox], [role=menuitemradio]',
	radio: 'input[type=radio], [role=radio]',
	tab: '[role=tab]',
	textbox: 'input, textarea, [role=textbox]'
} as const;

export type Role = keyof typeof ROLES;

/** Where it is to be clicked: the middle of the first that is seen, is not covered and has this name. */
type Place = { x: number; y: number } | { missing: string };

/** Runs in the page. The name is a regular expression. */
function findPlace(selector: string, name: string): Place {
	const pattern = new RegExp(name);
	const nameOf = (node: Element) => {
		const label = node.getAttribute('aria-label') ?? node.closest('label')?.textContent;
		const text = label ?? (node as HTMLInputElement).labels?.[0]?.textContent ?? node.textContent;
		return (text ?? '').replace(/\s+/g, ' ').trim();
	};
	const named = [...document.querySelectorAll(selector)].filter((node) =>
		pattern.test(nameOf(node))
	);
	for (const node of named) {
		if (node.getAttribute('aria-disabled') === 'true') continue;
		node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
		const { left, top, width, height } = node.getBoundingClientRect();
		const [x, y] = [left + width / 2, top + height / 2];
		const hit = document.elementFromPoint(x, y);
		if (width > 0 && height > 0 && hit && (node.contains(hit) || hit.contains(node)))
			return { x, y };
	}
	return { missing: `${named.length} with this name, none that can be clicked` };
}

/** Runs in the page. Null while the editor does not show such a line: it has only those in view, and is scrolled on. */
function placeOfLine(text: string): { x: number; y: number } | null {
	const rows = [...document.querySelectorAll('.cm-content .cm-line')];
	const row = rows.find((one) => one.textContent?.includes(text));
	if (!row) {
		document.querySelector('.cm-scroller')?.scrollBy(0, 200);
		return null;
	}
	row.scrollIntoView({ block: 'nearest' });
	const { left, top, height } = row.getBoundingClientRect();
	return { x: left + 20, y: top + height / 2 };
}

const RUN = /^Run( again)?( ?Ctrl ↵)?$/;
const WAIT_MS = 40_000;
/** Until the compiler was fetched, made ready, and has compiled. */
const COMPILE_MS = 90_000;
const LOOK_MS = 100;
const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK_MS));

/** Asks until the answer is right, or time is up; gives the last answer. A driver that hangs is told at once. */
export async function lastAnswer<Answer>(
	ask: () => Promise<Answer>,
	isRight: (answer: Answer) => boolean,
	waitMs = WAIT_MS
): Promise<Answer> {
	for (const end = Date.now() + waitMs; ; await pause()) {
		try {
			const answer = await ask();
			if (isRight(answer) || Date.now() > end) return answer;
		} catch (error) {
			// A page that is just loaded again, or a frame that is not there yet, cannot be asked.
			if (error instanceof DriverHung || Date.now() > end) throw error;
		}
	}
}

export class Playground {
	readonly tab: Tab;
	readonly #view: View;

	/** The page itself, unless a `view` of it is given. */
	constructor(tab: Tab, view: View = tab) {
		this.tab = tab;
		this.#view = view;
	}

	/** The playground in a frame of the page. */
	inFrame(): Playground {
		return new Playground(this.tab, frameView(this.tab));
	}

	/** Opens the page, and waits for the project in its editor. */
	async open(url: string): Promise<void> {
		await this.tab.open(url);
		await this.expectEditor();
	}

	async reload(): Promise<void> {
		await this.tab.reload();
		await this.expectEditor();
	}

	async expectEditor(): Promise<void> {
		await this.until('the editor', () => document.querySelector('.cm-content') !== null);
	}

	/** Asks the page until the answer is yes. */
	async until<Args extends unknown[]>(
		what: string,
		asks: (...args: Args) => boolean,
		...args: Args
	): Promise<void> {
		const answer = await lastAnswer(() => this.#view.evaluate(asks, ...args), Boolean);
		expect(answer, what).toBe(true);
	}

	async #untilMatches(ask: () => Promise<string>, pattern: RegExp, waitMs?: number): Promise<void> {
		const text = await lastAnswer(ask, (answer) => pattern.test(answer), waitMs);
		expect(text).toMatch(pattern);
	}

	async click(role: Role, name: string | RegExp): Promise<void> {
		const source = typeof name === 'string' ? `^${escape(name)}$` : name.source;
		let last = '';
		let problem = '';
		for (const end = Date.now() + WAIT_MS; Date.now() < end;) {
			const place = await this.#view.evaluate(findPlace, ROLES[role], source);
			if ('missing' in place) problem = place.missing;
			// Twice at the same place: what opens with an animation has arrived.
			else if (JSON.stringify(place) === last) return this.#view.click(place.x, place.y);
			last = JSON.stringify(place);
			await pause();
		}
		throw new Error(`${role} “${source}”: ${problem}`);
	}

	/** Whether it is there, disabled or not. */
	has(role: Role, name: RegExp): Promise<boolean> {
		return this.#view.evaluate(
			(selector, source) =>
				[...document.querySelectorAll(selector)].some((node) =>
					new RegExp(source).test(
						(node.getAttribute('aria-label') ?? node.textContent ?? '').trim()
					)
				),
			ROLES[role],
			name.source
		);
	}

	text(): Promise<string> {
		return this.#view.evaluate(() => document.body.innerText);
	}

	async expectText(pattern: RegExp): Promise<void> {
		await this.#untilMatches(() => this.text(), pattern);
	}

	/** The rows of the console that are visible. */
	consoleText(): Promise<string> {
		return this.#view.evaluate(() =>
			[...document.querySelectorAll('.xterm-rows > div')]
				.map((row) => (row.textContent ?? '').replaceAll('\u00a0', ' ').trimEnd())
				.join('\n')
		);
	}

	async expectConsole(pattern: RegExp): Promise<void> {
		await this.#untilMatches(() => this.consoleText(), pattern);
	}

	async expectLed(alias: string, lit: boolean): Promise<void> {
		await this.until(
			`${alias} ${lit ? 'lit' : 'dark'}`,
			(led, state) =>
				document.querySelector(`[data-alias="${led}"]`)?.getAttribute('data-lit') === state,
			alias,
			String(lit)
		);
	}

	async expectContainer(id: string, status: string): Promise<void> {
		await this.until(
			`${id} ${status}`,
			(name, state) =>
				document.querySelector(`[data-container="${name}"]`)?.getAttribute('data-status') === state,
			id,
			status
		);
	}

	/** Presses Run and waits until the container was started, or could not be. */
	async run(): Promise<void> {
		await this.click('button', RUN);
		const underWay = () => this.has('button', /^Cancel$/);
		expect(await lastAnswer(underWay, (is) => !is, COMPILE_MS), 'it still compiles').toBe(false);
	}

	async stop(): Promise<void> {
		await this.click('button', 'Stop');
	}

	async openGallery(): Promise<void> {
		await this.click('button', /^Project .*menu$/);
		await this.click('menuitem', /^New project/);
		await this.until('the gallery', () => document.querySelector('[role=dialog]') !== null);
	}

	heightOf(selector: string): Promise<number> {
		return this.#view.evaluate(
			(of) => document.querySelector(of)?.getBoundingClientRect().height ?? 0,
			selector
		);
	}

	async expectInFrame(pattern: RegExp): Promise<void> {
		await this.#untilMatches(
			() => this.tab.evaluateInFrame(() => document.body.innerText),
			pattern
		);
	}

	/** What the page reported as an error since it was opened, or threw. */
	errors(): Promise<readonly string[]> {
		return this.tab.errors();
	}

	async newProject(exampleTitle: string): Promise<void> {
		await this.openGallery();
		await this.click('button', new RegExp(`^${exampleTitle}\\b`));
		await this.until('the gallery has closed', () => !document.querySelector('[role=dialog]'));
	}

	/** Replaces the first line of the open file that has this text in it, as one does by hand. Its indent stays. */
	async replaceLine(from: string, to: string): Promise<void> {
		const find = () => this.#view.evaluate(placeOfLine, from);
		const place = await lastAnswer(find, (found) => found !== null);
		if (!place) throw new Error(`the editor does not show “${from}”`);
		await this.#view.click(place.x, place.y);
		await this.tab.press(KEYS.Home);
		await this.tab.press(KEYS.Shift, KEYS.End);
		await this.tab.type(to);
	}

	/** The text of the line is marked as an error, and so is the line beside its number. */
	async expectErrorMark(line: string): Promise<void> {
		await this.until(
			`an error is marked at “${line}”`,
			(text) => {
				const row = document.querySelector('.cm-lintRange-error')?.closest('.cm-line');
				const mark = document.querySelector('.cm-lint-marker-error');
				if (!row?.textContent?.includes(text) || !mark) return false;
				const [{ top, bottom }, at] = [row.getBoundingClientRect(), mark.getBoundingClientRect()];
				return at.top < bottom && at.bottom > top;
			},
			line
		);
	}

	/** The link of the project that is open, by the dialog that shows it. */
	async shareLink(): Promise<string> {
		await this.click('button', /^Project .*menu$/);
		await this.click('menuitem', /^Share/);
		const link = await lastAnswer(
			() =>
				this.#view.evaluate(
					() => document.querySelector<HTMLTextAreaElement>('[role=dialog] textarea')?.value ?? ''
				),
			(text) => text.includes('#')
		);
		await this.tab.press(KEYS.Escape);
		return link;
	}
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
