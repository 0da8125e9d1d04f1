// What the editor is told about build.yaml, lesson.yaml and scenario files.
import { describe, expect, test } from 'vitest';
import { said } from '#lib/texts/testing-said.ts';
import { YamlCodeService } from './yaml-code-service.ts';
import { yamlPlaceAt } from './yaml-place.ts';

const service = new YamlCodeService();

/** `|` is the cursor. */
function at(source: string, file = 'build.yaml') {
	const offset = source.indexOf('|');
	const before = source.slice(0, offset).split('\n');
	const text = source.slice(0, offset) + source.slice(offset + 1);
	return {
		files: { [file]: text },
		file,
		at: { line: before.length, column: before.at(-1)!.length + 1 }
	};
}

async function labels(source: string, file?: string): Promise<string[]> {
	return (await service.complete(at(source, file)))?.items.map(({ label }) => label) ?? [];
}

const SCENARIO = 'a.scenario.yaml';

describe('completion', () => {
	test('proposes the fields that are not there yet', async () => {
		const found = await labels("version: '1'\n|\nname: x\n");
		expect(found).toEqual(expect.arrayContaining(['language', 'binaries', 'config']));
		expect(found).not.toContain('name');
		expect(await labels('config:\n  |')).toEqual(['environment', 'permissions']);
		expect(await labels('config:\n  environment: []\n  pe|')).toEqual(['permissions']);
	});

	test('proposes permissions, with the word before the cursor replaced', async () => {
		const request = at('config:\n  permissions:\n    - ocre_g|');
		const list = (await service.complete(request))!;
		expect(list.items.map(({ label }) => label)).toContain('ocre_gpio');
		expect(list.range).toEqual({ startLine: 3, startColumn: 7, endLine: 3, endColumn: 13 });
		expect(await labels('config:\n  permissions: [|]')).toContain('networking');
	});

	test('proposes steps, and what can be waited for', async () => {
		expect(await labels('steps:\n  - |', SCENARIO)).toEqual(
			expect.arrayContaining(['run', 'wait', 'expect'])
		);
		expect(await labels('steps:\n  - wait: { |', SCENARIO)).toEqual(
			expect.arrayContaining(['text', 'led'])
		);
		expect(await labels('steps:\n  - wait: { led: led0, is: |', SCENARIO)).toContain('lit');
		expect(await labels('steps:\n  - wait:\n      le|', SCENARIO)).toContain('led');
		expect(await labels('steps:\n  - press: sw0\n    |', SCENARIO)).toEqual(
			expect.arrayContaining(['timeout'])
		);
		expect(await labels('mode: |', SCENARIO)).toEqual(['faithful', 'documented']);
	});

	test('says beside a field what it is for', async () => {
		const list = (await service.complete(at('lang|')))!;
		const language = list.items.find(({ label }) => label === 'language');
		expect(said(language?.detail)).toMatch(/^What the program is written in/);
	});

	test('proposes the fields of a lesson, and the scenarios in its checks', async () => {
		const file = 'lesson.yaml';
		expect(await labels('level: |', file)).toEqual(['first', 'basic', 'advanced']);
		const checks = 'steps:\n  - id: a\n    checks:\n      - ';
		expect(await labels(`${checks}|`, file)).toEqual(expect.arrayContaining(['builds', 'say']));
		expect(await labels(`${checks}scenario:\n          steps:\n            - |`, file)).toContain(
			'press'
		);
	});

	test('proposes nothing in comments and in files of another kind', async () => {
		expect(await labels('# na|')).toEqual([]);
		expect(await labels('na|', 'other.yaml')).toEqual([]);
	});
});

describe('explanation', () => {
	test('says what a field is for, with its values and an example', async () => {
		const docs = await service.hover(at('config:\n  permis|sions: []\n'));
		expect(docs).toMatchObject({
			declaration: 'permissions:',
			range: { startColumn: 3, endColumn: 14 }
		});
		expect(said(docs!.text)).toMatch(/ocre_gpio.*LEDs/);
		expect(docs!.example).toContain('- ocre_gpio');
	});

	test('says what a value means', async () => {
		const docs = await service.hover(at('config:\n  permissions:\n    - ocre:a|pi\n'));
		expect(said(docs!.text)).toMatch(/Timers, pins/);
	});

	test('is there for what was proposed', async () => {
		await service.complete(at('|'));
		expect(said((await service.describe('binaries'))?.text)).toMatch(/module/);
	});
});

describe('checks', () => {
	test('findings of the parser are problems at their places', async () => {
		const files = { 'build.yaml': 'nam: hello\n', [SCENARIO]: 'steps: 3\n' };
		expect(await service.check({ files, file: 'build.yaml' })).toMatchObject(
			expect.arrayContaining([
				expect.objectContaining({ code: 'field-unknown', file: 'build.yaml' })
			])
		);
		expect((await service.check({ files, file: SCENARIO })).length).toBeGreaterThan(0);
	});
});

describe('the place of an offset', () => {
	test('is found in lists that are as far to the left as their field', () => {
		const text = 'steps:\n- run: project\n- wait:\n    text: ';
		expect(yamlPlaceAt(text, text.length)).toMatchObject({
			path: ['steps', '[]', 'wait', 'text'],
			inValue: true
		});
	});
});
