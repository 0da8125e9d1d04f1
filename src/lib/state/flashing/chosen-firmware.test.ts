// What the user gives as firmware: files, lists with their files, addresses, builds; what comes last counts.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { armProgram } from '#lib/flash/testing/firmware.ts';
import { ChosenFirmware } from './chosen-firmware.svelte.ts';

const PROGRAM = armProgram({ address: 0x08000000, size: 3_000 });
const SHA256 = createHash('sha256').update(PROGRAM).digest('hex');
const listText = (file: object = {}) =>
	JSON.stringify({
		format: 'ocre-firmware-manifest',
		version: 1,
		builds: [
			{
				...{ board: 'b_u585i_iot02a', version: '0.1.0', ocre: '0.7.0', zephyr: '4.3.0' },
				...{ groups: [], flashBytes: 1, ramBytes: 1, replaces: 'application' },
				files: [
					{
						...{ kind: 'bin', path: 'a/zephyr.bin', sizeBytes: PROGRAM.length, sha256: SHA256 },
						...{ address: 0x08000000, ways: ['dfu'] },
						...file
					}
				]
			}
		]
	});
const SITE = 'https://playground.test/firmware/manifest.json';
const LIST_FILE = new File([listText()], 'manifest.json');

function begin(answers: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {}) {
	const asked: string[] = [];
	let changes = 0;
	const fetch = (input: RequestInfo | URL) => {
		const url = input instanceof Request ? input.url : new URL(input).href;
		asked.push(url);
		const bytes = answers[url];
		return Promise.resolve(new Response(bytes ?? null, { status: bytes ? 200 : 404 }));
	};
	const firmware = new ChosenFirmware({ siteList: SITE, onchange: () => changes++, fetch });
	return { firmware, asked, changes: () => changes };
}

it('a build of the site is taken once its bytes are those of the list', async () => {
	const file = 'https://playground.test/firmware/a/zephyr.bin';
	const answers = { [SITE]: utf8(listText()), [file]: PROGRAM };
	const { firmware, asked } = begin(answers);
	await firmware.loadSiteList();
	const [build] = firmware.list!.builds;
	await firmware.takeBuild(build!, () => true);
	expect(firmware.file).toMatchObject({ name: 'zephyr.bin', address: 0x08000000 });
	expect(firmware.build).toBe(build);
	expect(firmware.download).toBeNull();
	expect(asked).toEqual([SITE, file]);
	Object.assign(answers, { [file]: PROGRAM.map((byte) => byte ^ 1) });
	await firmware.takeBuild(build!, () => true);
	expect(firmware.problem?.code).toBe('firmware-file-damaged');
	expect([firmware.file, firmware.build]).toEqual([null, null]);
});

it('a site without its list says so, and is asked again', async () => {
	const answers: Record<string, Uint8Array<ArrayBuffer>> = {};
	const { firmware } = begin(answers);
	await firmware.loadSiteList();
	expect(firmware.listProblem?.code).toBe('firmware-list-unreachable');
	answers[SITE] = utf8(listText());
	await firmware.loadSiteList();
	expect([firmware.list?.builds.length, firmware.listProblem]).toEqual([1, null]);
});

it('a list is taken with its files, in any order; a file alone is firmware', async () => {
	const { firmware, changes } = begin();
	await firmware.takeFiles([new File([PROGRAM], 'zephyr.bin'), LIST_FILE]);
	expect(firmware.file).toBeNull();
	await firmware.takeBuild(firmware.list!.builds[0]!, () => true);
	expect(firmware.file?.name).toBe('zephyr.bin');
	await firmware.takeFiles([new File([PROGRAM], 'own.bin')]);
	expect([firmware.file?.name, firmware.build]).toEqual(['own.bin', null]);
	expect(changes()).toBe(2);
	await firmware.takeFiles([]);
	expect(firmware.file?.name).toBe('own.bin');
});

it('a list at an address is read with the files below it', async () => {
	const at = 'https://files.test/ocre/list.json';
	const { firmware, asked } = begin({
		[at]: utf8(listText()),
		'https://files.test/ocre/a/zephyr.bin': PROGRAM
	});
	await firmware.takeAddress(at);
	expect(firmware.list).toMatchObject({ from: 'address', host: 'files.test' });
	await firmware.takeBuild(firmware.list!.builds[0]!, () => true);
	expect(firmware.file?.size).toBe(3_000);
	expect(asked).toHaveLength(2);
});

it('a list that points elsewhere is refused, and the list before it stays', async () => {
	const at = 'https://files.test/list.json';
	const path = 'https://elsewhere.test/zephyr.bin';
	const { firmware } = begin({ [SITE]: utf8(listText()), [at]: utf8(listText({ path })) });
	await firmware.loadSiteList();
	await firmware.takeAddress(at);
	expect(firmware.problem).toMatchObject({ code: 'firmware-manifest-bad' });
	expect(firmware.list?.from).toBe('site');
});

it('what was chosen later counts, whatever comes in later', async () => {
	const { firmware } = begin({ [SITE]: utf8(listText()) });
	const slow = firmware.takeAddress(SITE);
	firmware.takeBytes(PROGRAM, 'mine.bin');
	await slow;
	expect([firmware.file?.name, firmware.list, firmware.problem]).toEqual(['mine.bin', null, null]);
});

it('a list that is too long is refused by its length', async () => {
	const { firmware } = begin();
	await firmware.takeFiles([new File(['{', ' '.repeat(300_000), '}'], 'list.json')]);
	expect(firmware.problem?.code).toBe('firmware-manifest-bad');
});
