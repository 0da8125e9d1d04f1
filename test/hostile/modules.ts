// Modules that are valid, or nearly, and huge in one way: functions, locals, tables, nesting, names.
import { concatBytes, utf8 } from '#lib/core/bytes.ts';
import { leb } from '#lib/wasm/leb.ts';

type Part = Uint8Array | readonly number[];

const HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const END = 0x0b;

const join = (parts: readonly Part[]) => concatBytes(parts.map((part) => Uint8Array.from(part)));

function section(id: number, parts: readonly Part[]): Uint8Array {
	const body = join(parts);
	return join([[id], leb(body.length), body]);
}

function list(items: readonly Part[]): Uint8Array {
	return join([leb(items.length), ...items]);
}

function body(code: Part): Uint8Array {
	return join([leb(code.length + 2), [0], code, [END]]);
}

/** A module of functions without parameters, and with what other sections are given. */
export function moduleOf(
	bodies: readonly Part[],
	others: readonly Uint8Array[] = []
): Uint8Array<ArrayBuffer> {
	return join([
		HEADER,
		section(1, [list([[0x60, 0, 0]])]),
		section(3, [list(bodies.map(() => [0]))]),
		...others,
		section(10, [list(bodies)])
	]);
}

const exported = section(7, [list([join([leb(6), utf8('_start'), [0, 0]])])]);

/** What a board asks of an image: a memory, exported as everything else. */
const memory = section(5, [list([[0, 1]])]);
const exportedWithMemory = section(7, [
	list([join([leb(6), utf8('_start'), [0, 0]]), join([leb(6), utf8('memory'), [2, 0]])])
]);
const repeat = (bytes: readonly number[], times: number) =>
	Array.from({ length: times }, () => bytes).flat();

const empties = (count: number) => Array.from({ length: count }, () => body([]));

export const manyFunctionsModule = () => moduleOf(empties(50_000), [memory, exportedWithMemory]);

export const hugeTableModule = () =>
	moduleOf(empties(1), [
		section(4, [list([join([[0x70, 0], leb(10_000_000)])])]),
		memory,
		exportedWithMemory
	]);

/** Its start function loops: no instance of it is ever made. */
export const loopingStartModule = () =>
	moduleOf(
		[body([]), body([0x03, 0x40, 0x0c, 0, END])],
		[memory, exportedWithMemory, section(8, [leb(1)])]
	);

/** Each function has so many locals that a list of all of them would not fit into memory. */
export const manyLocalsModule = (functions: number) =>
	moduleOf(
		Array.from({ length: functions }, () => join([leb(6), [1], leb(30_000), [0x7f, END]])),
		[memory, exportedWithMemory]
	);

/** Each has something that nobody writes by hand, in as few bytes as it takes. */
export function hugeModules(): Uint8Array<ArrayBuffer>[] {
	const names = Array.from({ length: 20_000 }, (_, i) => join([leb(i), leb(5), utf8('aaaaa')]));
	const nameList = list(names);
	return [
		// 50,000 functions.
		moduleOf(
			Array.from({ length: 50_000 }, () => body([])),
			[exported]
		),
		// 20,000 blocks in each other.
		moduleOf([body([...repeat([0x02, 0x40], 20_000), ...repeat([END], 20_000)])], [exported]),
		// Locals: four billion in eight bytes.
		moduleOf([join([leb(8), [1], leb(0xffffffff), [0x7f, END]])], [exported]),
		// 50,000 locals, and a tenth of that in each of many functions.
		manyLocalsModule(500),
		// A table of ten million, and one without an end.
		hugeTableModule(),
		moduleOf([body([])], [section(4, [list([join([[0x70, 0], leb(0xffffffff)])])]), exported]),
		// One branch to 60,000 places.
		moduleOf([body([0x41, 0, 0x0e, ...leb(60_000), ...repeat([0], 60_001)])], [exported]),
		// Sections and names that claim more than there is.
		join([HEADER, [1], leb(0xffffffff)]),
		join([HEADER, section(1, [leb(0xffffffff)])]),
		join([HEADER, section(3, [leb(100_000_000), new Uint8Array(1000)])]),
		join([HEADER, section(0, [leb(4), utf8('name'), [1], leb(nameList.length), nameList])]),
		join([HEADER, section(0, [leb(4), utf8('name'), [1], leb(5), leb(0xffffffff)])]),
		// A memory of everything that 32 bits can name.
		moduleOf([body([])], [section(5, [list([join([[0], leb(65_536)])])]), exported])
	];
}
