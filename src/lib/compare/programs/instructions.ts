// Parts that are instructions: numbers at their edges, memory at its end, tables, control flow. What may trap says so,
// since nothing behind it is reached.
import type { ValueType } from '#lib/abi/host-functions.ts';
import type { Dice } from '../dice.ts';
import { report } from './host-calls.ts';
import { SCRATCH, type Part } from './program.ts';

const INTEGERS: Readonly<Record<'i32' | 'i64', readonly string[]>> = {
	i32: '0 1 -1 2 7 31 32 33 -8 255 65535 0x7fffffff 0x80000000 0x12345678'.split(' '),
	i64: '0 1 -1 2 63 64 65 -8 0xffffffff 0x7fffffffffffffff 0x8000000000000000 0x123456789abcdef'.split(
		' '
	)
};

const FLOATS =
	'0 -0 1 -1 0.5 -0.5 1.5 2.5 0.1 3e9 -3e9 5e9 1e19 2e19 -1e19 1e30 1e-40 inf -inf nan 2147483647 -2147483649 4294967295'.split(
		' '
	);

const BINARY: Readonly<Record<ValueType, string>> = {
	i32: 'add sub mul and or xor shl shr_s shr_u rotl rotr eq ne lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u',
	i64: 'add sub mul and or xor shl shr_s shr_u rotl rotr',
	f32: 'add sub mul div min max copysign',
	f64: 'add sub mul div min max copysign'
};

const UNARY: Readonly<Record<ValueType, string>> = {
	i32: 'clz ctz popcnt extend8_s extend16_s eqz',
	i64: 'clz ctz popcnt extend8_s extend16_s extend32_s',
	f32: 'abs neg ceil floor trunc nearest sqrt',
	f64: 'abs neg ceil floor trunc nearest sqrt'
};

/** Result, operand, instruction; those that trap on some operands are in a list of their own. */
const CONVERSIONS: readonly (readonly [ValueType, ValueType, string])[] = [
	['i32', 'i64', 'i32.wrap_i64'],
	['i64', 'i32', 'i64.extend_i32_s'],
	['i64', 'i32', 'i64.extend_i32_u'],
	['f32', 'i32', 'f32.convert_i32_s'],
	['f32', 'i32', 'f32.convert_i32_u'],
	['f32', 'i64', 'f32.convert_i64_s'],
	['f32', 'i64', 'f32.convert_i64_u'],
	['f64', 'i32', 'f64.convert_i32_u'],
	['f64', 'i64', 'f64.convert_i64_s'],
	['f64', 'i64', 'f64.convert_i64_u'],
	['f32', 'f64', 'f32.demote_f64'],
	['f64', 'f32', 'f64.promote_f32'],
	['i32', 'f32', 'i32.trunc_sat_f32_s'],
	['i32', 'f64', 'i32.trunc_sat_f64_u'],
	['i64', 'f32', 'i64.trunc_sat_f32_u'],
	['i64', 'f64', 'i64.trunc_sat_f64_s']
];

const TRAPPING_CONVERSIONS: readonly (readonly [ValueType, ValueType, string])[] = [
	['i32', 'f32', 'i32.trunc_f32_s'],
	['i32', 'f32', 'i32.trunc_f32_u'],
	['i32', 'f64', 'i32.trunc_f64_s'],
	['i32', 'f64', 'i32.trunc_f64_u'],
	['i64', 'f32', 'i64.trunc_f32_s'],
	['i64', 'f64', 'i64.trunc_f64_u']
];

const isInteger = (type: ValueType): type is 'i32' | 'i64' => type === 'i32' || type === 'i64';

function constant(dice: Dice, type: ValueType): string {
	return `(${type}.const ${dice.of(isInteger(type) ? INTEGERS[type] : FLOATS)})`;
}

/** A value as a number to print. One kind of NaN stands for all: which one comes is left open. */
function printed(type: ValueType, value: string): string {
	if (type === 'i32') return report(`(i64.extend_i32_u ${value})`);
	if (type === 'i64') return report(value, 16);
	const bits = type === 'f32' ? 'i32' : 'i64';
	const kept = `$number_${type}`;
	const isNan = `(${type}.ne (global.get ${kept}) (global.get ${kept}))`;
	const raw = `(${bits}.reinterpret_${type} (global.get ${kept}))`;
	const shown = type === 'f32' ? `(i64.extend_i32_u ${raw})` : raw;
	return `(global.set ${kept} ${value})
		${report(`(select (i64.const 0x7ff8) ${shown} ${isNan})`, type === 'f32' ? 8 : 16)}`;
}

