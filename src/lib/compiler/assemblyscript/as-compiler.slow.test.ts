import { expect, test } from 'vitest';
import { built, compile, errorsOf, run, type HostMemory } from './as-run-in-test.ts';

const BLINKY = `import { Pin, print, sleep } from 'ocre';
const led = Pin.output('led0');
let count = 0;
while (true) {
	led.toggle();
	print('blink ' + (++count).toString());
	sleep(500);
}
`;

function diagnosticsOf(source: string) {
	return compile(source).diagnostics.map(({ code, message, range, hint }) => ({
		code,
		message,
		hint,
		at: range && [range.startLine, range.startColumn, range.endLine, range.endColumn]
	}));
}

test('a program that blinks and prints takes less than 2 KB, and exports what a board needs', () => {
	const result = built(compile(BLINKY));
	expect(result.wasm.length).toBeLessThanOrEqual(2048);
	expect(WebAssembly.Module.exports(new WebAssembly.Module(result.wasm))).toEqual([
		{ name: 'memory', kind: 'memory' },
		{ name: '_start', kind: 'function' }
	]);
	expect(result.report).toMatchObject({ initialPages: 1, maxPages: 64, stackBytes: 0 });
});

test('the same sources give the same bytes', () => {
	expect(built(compile(BLINKY)).wasm).toEqual(built(compile(BLINKY)).wasm);
});

test('an empty program is nothing but its start', () => {
	const result = compile('');
	expect(built(result).wasm.length).toBeLessThan(100);
	expect(run(result).exitCode).toBe(0);
});

test('text of every kind is printed as UTF-8', () => {
	const text = 'ä € 😀 ' + 'long '.repeat(400);
	const result = compile(`console.log(${JSON.stringify(text)}); console.log('\\ud800!');`);
	expect(run(result).output).toBe(`${text}\n\ufffd!\n`);
});

test('a pin is known to the board by the place of its name, which every program shares', () => {
	const places: number[] = [];
	const toggled: number[] = [];
	const program = `import { Pin } from 'ocre';
const leds = [Pin.output('led1'), Pin.output('led0'), Pin.output('other')];
for (let i = 0; i < 3; i++) leds[i].toggle();
Pin.input('sw0').read();
`;
	const { memory } = run(compile(program), {
		ocre_gpio_configure_by_name: (_memory, name) => void places.push(name),
		ocre_gpio_toggle_by_name: (_memory, name) => void toggled.push(name)
	});
	expect(places.slice(0, 2)).toEqual([17, 8]);
	expect(places[3]).toBe(35);
	expect(toggled).toEqual(places.slice(0, 3));
	expect([8, 17, 35].map((at) => memory.text(at))).toEqual(['led0', 'led1', 'sw0']);
});

test('a pin that the board does not have ends the program with a sentence', () => {
	const { output, exitCode } = run(compile(BLINKY), { ocre_gpio_configure_by_name: () => -19 });
	expect(exitCode).toBe(1);
	expect(output).toBe('This board has no pin of this name -19\n');
});

test('a sleep is made of pauses that boards keep', () => {
	const pauses: number[] = [];
	run(compile(`import { sleep } from 'ocre'; sleep(600);`), {
		ocre_sleep: (_memory, ms) => void pauses.push(ms)
	});
	expect(pauses).toEqual([250, 250, 100]);
});

/** Gives the events one after the other. */
function eventsOf(events: number[][]) {
	const left = [...events];
	return (memory: { words(at: number, value: number): void }, ...places: number[]) => {
		const event = left.shift();
		if (!event) return -35;
		event.forEach((value, i) => memory.words(places[i]!, value));
		return 0;
	};
}

