// C++ with the real compiler: what it builds, what it weighs beside C, what it says about mistakes, and precompiled
// headers, which change nothing but the time.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareToolchain } from '../../../../vite/toolchain-build.ts';
import { readParts } from '../node.ts';
import { CCompiler } from './c-compiler.ts';
import { built, compile, errorsOf, execute, exportNames } from './compile-in-test.ts';
import { toolchainOf } from './open.ts';
import { PrecompiledHeaders } from './precompiled-headers.ts';

const SLOW_MS = 120_000;
const MAIN = 'main.cpp';
const cpp = (source: string) => compile({ [MAIN]: source });
const outputOf = (files: Record<string, string>) => {
	const program = execute(compile(files));
	program.start();
	return program.output();
};

const BLINKY_C = `#include <ocre_api.h>
#include <stdio.h>
static int blinks;
static void tick(void)
{
	blinks++;
	printf("blink %d\\n", blinks);
	ocre_gpio_toggle_by_name("led0");
}
int main(void)
{
	if (ocre_gpio_init() < 0 || ocre_gpio_configure_by_name("led0", OCRE_GPIO_DIR_OUTPUT) < 0)
		return 1;
	if (ocre_register_timer_callback(1, tick) < 0 || ocre_timer_create(1) < 0 ||
	    ocre_timer_start(1, 500, 1) < 0)
		return 1;
	for (;;)
		ocre_process_events();
}
`;
const BLINKY_CPP = `#include <ocre.hpp>
#include <stdio.h>
using namespace ocre::literals;
int main()
{
	int blinks = 0;
	ocre::Output led("led0");
	ocre::Timer tick([&] {
		blinks++;
		printf("blink %d\\n", blinks);
		led.toggle();
	});
	if (!led || !tick || tick.every(500_ms) < 0)
		return 1;
	ocre::run();
}
`;

describe('a program in C++', { timeout: SLOW_MS }, () => {
	test('has the C++ library, objects that are made before main, and what runs at their ends', () => {
		expect(
			outputOf({
				[MAIN]: `#include <algorithm>
#include <optional>
#include <stdio.h>
#include <string>
#include <vector>
struct Log { Log() { puts("made"); } ~Log() { puts("gone"); } } log_;
static std::optional<int> half(int x) { if (x % 2) return {}; return x / 2; }
int main() {
	std::vector<std::string> words{"c", "a", "b"};
	std::sort(words.begin(), words.end());
	for (const auto &word : words) printf("%s ", word.c_str());
	printf("%d %d\\n", half(4).value_or(-1), half(3).value_or(-1));
}
`
			})
		).toBe('made\na b c 2 -1\ngone\n');
	});

	test('may have files in C, each compiled as its name says', () => {
		const files = {
			[MAIN]:
				'#include <stdio.h>\nextern "C" { int twice(int); }\nint main() { auto n = twice(2); printf("%d\\n", n); }\n',
			'twice.c': 'int twice(int new) { return 2 * new; }\n'
		};
		expect(outputOf(files)).toBe('4\n');
		// The main file may be the one in C.
		expect(
			outputOf({
				'main.c':
					'#include <stdio.h>\nint twice(int);\nint main(void) { printf("%d\\n", twice(4)); }\n',
				'lib/twice.cc':
					'#include "twice.hh"\nextern "C" int twice(int n) { return Twice{n}.value(); }\n',
				'lib/twice.hh':
					'#pragma once\nstruct Twice { int n; int value() const { return 2 * n; } };\n'
			})
		).toBe('8\n');
	});

	test('with ocre.hpp weighs at most 5 % more than the same program in C', () => {
		const inC = built(compile(BLINKY_C)).wasm.length;
		const inCpp = built(cpp(BLINKY_CPP)).wasm.length;
		expect(inCpp).toBeLessThanOrEqual(inC * 1.05);
		const sleeping = readFileSync('src/examples/blinky/main.c', 'utf8');
		const asObjects = `#include <ocre.hpp>
#include <stdio.h>
using namespace ocre::literals;
int main() {
	printf("Blinky starts. The LED changes every %d ms.\\n", 500);
	ocre::Output led("led0");
	if (!led) { printf("ocre_gpio_init failed with %d\\n", led.error()); return 1; }
	for (int blinks = 1;; blinks++) {
		ocre::sleep(500_ms);
		printf("blink %d\\n", blinks);
		const int result = led.toggle();
		if (result < 0) printf("ocre_gpio_toggle_by_name failed with %d\\n", result);
	}
}
`;
		expect(built(cpp(asObjects)).wasm.length).toBeLessThanOrEqual(
			built(compile(sleeping)).wasm.length * 1.05
		);
	});

	test('may have threads, whose static variables are made once', () => {
		const result = cpp(`#include <pthread.h>
#include <stdio.h>
struct Once { Once() { puts("once"); } int value = 7; };
static int get() { static Once once; return once.value; }
static void *run(void *) { get(); return nullptr; }
int main() { pthread_t t; pthread_create(&t, nullptr, run, nullptr); pthread_join(t, nullptr); return get(); }
`);
		expect(built(result).report.sharedMemory).toBe(true);
	});

	test('exports what the runtime asks of one that has handlers, and no more', () => {
		expect(exportNames(cpp(BLINKY_CPP))).toContain('ocre_handler_event');
		expect(exportNames(cpp('int main() {}\n')).join(' ')).not.toContain('ocre');
	});
});

