// `getSay()` reads the context of a component that is being made: outside of one it throws, which only a press in the
// browser would show.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../src/', import.meta.url));

/** The parts of a component's file that run once for the module. */
const moduleScripts = (source: string): string =>
	[...source.matchAll(/<script module[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code).join('\n');

test('no component asks for the words of the page outside of itself', () => {
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.svelte')
	);
	expect(files.length).toBeGreaterThan(100);
	const wrong = files.filter((file) =>
		/getSay\(|getTexts\(/.test(moduleScripts(readFileSync(root + file, 'utf8')))
	);
	expect(wrong).toEqual([]);
});
