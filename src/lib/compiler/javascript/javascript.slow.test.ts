// Programs in JavaScript and TypeScript, compiled and run in Node on a host that answers as the test says.
import { format } from 'node:util';
import { expect, test } from 'vitest';
import { UNUSED_SECTION } from './engine-image.ts';
import { build, compile, run } from './compile-in-test.ts';

async function outputOf(files: Record<string, string> | string): Promise<string> {
	return run((await build(files)).wasm).output;
}

async function errorOf(files: Record<string, string> | string) {
	const result = await compile(files);
	expect(result.ok).toBe(false);
	const [first] = result.diagnostics;
	return first!;
}

class Thing {}

function named() {
	return 1;
}

const circular: Record<string, unknown> = { a: 1 };
circular['self'] = circular;
const nested = { a: 1, 'b c': { d: { e: {}, f: { g: 1 } } } };

/** What is logged, as it stands in the program and as a value of this test. */
const LOGGED: readonly [source: string, values: readonly unknown[]][] = [
	[
		"'text', 1.5, -0, null, undefined, true, Symbol('s')",
		['text', 1.5, -0, null, undefined, true, Symbol('s')]
	],
	["[1, 'two', [3]], { a: 1, 'b c': { d: { e: {}, f: { g: 1 } } } }", [[1, 'two', [3]], nested]],
	['Array.from({ length: 10 }, (_, i) => i + 1)', [Array.from({ length: 10 }, (_, i) => i + 1)]],
	['Array.from({ length: 120 }, (_, i) => i * i)', [Array.from({ length: 120 }, (_, i) => i * i)]],
	[
		"Array.from({ length: 20 }, (_, i) => 'word' + i)",
		[Array.from({ length: 20 }, (_, i) => 'word' + i)]
	],
	[
		"new Map([['k', { v: 1 }]]), new Set([1]), new Uint8Array(2), [], {}",
		[new Map([['k', { v: 1 }]]), new Set([1]), new Uint8Array(2), [], {}]
	],
	[
		'[() => 1, function named() {}, class Thing {}, /x/g, new Date(0)]',
		[[() => 1, named, Thing, /x/g, new Date(0)]]
	],
	[
		"'%s has %d, %i of %j and %%', 'he', 2.5, 2.5, { a: 1 }, 'more'",
		['%s has %d, %i of %j and %%', 'he', 2.5, 2.5, { a: 1 }, 'more']
	],
	['(() => { const o = { a: 1 }; o.self = o; return o; })()', [circular]],
	[
		"{ long: 'a'.repeat(60), longer: ['it\\'s', 'line\\n'] }",
		[{ long: 'a'.repeat(60), longer: ["it's", 'line\n'] }]
	],
	[
		'Promise.resolve(4), new (class Box { x = 1 })()',
		[
			Promise.resolve(4),
			new (class Box {
				x = 1;
			})()
		]
	]
];

test.each(LOGGED)('console.log shows %s as Node does', async (source, values) => {
	expect(await outputOf(`console.log(${source});`)).toBe(`${format(...values)}\n`);
});

test('timeouts come in their order, intervals until they are cleared, promises before both', async () => {
	const { wasm } = await build(`
		setTimeout(() => console.log('late'), 300);
		setTimeout((a, b) => console.log('early', a, b), 100, 1, 2);
		let n = 0;
		const id = setInterval(() => { console.log('tick', ++n); if (n === 2) clearInterval(id); }, 120);
		Promise.resolve().then(() => console.log('promise'));
		queueMicrotask(() => console.log('microtask'));
		console.log('first');`);
	const { output, exitCode, sleptMs } = run(wasm);
	expect(output.trim().split('\n')).toEqual([
		'first',
		'promise',
		'microtask',
		'early 1 2',
		'tick 1',
		'tick 2',
		'late'
	]);
	expect(exitCode).toBe(0);
	expect(sleptMs).toBeGreaterThanOrEqual(300);
	expect(sleptMs).toBeLessThan(400);
});

test('a first sleep that took far too long does not make the clock slow for ever', async () => {
	const { wasm } = await build("setTimeout(() => console.log('done'), 2000);\n");
	let cycles = 0;
	let slept = 0;
	let sleeps = 0;
	const { output } = run(wasm, (memory) => ({
		ocre_sleep(ms = 0) {
			slept += ms;
			cycles += ms * 1000 * (sleeps++ === 0 ? 5 : 1);
			return 0;
		},
		clock_res_get: () => 28,
		clock_time_get(_id = 0, _precision = 0, result = 0) {
			new DataView(memory.buffer).setBigUint64(result, BigInt(cycles), true);
			return 0;
		}
	}));
	expect(output).toBe('done\n');
	expect(slept).toBeGreaterThanOrEqual(2000);
	expect(slept).toBeLessThan(2600);
});

