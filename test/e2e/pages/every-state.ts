// Every panel and every dialog of the page, and how to open it. A new one has to be added here.
import { expect, type Page } from '@playwright/test';
import { linkOf } from '#lib/share/share-link.ts';
import { sharedFiles } from '#lib/share/shared-project.ts';
import { Palette } from './palette.ts';
import { openPanel } from './panels.ts';

export const PANELS = [
	'Console',
	'Problems',
	'Search',
	'Plotter',
	'Size',
	'Images',
	'Follow',
	'Web',
	'Storage',
	'Timeline',
	'Scenario',
	'Recording'
];

/** The area of a phone in which a dialog is opened; null: from the header. */
type Area = 'Files' | 'Code' | 'Board' | 'Console' | null;

export interface DialogState {
	name: string;
	/** The component that it is written in, below src. */
	source: string;
	area: Area;
	open: (page: Page) => Promise<void>;
}

const button = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });

async function choose(page: Page, menu: string | RegExp, item: string | RegExp): Promise<void> {
	// The menu beside Run waits until nothing is compiled.
	await expect(button(page, menu)).not.toHaveAttribute('aria-disabled', 'true');
	await button(page, menu).click();
	await page.getByRole('menuitem', { name: item }).click();
}

const PROJECT = /^Project .*: menu$/;
const RUN_ON = /^Run on /;
const IMAGE = 'blinky 1.0.0';

const inPanel = (panel: string, open: (page: Page) => Promise<void>) => async (page: Page) => {
	await openPanel(page, panel);
	await open(page);
};

async function fillRegistry(page: Page): Promise<void> {
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Registry').fill('http://localhost:9');
	await dialog.getByLabel('Repository').fill('team/blinky');
	await dialog.getByLabel('Tag', { exact: true }).fill('v1');
}

const SHARED = linkOf('https://play.example/', sharedFiles('Lamp', { 'main.c': 'int a;' }));

/** By the share dialog, where it leads to another one. */
async function share(page: Page, more: string | null): Promise<void> {
	await choose(page, PROJECT, /^Share/);
	const dialog = page.getByRole('dialog', { name: /^Share “/ });
	await expect(dialog.getByRole('textbox', { name: 'Link' })).toBeVisible();
	if (more !== null) await dialog.getByRole('button', { name: more }).click();
}