/** What the fields of a program must have for these parts. */
export const INSTRUCTION_FIELDS: readonly string[] = [
	'(global $number_f32 (mut f32) (f32.const 0))',
	'(global $number_f64 (mut f64) (f64.const 0))',
	'(type $nullary (func (result i32)))',
	'(type $unary (func (param i32) (result i32)))',
	'(table $table 6 10 funcref)',
	'(elem (table $table) (i32.const 1) func $seven $twice)',
	'(elem $spare func $seven)',
	'(func $seven (type $nullary) (i32.const 7))',
	'(func $twice (type $unary) (i32.mul (local.get 0) (i32.const 2)))',
	'(func $deep (param i32) (result i32) (if (result i32) (local.get 0) (then (i32.add (i32.const 1) (call $deep (i32.sub (local.get 0) (i32.const 1))))) (else (i32.const 0))))'
];

function part(name: string, code: string): Part {
	return { name, calls: [], texts: [], code };
}

function numeric(dice: Dice): Part {
	const type = dice.of(['i32', 'i64', 'f32', 'f64'] as const);
	if (dice.percent(40)) {
		const name = `${type}.${dice.of(UNARY[type].split(' '))}`;
		return part(name, printed(type, `(${name} ${constant(dice, type)})`));
	}
	const name = `${type}.${dice.of(BINARY[type].split(' '))}`;
	return part(name, printed(type, `(${name} ${constant(dice, type)} ${constant(dice, type)})`));
}

function conversion(dice: Dice): Part {
	const [result, operand, name] = dice.of(CONVERSIONS);
	return part(name, printed(result, `(${name} ${constant(dice, operand)})`));
}

function division(dice: Dice): Part {
	const type = dice.of(['i32', 'i64'] as const);
	const name = `${type}.${dice.of(['div_s', 'div_u', 'rem_s', 'rem_u'])}`;
	return part(name, printed(type, `(${name} ${constant(dice, type)} ${constant(dice, type)})`));
}

function trappingConversion(dice: Dice): Part {
	const [result, operand, name] = dice.of(TRAPPING_CONVERSIONS);
	return part(name, printed(result, `(${name} ${constant(dice, operand)})`));
}

/** Near the ends: of a page, of what the host adds behind it, of all addresses. */
const EDGES = [0, 65528, 65532, 65535, 65536, 65537, 73724, 73728, 131068, 131072, 139264, -4, -1];
const LOADS = 'i32.load i32.load8_u i32.load16_s i64.load i64.load32_u i64.load8_s'.split(' ');
const STORES = 'i32.store i32.store8 i32.store16 i64.store'.split(' ');

function memoryAccess(dice: Dice): Part {
	const at = `offset=${dice.of([0, 0, 0, 1, 4, 65535, 0xffffffff])}`;
	const address = `(i32.const ${dice.of(EDGES)})`;
	if (dice.percent(60)) {
		const name = dice.of(LOADS);
		const type = name.startsWith('i32') ? 'i32' : 'i64';
		return part(name, printed(type, `(${name} ${at} ${address})`));
	}
	const name = dice.of(STORES);
	const value = constant(dice, name.startsWith('i32') ? 'i32' : 'i64');
	return part(name, `(${name} ${at} ${address} ${value})\n\t\t${report('(i64.const 0)', 1)}`);
}

function bulkMemory(dice: Dice): Part {
	const places = [SCRATCH, SCRATCH + 4, 65530, 65536, 73728, -1];
	const lengths = [0, 1, 5, 16, 65536, -1];
	const odd = dice.percent(30);
	const at = () => `(i32.const ${odd ? dice.of(places) : SCRATCH + 8 * dice.below(8)})`;
	const length = `(i32.const ${odd ? dice.of(lengths) : dice.below(32)})`;
	const name = dice.of(['memory.fill', 'memory.copy']);
	const operands =
		name === 'memory.fill'
			? `${at()} (i32.const ${dice.of([0, 1, 255, 256])}) ${length}`
			: `${at()} ${at()} ${length}`;
	return part(
		name,
		`(${name} ${operands})\n\t\t${report(`(i64.load (i32.const ${SCRATCH}))`, 16)}`
	);
}