test('classes, generators, destructuring, regular expressions and async functions work', async () => {
	const output = await outputOf(`
		class A { #x = 1; get x() { return this.#x; } }
		class B extends A { constructor() { super(); this.y = super.x + 1; } }
		function* count() { yield* [1, 2]; yield 3; }
		const { y, ...rest } = new B();
		const named = /(?<year>\\d{4})-(?<month>\\d\\d)/.exec('on 2026-11-29').groups;
		async function inner() { await null; throw new Error('inner'); }
		async function outer() { try { await inner(); } catch (e) { return e.message; } finally { console.log('finally'); } }
		console.log(y, rest, [...count()], named.year, named.month, rest?.z ?? 'none');
		outer().then(console.log);`);
	expect(output).toBe('2 {} [ 1, 2, 3 ] 2026 11 none\nfinally\ninner\n');
});

test('functions call each other as deep as the memory allows, and endless recursion is an error', async () => {
	const output = await outputOf(`
		const depth = (n) => (n === 0 ? 0 : 1 + depth(n - 1));
		console.log(depth(150));
		class Node { constructor(n) { this.next = n > 0 ? new Node(n - 1) : null; } }
		console.log(new Node(100).next !== null);
		const forever = () => 1 + forever();
		try { forever(); } catch (error) { console.log(String(error)); }
		console.log(depth(150));`);
	expect(output).toBe('150\ntrue\nInternalError: stack overflow\n150\n');
});

test('circles of garbage are collected before the memory is full', async () => {
	const output = await outputOf(`
		let made = 0;
		for (let i = 0; i < 3000; i++) { const a = { text: 'x'.repeat(50) }; a.self = a; made++; }
		console.log(made);`);
	expect(output).toBe('3000\n');
});

test('running out of memory is an error that can be caught', async () => {
	const output = await outputOf(`
		try { const all = []; for (;;) all.push('x'.repeat(1000) + all.length); }
		catch (error) { console.log(error === null ? 'null' : error.message); }
		console.log('goes on');`);
	expect(output).toBe('out of memory\ngoes on\n');
});

test('an uncaught error prints a stack with the lines of the user’s files, and ends with 1', async () => {
	const { wasm } = await build({
		'main.js':
			"import { check } from './lib/check.js';\n\nsetTimeout(() => {\n\tcheck(null);\n}, 10);\n",
		'lib/check.js':
			'export function check(value) {\n\tconst text = 1;\n\treturn value.length + text;\n}\n'
	});
	const { output, exitCode } = run(wasm);
	expect(output).toContain("Uncaught TypeError: cannot read property 'length' of null");
	expect(output).toContain('at check (lib/check.js:3)');
	expect(output).toContain('main.js:4');
	expect(exitCode).toBe(1);
});

test('a rejection that nobody handles prints its error, and ends with 1', async () => {
	const { wasm } = await build(
		"async function f() {\n\tthrow new RangeError('no');\n}\nf();\nsetInterval(() => {}, 1000);\n"
	);
	const { output, exitCode } = run(wasm);
	expect(output).toContain('Uncaught (in promise) RangeError: no');
	expect(output).toContain('f (main.js:2)');
	expect(exitCode).toBe(1);
});

test('an error of the host says what failed and why, with its name and number', async () => {
	const { wasm } = await build(`import { gpio } from 'ocre';
		try { gpio.output('led9'); } catch (error) { console.log(error.message, error.code, error.errno); }`);
	const { output } = run(wasm, () => ({ ocre_gpio_configure_by_name: () => -19 }));
	expect(output).toBe('cannot use pin led9: this board does not have it (ENODEV) ENODEV -19\n');
});

test('a pin that is watched calls back with its level, whatever number the event has', async () => {
	const { wasm } = await build(`import { gpio, system } from 'ocre';
		const button = gpio.input('sw0');
		button.watch((level) => { console.log('level', level); if (level === 1) button.unwatch(); });`);
	const levels = [0, 1];
	const { output, exitCode } = run(wasm, (memory) => ({
		ocre_get_event(type = 0, id = 0, port = 0, state = 0) {
			const level = levels.shift();
			if (level === undefined) return -35;
			const view = new DataView(memory.buffer);
			for (const [at, value] of [
				[type, 1],
				[id, 13],
				[port, 2],
				[state, level]
			] as const)
				view.setUint32(at, value, true);
			return 0;
		}
	}));
	expect(output).toBe('level 0\nlevel 1\n');
	expect(exitCode).toBe(0);
});

