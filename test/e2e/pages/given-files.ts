// Files as a user gives them to the page: dragged over a part of it and dropped, or chosen in the browser's dialog.
import { writeFileSync } from 'node:fs';
import { test, type Page } from '@playwright/test';

export interface GivenFile {
	name: string;
	bytes: Uint8Array;
}

/** Drags files over a part of the page, and lets go of them there. */
export async function drag(
	page: Page,
	over: string,
	files: readonly GivenFile[],
	drop = true
): Promise<void> {
	const given = files.map(({ name, bytes }) => ({
		name,
		base64: Buffer.from(bytes).toString('base64')
	}));
	const transfer = await page.evaluateHandle((all) => {
		const dataTransfer = new DataTransfer();
		for (const { name, base64 } of all)
			dataTransfer.items.add(
				new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name)
			);
		return dataTransfer;
	}, given);
	for (const type of ['dragenter', 'dragover', ...(drop ? ['drop'] : [])])
		await page.locator(over).first().dispatchEvent(type, { dataTransfer: transfer });
}

/** By the button of the file list. They lie on disk: the page reads them itself. */
export async function chooseFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
	const paths = files.map(({ name, bytes }) => {
		const path = test.info().outputPath(name);
		writeFileSync(path, bytes);
		return path;
	});
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Import files' }).click();
	await (await choosing).setFiles(paths);
}
