import { expect, test } from 'vitest';
import { libraryOf } from './as-library.ts';
import { assemblyScriptSdk, standardLibrary } from '../../../../vite/assemblyscript-build.ts';

const SOURCES = { standardLibrary: await standardLibrary(), sdk: await assemblyScriptSdk() };

test('texts of ours become bytes', () => {
	const library = libraryOf({ ...SOURCES, sdk: { a: "f(utf8('a\\n'));" } });
	expect(library.get('a')).toBe('f(memory.data<u8>([97,10,0]));');
});

test('no text of ours is left for the compiler to look for', () => {
	const library = libraryOf(SOURCES);
	for (const path of Object.keys(SOURCES.sdk))
		expect(library.get(path)?.replace('function utf8(', '')).not.toContain('utf8(');
});

test('a memory manager that is not as it was is refused, and not left as it is', () => {
	const changed = {
		...SOURCES.standardLibrary,
		'rt/tlsf': 'export function other(): void {}'
	};
	expect(() => libraryOf({ ...SOURCES, standardLibrary: changed })).toThrow(
		expect.objectContaining({ code: 'compiler-crashed' }) as Error
	);
});
