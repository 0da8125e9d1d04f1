// C programs made at random, always the same ones: they lead the optimiser into corners that nobody thinks of.
// What they compute has no meaning; that they compile without an error does.

type Random = (below: number) => number;

const TYPES = [
	...['int', 'int', 'int', 'unsigned', 'char', 'short', 'long long', 'unsigned long long'],
	...['uint8_t', 'int8_t', 'uint16_t', 'uint32_t', 'float', 'double', 'bool']
];
const WHOLE = /^(?!float|double)/;
const ARITHMETIC = ['+', '-', '*', '/', '+', '-'];
const BITWISE = ['%', '&', '|', '^', '<<', '>>', '&'];
const COMPARISONS = ['<', '>', '<=', '>=', '==', '!='];
const CONSTANTS = [
	'0',
	'1',
	'2',
	'3',
	'4',
	'5',
	'7',
	'8',
	'10',
	'16',
	'31',
	'60',
	'100',
	'255',
	'256'
];
const RARE_CONSTANTS = [
	'-1',
	'-2',
	'1000',
	'65535',
	'0x80000000u',
	'0x7fffffff',
	'1ll << 33',
	'0.5',
	'3.25f',
	"'a'"
];
const LIBRARY = [
	'abs(I)',
	'strlen(text)',
	'rand()',
	'sqrt(D)',
	'fabs(D)',
	'floor(D)',
	'pow(D, 2)',
	'toupper(I & 127)'
];

/** xorshift32. */
function randomFrom(seed: number): Random {
	let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
	return (below) => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) % below;
	};
}

interface Variable {
	name: string;
	type: string;
}

class Writer {
	readonly #random: Random;
	#variables: Variable[] = [];
	#names = 0;
	#lines: string[] = [];

	constructor(seed: number) {
		this.#random = randomFrom(seed);
	}