test('timers call functions until they are cleared, and the program ends with the last one', () => {
	const program = `import { setInterval, setTimeout, clearInterval, print } from 'ocre';
let ticks = 0;
let id = 0;
id = setInterval(() => {
	print('tick ' + (++ticks).toString());
	if (ticks == 2) clearInterval(id);
}, 100);
setTimeout(() => print('once'), 250);
print('main is done');
`;
	const started: number[][] = [];
	const timer = (id: number) => [0, id, 0, 0, 0, 0];
	const { output, exports } = run(compile(program), {
		ocre_timer_create: (_memory, id) => (id === 1 ? -16 : 0),
		ocre_timer_start: (_memory, ...args) => void started.push(args),
		ocre_get_event: eventsOf([timer(2), timer(3), timer(2), timer(2)])
	});
	expect(started).toEqual([
		[2, 100, 1],
		[3, 250, 0]
	]);
	expect(output).toBe('main is done\ntick 1\nonce\ntick 2\n');
	expect(exports).toContain('ocre_event');
});

test('a timer that ended is taken again, since a board does not get its thread back', () => {
	const program = `import { setTimeout } from 'ocre';
setTimeout(() => { setTimeout(() => {}, 2); }, 1);
`;
	let made = 0;
	run(compile(program), {
		ocre_timer_create: () => void made++,
		ocre_get_event: eventsOf([
			[0, 1, 0, 0, 0, 0],
			[0, 1, 0, 0, 0, 0]
		])
	});
	expect(made).toBe(1);
});

test('without its permission, a program with timers says what is missing', () => {
	const program = `import { setInterval } from 'ocre'; setInterval(() => {}, 1);`;
	const { output, exitCode } = run(compile(program), { ocre_register_dispatcher: () => -22 });
	expect([output, exitCode]).toEqual([
		'ocre_timers is missing in the permissions of build.yaml -22\n',
		1
	]);
});

test('a named button learns its number with its first change, also among several', () => {
	const program = `import { Pin, exit, print } from 'ocre';
Pin.input('sw0').onChange((level) => { print(level ? 'sw0 up' : 'sw0 down'); if (level) exit(7); });
Pin.input('sw1').onChange((level) => print(level ? 'sw1 up' : 'sw1 down'));
`;
	const levels: Record<string, number> = { sw0: 1, sw1: 1 };
	const queue = [
		['sw1', 0, 5],
		['sw0', 0, 4],
		['sw1', 1, 5],
		['sw0', 1, 4]
	] as const;
	let next = 0;
	const { output, exitCode } = run(compile(program), {
		ocre_gpio_get_by_name: (memory, name) => levels[memory.text(name)]!,
		ocre_get_event(memory, type, id, port, state) {
			const event = queue[next++];
			if (!event) return -35;
			levels[event[0]] = event[1];
			memory.words(type, 1);
			memory.words(id, event[2]);
			memory.words(port, 2);
			memory.words(state, event[1]);
			return 0;
		}
	});
	expect(output).toBe('sw1 down\nsw0 down\nsw1 up\nsw0 up\n');
	expect(exitCode).toBe(7);
});

test('messages come with topic, type and payload, and their memory is given back', () => {
	const program = `import { exit, publish, subscribe } from 'ocre';
subscribe('room/', (message) => {
	publish('answer', message.topic + '|' + message.contentType + '|' + message.text);
	exit(0);
});
`;
	const published: string[] = [];
	let freed: number[] = [];
	run(compile(program), {
		ocre_subscribe_message: (memory, topic) => (memory.text(topic) === 'room/' ? 0 : -1),
		ocre_publish_message(memory, topic, type, payload, length) {
			published.push(memory.text(topic), memory.text(type), memory.text(payload, length));
			return 0;
		},
		ocre_messaging_free_module_event_data: (_memory, ...places) => void (freed = places),
		ocre_get_event(memory, ...places) {
			const at = 60_000;
			memory.put(at, 'room/light');
			memory.put(at + 32, 'text/plain');
			memory.put(at + 64, '17 lx and more');
			[3, 0, at, at + 32, at + 64, 5].forEach((value, i) => memory.words(places[i]!, value));
			return 0;
		}
	});
	expect(published).toEqual(['answer', 'text/plain', 'room/light|text/plain|17 lx']);
	expect(freed).toEqual([60_000, 60_032, 60_064]);
});

test('a throw says where, and ends with a code', () => {
	const { output, exitCode } = run(compile(`\nthrow new Error('no way');\n`));
	expect([output, exitCode]).toEqual(['main.ts:2:1: no way\n', 255]);
});