function growth(dice: Dice): Part {
	const name = dice.of(['memory.grow', 'memory.grow', 'memory.size']);
	const by = dice.of([0, 1, 1, 2, 5, 100, 1000, 65535, 65536, -1]);
	const value = name === 'memory.size' ? '(memory.size)' : `(memory.grow (i32.const ${by}))`;
	return part(name, report(`(i64.extend_i32_u ${value})`));
}

function tableUse(dice: Dice): Part {
	const index = `(i32.const ${dice.of([0, 1, 2, 3, 5, 6, 9, 10, -1])})`;
	const count = `(i32.const ${dice.of([0, 1, 2, 5, -1])})`;
	const choices: readonly (readonly [string, string])[] = [
		['table.size', report('(i64.extend_i32_u (table.size $table))')],
		['table.grow', report(`(i64.extend_i32_u (table.grow $table (ref.null func) ${count}))`)],
		['table.get', report(`(i64.extend_i32_u (ref.is_null (table.get $table ${index})))`)],
		[
			'table.set',
			`(table.set $table ${index} (ref.func $seven))\n\t\t${report('(i64.const 0)', 1)}`
		],
		[
			'table.fill',
			`(table.fill $table ${index} (ref.null func) ${count})\n\t\t${report('(i64.const 0)', 1)}`
		],
		[
			'table.init',
			`(table.init $table $spare ${index} (i32.const 0) ${count})\n\t\t${report('(i64.const 0)', 1)}`
		],
		['elem.drop', `(elem.drop $spare)\n\t\t${report('(i64.const 0)', 1)}`],
		[
			'table.copy',
			`(table.copy $table $table ${index} (i32.const 0) ${count})\n\t\t${report('(i64.const 0)', 1)}`
		]
	];
	const [name, code] = dice.of(choices);
	return part(name, code);
}

function indirectCall(dice: Dice): Part {
	const index = `(i32.const ${dice.weighted([
		[4, 1],
		[4, 2],
		[1, 0],
		[1, 4],
		[1, 6],
		[1, 100],
		[1, -1]
	])})`;
	const value = dice.percent(50)
		? `(call_indirect $table (type $nullary) ${index})`
		: `(call_indirect $table (type $unary) (i32.const 21) ${index})`;
	return part('call_indirect', report(`(i64.extend_i32_u ${value})`));
}

function control(dice: Dice): Part {
	const n = dice.of([0, 1, 2, 3, 7, -1]);
	const choices: readonly (readonly [string, string])[] = [
		[
			'br_table',
			`(block $c (result i32) (drop (block $b (result i32) (drop (block $a (result i32)
			(br_table $a $b $c (i32.const 9) (i32.const ${n})))) (br $c (i32.const 1)))) (i32.const 2))`
		],
		['select', `(select (i32.const 5) (i32.const 6) (i32.const ${n}))`],
		['if', `(if (result i32) (i32.const ${n}) (then (i32.const 11)) (else (i32.const 12)))`],
		['call', `(call $deep (i32.const ${dice.of([0, 1, 10, 50])}))`]
	];
	const [name, value] = dice.of(choices);
	return part(name, report(`(i64.extend_i32_u ${value})`));
}

/** Ends the program for sure. */
export function certainTrap(dice: Dice): Part {
	return dice.of([
		part('unreachable', '(unreachable)'),
		part('stack', report('(i64.extend_i32_u (call $deep (i32.const 100000)))')),
		part('i32.div_s', report('(i64.extend_i32_u (i32.div_s (i32.const 1) (i32.const 0)))')),
		part('i32.load', report('(i64.extend_i32_u (i32.load (i32.const -4)))')),
		part(
			'call_indirect',
			report('(i64.extend_i32_u (call_indirect $table (type $nullary) (i32.const 5)))')
		)
	]);
}

/** One that goes on behind it, whatever the operands. */
export function safeInstruction(dice: Dice): Part {
	return dice.weighted([
		[4, numeric],
		[3, conversion],
		[2, growth],
		[2, control]
	])(dice);
}

/** One that may trap. */
export function riskyInstruction(dice: Dice): Part {
	return dice.weighted([
		[2, division],
		[2, trappingConversion],
		[4, memoryAccess],
		[3, bulkMemory],
		[3, tableUse],
		[2, indirectCall]
	])(dice);
}
