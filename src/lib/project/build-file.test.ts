import { describe, expect, it } from 'vitest';
import { buildFileOf, defaultBuildFile, parseBuildFile, type Finding } from './build-file.ts';
import { imageNameOf } from './build-definition.ts';
import { MAX_FINDINGS } from './finding.ts';

const GOOD = `# Ocre container image definition
version: '1'
name: blinky
binaries:
  - path: build/blinky.wasm
config:
  environment:
    - INTERVAL=500
  permissions:
    - ocre_timers
    - ocre_gpio
    - filesystem
`;

/** The findings as `line:column-endLine:endColumn severity code`. */
function places(findings: readonly Finding[]): string[] {
	return findings.map(
		(f) => `${f.line}:${f.column}-${f.endLine}:${f.endColumn} ${f.severity} ${f.code}`
	);
}

function placesOf(source: string): string[] {
	return places(parseBuildFile(source).findings);
}

/** A good file with one line changed. */
function edited(line: string, replacement: string): string {
	expect(GOOD).toContain(line);
	return GOOD.replace(line, replacement);
}

describe('a good build.yaml', () => {
	it('becomes a definition with the capabilities its permissions stand for', () => {
		expect(parseBuildFile(GOOD)).toEqual({
			ok: true,
			definition: {
				version: '1',
				name: 'blinky',
				language: null,
				deploy: null,
				binaryPath: 'build/blinky.wasm',
				imageName: 'blinky.wasm',
				environment: ['INTERVAL=500'],
				permissions: ['ocre_timers', 'ocre_gpio', 'filesystem'],
				capabilities: ['ocre:api', 'filesystem']
			},
			findings: []
		});
	});

	it.each([
		['no config', GOOD.slice(0, GOOD.indexOf('config'))],
		['an empty config', GOOD.slice(0, GOOD.indexOf('config')) + 'config:\n'],
		['empty lists', GOOD.slice(0, GOOD.indexOf('  env')) + '  environment:\n  permissions: []\n']
	])('needs no environment and permissions: %s', (_what, source) => {
		const result = parseBuildFile(source);
		expect(result).toMatchObject({ ok: true, findings: [] });
		expect(result.ok && result.definition).toMatchObject({ environment: [], capabilities: [] });
	});

	it('may say what the program is written in', () => {
		const result = parseBuildFile(edited('name: blinky', 'name: blinky\nlanguage: c'));
		expect(result).toMatchObject({ ok: true, findings: [], definition: { language: 'c' } });
	});

	it('may have CRLF line ends, a byte order mark and flow style', () => {
		expect(parseBuildFile(GOOD.replaceAll('\n', '\r\n'))).toMatchObject({ ok: true, findings: [] });
		expect(parseBuildFile('\uFEFF' + GOOD)).toMatchObject({ ok: true, findings: [] });
		const flow = "{version: '1', name: a, binaries: [{path: build/a.wasm}], config: {}}";
		expect(parseBuildFile(flow)).toMatchObject({ ok: true, findings: [] });
	});

	it('is what a new project starts with, whatever its name', () => {
		for (const name of ['Blinky 2', '123', 'null', "it's", '点灯', 'a: b']) {
			const result = parseBuildFile(defaultBuildFile(name));
			expect(result).toMatchObject({ ok: true, findings: [] });
		}
		expect(defaultBuildFile('Blinky 2')).toContain('build/blinky-2.wasm');
	});
});

describe('what is accepted with a warning', () => {
	it.each([
		['a blank behind the name', 'name: blinky', "name: 'blinky '", '3:7-3:16 warning name-blank'],
		['an upper-case name', 'name: blinky', 'name: sensor-IMU', '3:7-3:17 warning name-invalid'],
		['a version without quotes', "'1'", '1', '2:10-2:11 warning version-not-text'],
		['another version', "'1'", "'2'", '2:10-2:13 warning version-unknown'],
		['an unknown field', 'name: blinky', 'name: a\nnmae: b', '4:1-4:5 warning field-unknown'],
		['an entry without =', '- INTERVAL=500', '- Message', '8:7-8:14 warning environment-no-value'],
		[
			'an unknown permission',
			'- ocre_gpio',
			'- ocre_gpoi',
			'11:7-11:16 warning permission-unknown'
		],
		[
			'a doubled permission',
			'- ocre_gpio',
			'- filesystem',
			'12:7-12:17 warning permission-duplicate'
		],
		[
			'a name SMP cannot send',
			'build/blinky.wasm',
			`build/${'b'.repeat(43)}.wasm`,
			'5:11-5:65 warning image-name-long'
		],
		['another ending', 'blinky.wasm', 'blinky.aot', '5:11-5:27 warning image-name-ending']
	])('%s', (_what, line, replacement, place) => {
		const result = parseBuildFile(edited(line, replacement));
		expect(result.ok).toBe(true);
		expect(places(result.findings)).toEqual([place]);
	});

	it('trims the name and names each permission once', () => {
		const result = parseBuildFile(
			edited('name: blinky', "name: 'blinky '").replace('ocre_gpio', 'filesystem')
		);
		expect(result.ok && result.definition.name).toBe('blinky');
		expect(result.ok && result.definition.permissions).toEqual(['ocre_timers', 'filesystem']);
	});

	it('suggests what was meant', () => {
		const messageOf = (source: string) => parseBuildFile(source).findings[0]?.message;
		expect(messageOf(edited('- ocre_gpio', '- ocre_gpoi'))).toContain('“ocre_gpio”');
		expect(messageOf(edited('environment:', 'enviroment:'))).toContain('“environment”');
		expect(messageOf(edited('- path:', '- file: x\n    path:'))).toContain('Known fields: path');
	});
});