test('arguments, environment and what the board is are read', () => {
	const program = `import { args, env, print, uname } from 'ocre';
print(args().join(','));
const unit = env('UNIT');
print(unit ? unit! : 'none');
print(env('NOT') ? 'some' : 'none');
print(uname().machine);
`;
	const strings = (texts: string[]) => ({
		sizes: (memory: HostMemory, count: number, bytes: number) => {
			memory.words(count, texts.length);
			memory.words(bytes, texts.join('').length + texts.length);
		},
		get: (memory: HostMemory, pointers: number, buffer: number) => {
			let at = buffer;
			texts.forEach((text, i) => {
				memory.words(pointers + 4 * i, at);
				memory.put(at, text);
				at += text.length + 1;
			});
		}
	});
	const words = strings(['image.wasm', 'fast']);
	const environment = strings(['UNITS=no', 'UNIT=°C']);
	const { output } = run(compile(program), {
		args_sizes_get: words.sizes,
		args_get: words.get,
		environ_sizes_get: environment.sizes,
		environ_get: (memory, pointers, buffer) => environment.get(memory, pointers, buffer),
		uname: (memory, at) => memory.put(at + 320, 'ARM Cortex-M33')
	});
	expect(output).toBe('image.wasm,fast\n°C\nnone\nARM Cortex-M33\n');
});

test('the memory behind what the program has at the start is the board’s, for every runtime', () => {
	const program = `let list: string[] = [];
for (let i = 0; i < 4000; i++) list.push('entry ' + i.toString());
console.log(list[3999]);
`;
	for (const runtime of ['stub', 'minimal', 'incremental']) {
		const config = JSON.stringify({ options: { runtime } });
		const result = built(compile({ 'main.ts': program, 'asconfig.json': config }));
		// As a board does: one page more than the module says, and the last of them is not the program's.
		const pages = result.report.initialPages;
		const { memory, output } = runWithHostPage(result.wasm, pages);
		expect(output).toBe('entry 3999\n');
		const heap = new Uint8Array(memory.buffer, pages * 65536, 65536);
		expect(
			heap.every((byte) => byte === 0xa5),
			runtime
		).toBe(true);
	}
});

function runWithHostPage(wasm: Uint8Array<ArrayBuffer>, pages: number) {
	const module = new WebAssembly.Module(wasm);
	let output = '';
	const imports: WebAssembly.Imports = {};
	for (const { module: from, name } of WebAssembly.Module.imports(module))
		(imports[from] ??= {})[name] =
			name === 'fd_write'
				? (_fd: number, vectors: number, _count: number, written: number) => {
						const view = new DataView(memory.buffer);
						const length = view.getUint32(vectors + 4, true);
						const bytes = new Uint8Array(memory.buffer, view.getUint32(vectors, true), length);
						output += new TextDecoder().decode(bytes);
						view.setUint32(written, length, true);
						return 0;
					}
				: () => 0;
	const { exports } = new WebAssembly.Instance(module, imports);
	const memory = exports['memory'] as WebAssembly.Memory;
	memory.grow(1);
	new Uint8Array(memory.buffer, pages * 65536, 65536).fill(0xa5);
	(exports['_start'] as () => void)();
	return { memory, output };
}

test('a program that is out of memory says so', () => {
	const program = `let list: string[] = [];
while (true) list.push('x'.repeat(100000));
`;
	const { output, exitCode } = run(compile(program, { maxMemoryBytes: 2 * 65536 }));
	expect([output, exitCode]).toEqual(['out of memory\n', 255]);
});

test('files in folders import each other, with spaces and mixed line ends', () => {
	const result = compile({
		'src/main.ts': `import { twice } from '../my lib/twice';\r\nimport { name } from '../lib';\rconsole.log(twice(name));\n`,
		'my lib/twice.ts': `import { name } from '../lib/index';\nexport function twice(text: string): string { return text + name; }\n`,
		'lib/index.ts': `export const name = 'ab';\n`
	});
	expect(run(result).output).toBe('abab\n');
});

