// Changes a value that can be cloned: another type in one place, a field too few or too many, something deep, long or
// strange.
import type { Dice } from '#lib/compare/dice.ts';

type Fields = Record<string, unknown>;

const STRANGE: readonly (() => unknown)[] = [
	() => undefined,
	() => null,
	() => true,
	() => 0,
	() => -1,
	() => 1.5,
	() => NaN,
	() => Infinity,
	() => 2 ** 53,
	() => 10n ** 30n,
	() => '',
	() => '\u0000\u202e\ud800',
	() => 'x'.repeat(100_000),
	() => '__proto__',
	() => [],
	() => ({}),
	() => ({ toString: 1 }),
	() => ({ length: 2 ** 31 }),
	() => new Map([['a', 1]]),
	() => new Set([1]),
	() => new Date(NaN),
	() => /a/,
	() => new Uint8Array(3),
	() => new Uint8Array(),
	() => new ArrayBuffer(8),
	() => new Error('strange'),
	() => Array.from({ length: 20_000 }, (_, i) => i),
	() => nested(2000),
	() => Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, i]))
];

function nested(depth: number): unknown {
	let value: unknown = 'deep';
	for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { value };
	return value;
}

function isPlain(value: unknown): value is Fields {
	return (
		typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
	);
}

/** The same value with what `change` makes of one place in it. */
function changed(value: unknown, dice: Dice, change: (value: unknown) => unknown): unknown {
	if (dice.percent(25)) return change(value);
	if (Array.isArray(value) && value.length > 0) {
		const at = dice.below(value.length);
		return value.map((item: unknown, i) => (i === at ? changed(item, dice, change) : item));
	}
	if (isPlain(value) && Object.keys(value).length > 0) {
		const key = dice.of(Object.keys(value));
		return { ...value, [key]: changed(value[key], dice, change) };
	}
	return change(value);
}

function numberNear(value: number, dice: Dice): number {
	return dice.of([
		value + 1,
		value - 1,
		-value,
		value * 2 ** 32,
		value / 3,
		0,
		-0,
		2 ** 31,
		2 ** 32
	]);
}

function textNear(value: string, dice: Dice): string {
	const at = dice.below(value.length + 1);
	const part = dice.of(['\u0000', '..', '/', '\n', '\u202e', '\ud800', '"', '%', ' ', value]);
	return dice.percent(30) ? value.slice(0, at) : value.slice(0, at) + part + value.slice(at);
}

function other(value: unknown, dice: Dice, from: readonly unknown[]): unknown {
	if (typeof value === 'number' && dice.percent(50)) return numberNear(value, dice);
	if (typeof value === 'string' && dice.percent(50)) return textNear(value, dice);
	if (Array.isArray(value) && dice.percent(50)) {
		const items: unknown[] = value;
		const at = dice.below(items.length + 1);
		const more = dice.percent(70) ? items.slice(0, 1) : [dice.of(STRANGE)()];
		return dice.percent(40)
			? items.slice(0, at)
			: [...items.slice(0, at), ...more, ...items.slice(at)];
	}
	if (isPlain(value) && dice.percent(50)) {
		const keys = Object.keys(value);
		if (keys.length > 0 && dice.percent(60)) {
			const gone = dice.of(keys);
			return Object.fromEntries(Object.entries(value).filter(([key]) => key !== gone));
		}
		return { ...value, [dice.of(['extra', 'toString', 'length', '0'])]: dice.of(STRANGE)() };
	}
	return dice.percent(90) ? dice.of(STRANGE)() : dice.of(from);
}

/** One of the values, changed in one place or in a few. */
export function mutateValue(dice: Dice, from: readonly unknown[]): unknown {
	let value = dice.of(from);
	for (let left = 1 + dice.below(4); left > 0; left--)
		value = changed(value, dice, (inner) => other(inner, dice, from));
	return value;
}