describe('what is refused, at its place', () => {
	it.each([
		['tabs', '  - path:', '\t- path:', '5:1-5:2 error yaml-syntax'],
		['a field twice', "version: '1'", 'name: a', '3:1-3:2 error field-duplicate'],
		['an open quote', 'name: blinky', "name: 'blinky", '13:1-13:1 error yaml-syntax'],
		['a control character', 'name: blinky', 'name: bl\x1binky', '3:9-3:10 error yaml-character'],
		['an empty name', 'name: blinky', "name: ' '", '3:7-3:10 error name-empty'],
		['no name behind the colon', 'name: blinky', 'name:', '3:1-3:5 error wrong-type'],
		[
			'an unknown language',
			'name: blinky',
			'name: a\nlanguage: cc',
			'4:11-4:13 error language-unknown'
		],
		[
			'a number as the language',
			'name: blinky',
			'name: a\nlanguage: 1',
			'4:11-4:12 error wrong-type'
		],
		['a number as the name', 'name: blinky', 'name: 42', '3:7-3:9 error wrong-type'],
		['a list as the name', 'name: blinky', 'name: [a]', '3:7-3:10 error wrong-type'],
		['no name', 'name: blinky\n', '', '2:1-2:2 error field-missing'],
		['a text as binaries', '\n  - path:', ' build/x.wasm #', '4:11-4:23 error wrong-type'],
		['no binary', '\n  - path:', ' [] #', '4:11-4:13 error binary-missing'],
		['a bare path', '- path:', '-', '5:5-5:22 error wrong-type'],
		['a second binary', 'config:', '  - path: build/b.wasm\nconfig:', '6:5-6:23 error binary-many'],
		[
			'an upper-case image',
			'build/blinky.wasm',
			'build/Blinky.wasm',
			'5:11-5:28 error image-name-invalid'
		],
		['a path upwards', 'build/', '../../', '5:11-5:28 error binary-path-invalid'],
		['an absolute path', 'build/', '/etc/', '5:11-5:27 error binary-path-invalid'],
		['a backslash', 'build/', 'build\\', '5:11-5:28 error binary-path-invalid'],
		['a text as config', 'config:\n', 'config: none\nx:\n', '6:9-6:13 error wrong-type'],
		['a number in a list', '- INTERVAL=500', '- 500', '8:7-8:10 error wrong-type'],
		['a map in a list', '- INTERVAL=500', '- INTERVAL: 500', '8:7-8:20 error wrong-type'],
		[
			'a line break in an entry',
			'- INTERVAL=500',
			'- "A=1\\nreboot"',
			'8:7-8:20 error environment-character'
		],
		[
			'a letter outside ASCII',
			'- INTERVAL=500',
			'- NAME=größe',
			'8:7-8:17 error environment-character'
		],
		['an empty entry', '- INTERVAL=500', "- ''", '8:7-8:9 error environment-character']
	])('%s', (_what, line, replacement, place) => {
		const result = parseBuildFile(edited(line, replacement));
		expect(result.ok).toBe(false);
		expect(places(result.findings)).toContain(place);
	});

	it('suggests an image name that the board accepts', () => {
		const { findings } = parseBuildFile(edited('build/blinky', 'build/My_Blinky'));
		expect(findings[0]?.message).toContain('“my_blinky.wasm”');
	});

	it('reports all that is wrong, in the order of the file', () => {
		const source = "config: 1\nname: 1\nversion: '3'\n";
		expect(placesOf(source)).toEqual([
			'1:1-1:2 error field-missing',
			'1:9-1:10 error wrong-type',
			'2:7-2:8 error wrong-type',
			'3:10-3:13 warning version-unknown'
		]);
	});

	it('says that there is no build.yaml', () => {
		expect(places(buildFileOf({ files: {} }).findings)).toEqual([
			'1:1-1:1 error build-file-missing'
		]);
		expect(buildFileOf({ files: { 'build.yaml': GOOD } }).ok).toBe(true);
	});
});

