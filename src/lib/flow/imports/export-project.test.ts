// A project goes out as a zip and comes back as it was.
import { expect, test } from 'vitest';
import { unpackZip } from '#lib/image/archive.ts';
import { resourcesOf } from '#lib/image/resources.ts';
import { decodeFile } from '#lib/project/binary-file.ts';
import { projectZip } from './export-project.ts';
import { readImport } from './read-import.ts';

const PICTURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe);
const FILES = {
	'build.yaml': 'name: a',
	'main.c': 'int main(void) { return 0; }\r\n',
	'lib/ünï.h': '/* größer */',
	'resources/img/logo.png': decodeFile(PICTURE, 'resources/img/logo.png'),
	'resources/words.txt': 'hello'
};
const RUN = { args: ['SOS'], environment: [], mounts: [], containerId: null };

test('with folders, binary resources and run options', async () => {
	const zip = projectZip({ files: FILES, run: RUN });
	const inside = new Map(unpackZip(zip).map(({ path, bytes }) => [path, bytes]));
	expect(inside.get('resources/img/logo.png')).toEqual(PICTURE);
	const read = await readImport({ kind: 'file', name: 'My project.zip', bytes: zip });
	expect(read).toEqual({
		...{ kind: 'project', name: 'My project', files: FILES, skipped: [] },
		run: { ok: true, run: RUN }
	});
	expect(resourcesOf(FILES)).toEqual([
		{ path: 'img/logo.png', bytes: PICTURE },
		{ path: 'words.txt', bytes: new TextEncoder().encode('hello') }
	]);
});

test('a binary file outside the resources is named and left out', async () => {
	const files = [
		{ path: 'build.yaml', bytes: new TextEncoder().encode('name: a') },
		{ path: 'icon.png', bytes: PICTURE },
		{ path: 'resources/icon.png', bytes: PICTURE }
	];
	const read = await readImport({ kind: 'folder', name: 'app', files });
	expect(read).toMatchObject({ kind: 'project', skipped: ['icon.png'] });
	expect(Object.keys(read.kind === 'project' ? read.files : {})).toContain('resources/icon.png');
});

test('a folder of resources alone comes into the open project with them', async () => {
	const files = [{ path: 'logo.png', bytes: PICTURE }];
	const read = await readImport({ kind: 'folder', name: 'resources', files });
	expect(read).toMatchObject({ kind: 'files', skipped: [] });
	expect(Object.keys(read.kind === 'files' ? read.files : {})).toEqual(['resources/logo.png']);
});
