// The playground as a user handles it: projects, editor, run bar. Specs say what happens; this says where to click.
import { expect, type ConsoleMessage, type Page } from '@playwright/test';
import { BoardArea } from './board-area.ts';
import { ConsoleArea } from './console-area.ts';

export class PlaygroundPage {
	readonly board: BoardArea;
	readonly console: ConsoleArea;
	/** Errors and warnings of the browser's console, and uncaught exceptions. */
	readonly complaints: string[] = [];

	constructor(readonly page: Page) {
		this.board = new BoardArea(page);
		this.console = new ConsoleArea(page);
		page.on('console', (message) => this.#note(message));
		page.on('pageerror', (error) => this.complaints.push(String(error)));
	}

	#note(message: ConsoleMessage): void {
		// What the configuration of the tests asks for.
		if (message.text().includes('Service Worker registration blocked by Playwright')) return;
		if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
	}

	async open(): Promise<void> {
		await this.page.goto('/');
		await expect(this.editor).toBeVisible();
	}

	get runButton() {
		const header = this.page.getByRole('banner');
		return header.getByRole('button', { name: /^(Run|Run again)( Ctrl ↵)?$/ });
	}

	get editor() {
		return this.page.locator('.cm-content');
	}

	get problems() {
		return this.page.getByRole('tabpanel', { name: /Problems/ });
	}

	/** Presses Run and waits until the container was started. */
	async run(): Promise<void> {
		await this.runButton.click();
		await expect(this.page.getByRole('button', { name: 'Cancel', exact: true })).toBeHidden({
			timeout: 60_000
		});
	}

	/** As `run`; where the example is made for another board, that one is taken. */
	async runOnItsBoard(): Promise<void> {
		const hint = this.page.getByText(/^This example is made for the /);
		if (!(await hint.isVisible())) return this.run();
		await this.runButton.click();
		await this.page.getByRole('dialog').getByRole('button', { name: 'Switch and run' }).click();
		await expect(hint).toBeHidden();
		const cancel = this.page.getByRole('button', { name: 'Cancel', exact: true });
		await expect(cancel).toBeVisible();
		await expect(cancel).toBeHidden({ timeout: 60_000 });
	}

	async stop(): Promise<void> {
		await this.page.getByRole('button', { name: 'Stop', exact: true }).click();
	}

	async cancel(): Promise<void> {
		await this.page.getByRole('button', { name: 'Cancel', exact: true }).click();
	}

	/** Some of the image is on the board, and not all of it. */
	async expectUploading(): Promise<void> {
		const bar = this.page.getByRole('progressbar', { name: 'Uploading' });
		await expect(bar).toHaveAttribute('aria-valuenow', /^[1-9]/);
	}

	async expectMessage(title: string): Promise<void> {
		await expect(this.page.getByText(title).first()).toBeVisible();
	}

	/** Whether the simulated board's serial line is as slow as a real one. */
	async setRealSerialSpeed(on: boolean): Promise<void> {
		await this.page.getByRole('button', { name: /^Run on / }).click();
		const item = this.page.getByRole('menuitemcheckbox', { name: /serial speed/i });
		if ((await item.getAttribute('aria-checked')) !== String(on)) await item.click();
		else await this.page.keyboard.press('Escape');
	}

	/** Whether the simulated board has the quirks of the real runtime; a change restarts it. */
	async setQuirks(on: boolean): Promise<void> {
		await this.page.getByRole('button', { name: /^Run on / }).click();
		const item = this.page.getByRole('menuitemcheckbox', { name: /quirks/ });
		if ((await item.getAttribute('aria-checked')) !== String(on)) await item.click();
		else await this.page.keyboard.press('Escape');
	}

	/** Chooses a simulated board, or a firmware for it, by the name in the menu beside Run. */
	async chooseTarget(name: string): Promise<void> {
		await this.page.getByRole('button', { name: /^Run on / }).click();
		await this.page.getByRole('menuitemcheckbox', { name: new RegExp(name) }).click();
	}

	async newProject(exampleTitle: string): Promise<void> {
		await this.#projectMenu('New project…');
		const gallery = this.page.getByRole('dialog');
		const title = this.page.getByText(exampleTitle, { exact: true });
		await gallery.getByRole('button').filter({ has: title }).click();
		await expect(gallery).toBeHidden();
	}

	async switchTo(projectName: string): Promise<void> {
		await this.#projectMenu(projectName);
	}

	async deleteProject(): Promise<void> {
		await this.#projectMenu('Delete');
	}

	async #projectMenu(item: string): Promise<void> {
		await this.page.getByRole('button', { name: /^Project .*: menu$/ }).click();
		await this.page.getByRole('menuitem', { name: new RegExp(`^${item}`) }).click();
	}

	get projectName() {
		return this.page.getByRole('button', { name: /^Project .*: menu$/ });
	}

	async openFile(path: string): Promise<void> {
		await this.page.getByRole('treeitem', { name: new RegExp(`^${path}`) }).click();
	}

	/** Replaces the text of the active file, as a user who selects all and pastes. */
	async write(source: string): Promise<void> {
		await this.editor.click();
		await this.page.keyboard.press('ControlOrMeta+a');
		await this.page.keyboard.insertText(source);
	}

	/** Replaces the first occurrence of a text that is visible in the editor. */
	async replace(from: string, to: string): Promise<void> {
		const source = await this.source();
		if (!source.includes(from)) throw new Error(`the editor does not show ${JSON.stringify(from)}`);
		await this.write(source.replace(from, to));
	}

	/** The whole text of the active file, by the editor's own copy. */
	async source(): Promise<string> {
		await this.editor.click();
		await this.page.keyboard.press('ControlOrMeta+a');
		return this.page.evaluate(() => {
			const event = new ClipboardEvent('copy', {
				clipboardData: new DataTransfer(),
				bubbles: true
			});
			document.activeElement?.dispatchEvent(event);
			return event.clipboardData?.getData('text/plain') ?? '';
		});
	}

	expectNoComplaints(): void {
		expect(this.complaints).toEqual([]);
	}
}