test('a program in TypeScript keeps its lines', async () => {
	const { wasm } = await build({
		'main.ts':
			"import { twice, type Pair } from './twice.ts';\n\ninterface Shape {\n\tsides: number;\n}\n\nenum Colour { Red, Green }\nconst shape: Shape = { sides: twice(2) as number };\nconst pair: Pair<number> = [1, 2];\nconsole.log(shape, Colour.Green, pair!);\nnull!.boom;\n",
		'twice.ts':
			'export type Pair<T> = [T, T];\nexport const twice = (n: number): number => n * 2;\n'
	});
	const { output } = run(wasm);
	expect(output).toContain('{ sides: 4 } 1 [ 1, 2 ]\n');
	expect(output).toContain('main.ts:11');
});

test.each([
	['const a = 1;\nlet b = ;\n', { startLine: 2, startColumn: 9 }, "';' cannot stand here"],
	[
		"console.log('x'\nconst a = 1;\n",
		{ startLine: 2, startColumn: 1 },
		'a comma or a closing bracket is missing here'
	],
	["const text = 'open;\n", { startLine: 1, startColumn: 14 }, 'the text has no closing quote'],
	['const ä = "ß"; let 5x;\n', { startLine: 1, startColumn: 20 }, null],
	['const a = 1;\nconst a = 2;\n', { startLine: 2 }, null]
])('a syntax error is told at its place: %j', async (source, range, message) => {
	const error = await errorOf(source);
	expect(error).toMatchObject({ severity: 'error', file: 'main.js', range });
	if (message) expect(error.message).toBe(message);
});

test('errors of several modules come together', async () => {
	const result = await compile({
		'main.js': "import './a.js';\nimport './b.js';\n",
		'a.js': 'let = 1 1;\n',
		'b.js': 'export const b = {;\n'
	});
	expect(result.diagnostics.map(({ file }) => file).sort()).toEqual(['a.js', 'b.js']);
});

test('a type error of the grammar of TypeScript has its place', async () => {
	expect(await errorOf({ 'main.ts': 'const a: = 1;\n' })).toMatchObject({
		...{ file: 'main.ts', code: 'syntax-error' },
		range: { startLine: 1 }
	});
});

test('imports of what is not there are told with what was meant', async () => {
	expect(await errorOf("import { gpoi } from 'ocre';\n")).toMatchObject({
		...{ message: "'ocre' does not export 'gpoi'", hint: "Did you mean 'gpio'?" },
		range: { startLine: 1, startColumn: 10 }
	});
	const files = {
		'main.js': "import { a } from './halper.js';\n",
		'helper.js': 'export const a = 1;\n'
	};
	expect(await errorOf(files)).toMatchObject({
		...{ message: "there is no file './halper.js'", hint: "Did you mean './helper.js'?" },
		range: { startLine: 1, startColumn: 19 }
	});
	expect(await errorOf("import fs from 'fs';\n")).toMatchObject({
		message: "there is no module 'fs'"
	});
});

test('the image says which functions of the host its program never calls', async () => {
	const { wasm, report } = await build(
		"import { gpio } from 'ocre';\ngpio.output('led0').set();\n"
	);
	const [section] = WebAssembly.Module.customSections(new WebAssembly.Module(wasm), UNUSED_SECTION);
	expect(new TextDecoder().decode(section)).toBe('files messaging sensors sockets');
	const names = report.imports.map(({ name }) => name);
	expect(names).toContain('ocre_gpio_set_by_name');
	expect(names).not.toContain('ocre_sensors_read');
	expect(names).not.toContain('sock_open');
});

test('the same sources give the same image, and the engine alone is the same for all programs', async () => {
	const [first, again, other] = [
		await build('console.log(1);\n'),
		await build('console.log(1);\n'),
		await build('console.log(2);\n')
	];
	expect(Buffer.compare(first.wasm, again.wasm)).toBe(0);
	expect(Buffer.compare(first.wasm, other.wasm)).not.toBe(0);
	expect(Buffer.compare(first.split!.engine, other.split!.engine)).toBe(0);
	expect(first.wasm.length).toBeLessThan(350_000);
});

test('a program that was compiled for another engine is refused with words', async () => {
	const { split } = await build('console.log(1);\n');
	const { output, exitCode } = run(split!.engine);
	expect(output).toBe('There is no program: this is the engine alone\n');
	expect(exitCode).toBe(1);
});

test('what the compiler parses is never run', async () => {
	const started = performance.now();
	await build('for (;;) { throw new Error(); }\n');
	expect(performance.now() - started).toBeLessThan(10_000);
});
