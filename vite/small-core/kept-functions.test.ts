import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KEPT_FUNCTIONS_FILE, readKeptFunctions, writeKeptFunctions } from './kept-functions.ts';

const C = Array.from({ length: 1001 }, (_, i) => i % 7 === 3 || i === 1000);
const CPP = C.map((isKept, i) => isKept || i % 11 === 0);

let root: string;
beforeAll(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'ocre-kept-functions-'));
	await mkdir(path.join(root, path.dirname(KEPT_FUNCTIONS_FILE)), { recursive: true });
	const text = writeKeptFunctions('a core', { c: C, cpp: CPP });
	await writeFile(path.join(root, KEPT_FUNCTIONS_FILE), text);
});
afterAll(() => rm(root, { recursive: true }));

test('what is written is read', async () => {
	expect(await readKeptFunctions(root, 'a core')).toEqual({ c: C, cpp: CPP });
});

test('a record of another core says what to do', async () => {
	await expect(readKeptFunctions(root, 'another')).rejects.toThrow('npm run profile-core');
});

test('C++ keeps what C keeps, or nothing is written', () => {
	expect(() => writeKeptFunctions('a core', { c: CPP, cpp: C })).toThrow(RangeError);
	expect(() => writeKeptFunctions('a core', { c: C, cpp: C.slice(1) })).toThrow(RangeError);
});
