// The states and numbers of wasmparser's reader that inspection looks at. The library declares them as const enums,
// which code that is compiled file by file cannot use.

export const STATE = {
	error: -1,
	endWasm: 2,
	beginSection: 3,
	endSection: 4,
	type: 11,
	import: 12,
	function: 13,
	table: 14,
	memory: 15,
	export: 17,
	start: 22,
	codeOperator: 30,
	dataBody: 37,
	beginGlobal: 39
} as const;

export const SECTION_NAMES: readonly string[] = [
	'custom',
	'type',
	'import',
	'function',
	'table',
	'memory',
	'global',
	'export',
	'start',
	'element',
	'code',
	'data',
	'data count',
	'tag'
];

export const KINDS = ['function', 'table', 'memory', 'global', 'tag'] as const;
export type Kind = (typeof KINDS)[number];

/** By what the format calls them. */
export const TYPE_NAMES: Readonly<Record<number, string>> = {
	[-1]: 'i32',
	[-2]: 'i64',
	[-3]: 'f32',
	[-4]: 'f64',
	[-5]: 'v128',
	[-16]: 'funcref',
	[-17]: 'externref',
	[-23]: 'exnref'
};