/** In this order: a container is running at first, and the library has an image and a key of one’s own. */
export const DIALOGS: readonly DialogState[] = [
	...(
		[
			['share', 'ShareDialog', null],
			['embed', 'EmbedDialog', 'Embed in a page…'],
			['print', 'PrintDialog', 'Print…']
		] as const
	).map(([name, component, more]): DialogState => ({
		name,
		source: `lib/features/share/${component}.svelte`,
		area: null,
		open: (page) => share(page, more)
	})),
	{
		name: 'picture',
		source: 'lib/features/simulator/PictureDialog.svelte',
		area: null,
		open: (page) => share(page, 'Picture of the board…')
	},
	{
		name: 'open a link',
		source: 'routes/(playground)/areas/OpeningArea.svelte',
		area: null,
		open: (page) => choose(page, PROJECT, /^Open a link/)
	},
	{
		name: 'open a shared project',
		source: 'lib/features/share/OpenDialog.svelte',
		area: null,
		open: async (page) => {
			await choose(page, PROJECT, /^Open a link/);
			await page.getByRole('dialog').getByRole('textbox').fill(SHARED);
			await button(page, 'Continue').click();
			await expect(page.getByRole('dialog', { name: 'Open “Lamp”?' })).toBeVisible();
		}
	},
	{
		name: 'lessons',
		source: 'lib/features/lessons/LessonGallery.svelte',
		area: null,
		open: (page) => choose(page, PROJECT, /^Lessons/)
	},
	{
		name: 'hand in',
		source: 'lib/features/hand-in/HandInDialog.svelte',
		area: null,
		open: (page) => choose(page, PROJECT, /^Hand in/)
	},
	{
		name: 'help',
		source: 'lib/features/help/HelpDialog.svelte',
		area: null,
		open: (page) => button(page, 'Help').click()
	},
	{
		name: 'all commands',
		source: 'lib/features/palette/CommandPalette.svelte',
		area: null,
		open: (page) => page.keyboard.press('F1')
	},
	{
		name: 'offline copy',
		source: 'lib/features/offline/OfflineDialog.svelte',
		area: null,
		open: (page) => new Palette(page).run('offline', 'Offline copy…')
	},
	{
		name: 'flash firmware',
		source: 'lib/features/flash/FlashDialog.svelte',
		area: null,
		open: (page) => new Palette(page).run('flash firm', 'Flash firmware…')
	},
	{
		name: 'gallery',
		source: 'lib/features/projects/ExampleGallery.svelte',
		area: null,
		open: (page) => choose(page, PROJECT, /^New project/)
	},
	{
		name: 'all projects',
		source: 'lib/features/projects/ProjectListDialog.svelte',
		area: null,
		open: (page) => choose(page, PROJECT, /^All projects/)
	},
	{
		name: 'rename the project',
		source: 'lib/features/projects/ProjectDialogs.svelte',
		area: null,
		open: (page) => choose(page, PROJECT, /^Rename/)
	},
	{
		name: 'reset the project',
		source: 'lib/features/projects/ProjectDialogs.svelte',
		area: null,
		open: (page) => choose(page, PROJECT, /^Reset to/)
	},
	{
		name: 'new file',
		source: 'lib/features/editor/FileTree.svelte',
		area: 'Files',
		open: (page) => button(page, 'New file').click()
	},
	{
		name: 'rename a file',
		source: 'lib/features/editor/FileTree.svelte',
		area: 'Files',
		open: (page) => choose(page, 'Actions for main.c', /^Rename or move/)
	},
	{
		name: 'replace a file by an imported one',
		source: 'lib/features/projects/ReplaceDialog.svelte',
		area: 'Files',
		open: async (page) => {
			await button(page, 'Import files').focus();
			await page.getByLabel('Files to import').setInputFiles({
				name: 'main.c',
				mimeType: 'text/plain',
				buffer: Buffer.from('int main(void) { return 0; }')
			});
		}
	},
	{
		name: 'run options',
		source: 'lib/features/run/RunOptionsDialog.svelte',
		area: null,
		open: (page) => choose(page, RUN_ON, /^Run options/)
	},
	{
		name: 'deploy check',
		source: 'lib/features/run/CheckDialog.svelte',
		area: null,
		open: (page) => choose(page, RUN_ON, /^Deploy check/)
	},
	{
		name: 'help with connecting',
		source: 'lib/features/board/ConnectHelp.svelte',
		area: null,
		open: async (page) => {
			await button(page, RUN_ON).click();
			await page.getByRole('menuitemcheckbox', { name: /^Help with connecting/ }).click();
			const closed = page.getByRole('dialog').locator('details:not([open]) > summary');
			await closed.first().waitFor();
			while ((await closed.count()) > 0) await closed.first().click();
		}
	},
	{
		name: 'switch to another board',
		source: 'routes/(playground)/areas/RunArea.svelte',
		area: null,
		open: async (page) => {
			await expect(button(page, RUN_ON)).not.toHaveAttribute('aria-disabled', 'true');
			await button(page, RUN_ON).click();
			await page.getByRole('menuitemcheckbox', { name: /Workshop board/ }).click();
		}
	},
	{
		name: 'new folder on the board',
		source: 'lib/features/files/StoragePanel.svelte',
		area: 'Console',
		open: inPanel('Storage', (page) => button(page, /^New folder in/).click())
	},
	{
		name: 'delete a file of the board',
		source: 'lib/features/files/StoragePanel.svelte',
		area: 'Console',
		open: inPanel('Storage', async (page) => {
			const tree = page.getByRole('tree', { name: 'Files on the board' });
			await tree.getByRole('treeitem', { name: /^notes\.txt/ }).click();
			await button(page, 'Delete notes.txt').click();
		})
	},
	{
		name: 'erase the storage',
		source: 'lib/features/files/StoragePanel.svelte',
		area: 'Console',
		open: inPanel('Storage', (page) => button(page, 'Erase this board’s storage').click())
	},
	{
		name: 'image',
		source: 'lib/panels/images/ImageLibraryArea.svelte',
		area: 'Console',
		open: inPanel('Images', (page) => button(page, `Inspect ${IMAGE}`).click())
	},
	{
		name: 'sign an image',
		source: 'lib/panels/images/ImageLibraryArea.svelte',
		area: 'Console',
		open: inPanel('Images', (page) => choose(page, `More actions for ${IMAGE}`, /^Sign/))
	},
	{
		name: 'signing keys',
		source: 'lib/features/image/KeysDialog.svelte',
		area: 'Console',
		open: inPanel('Images', (page) => choose(page, 'More image actions', /^Signing keys/))
	},
	{
		name: 'registry',
		source: 'lib/features/image/RegistryDialog.svelte',
		area: 'Console',
		open: inPanel('Images', async (page) => {
			await choose(page, `More actions for ${IMAGE}`, /^Push/);
			await fillRegistry(page);
		})
	},
	{
		name: 'delete from the registry',
		source: 'lib/panels/images/ImageLibraryArea.svelte',
		area: 'Console',
		open: inPanel('Images', async (page) => {
			await choose(page, 'More image actions', /^Pull/);
			await fillRegistry(page);
			await button(page, 'Delete from registry…').click();
			await expect(page.getByRole('alertdialog')).toBeVisible();
		})
	},
	{
		name: 'delete an image of the board',
		source: 'lib/features/board/ImageList.svelte',
		area: 'Board',
		open: async (page) => {
			const remove = button(page, 'Remove blinky');
			if (await remove.isVisible()) {
				await button(page, 'Stop blinky').click();
				await expect(remove).not.toHaveAttribute('aria-disabled', 'true');
				await remove.click();
				await expect(remove).toBeHidden();
			}
			const images = page.locator('details', { has: page.locator('[data-image]') });
			if ((await images.getAttribute('open')) === null) await images.locator('summary').click();
			const image = button(page, 'Delete blinky.wasm');
			await expect(image).not.toHaveAttribute('aria-disabled', 'true');
			await image.click();
		}
	},
	{
		name: 'folders for local toolchains',
		source: 'lib/features/projects/TemplateDialog.svelte',
		area: null,
		open: (page) => choose(page, PROJECT, /^With a local toolchain/)
	},
	{
		name: 'run on another board',
		source: 'routes/(playground)/areas/BoardHint.svelte',
		area: null,
		open: async (page) => {
			await choose(page, PROJECT, /^New project/);
			const gallery = page.getByRole('dialog');
			await gallery.getByRole('button', { name: /^Knob to LEDs/ }).click();
			await expect(gallery).toBeHidden();
			await page
				.getByRole('banner')
				.getByRole('button', { name: /^Run( again)?( Ctrl ↵)?$/ })
				.click();
		}
	}
];

/** Those that only a board on a cable opens: test/serial/accessibility.spec.ts looks at them. */
export const CABLE_DIALOGS = [
	'lib/features/board/DeployDialog.svelte',
	'lib/features/board/SerialPanel.svelte',
	'lib/features/board/SerialPanel.svelte'
];

/** Those that need a kept copy of the page, or what knows the language: offline.spec.ts and code.spec.ts look at them. */
export const LATE_DIALOGS = [
	'lib/features/offline/OfflineDialog.svelte',
	'routes/(playground)/areas/RenamePrompt.svelte'
];

/** Dialogs that need a plan for a tray of boards: they are looked at in flash-tray.spec.ts. */
export const TRAY_DIALOGS = ['lib/features/flash/TrayView.svelte'];

/** Dialogs of a lesson and of a class: lessons.spec.ts, teach.spec.ts and workshop.spec.ts look at them. */
export const CLASS_DIALOGS = [
	'lib/features/lessons/LessonPanel.svelte',
	'lib/features/teach/TeachView.svelte',
	'lib/features/teach/WorkDialog.svelte',
	'lib/features/workshop/MakeWorkshopDialog.svelte'
];