describe('ocre.hpp', { timeout: SLOW_MS }, () => {
	test('takes the first free timer, calls back with what the lambda caught, and gives the timer back', () => {
		const calls: string[] = [];
		let events = 2;
		const program = execute(
			cpp(`#include <ocre.hpp>
#include <stdio.h>
using namespace ocre::literals;
int main() {
	int ticks = 0;
	{
		ocre::Timer tick([&] { ticks++; });
		if (!tick) return 1;
		tick.every(250_ms);
		printf("timer %d\\n", tick.timer_id());
		ocre::run_while([&] { return ticks < 2; });
	}
	printf("%d ticks\\n", ticks);
}
`),
			{
				ocre_timer_create: (id) => (calls.push(`create ${id}`), id === 1 ? -22 : 0),
				ocre_timer_start: (id = 0, interval = 0, periodic = 0) => (
					calls.push(`start ${id} ${interval} ${periodic}`),
					0
				),
				ocre_timer_delete: (id) => (calls.push(`delete ${id}`), 0),
				ocre_get_event: (type = 0, id = 0) => {
					if (events-- <= 0) return -1;
					const view = new DataView(program.memory.buffer);
					view.setUint32(type, 0, true);
					view.setUint32(id, 2, true);
					return 0;
				}
			}
		);
		program.start();
		expect(program.output()).toBe('timer 2\n2 ticks\n');
		expect(calls).toEqual(['create 1', 'create 2', 'start 2 250 1', 'delete 2']);
	});

	test('takes durations of <chrono>, and texts of the C++ library', () => {
		const sent: number[] = [];
		const program = execute(
			cpp(`#include <chrono>
#include <ocre.hpp>
#include <string>
int main() {
	using namespace std::chrono_literals;
	ocre::sleep(ocre::Milliseconds(1500us * 2));
	return ocre::publish("topic", std::string("text"));
}
`),
			{
				ocre_sleep: (ms = 0) => (sent.push(ms), 0),
				ocre_publish_message: (_topic, _type, _payload, length = 0) => (sent.push(length), 0)
			}
		);
		program.start();
		expect(sent).toEqual([3, 4]);
	});
});

