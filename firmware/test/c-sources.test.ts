// The firmware's C code without Zephyr: it compiles with warnings as errors, against declarations of our own, and the
// line that it writes is the one that the page reads. Skipped where no C compiler is installed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseIdentityLine } from '#lib/wire/identity-line.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = readdirSync(path.join(root, 'src')).filter((name) => name.endsWith('.c'));
const hasCompiler = spawnSync('cc', ['--version']).status === 0;

const WARNINGS = ['-std=gnu11', '-Wall', '-Wextra', '-Wshadow', '-Werror'];

function cc(...words: string[]): void {
	const { status, stderr } = spawnSync('cc', [...WARNINGS, ...words], {
		cwd: root,
		encoding: 'utf8'
	});
	expect(stderr).toBe('');
	expect(status).toBe(0);
}

const compile = (source: string, ...options: string[]) =>
	cc('-fsyntax-only', ...options, '-include', 'test/stubs/options.h', '-Itest/stubs', source);

describe.runIf(hasCompiler)('with a C compiler', () => {
	test.each(sources)('%s compiles without a warning', (name) => {
		compile(`src/${name}`);
	});

	test('so does what is left where options are off', () => {
		for (const [name, option] of [
			['blink.c', 'PLAYGROUND_BLINK'],
			['container_memory.c', 'PLAYGROUND_CONTAINER_REGION'],
			['build_facts.c', 'OCRE_GPIO']
		] as const)
			cc(
				...['-fsyntax-only', '-Itest/stubs', '-include', 'test/stubs/options.h'],
				...['-include', `test/without/${option}.h`, `src/${name}`]
			);
	});

	test('the page reads the line that the code writes', () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'firmware-'));
		try {
			const program = path.join(folder, 'identity');
			cc('-o', program, 'test/identity-main.c', 'src/identity.c');
			const { status, stdout } = spawnSync(program, { encoding: 'utf8' });
			expect(status).toBe(0);
			const facts = stdout.trimEnd().split('\n').map(parseIdentityLine);
			const names = facts.map((one) => (one as { name?: string }).name);
			expect(facts.every((one) => typeof one === 'object' && one?.containers === 16)).toBe(true);
			expect(names).toEqual([
				...[undefined, 'Red board', 'Tisch 3 – Zoë', undefined, undefined, undefined],
				...['12345678901234567890123456789012', undefined, 'Red board']
			]);
			expect(facts.map((one) => (one as { bootloader?: string }).bootloader)).toEqual([
				...Array<undefined>(8),
				'smp'
			]);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

test.skipIf(hasCompiler)('the C code was not compiled: there is no cc here', () => {});
