import { describe, expect, test } from 'vitest';
import type { CompletionItem } from '../code-service.ts';
import { TsCodeEngine } from './ts-code-engine.ts';

const AS =
	'language: assemblyscript\nconfig:\n  permissions:\n    - ocre_gpio\n    - ocre_timers\n';
const engine = new TsCodeEngine();

/** A file with `|` where the question is about. */
function at(
	marked: string,
	others: Record<string, string> = { 'build.yaml': AS },
	file = 'main.ts'
) {
	const offset = marked.indexOf('|');
	const before = marked.slice(0, offset).split('\n');
	return {
		files: { ...others, [file]: marked.replace('|', '') },
		file,
		at: { line: before.length, column: before.at(-1)!.length + 1 }
	};
}

function labels(items: readonly CompletionItem[] | undefined): string[] {
	return (items ?? []).map(({ label }) => label);
}

function check(
	text: string,
	others: Record<string, string> = { 'build.yaml': AS },
	file = 'main.ts'
) {
	return engine.check({ files: { ...others, [file]: text }, file });
}

describe('AssemblyScript', () => {
	test('members of our classes are offered, with their documentation', () => {
		const list = engine.complete(
			at("import { Pin } from 'ocre';\nconst led = Pin.output('led0');\nled.to|")
		);
		expect(labels(list?.items)).toContain('toggle');
		expect(list?.range).toEqual({ startLine: 3, startColumn: 5, endLine: 3, endColumn: 7 });
		const item = list!.items.find(({ label }) => label === 'toggle')!;
		expect(engine.describe(item.key!)).toMatchObject({
			text: 'Sets the other level than it has.',
			permission: 'ocre_gpio'
		});
	});

	test('a name of our module comes with its import', () => {
		const fresh = engine
			.complete(at('setInt|'))!
			.items.find(({ label }) => label === 'setInterval');
		expect(fresh?.edits?.[0]).toMatchObject({
			file: 'main.ts',
			text: "import { setInterval } from 'ocre';\n",
			range: { startLine: 1, startColumn: 1 }
		});
		expect(engine.describe(fresh!.key!)).toMatchObject({
			permission: 'ocre_timers',
			source: 'ocre'
		});
		const added = engine
			.complete(at("import { Pin } from 'ocre';\nsetInt|"))!
			.items.find(({ label }) => label === 'setInterval');
		expect(added?.edits?.[0]).toMatchObject({
			text: ', setInterval',
			range: { startLine: 1, startColumn: 13 }
		});
	});

	test('types of the language are offered, and nothing of JavaScript that it does not have', () => {
		const offered = labels(engine.complete(at('let x: |'))?.items);
		expect(offered).toEqual(expect.arrayContaining(['i32', 'f64', 'u8']));
		expect(labels(engine.complete(at('|'))?.items)).not.toContain('Promise');
	});

	test('parameters are told with their units', () => {
		const help = engine.signature(at("import { setTimeout } from 'ocre';\nsetTimeout(() => {}, |"));
		const signature = help?.signatures[help.signature];
		expect(help?.parameter).toBe(1);
		expect(signature?.label).toBe('setTimeout(callback: () => void, ms: i32): number');
		const [start, end] = signature!.parameters[1]!;
		expect(signature!.label.slice(start, end)).toBe('ms: i32');
		expect(signature?.docs?.parameters[1]?.text).toContain('milliseconds');
	});

	test('hover tells what a name is, what it needs and how it behaves', () => {
		const hover = engine.hover(at("import { Pin } from 'ocre';\nconst p = Pin.out|put('led0');"));
		expect(hover).toMatchObject({
			permission: 'ocre_gpio',
			source: 'ocre',
			range: { startLine: 2, startColumn: 15, endLine: 2, endColumn: 21 }
		});
		expect(hover?.declaration).toContain('output(name: string): Pin');
		expect(hover?.example).toContain('led.set(true)');
	});

	test('a definition is in the project, or in a library that can be read', () => {
		const own = {
			'build.yaml': AS,
			'lib/a.ts': 'export function twice(n: i32): i32 {\n\treturn 2 * n;\n}\n'
		};
		const [place] = engine.definition(at("import { twice } from './lib/a';\ntwi|ce(2);", own));
		expect(place).toEqual({
			file: 'lib/a.ts',
			range: { startLine: 1, startColumn: 17, endLine: 1, endColumn: 22 }
		});
		const [library] = engine.definition(at("import { sleep } from 'ocre';\nsle|ep(2);", own));
		expect(library?.file).toBe('/ocre/system.ts');
		expect(engine.library('/ocre/system.ts')).toContain('export function sleep');
	});

	test('uses are found in the whole project, and renamed', () => {
		const own = { 'build.yaml': AS, 'a.ts': 'export let count: i32 = 0;\n' };
		const request = at("import { count } from './a';\nconst next = cou|nt + 1;\n", own);
		expect(
			engine
				.references(request)
				.map(({ file }) => file)
				.sort()
		).toEqual(['a.ts', 'main.ts', 'main.ts']);
		const renamed = engine.rename({ ...request, newName: 'total' });
		expect(renamed.ok && renamed.edits.map(({ file, text }) => [file, text])).toEqual(
			expect.arrayContaining([['a.ts', 'total']])
		);
		const local = at('let on|e: i32 = 1;\nlet two: i32 = one;\n');
		expect(engine.rename({ ...local, newName: 'two' })).toEqual({ ok: false, why: 'name-taken' });
		expect(engine.rename({ ...local, newName: 'class' })).toEqual({ ok: false, why: 'bad-name' });
		expect(engine.rename({ ...local, newName: '1x' })).toEqual({ ok: false, why: 'bad-name' });
		const library = at("import { sleep } from 'ocre';\nsle|ep(1);");
		expect(engine.rename({ ...library, newName: 'nap' })).toEqual({ ok: false, why: 'not-ours' });
		expect(engine.rename({ ...at('let x = 1 |+ 2;'), newName: 'nap' })).toEqual({
			ok: false,
			why: 'no-name'
		});
	});

	test('a program that the compiler takes has no problems', () => {
		const program = `import { Channel, Pin, Sensor, print, publish, setInterval, subscribe } from 'ocre';
@inline
function half(value: f64): f64 { return value / 2; }
class Point { x: i32; y: i32 = 0; constructor(x: i32) { this.x = x; } }
const led = Pin.output('led0');
let ticks: i32 = 0;
setInterval(() => {
	ticks++;
	led.set(ticks & 1);
	print(\`\${ticks} \${half(<f64>ticks)}\`);
}, 500);
const sensor = Sensor.at(0);
print(sensor.read(Channel.Temperature).toString());
subscribe('a', (message) => { publish('b', message.text); });
const list: i32[] = [1, 2];
const bytes = new Uint8Array(3);
print(list.map<i32>((each) => each + 1).length.toString() + load<u8>(bytes.dataStart).toString());
print(new Point(2).x.toString());
`;
		const all = AS + '    - ocre_sensors\n    - ocre_messaging\n';
		expect(check(program, { 'build.yaml': all })).toEqual([]);
	});

	test('what the language does not have is found as one types, in plain words', () => {
		const found = (text: string) =>
			check(text)
				.map(({ message, hint }) => `${message} ${hint}`)
				.join('\n');
		expect(found('let x: any = 3;')).toContain('AssemblyScript has no any');
		expect(found('let x: string | i32 = 3;')).toContain('A variable has one type');
		expect(found('let x: string | null = null;')).toBe('');
		expect(found("try { trace('x'); } catch (e) {}")).toContain('nothing to catch');
		expect(found('for (const x of [1, 2]) trace(x.toString());')).toContain('for (let i = 0');
		expect(
			found(
				"import { setTimeout } from 'ocre';\nfunction f(): void { let n = 0; setTimeout(() => { n++; }, 5); }\nf();"
			)
		).toContain('cannot use local variables');
		expect(found('function f(n: i32): i32 { const twice = 2 * n; return twice; }\nf(1);')).toBe('');
		expect(found('let n = 0;\nfunction f(): void { n++; }\nf();')).toBe('');
	});

	test('a misspelt name is mended', () => {
		const [problem] = check(
			"import { Pin } from 'ocre';\nconst led = Pin.output('led0');\nled.togle();"
		);
		expect(problem).toMatchObject({
			severity: 'error',
			code: 'TS2551',
			range: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 10 }
		});
		expect(problem?.fixes?.[0]?.edits[0]?.text).toBe('toggle');
	});

	test('a permission that build.yaml does not give is missed once', () => {
		const [problem, ...others] = check(
			"import { writeText } from 'ocre';\nwriteText('a', 'b');\nwriteText('a', 'c');"
		);
		expect(others).toEqual([]);
		expect(problem).toMatchObject({
			code: 'missing-permission',
			range: { startLine: 2 },
			fixes: [{ what: { kind: 'permission', permission: 'filesystem' } }]
		});
	});
});

