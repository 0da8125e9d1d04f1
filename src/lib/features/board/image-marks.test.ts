import { expect, test } from 'vitest';
import { sameness, usersOf } from './image-marks.ts';
import { said } from '#lib/texts/testing-said.ts';

const IMAGE = { name: 'blinky.wasm', sizeBytes: 1, sha256: 'aa' };
const BUILT = { imageName: 'blinky.wasm', sha256: 'aa', earlier: ['00'], changed: false };

test('an image is told to be that of the project by its digest, not by its name', () => {
	expect(said(sameness(IMAGE, BUILT))).toBe('same as this project');
	expect(said(sameness({ ...IMAGE, name: 'other.wasm' }, BUILT))).toBe('same as this project');
	expect(said(sameness(IMAGE, { ...BUILT, changed: true }))).toContain('before its last changes');
	expect(said(sameness({ ...IMAGE, sha256: '00' }, BUILT))).toBe('older build of this project');
	expect(said(sameness({ ...IMAGE, sha256: 'ff' }, BUILT))).toBe('not what this project gives');
});

test('nothing is said where nothing is known', () => {
	expect(sameness(IMAGE, null)).toBeNull();
	expect(sameness({ ...IMAGE, sha256: '' }, BUILT)).toBeNull();
	expect(sameness({ ...IMAGE, sha256: 'ff' }, { ...BUILT, sha256: null })).toBeNull();
	expect(sameness({ name: 'other.wasm', sizeBytes: 1, sha256: 'ff' }, BUILT)).toBeNull();
});

test('all containers of an image are its users', () => {
	const containers = [
		{ id: 'a', status: 'running', image: 'blinky.wasm' },
		{ id: 'b', status: 'stopped', image: 'x.wasm' },
		{ id: 'c', status: 'stopped', image: 'blinky.wasm' }
	] as const;
	expect(usersOf(IMAGE, containers)).toEqual(['a', 'c']);
});
