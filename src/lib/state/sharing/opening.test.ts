import { beforeEach, describe, expect, test } from 'vitest';
import { B_U585I_IOT02A, NATIVE_SIM } from '#lib/abi/board-profiles.ts';
import { utf8 } from '#lib/core/bytes.ts';
import { FakeHosts } from '#lib/flow/sharing/fake-hosts.ts';
import { packZip } from '#lib/image/archive.ts';
import { createProject } from '#lib/project/edit-project.ts';
import type { Project } from '#lib/project/project.ts';
import { linkOf } from '#lib/share/share-link.ts';
import { sharedFiles, type SharedProject } from '#lib/share/shared-project.ts';
import { said } from '#lib/texts/testing-said.ts';
import type { Given } from '#lib/flow/imports/read-import.ts';
import { loadGiven, readImport } from '#lib/flow/imports/read-import.ts';
import { Messages } from '../messages.svelte.ts';
import { Opening } from './opening.svelte.ts';

const PAGE = new URL('https://play.example/');
const LAMP = sharedFiles('Lamp', { 'build.yaml': 'name: lamp', 'main.c': 'int a;' });

let projects: Project[];
let done: string[];
let imported: Given[];
let messages: Messages;
let hosts: FakeHosts;
let opening: Opening;
let containers = 0;

beforeEach(() => {
	[projects, done, imported] = [[], [], []];
	messages = new Messages();
	containers = 0;
	hosts = new FakeHosts({});
	opening = new Opening(
		{
			messages,
			projects: () => projects,
			add: (name, files) => void done.push(`add ${name} ${Object.keys(files).join()}`),
			replace: (id) => {
				done.push(`replace ${id}`);
				return () => done.push('undo');
			},
			open: (id) => void done.push(`open ${id}`),
			openFile: (path) => void done.push(`file ${path}`),
			showScenarios: () => void done.push('scenarios'),
			board: () => ({ profile: B_U585I_IOT02A, mode: 'faithful', containers }),
			setBoard: (profile, mode) => Promise.resolve(void done.push(`board ${profile.id} ${mode}`)),
			import: (given) => Promise.resolve(void imported.push(...given)),
			beginLesson: (files) => Promise.resolve(void done.push(`lesson ${Object.keys(files).join()}`))
		},
		{
			fetch: (input, init) => hosts.fetch(input, init),
			online: () => true,
			createReader: () => ({
				read: async (given) => readImport(await loadGiven(given)),
				dispose: () => undefined
			})
		}
	);
});

const take = (shared: SharedProject) => opening.take(linkOf(PAGE.href, shared), PAGE);
const told = () => messages.list.map(({ title }) => said(title));

describe('a link', () => {
	test('becomes a question, and nothing is kept before its answer', async () => {
		await take(LAMP);
		expect(opening.offer).toMatchObject({ shared: LAMP, standing: { kind: 'new' }, board: null });
		expect(done).toEqual([]);
		await opening.answer('cancel');
		expect(opening.offer).toBeNull();
		expect(done).toEqual([]);
	});

	test('is added with what was open of it', async () => {
		await take({ ...LAMP, open: 'main.c' });
		await opening.answer('add');
		expect(done).toEqual(['add Lamp build.yaml,main.c', 'file main.c']);
	});

	test('of a project that is here opens that one, replaces it, or is put beside it', async () => {
		projects = [createProject('Lamp', { 'main.c': 'mine' }, null, { id: 'mine' })];
		await take(LAMP);
		expect(opening.offer?.standing).toMatchObject({ kind: 'changed', project: { id: 'mine' } });
		await opening.answer('mine');
		await take(LAMP);
		await opening.answer('replace');
		expect(done).toEqual(['open mine', 'replace mine']);
		messages.list.at(-1)?.action?.onselect();
		expect(done.at(-1)).toBe('undo');
	});

	test('names the board that it is for, and switches to it only when asked to', async () => {
		const board = { id: NATIVE_SIM.id, firmware: NATIVE_SIM.firmware, mode: null };
		containers = 2;
		await take({ ...LAMP, board });
		expect(opening.offer?.board).toMatchObject({ profile: { id: NATIVE_SIM.id }, containers: 2 });
		await opening.answer('add');
		expect(done).toHaveLength(1);
		await take({ ...LAMP, board });
		await opening.answer('add', true);
		expect(done.at(-1)).toBe(`board ${NATIVE_SIM.id} null`);
		const { id, firmware } = B_U585I_IOT02A;
		await take({ ...LAMP, board: { id, firmware, mode: 'faithful' } });
		expect(opening.offer?.board).toBeNull();
	});

	test('that is wrong is told, and no question is asked', async () => {
		await opening.take(linkOf(PAGE.href, LAMP).slice(0, -9), PAGE);
		expect(opening.offer).toBeNull();
		expect(told()[0]).toMatch(/^The end of the link is missing/);
	});
});

describe('an address', () => {
	test('is loaded, and then asked about with its place', async () => {
		const zip = packZip([
			{ path: 'build.yaml', bytes: utf8('name: lamp') },
			{ path: 'main.c', bytes: utf8('int a;') }
		]);
		hosts = new FakeHosts({ 'https://x.example/lamp.zip': { body: zip } });
		const taking = opening.take('x.example/lamp.zip', PAGE);
		expect(opening.fetching?.host).toBe('x.example');
		await taking;
		expect(opening.fetching).toBeNull();
		expect(opening.offer?.shared.name).toBe('lamp');
		expect(said(opening.offer!.from)).toBe('It was loaded from x.example/lamp.zip.');
	});

	test('can be cancelled while it is loaded, and nothing is told then', async () => {
		hosts = new FakeHosts({});
		const taking = opening.take('https://x.example/lamp.zip', PAGE);
		opening.fetching?.cancel();
		await taking;
		expect([opening.offer, opening.fetching, told()]).toEqual([null, null, []]);
	});

	test('that cannot be loaded is told with its host', async () => {
		await opening.take('https://x.example/lamp.zip', PAGE);
		expect(told()[0]).toContain('x.example cannot be reached');
	});

	test('of something that is no project goes to the import', async () => {
		const trace = JSON.stringify({ format: 'ocre-trace' });
		hosts = new FakeHosts({ 'https://x.example/a.ocre-recording': { body: trace } });
		await opening.take('https://x.example/a.ocre-recording', PAGE);
		expect(imported.map(({ name }) => name)).toEqual(['a.ocre-recording']);
		expect(opening.offer).toBeNull();
	});
});
