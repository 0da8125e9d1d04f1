// A folder of a local toolchain is followed: each build is deployed and runs, what would not run is told with its fix.
import { readFileSync } from 'node:fs';
import wabt from 'wabt';
import { utf8 } from '#lib/core/bytes.ts';
import { unpackZip } from '#lib/image/archive.ts';
import { expect, test as base } from './fixtures.ts';
import { FollowArea } from './pages/follow-area.ts';
import { drag } from './pages/given-files.ts';
import { openPanel } from './pages/panels.ts';

const toolkit = await wabt();

function wat(source: string, features = {}): Uint8Array<ArrayBuffer> {
	const parsed = toolkit.parseWat('test.wat', source, features);
	try {
		return new Uint8Array(parsed.toBinary({}).buffer);
	} finally {
		parsed.destroy();
	}
}

/** Prints a line and goes on until it is stopped. */
function program(line: string): Uint8Array<ArrayBuffer> {
	return wat(`(module
		(import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
		(import "env" "ocre_sleep" (func $sleep (param i32) (result i32)))
		(memory (export "memory") 1)
		(data (i32.const 0) "\\10\\00\\00\\00\\${(line.length + 1).toString(16).padStart(2, '0')}\\00\\00\\00")
		(data (i32.const 16) "${line}\\n")
		(func (export "_start")
			(drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
			(loop $again (drop (call $sleep (i32.const 100))) (br $again))))`);
}

const THROWS = wat(
	'(module (tag $t) (memory (export "memory") 1) (data (i32.const 0) "library/core/src/panicking.rs") (func (export "_start") (throw $t)))',
	{ exceptions: true }
);

const YAML = `version: '1'\nname: app\nbinaries: [{ path: build/app.wasm }]\nconfig: { permissions: [ocre_gpio] }\n`;

const test = base.extend<{ follow: FollowArea }>({
	follow: async ({ page }, use) => {
		const follow = new FollowArea(page);
		await follow.givePicker();
		await use(follow);
	}
});

test('each build in the folder is deployed and runs', async ({ follow, playground, page }) => {
	await playground.open();
	await follow.build('build.yaml', utf8(YAML));
	await follow.build('build/old.wasm', program('an old one'));
	await follow.follow();
	await expect(follow.builds).toHaveText(/build\/old\.wasm.*Was here before/);
	await follow.build('build/app.wasm', program('version one'));
	await playground.console.expectText('version one');
	await follow.build('build/app.wasm', program('version two'));
	await playground.console.expectText('version two');
	await openPanel(page, 'Follow');
	await expect(follow.builds.first()).toContainText('Running');
	await expect(follow.builds.first()).toContainText('as build.yaml says');
	await expect(follow.builds).toHaveCount(3);
	await expect(page.getByRole('listitem').filter({ hasText: 'an old one' })).toHaveCount(0);
	await follow.panel.getByRole('button', { name: 'Stop following' }).click();
	await expect(follow.panel.getByRole('button', { name: 'Follow a folder…' })).toBeVisible();
	await follow.build('build/app.wasm', program('version three'));
	await page.waitForTimeout(3000);
	expect(await playground.console.text()).not.toContain('version three');
});

test('what would not run is told with the fix, and the next build runs', async ({
	follow,
	playground,
	page
}) => {
	await playground.open();
	await follow.follow();
	await follow.build('app.wasm', THROWS);
	const [first] = [follow.builds.first()];
	await expect(first).toContainText('Not deployed: it would not run');
	await expect(first).toContainText('uses exceptions');
	await expect(first).toContainText('Rust: set panic = "abort"');
	await follow.build('app.wasm', utf8('linker: out of memory'));
	await expect(follow.builds.first()).toContainText('The board could not load this module');
	await follow.build('app.wasm', program('it runs').slice(0, 60));
	await follow.build('app.wasm', program('it runs'));
	await playground.console.expectText('it runs');
	await openPanel(page, 'Follow');
	await expect(follow.builds).toHaveCount(3);
	await follow.removeFolder();
	await expect(follow.panel.getByText('The folder is gone: it was moved')).toBeVisible();
	await follow.build('app.wasm', program('it is back'));
	await playground.console.expectText('it is back');
});

test('after the page was loaded again, one press follows the folder again', async ({
	follow,
	playground,
	page
}) => {
	await page.addInitScript(() => {
		let state: PermissionState = 'granted';
		if (sessionStorage.getItem('ask') !== null) state = 'prompt';
		sessionStorage.setItem('ask', 'yes');
		Object.assign(FileSystemHandle.prototype, {
			queryPermission: () => Promise.resolve(state),
			requestPermission: () => Promise.resolve((state = 'granted'))
		});
	});
	await page.evaluate(() => sessionStorage.clear());
	await playground.open();
	await follow.follow();
	await page.reload();
	await expect(page.getByText('The folder “ocre-blink” is not followed yet.')).toBeVisible();
	await page.getByRole('button', { name: 'Follow again' }).first().click();
	await follow.build('app.wasm', program('followed again'));
	await playground.console.expectText('followed again');
});

test('where the browser has no folders, a module that is dropped runs', async ({
	playground,
	page
}) => {
	const follow = new FollowArea(page);
	await follow.takePicker();
	await playground.open();
	await openPanel(page, 'Follow');
	await expect(follow.panel.getByText('This browser cannot follow folders.')).toBeVisible();
	await drag(page, '[aria-label="Follow a folder"]', [
		{ name: 'My App.wasm', bytes: program('dropped one') }
	]);
	await playground.console.expectText('dropped one');
});

test('a ready folder is downloaded from “New project”', async ({ follow, playground, page }) => {
	await playground.open();
	await page.getByRole('button', { name: /^Project .*: menu$/ }).click();
	await page.getByRole('menuitem', { name: /^New project/ }).click();
	await page.getByRole('button', { name: 'With a local toolchain…' }).click();
	const dialog = page.getByRole('dialog', { name: 'With a local toolchain' });
	await expect(dialog.getByText('You need Rust with the target wasm32-wasip1.')).toBeVisible();
	const downloading = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Download the folder for Rust' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('ocre-rust.zip');
	const bytes = new Uint8Array(readFileSync(await download.path()));
	const paths = unpackZip(bytes).map(({ path }) => path);
	expect(paths).toEqual(
		expect.arrayContaining([
			'ocre-rust/.cargo/config.toml',
			'ocre-rust/README.md',
			'ocre-rust/build.yaml',
			'ocre-rust/ocre/src/lib.rs'
		])
	);
	await dialog.getByRole('button', { name: 'Follow a folder…' }).click();
	await expect(follow.panel.getByText(/^Following\./)).toBeVisible();
});
