import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KEPT_FUNCTIONS_FILE, readKeptFunctions, writeKeptFunctions } from './kept-functions.ts';

const KEPT = Array.from({ length: 1001 }, (_, i) => i % 7 === 3 || i === 1000);

let root: string;
beforeAll(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'ocre-kept-functions-'));
	await mkdir(path.join(root, path.dirname(KEPT_FUNCTIONS_FILE)), { recursive: true });
	await writeFile(path.join(root, KEPT_FUNCTIONS_FILE), writeKeptFunctions('a core', KEPT));
});
afterAll(() => rm(root, { recursive: true }));

test('what is written is read', async () => {
	expect(await readKeptFunctions(root, 'a core')).toEqual(KEPT);
});

test('a record of another core says what to do', async () => {
	await expect(readKeptFunctions(root, 'another')).rejects.toThrow('npm run profile-core');
});