describe('a mistake in C++', { timeout: SLOW_MS }, () => {
	test.each([
		['throw 1;', "cannot use 'throw' with exceptions disabled", /Return the error instead/],
		[
			'try { } catch (...) { }',
			"cannot use 'try' with exceptions disabled",
			/nothing can be caught/
		]
	])('%s is explained where it stands', (statement, message, hint) => {
		const [error] = errorsOf(cpp(`int main() {\n\t${statement}\n}\n`));
		expect(error).toMatchObject({ file: MAIN, range: { startLine: 2 }, message });
		expect(error?.hint).toMatch(hint);
	});

	test('what the library would throw ends the program with a message', () => {
		const program = execute(
			cpp(
				'#include <vector>\nint main(int argc, char **) { std::vector<int> v(2); return v.at(argc + 5); }\n'
			)
		);
		expect(() => program.start()).toThrow();
		expect(program.output()).toContain('vector');
	});

	test('a missing function is named as it is written, at its use', () => {
		const [error] = errorsOf(
			compile({
				'shape.hpp':
					'#pragma once\nnamespace shapes { struct Shape { int area(int scale) const; }; }\n',
				[MAIN]: '#include "shape.hpp"\nint main() { return shapes::Shape{}.area(2); }\n'
			})
		);
		expect(error).toMatchObject({
			code: 'undefined-symbol',
			message: "undefined function or variable 'shapes::Shape::area(int) const'",
			file: MAIN,
			range: { startLine: 2, startColumn: 37 }
		});
	});

	test('a function of C that is declared as one of C++, and a virtual one without a body', () => {
		const [error] = errorsOf(
			compile({
				'twice.c': 'int twice(int n) { return 2 * n; }\n',
				[MAIN]: 'int twice(int);\nint main() { return twice(2); }\n'
			})
		);
		expect(error?.hint).toContain('extern "C"');
		const [incomplete] = errorsOf(
			cpp(
				'struct Shape { virtual int area(); virtual ~Shape() {} };\nShape *volatile made = new Shape;\nint main() { return made->area(); }\n'
			)
		);
		expect(incomplete?.message).toBe(
			"the class 'Shape' has a virtual function that is nowhere defined"
		);
	});

	test('a file of C++ with the name of C is told how to be named', () => {
		const [error] = errorsOf(compile('#include <vector>\nint main(void) { return 0; }\n'));
		expect(error?.hint).toContain('.cpp');
	});
});

describe('precompiled headers', { timeout: SLOW_MS }, () => {
	let headers: PrecompiledHeaders;
	let compiler: CCompiler;
	const stored = new Map<string, Uint8Array>();

	beforeAll(async () => {
		const parts = await readParts('static', await prepareToolchain(), 'cpp');
		const toolchain = toolchainOf(parts);
		headers = new PrecompiledHeaders(toolchain, {
			read: (key) => Promise.resolve(stored.get(key) ?? null),
			write: (key, bytes) => Promise.resolve(void stored.set(key, bytes))
		});
		compiler = new CCompiler(toolchain, headers);
	});

	const program = (text: string) => ({
		files: {
			[MAIN]: `// Prints.\n#include <ocre.hpp>\n#include <stdio.h>\n#include <string>\n\nint main() { std::string s = "${text}"; puts(s.c_str()); return (int)s.size(); }\n`
		}
	});

	test('are made when there is time, kept, and give the same image, byte for byte', async () => {
		const first = built(compiler.compile(program('a')));
		headers.prepare();
		expect(stored.size).toBe(1);
		const second = built(compiler.compile(program('b')));
		expect(second.wasm).toEqual(built(compile(program('b').files)).wasm);
		expect(first.wasm).toEqual(built(compile(program('a').files)).wasm);
		// Nothing is missing: nothing more is made.
		headers.prepare();
		expect(stored.size).toBe(1);
		await Promise.resolve();
	});

	test('leave errors where they are, and damage to the compiler’s side is no damage to the program', () => {
		const wrong = { files: { [MAIN]: program('a').files[MAIN].replace('puts', 'putz') } };
		expect(compiler.compile(wrong)).toEqual(compile(wrong.files));
		for (const [key, bytes] of stored) stored.set(key, bytes.fill(0x55));
		const result = compiler.compile(program('c'));
		expect(built(result).wasm).toEqual(built(compile(program('c').files)).wasm);
	});
});
