import { expect, test } from 'vitest';
import { parseBuildFile } from './build-file.ts';
import { withImageName, withoutPermission, withPermission } from './edit-build-file.ts';

const SOURCE = `# Mine
version: '1'
name: 'blinky' # as it is called
binaries:
  - path: build/blinky.wasm
config:
  environment: []
  permissions:
    - ocre_timers # every second
    # more to come
`;

function permissionsOf(source: string): readonly string[] {
	const result = parseBuildFile(source);
	if (!result.ok) throw new Error(JSON.stringify(result.findings));
	return result.definition.permissions;
}

test('a permission is added behind the last one, and nothing else changes', () => {
	const edited = withPermission(SOURCE, 'networking');
	expect(edited).toBe(SOURCE.replace('# every second', '# every second\n    - networking'));
	expect(permissionsOf(edited)).toEqual(['ocre_timers', 'networking']);
	expect(withPermission(edited, 'networking')).toBe(edited);
});

test.each([
	['an empty list', SOURCE.replace(/permissions:[^]*/, 'permissions: []\n')],
	['a list on one line', SOURCE.replace(/permissions:[^]*/, 'permissions: [ocre_timers]\n')],
	['no list', SOURCE.replace(/ {2}permissions:[^]*/, '')],
	['an empty field', SOURCE.replace(/permissions:[^]*/, 'permissions:\n')],
	['no config', SOURCE.replace(/config:[^]*/, '')],
	['an empty config', SOURCE.replace(/config:[^]*/, 'config:\n')],
	['no line end', SOURCE.replace(/ # every[^]*/, '')],
	['Windows line ends', SOURCE.replaceAll('\n', '\r\n')]
])('a permission is added to %s', (_what, source) => {
	const before = permissionsOf(source);
	const edited = withPermission(source, 'ocre:api');
	expect(permissionsOf(edited)).toEqual([...before, 'ocre:api']);
	expect(edited).toContain('# as it is called');
});

test('a permission that stands there twice is taken away once', () => {
	const twice = withPermission(SOURCE, 'filesystem').replace(
		'- filesystem',
		'- filesystem\n    - filesystem'
	);
	const edited = withoutPermission(twice, 'filesystem');
	expect(edited).toBe(withPermission(SOURCE, 'filesystem'));
	expect(withoutPermission(edited, 'filesystem')).toBe(SOURCE);
});

test('the last permission leaves an empty list, and an unknown one nothing', () => {
	expect(permissionsOf(withoutPermission(SOURCE, 'ocre_timers'))).toEqual([]);
	expect(withoutPermission(SOURCE, 'nosuch')).toBe(SOURCE);
	const flow = SOURCE.replace(/permissions:[^]*/, 'permissions: [a, filesystem]\n');
	expect(permissionsOf(withoutPermission(flow, 'filesystem'))).toEqual(['a']);
});

test('a misspelt permission is put right where it stands', () => {
	const wrong = SOURCE.replace('ocre_timers', 'ocre_timerz');
	expect(withoutPermission(wrong, 'ocre_timerz', 'ocre_timers')).toBe(SOURCE);
});

test('the image gets another name in the same folder, quoted as before', () => {
	expect(withImageName(SOURCE, 'mine.wasm')).toBe(SOURCE.replace('blinky.wasm', 'mine.wasm'));
	const quoted = SOURCE.replace('build/blinky.wasm', '"build/blinky.wasm"');
	expect(withImageName(quoted, 'mine.wasm')).toBe(quoted.replace('blinky.wasm', 'mine.wasm'));
});
