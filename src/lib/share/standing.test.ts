import { expect, test } from 'vitest';
import { createProject } from '#lib/project/edit-project.ts';
import { sharedFiles } from './shared-project.ts';
import { standingOf } from './standing.ts';

const project = (name: string, text: string, now = 1) =>
	createProject(name, { 'main.c': text }, null, { id: `${name} ${text}`, now });

test('a project that nobody has is new', () => {
	const shared = sharedFiles('Lamp', { 'main.c': '1' });
	expect(standingOf(shared, [project('Blinky', '2')])).toEqual({ kind: 'new' });
});

test('the same content is found under any name, its own name first', () => {
	const shared = sharedFiles('Lamp', { 'main.c': '1' });
	const mine = project('Lamp 2', '1', 1);
	expect(standingOf(shared, [project('Other', '1', 5), mine])).toEqual({
		kind: 'same',
		project: mine
	});
	const other = project('Other', '1');
	expect(standingOf(shared, [other])).toEqual({ kind: 'same', project: other });
});

test('one of the same name with other content is compared, the last changed one', () => {
	const shared = sharedFiles('lamp', { 'main.c': '1' });
	const found = standingOf(shared, [project('Lamp', '2', 1), project('Lamp 3', '3', 9)]);
	expect(found).toMatchObject({ kind: 'changed', project: { name: 'Lamp 3' }, run: false });
	expect(found).toMatchObject({ files: [{ path: 'main.c', kind: 'changed' }] });
});

test('another way to be started is another project', () => {
	const run = { containerId: 'x', args: [], environment: [], mounts: [] };
	const shared = sharedFiles('Lamp', { 'main.c': '1' }, [], run);
	const found = standingOf(shared, [project('Lamp', '1')]);
	expect(found).toMatchObject({ kind: 'changed', files: [], run: true });
});