test('an error is at its place, in lines of every kind', () => {
	const result = compile({
		'main.ts': `import './part';\n`,
		'part.ts': `let a: i32 = 1;\r\nlet b: i32 = 2;\r\tlet ä = 1; foo(a);\n`
	});
	expect(errorsOf(result)).toEqual([
		expect.objectContaining({
			file: 'part.ts',
			code: 'TS2304',
			message: "Cannot find name 'foo'.",
			range: { startLine: 3, startColumn: 13, endLine: 3, endColumn: 16 }
		})
	]);
});

test('habits from JavaScript are answered in plain words', () => {
	const hints = (source: string) => diagnosticsOf(source).flatMap(({ hint }) => hint ?? []);
	expect(hints('let x: any = 3;')[0]).toContain('AssemblyScript has no any');
	expect(hints('let x: string | i32 = 3;')[0]).toContain('A variable has one type');
	expect(
		hints('function f(): () => void { let n = 0; return () => { n++; }; } f();').join()
	).toContain('cannot use local variables');
	expect(hints("try { console.log('x'); } catch (e) {}")[0]).toContain('nothing to catch');
	expect(hints('const o = { a: 1 };')[0]).toContain('write class');
	expect(hints('let w = 1; w = 2.5;')[0]).toContain('let x: f64 = 1');
	expect(hints('console.log(5);')[0]).toContain('.toString()');
	expect(hints('setInterval(() => {}, 5);')[0]).toContain("import { setInterval } from 'ocre'");
	expect(hints("import x from 'lodash'; x();")[0]).toContain("Only 'ocre'");
});

test('names are told as people write them', () => {
	expect(diagnosticsOf('console.log(5);')[0]?.message).toBe(
		"Type 'i32' is not assignable to type 'string'."
	);
	expect(diagnosticsOf('const t = 5; t = 6;')[0]?.message).toContain("'t'");
});

test('what no board provides is an error, at the place that asks for it', () => {
	expect(diagnosticsOf('const t = Date.now(); console.log(t.toString());')[0]).toEqual({
		code: 'unknown-host-function',
		message: "no board provides the function 'Date.now' of module 'env'",
		hint: 'A board has no clock of the day. Count the milliseconds of setInterval instead.',
		at: [1, 11, 1, 19]
	});
	const declared = `@external('env', 'ocre_sleep') declare function nap(ms: i64): i32;\nnap(5);\n`;
	expect(diagnosticsOf(declared)[0]).toMatchObject({ code: 'host-function-signature' });
});

test('settings of asconfig.json count, and what is wrong in them is shown at its place', () => {
	const config = `{\n\t"options": { "runtime": "best", "fast": true }\n}`;
	const result = compile({ 'main.ts': '', 'asconfig.json': config });
	expect(result.diagnostics.map(({ code, range }) => [code, range?.startLine])).toEqual([
		['config-invalid', 2],
		['config-unknown-option', 2]
	]);
	const pages = compile({ 'main.ts': '', 'asconfig.json': '{"options":{"initialMemory":3}}' });
	expect(built(pages).report).toMatchObject({ initialPages: 3 });
});

test('a project without main.ts, and one with a file that is too large, are told so', () => {
	expect(compile({ 'other.ts': '' }).diagnostics[0]).toMatchObject({ code: 'no-main' });
	const large = compile({ 'main.ts': '/' + '/'.repeat(3 * 1024 * 1024) });
	expect(large.diagnostics[0]).toMatchObject({ code: 'source-too-large', file: 'main.ts' });
});

test('a file of ten thousand lines compiles', () => {
	const lines = Array.from({ length: 10_000 }, (_, i) => `function f${i}(): i32 { return ${i}; }`);
	const result = compile(`${lines.join('\n')}\nconsole.log(f9999().toString());\n`);
	expect(run(result).output).toBe('9999\n');
});

test('parentheses without end are an error, not a crash', () => {
	const deep = compile(`let x = ${'('.repeat(200)}1${')'.repeat(200)}; console.log(x.toString());`);
	expect(deep.ok).toBe(true);
	expect(() => compile(`let x = ${'('.repeat(100_000)}`)).toThrow(
		expect.objectContaining({ code: 'compiler-crashed' }) as Error
	);
});
