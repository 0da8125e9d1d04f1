// Workshops of the page: kept whole, shown, and made one's own only when something is pressed.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AppError } from '#lib/core/errors.ts';
import { createFakePlayground } from '#lib/state/fake-playground.ts';
import { MemoryClassStore } from '#lib/storage/class-store.ts';
import { packWorkshop, workshopFiles, type NewWorkshop } from '#lib/workshop/pack-workshop.ts';
import type { Playground } from '../playground.svelte.ts';
import { newWorkshop } from './new-workshop.ts';
import { Workshops, type WorkshopsHost } from './workshops.svelte.ts';

const LIGHT: NewWorkshop = {
	...{ title: 'Light', about: '', language: null, lessons: [], images: [] },
	board: null,
	settings: { theme: 'dark', textSize: 'large' },
	projects: [
		{
			...{ folder: 'projects/lamp', name: 'Lamp', run: null },
			files: { 'build.yaml': 'name: lamp\n', 'main.c': 'int a;\n' }
		}
	]
};
const PACKED = packWorkshop(workshopFiles(LIGHT));

let playground: Playground;
let store: MemoryClassStore;
let workshops: Workshops;

beforeEach(async () => {
	playground = await createFakePlayground();
	store = new MemoryClassStore();
	workshops = new Workshops(host());
});

afterEach(() => playground.dispose());

const host = (): WorkshopsHost => ({
	workspace: playground.workspace,
	settings: playground.settings,
	openLessons: () => Promise.reject(new RangeError('no lessons here')),
	openStore: () => Promise.resolve(store),
	chooseBoard: () => undefined,
	emulated: () => null
});
const names = () => playground.workspace.projects.map(({ name }) => name).sort();

test('one that is opened is shown and kept, and nothing of it is the user’s yet', async () => {
	await workshops.take(PACKED);
	expect(workshops.shown?.workshop.title).toBe('Light');
	expect(workshops.kept?.map(({ title, sizeBytes }) => [title, sizeBytes])).toEqual([
		['Light', PACKED.length]
	]);
	expect(names()).toEqual(['Blinky']);
	expect(playground.settings.value.theme).toBe('system');
});

test('a project of it is made once, gone on with, and begun again beside the changed one', async () => {
	await workshops.take(PACKED);
	const [lamp] = workshops.shown!.workshop.projects;
	workshops.openProject(lamp!);
	workshops.openProject(lamp!);
	expect(names()).toEqual(['Blinky', 'Lamp']);
	expect(workshops.standingOf(lamp!).kind).toBe('same');
	playground.workspace.edit('main.c', 'int b;\n');
	expect(workshops.standingOf(lamp!).kind).toBe('changed');
	workshops.addProject(lamp!);
	expect(names()).toEqual(['Blinky', 'Lamp', 'Lamp 2']);
});

test('its settings are used when the user wants them', async () => {
	await workshops.take(PACKED);
	expect(workshops.differs).toBe(true);
	await workshops.applySettings();
	expect(playground.settings.value).toMatchObject({ theme: 'dark', textSize: 'large' });
	expect(workshops.differs).toBe(false);
});

test('it opens again by its checksum, and not when the browser kept something else', async () => {
	await workshops.take(PACKED);
	const { digest } = workshops.shown!;
	const later = new Workshops(host());
	await later.open(digest);
	expect(later.shown?.workshop.title).toBe('Light');
	await store.writeWorkshop(workshops.kept![0]!, PACKED.slice(0, -1));
	const code = await later.open(digest).catch((error: AppError) => error.code);
	expect(code).toBe('workshop-damaged');
	await later.forget(digest);
	expect(later.shown).toBeNull();
	expect(await later.open(digest).catch((error: AppError) => error.code)).toBe('workshop-missing');
});

test('one is made of projects that are here, each in a folder of its own', async () => {
	const { workspace } = playground;
	workspace.add('Lamp', { 'build.yaml': 'name: lamp\n' }, null, {
		...{ containerId: 'x', args: [], environment: [], mounts: [] }
	});
	workspace.add('lamp!', { 'build.yaml': 'name: other\n' }, null, {
		...{ containerId: null, args: [], environment: [], mounts: [] }
	});
	const chosen = new Set(workspace.projects.map(({ id }) => `project ${id}`));
	const parts = { title: 'Mine', about: '', chosen, board: true, theme: true, textSize: true };
	const made = await newWorkshop(playground, parts);
	expect(made.board?.id).toBe('b_u585i_iot02a');
	expect(made.settings).toEqual({ theme: null, textSize: 'normal' });
	expect(new Set(made.projects.map(({ folder }) => folder)).size).toBe(3);
	await workshops.take(packWorkshop(workshopFiles(made)));
	expect(workshops.shown?.workshop.projects.map(({ name }) => name)).toEqual(
		expect.arrayContaining(['Blinky', 'Lamp'])
	);
});