	program(): string {
		this.#lines = [
			...['stdio', 'stdlib', 'string', 'stdint', 'stdbool', 'math', 'ctype'].map(
				(name) => `#include <${name}.h>`
			),
			'struct item { int a; short b; uint8_t c; unsigned d : 5; int e : 7; double f; struct item *next; };',
			'static struct item items[8], *first = items;',
			'static int table[16], matrix[4][8]; static float samples[32]; static uint8_t bytes[64];',
			'static char text[32] = "some text"; static volatile int port; static long long total;'
		];
		const functions = 3 + this.#random(3);
		for (let i = 0; i < functions; i++) this.#function(i);
		this.#lines.push('int main(int argc, char **argv)', '{');
		for (let i = 0; i < functions; i++)
			this.#lines.push(`\tprintf("%g\\n", (double)f${i}(argc, argc * 3, argv[0][1], table));`);
		this.#lines.push('\treturn (int)total;', '}');
		return `${this.#lines.join('\n')}\n`;
	}

	#pick<T>(list: readonly T[]): T {
		return list[this.#random(list.length)]!;
	}

	#function(index: number): void {
		const [a, b, c] = [this.#pick(TYPES), this.#pick(TYPES), this.#pick(TYPES)];
		this.#variables = [
			{ name: 'a', type: a },
			{ name: 'b', type: b },
			{ name: 'c', type: c }
		];
		const kind = this.#pick(['static', 'static', 'static inline', '__attribute__((noinline))']);
		this.#lines.push(`${kind} ${this.#pick(TYPES)} f${index}(${a} a, ${b} b, ${c} c, int *p)`, '{');
		for (let i = 0; i < 3; i++) {
			const variable = { name: `v${this.#names++}`, type: this.#pick(TYPES) };
			this.#lines.push(`\t${variable.type} ${variable.name} = ${this.#value(2)};`);
			this.#variables.push(variable);
		}
		this.#block(4 + this.#random(5), 1, index);
		this.#lines.push(`\treturn ${this.#value(3)};`, '}');
	}

	#block(statements: number, depth: number, index: number): void {
		for (let i = 0; i < statements; i++) this.#statement(depth, index);
	}

	#statement(depth: number, index: number): void {
		const indent = '\t'.repeat(depth);
		const nested = depth < 4 && this.#random(2) === 0;
		if (!nested) this.#lines.push(`${indent}${this.#simple(index)}`);
		else {
			this.#lines.push(`${indent}${this.#head()} {`);
			this.#block(1 + this.#random(3), depth + 1, index);
			this.#lines.push(`${indent}}`);
		}
	}

	#head(): string {
		const i = `i${this.#names++}`;
		const bound = this.#pick(['4', '8', '8', '10', '16', 'c', 'b & 15']);
		return this.#pick([
			`if (${this.#condition()})`,
			`if (${this.#condition()}) ${this.#assignment()} else`,
			`for (int ${i} = 0; ${i} < ${bound}; ${i}++)`,
			`for (unsigned ${i} = ${bound}; ${i}-- > 0;)`,
			`for (int ${i} = 1; ${i} < 16 && ${this.#condition()}; ${i} += ${1 + this.#random(3)})`,
			`for (int ${i} = 0; ${i} < 8; ${i}++) if (items[${i}].a > ${this.#value(1)}) break; else`,
			`while (${this.#condition()} && port)`,
			`for (struct item *q = first; q; q = q->next)`
		]);
	}

	#simple(index: number): string {
		const loop = `i${this.#names++}`;
		const value = () => this.#value(2);
		const calls = index > 0 ? [`total += f${this.#random(index)}(a, b, c, p);`] : [];
		return this.#pick([
			...[this.#assignment(), this.#assignment(), this.#assignment(), ...calls],
			`table[(unsigned)(${this.#whole(2)}) % 16] = ${value()};`,
			`items[${this.#whole(1)} & 7].${this.#pick(['a', 'b', 'c', 'd', 'e', 'f'])} ${this.#pick(['=', '+=', '-='])} ${value()};`,
			`port = ${value()};`,
			`first->next = &items[${this.#whole(1)} & 7];`,
			`*p = ${value()}; p[${this.#random(3)}]++;`,
			`for (int ${loop} = 0; ${loop} < 16; ${loop}++) table[${loop}] ${this.#pick(['=', '+=', '^='])} ${this.#pick([loop, '0', 'a', `table[15 - ${loop}]`, `${loop} * ${this.#random(9)}`])};`,
			`for (int ${loop} = 0; ${loop} < 32; ${loop}++) samples[${loop}] = ${this.#pick([`${loop} * 0.5f`, '0', `samples[${loop}] * 2 + 1`])};`,
			`for (int ${loop} = 0; ${loop} < 8; ${loop}++) total += matrix[${this.#whole(1)} & 3][${loop}]${this.#pick(['', ' * table[7]', ` > ${loop} ? 1 : 0`])};`,
			`for (int ${loop} = 1; ${loop} < 64; ${loop}++) bytes[${loop}] ${this.#pick(['=', '^=', '+='])} bytes[${loop} - 1] ${this.#pick(['>> 1', '+ 3', '* 5'])};`,
			`switch (${this.#whole(1)} & 7) { case 0: ${this.#assignment()} break; case 1: case 4: ${this.#assignment()} case 5: ${this.#assignment()} break; default: ${this.#assignment()} }`,
			`if (${this.#condition()}) return ${value()};`,
			`printf("%d %s %g\\n", (int)${value()}, text, (double)${value()});`,
			`{ struct item copy = items[${this.#whole(1)} & 7]; copy.a = ${value()}; items[${this.#random(8)}] = copy; }`,
			`text[(unsigned)(${this.#whole(1)}) % 31] = ${this.#pick(["'x'", "'\\0'", '(char)a'])};`
		]);
	}

	#assignment(): string {
		const { name, type } = this.#pick(this.#variables);
		if (this.#random(5) === 0 && type !== 'bool') return `${name}${this.#pick(['++', '--'])};`;
		const bitwise = WHOLE.test(type) && this.#random(3) === 0;
		if (!bitwise) return `${name} ${this.#pick(['=', '+=', '-=', '*=', '='])} ${this.#value(3)};`;
		return `${name} ${this.#pick(['&=', '|=', '^=', '>>=', '<<='])} ${this.#whole(2)} & 7;`;
	}

	#condition(): string {
		const compare = `${this.#value(2)} ${this.#pick(COMPARISONS)} ${this.#value(2)}`;
		const other = `${this.#value(1)} ${this.#pick(COMPARISONS)} ${this.#value(1)}`;
		return this.#pick([
			...[compare, compare, `${compare} && ${other}`, `${compare} || ${other}`],
			...[
				`!(${compare}) && (${other})`,
				`(${this.#whole(2)}) & ${1 << this.#random(8)}`,
				this.#value(1)
			]
		]);
	}

	#constant(): string {
		return `(${this.#pick(this.#random(4) === 0 ? RARE_CONSTANTS : CONSTANTS)})`;
	}

	#leaf(): string {
		if (this.#random(3) === 0) return this.#constant();
		if (this.#random(3) > 0) return this.#pick(this.#variables).name;
		return this.#pick([
			...[
				'table[3]',
				'items[1].a',
				'items[2].d',
				'items[0].e',
				'first->b',
				'items[4].f',
				'samples[5]'
			],
			...['bytes[9]', 'text[2]', 'port', 'total', '*p', 'p[1]', 'matrix[1][2]', 'first->next->c']
		]);
	}

	/** An expression of any arithmetic type. */
	#value(depth: number): string {
		if (depth === 0 || this.#random(5) === 0) return this.#leaf();
		const left = this.#value(depth - 1);
		const right = this.#value(depth - 1);
		const divisor = `((${right}) ? (${right}) : 1)`;
		const operator = this.#pick(ARITHMETIC);
		const whole = `(${this.#whole(depth)})`;
		return this.#pick([
			...[`(${left} ${operator} ${operator === '/' ? divisor : right})`, whole, whole],
			`(${left} ${operator} ${operator === '/' ? '3' : this.#constant()})`,
			`(${left} ${this.#pick(COMPARISONS)} ${right} ? ${this.#leaf()} : ${this.#leaf()})`,
			`(${left} ${this.#pick(COMPARISONS)} ${right})`,
			...[`-(${left})`, `!(${left})`, `(${this.#pick(TYPES)})(${left})`],
			this.#pick(LIBRARY).replace('I', whole).replace('D', `(double)(${left})`)
		]);
	}

	/** An expression of an integer type. */
	#whole(depth: number): string {
		const type = this.#pick([
			'int',
			'int',
			'unsigned',
			'long long',
			'uint64_t',
			'uint8_t',
			'int16_t'
		]);
		const left = `(${type})(${depth > 0 ? this.#value(depth - 1) : this.#leaf()})`;
		const operator = this.#pick(BITWISE);
		const constant = operator === '%' ? 2 + this.#random(99) : this.#random(256);
		if (operator === '<<' || operator === '>>') return `${left} ${operator} ${this.#random(8)}`;
		if (operator === '%' || this.#random(2) === 0) return `(${left} ${operator} ${constant})`;
		return this.#pick([`(${left} ${operator} (int)(${this.#leaf()}))`, `~${left}`, `-${left}`]);
	}
}

export function randomProgram(seed: number): string {
	return new Writer(seed).program();
}
