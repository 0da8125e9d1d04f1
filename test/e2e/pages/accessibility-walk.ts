// What automatic checks can tell about accessibility: each part of the page by all rules in the light, by those of
// colours in the dark, and the page around it.
import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export const PANEL = '#console';
export const DIALOG = '[role=dialog], [role=alertdialog]';

/** What the whole page is held to, also where only a part of it is looked at. */
const PAGE_RULES = [
	'aria-hidden-focus',
	'bypass',
	'duplicate-id-aria',
	'landmark-banner-is-top-level',
	'landmark-main-is-top-level',
	'landmark-no-duplicate-banner',
	'landmark-no-duplicate-contentinfo',
	'landmark-no-duplicate-main',
	'landmark-one-main',
	'landmark-unique',
	'page-has-heading-one',
	'region'
];
const MENU = '[role=menu]';
const CONTRAST = ['color-contrast'];

interface Part {
	/** Selector; without it the whole page. */
	part?: string;
	/** Without it all rules. */
	rules?: string[];
	/** All but this one. */
	without?: string;
}

// Once a page, and run in it directly: AxeBuilder brings it again for every scan, which takes longer than the scan.
const AXE = createRequire(import.meta.resolve('@axe-core/playwright')).resolve(
	'axe-core/axe.min.js'
);

interface Finding {
	id: string;
	impact?: string | null;
	help: string;
	nodes: { html: string; failureSummary?: string }[];
}

type AxeRun = (where: unknown, options: object) => Promise<{ violations: Finding[] }>;

/** One line for each finding, with the elements that it is about. */
async function findings(page: Page, { part, rules, without }: Part): Promise<string[]> {
	// A dialog that still fades in, or colours that still change, have another contrast.
	await page.evaluate(async () => {
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		const ending = document
			.getAnimations()
			.filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
		// One that is paused never ends.
		const enough = new Promise((resolve) => setTimeout(resolve, 500));
		await Promise.race([enough, Promise.allSettled(ending.map(({ finished }) => finished))]);
	});
	if (!(await page.evaluate(() => 'axe' in globalThis)))
		await page.evaluate(readFileSync(AXE, 'utf8'));
	const violations = await page.evaluate(
		async ({ selector, runOnly, off }) => {
			const { run } = (globalThis as unknown as { axe: { run: AxeRun } }).axe;
			const options = {
				resultTypes: ['violations'],
				...(runOnly && { runOnly }),
				...(off && { rules: { [off]: { enabled: false } } })
			};
			const found = await run(selector ?? document, options);
			return found.violations.map(({ id, impact, help, nodes }) => {
				return {
					id,
					impact,
					help,
					nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary }))
				};
			});
		},
		{ selector: part, runOnly: rules, off: without }
	);
	return violations.map(
		({ id, impact, help, nodes }) =>
			`${impact} ${id}: ${help}: ${nodes.map(({ html, failureSummary }) => `${html} (${failureSummary})`).join(' | ')}`
	);
}

/** All findings at the end, so that one run tells all of them. */
export class AccessibilityWalk {
	readonly #found: Record<string, string[]> = {};

	constructor(readonly page: Page) {}

	/** In the light all rules, in the dark those that colours can break. */
	async look(name: string, part?: string): Promise<void> {
		await this.page.emulateMedia({ colorScheme: 'light' });
		const where = part === undefined ? {} : { part };
		await this.#add(name, where);
		if (part !== undefined) await this.#add(name, { rules: PAGE_RULES });
		await this.page.emulateMedia({ colorScheme: 'dark' });
		await this.#add(`${name}, dark`, { ...where, rules: CONTRAST });
	}

	/** The arrow keys scroll a menu, which the rule about what scrolls does not know: nothing in it is a stop of Tab. */
	async lookAtMenu(name: string): Promise<void> {
		await this.page.emulateMedia({ colorScheme: 'light' });
		await this.#add(`menu ${name}`, { part: MENU, without: 'scrollable-region-focusable' });
		await this.page.emulateMedia({ colorScheme: 'dark' });
		await this.#add(`menu ${name}, dark`, { part: MENU, rules: CONTRAST });
	}

	/** Looks again before it believes: just after a change of colours, Chromium mixes old and new ones. */
	async #add(name: string, part: Part): Promise<void> {
		if ((await findings(this.page, part)).length === 0) return;
		await this.page.waitForTimeout(1_000);
		for (const finding of await findings(this.page, part)) this.note(name, finding);
	}

	note(name: string, problem: string): void {
		(this.#found[name] ??= []).push(problem);
	}

	expectNothing(): void {
		expect(this.#found).toEqual({});
	}
}
