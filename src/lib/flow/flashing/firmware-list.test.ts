// Lists of firmware from sites, addresses and files: what of them is offered for a board, and that nothing comes out that
// is not what the list describes.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { utf8 } from '#lib/core/bytes.ts';
import { planFlash } from '#lib/flash/plan/plan-flash.ts';
import { flashableBoard } from '#lib/flash/plan/flashable-boards.ts';
import { writeUf2 } from '#lib/flash/plan/write-uf2.ts';
import { armProgram } from '#lib/flash/testing/firmware.ts';
import { UF2_FAMILIES } from '#lib/flash/files/firmware-file.ts';
import {
	buildsFor,
	fetchSiteList,
	fileOf,
	readBuildFile,
	readFirmwareList
} from './firmware-list.ts';

const URL_OF_IT = 'https://playground.test/firmware/manifest.json';
const PROGRAM = armProgram({ address: 0x10000000, size: 3_000 });
const UF2 = writeUf2([{ address: 0x10000000, bytes: PROGRAM }], UF2_FAMILIES.rp2350Arm);

const fileEntry = (path: string, bytes: Uint8Array, more: object = {}) => ({
	kind: 'uf2',
	path,
	sizeBytes: bytes.length,
	sha256: createHash('sha256').update(bytes).digest('hex'),
	ways: ['uf2-drive', 'picoboot'],
	...more
});
const buildEntry = (board: string, ...files: object[]) => ({
	...{ board, version: '0.1.0', ocre: '0.7.0', zephyr: '4.3.0', groups: ['gpio'] },
	...{ flashBytes: 3_000, ramBytes: 2_000, replaces: 'application', files }
});
const listOf = (...builds: object[]) =>
	utf8(JSON.stringify({ format: 'ocre-firmware-manifest', version: 1, builds }));

const PICO = buildEntry(
	'pico_plus2/rp2350b/m33',
	fileEntry('a/zephyr.bin', PROGRAM, { kind: 'bin', address: 0x10000000, ways: ['dfu'] }),
	fileEntry('a/zephyr.uf2', UF2)
);
const siteList = (...builds: object[]) =>
	readFirmwareList(listOf(...builds), { from: 'site', url: URL_OF_IT });
const answering = (bytes: Uint8Array<ArrayBuffer>) => () => Promise.resolve(new Response(bytes));
const fileNamed = (name: string, bytes: Uint8Array<ArrayBuffer>) => new File([bytes], name);

describe('the builds of a list', () => {
	const list = siteList(PICO, buildEntry('b_u585i_iot02a'), buildEntry('native_sim/native/64'));

	it('are offered for the board they were built for, and for boards that this page knows', () => {
		const boards = (name: string | null) =>
			buildsFor(list, name === null ? null : flashableBoard(name)).map(({ board }) => board);
		expect(boards('pico_plus2')).toEqual(['pico_plus2/rp2350b/m33']);
		expect(boards('arduino_portenta_h7')).toEqual([]);
		expect(boards(null)).toEqual(['pico_plus2/rp2350b/m33', 'b_u585i_iot02a']);
	});

	it('are taken in the file for a way that can be gone here', () => {
		const [pico, u585] = list.builds;
		expect(fileOf(pico!, () => true).name).toBe('zephyr.uf2');
		expect(fileOf(pico!, () => false).name).toBe('zephyr.uf2');
		expect(() => fileOf(u585!, () => true)).toThrow(
			expect.objectContaining({ code: 'firmware-build-empty' }) as Error
		);
	});
});

describe('a file of a build', () => {
	const [build] = siteList(PICO).builds;
	const [bin, uf2] = build!.files;

	it('comes out as the list describes it, and is planned like any other', async () => {
		const file = await readBuildFile(uf2!, siteList(PICO), { fetch: answering(UF2) });
		const planned = planFlash(file, flashableBoard('pico_plus2')!);
		expect(planned.plan.segments[0]!.address).toBe(0x10000000);
	});

	it('that is a plain binary goes where the list says, or is refused there', async () => {
		const take = (address: number) =>
			readBuildFile({ ...bin!, address }, siteList(PICO), { fetch: answering(PROGRAM) });
		const pico = flashableBoard('pico_plus2')!;
		expect(planFlash(await take(0x10000000), pico).erased[0]!.start).toBe(0x10000000);
		const elsewhere = await take(0x10800000);
		expect(() => planFlash(elsewhere, pico)).toThrow('linked');
		const outside = await take(0x20000000);
		expect(() => planFlash(outside, pico)).toThrow('no flash');
	});

	it.each([
		['firmware-file-damaged', UF2.slice(0, -1)],
		['firmware-file-damaged', UF2.map((byte) => byte ^ 1)]
	])('that is another than the list says is refused: %s', async (code, bytes) => {
		await expect(
			readBuildFile(uf2!, siteList(PICO), { fetch: answering(bytes) })
		).rejects.toMatchObject({ code });
	});

	it('that is of another kind than the list says is refused', async () => {
		const lie = { ...uf2!, kind: 'hex' as const };
		await expect(
			readBuildFile(lie, siteList(PICO), { fetch: answering(UF2) })
		).rejects.toMatchObject({ code: 'firmware-file-kind', values: { name: 'zephyr.uf2' } });
	});

	it('is found beside a list that is a file, by its content and not by its name', async () => {
		const others = [fileNamed('zephyr.uf2', PROGRAM), fileNamed('renamed.bin', UF2)];
		const list = readFirmwareList(listOf(PICO), { from: 'files', files: others });
		const given = list.builds[0]!.files[1]!;
		expect(given.url).toBeNull();
		expect((await readBuildFile(given, list)).bytes).toEqual(UF2);
		const changed = { ...list, files: [others[0]!] };
		await expect(readBuildFile(given, changed)).rejects.toMatchObject({
			code: 'firmware-file-damaged'
		});
		await expect(readBuildFile(given, { ...list, files: [] })).rejects.toMatchObject({
			code: 'firmware-file-missing'
		});
	});
});

describe('a list', () => {
	it('with an address that points to another server is refused by the name of the field', () => {
		const elsewhere = buildEntry('pico_plus2', fileEntry('https://elsewhere.test/a.uf2', UF2));
		expect(() => siteList(elsewhere)).toThrow('builds[0].files[0].path');
		const files = readFirmwareList(listOf(elsewhere), { from: 'files', files: [] });
		expect(files.builds[0]!.files[0]!.url).toBe('https://elsewhere.test/a.uf2');
	});

	it('of a site that does not come is told apart from one that is wrong', async () => {
		const failing = () => Promise.reject(new TypeError('Failed to fetch'));
		const missing = () => Promise.resolve(new Response('', { status: 404 }));
		for (const fetch of [failing, missing])
			await expect(fetchSiteList(URL_OF_IT, { fetch })).rejects.toMatchObject({
				code: 'firmware-list-unreachable'
			});
		const page = answering(utf8('<!doctype html>'));
		await expect(fetchSiteList(URL_OF_IT, { fetch: page })).rejects.toMatchObject({
			code: 'firmware-manifest-bad'
		});
	});
});
