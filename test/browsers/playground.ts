// The playground in any browser that can be driven: finds what a user sees by role and name, clicks and types for real.
import { expect } from '@playwright/test';
import type { Tab } from './tab.ts';
import { KEYS } from './tab.ts';

const ROLES = {
	button: 'button, [role=button]',
	dialog: '[role=dialog], [role=alertdialog]',
	menuitem: '[role=menuitem], [role=menuitemcheckbox], [role=menuitemradio]',
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

const WAIT_MS = 40_000;
const LOOK_MS = 100;

export class Playground {
	constructor(readonly tab: Tab) {}

	/** Opens the page, and waits for the project in its editor. Errors of the page are kept from its first script on. */
	async open(url: string): Promise<void> {
		await this.tab.open(url);
		await this.tab.evaluate(() => {
			const complaints: string[] = ((window as { complaints?: string[] }).complaints = []);
			addEventListener('error', ({ message }) => complaints.push(message));
			addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
			const { error } = console;
			console.error = (...words: unknown[]) => {
				complaints.push(words.map(String).join(' '));
				error(...words);
			};
		});
		await this.until('the editor', () => document.querySelector('.cm-content') !== null);
	}

	/** Asks the page until the answer is yes. */
	async until<Args extends unknown[]>(
		what: string,
		asks: (...args: Args) => boolean,
		...args: Args
	): Promise<void> {
		const answer = () => this.tab.evaluate(asks, ...args);
		await expect.poll(answer, { message: what, timeout: WAIT_MS, intervals: [LOOK_MS] }).toBe(true);
	}

	async click(role: Role, name: string | RegExp): Promise<void> {
		const source = typeof name === 'string' ? `^${escape(name)}$` : name.source;
		let last = '';
		let problem = '';
		for (const end = Date.now() + WAIT_MS; Date.now() < end;) {
			const place = await this.tab.evaluate(findPlace, ROLES[role], source);
			if ('missing' in place) problem = place.missing;
			// Twice at the same place: what opens with an animation has arrived.
			else if (JSON.stringify(place) === last) return this.tab.click(place.x, place.y);
			last = JSON.stringify(place);
			await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
		}
		throw new Error(`${role} “${source}”: ${problem}`);
	}

	/** Whether it is there, disabled or not. */
	has(role: Role, name: RegExp): Promise<boolean> {
		return this.tab.evaluate(
			(selector, source) =>
				[...document.querySelectorAll(selector)].some((node) =>
					new RegExp(source).test(node.getAttribute('aria-label') ?? node.textContent ?? '')
				),
			ROLES[role],
			name.source
		);
	}

	text(): Promise<string> {
		return this.tab.evaluate(() => document.body.innerText);
	}

	async expectText(pattern: RegExp): Promise<void> {
		const text = () => this.text();
		await expect.poll(text, { timeout: WAIT_MS, intervals: [LOOK_MS] }).toMatch(pattern);
	}

	/** The rows of the console that are visible. */
	consoleText(): Promise<string> {
		return this.tab.evaluate(() =>
			[...document.querySelectorAll('.xterm-rows > div')]
				.map((row) => (row.textContent ?? '').replaceAll('\u00a0', ' ').trimEnd())
				.join('\n')
		);
	}

	async expectConsole(pattern: RegExp): Promise<void> {
		const text = () => this.consoleText();
		await expect.poll(text, { timeout: WAIT_MS, intervals: [LOOK_MS] }).toMatch(pattern);
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

	async run(): Promise<void> {
		await this.click('button', /^Run( again)?( ?Ctrl ↵)?$/);
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
		return this.tab.evaluate(
			(of) => document.querySelector(of)?.getBoundingClientRect().height ?? 0,
			selector
		);
	}

	async expectInFrame(pattern: RegExp): Promise<void> {
		const text = () => this.tab.evaluateInFrame(() => document.body.innerText).catch(String);
		await expect.poll(text, { timeout: WAIT_MS, intervals: [LOOK_MS] }).toMatch(pattern);
	}

	/** What the page complained of since it was opened: messages that report an error, and exceptions. */
	errors(): Promise<readonly string[]> {
		return this.tab.evaluate(() => (window as { complaints?: string[] }).complaints ?? []);
	}

	async newProject(exampleTitle: string): Promise<void> {
		await this.openGallery();
		await this.click('button', new RegExp(`^${exampleTitle}\\b`));
		await this.until('the gallery has closed', () => !document.querySelector('[role=dialog]'));
	}

	/** Replaces a text of the file that is open, as one does by hand: at its line, to its end. */
	async replaceLine(line: number, text: string): Promise<void> {
		const place = await this.tab.evaluate((number) => {
			const row = document.querySelectorAll('.cm-line')[number - 1]!;
			row.scrollIntoView({ block: 'nearest' });
			const { left, top, height } = row.getBoundingClientRect();
			return { x: left + 20, y: top + height / 2 };
		}, line);
		await this.tab.click(place.x, place.y);
		await this.tab.press(KEYS.Home);
		await this.tab.press('\uE008', KEYS.End);
		await this.tab.type(text);
	}
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