describe('hostile input', () => {
	it.each([
		['nothing', '', 'build-file-empty'],
		['only a comment', '# name: x\n', 'build-file-empty'],
		['a text', 'hello', 'build-file-not-map'],
		['a list', '- name: x', 'build-file-not-map'],
		['two documents', `${GOOD}---\n${GOOD}`, 'yaml-syntax'],
		['70 000 characters', '#'.repeat(70_000), 'build-file-too-large'],
		[
			'9000 fields',
			Array.from({ length: 9000 }, (_, i) => `a${i}: `).join('\n'),
			'build-file-too-large'
		],
		['deep brackets', 'name: ' + '['.repeat(5000), 'build-file-too-deep'],
		['a deep flow of maps', '{a: '.repeat(30), 'build-file-too-deep'],
		['a deep list', '- '.repeat(2900), 'build-file-too-deep'],
		['a NUL', 'name: "\0"', 'yaml-character'],
		['an alias', 'x: &x blinky\nname: *x\nbinaries: [{path: a.wasm}]', 'yaml-alias'],
		['an alias of nothing', 'name: *x', 'yaml-alias'],
		['too many entries', GOOD + '    - a\n'.repeat(40), 'too-many-entries']
	])('ends in one clear error: %s', (_what, source, code) => {
		const result = parseBuildFile(source);
		expect(result.ok).toBe(false);
		expect(result.findings.map((f) => f.code)).toContain(code);
	});

	it('points at the bracket that is one too many', () => {
		const source = `version: '1' # [\nname: ${'['.repeat(50)}`;
		expect(placesOf(source)).toEqual(['2:27-2:28 error build-file-too-deep']);
	});

	it('does not expand aliases that multiply', () => {
		const levels = Array.from({ length: 9 }, (_, i) => {
			const inner = i === 0 ? 'lol' : `*l${i - 1}`;
			return `l${i}: &l${i} [${Array(9).fill(inner).join(', ')}]`;
		});
		const result = parseBuildFile(`${levels.join('\n')}\n${GOOD}`);
		expect(result.ok).toBe(true);
		expect(result.findings.every((f) => f.code === 'field-unknown')).toBe(true);
	});

	it('ignores tags and merge keys instead of acting on them', () => {
		const result = parseBuildFile(`<<: {name: x}\nx: !!js/function 'f'\n${GOOD}`);
		expect(result.ok && result.definition.name).toBe('blinky');
		expect(({} as Record<string, unknown>)['name']).toBeUndefined();
	});

	it('takes names that every object has for what they are', () => {
		const result = parseBuildFile(`__proto__: 1\nconstructor: 2\n${GOOD}`);
		expect(result.ok).toBe(true);
		expect(result.findings.map((f) => f.code)).toEqual(['field-unknown', 'field-unknown']);
	});

	it('cuts a flood of findings short and says so', () => {
		const fields = Array.from({ length: MAX_FINDINGS + 50 }, (_, i) => `unknown-${i}: 1`);
		const { findings } = parseBuildFile(`${GOOD}${fields.join('\n')}`);
		expect(findings).toHaveLength(MAX_FINDINGS + 1);
		expect(findings.at(-1)).toMatchObject({
			code: 'more-findings',
			message: '50 more findings are not shown.'
		});
	});

	/** What is wrong with what is said of a source; empty when nothing is. */
	function problemsWith(source: string): string[] {
		const result = parseBuildFile(source);
		const lines = source.split('\n');
		const problems = result.findings.flatMap((f) => {
			if (f.line > lines.length) return `line ${f.line}`;
			if (f.column > lines[f.line - 1]!.length + 1) return `column ${f.column}`;
			return f.endLine * 1000 + f.endColumn < f.line * 1000 + f.column
				? 'ends before it begins'
				: [];
		});
		if (!result.ok && !result.findings.some((f) => f.severity === 'error'))
			problems.push('no error');
		return problems.map((problem) => `${problem} in ${JSON.stringify(source)}`);
	}

	it('survives every prefix and every single-character change of a good file', () => {
		const problems: string[] = [];
		for (let i = 0; i < GOOD.length; i++) {
			problems.push(...problemsWith(GOOD.slice(0, i)));
			for (const c of [':', '-', '"', '\t', '{', '&', '*', '\u2028'])
				problems.push(...problemsWith(GOOD.slice(0, i) + c + GOOD.slice(i + 1)));
		}
		expect(problems).toEqual([]);
	});
});

it('takes the image name from the path', () => {
	expect(imageNameOf('build/blinky.wasm')).toBe('blinky.wasm');
	expect(imageNameOf('blinky.wasm')).toBe('blinky.wasm');
});