describe('JavaScript and TypeScript', () => {
	const js = { 'build.yaml': 'name: x\n' };

	test('what the language has is offered', () => {
		const list = engine.complete(at('const a = [1]; a.fl|', js, 'main.js'));
		expect(labels(list?.items)).toEqual(expect.arrayContaining(['flat', 'flatMap']));
		expect(labels(engine.complete(at('|', js, 'main.js'))?.items)).toEqual(
			expect.arrayContaining(['Promise', 'JSON', 'Map'])
		);
		expect(labels(engine.complete(at('|', js, 'main.js'))?.items)).not.toContain('document');
	});

	test('only mistakes are told of JavaScript, no matters of types', () => {
		const found = check(
			'let x = 1;\nx = "a";\nnothing();\nfunction f(a) { return a; }\nf(',
			js,
			'main.js'
		);
		expect(found.map(({ code, range }) => [code, range?.startLine])).toEqual([
			['TS1005', 5],
			['TS2304', 3]
		]);
	});

	test('a file is formatted as it is indented, and left alone where it cannot be read', () => {
		const format = (text: string) =>
			engine.format({ files: { ...js, 'main.js': text }, file: 'main.js' });
		expect(format('if(a){\r\n  b( 1 )\r\n      c()\r\n}\r\n')).toBe(
			'if (a) {\r\n  b(1)\r\n  c()\r\n}\r\n'
		);
		expect(format('if(a){\n')).toBeNull();
		expect(format('b(1);\n')).toBeNull();
	});
});

test('a project of ten thousand lines, and names with spaces, are taken', () => {
	const lines = Array.from(
		{ length: 10_000 },
		(_, i) => `export function f${i}(): i32 { return ${i}; }`
	);
	const files = { 'build.yaml': AS, 'my lib/many.ts': lines.join('\r\n') };
	const list = engine.complete(at("import { f9998 } from './my lib/many';\nf9|", files));
	expect(labels(list?.items)).toContain('f9998');
	expect(engine.check({ files, file: 'my lib/many.ts' })).toEqual([]);
});
