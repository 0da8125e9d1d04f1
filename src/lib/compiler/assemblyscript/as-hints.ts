// What to do next about messages that people get who come from JavaScript or TypeScript.
import { hintOf, type ProblemHint } from '../hint.ts';
import type { AsMessage } from './as-program.ts';

interface Rule {
	code: number;
	pattern?: RegExp;
	hint: (match: RegExpExecArray) => ProblemHint;
}

const CANNOT_FIND = 2304;
const NOT_IMPLEMENTED = 100;
const NOT_ASSIGNABLE = 2322;

/** Names that JavaScript has and AssemblyScript has not. */
const NOT_HERE: Readonly<Record<string, ProblemHint>> = {
	any: hintOf('as-no-type', { name: 'any' }),
	unknown: hintOf('as-no-type', { name: 'unknown' }),
	object: hintOf('as-no-object'),
	undefined: hintOf('as-no-undefined', { type: 'string | null' }),
	Promise: hintOf('as-no-promises'),
	async: hintOf('as-no-async'),
	JSON: hintOf('as-no-json', { code: '`{"t":${value}}`' }),
	require: hintOf('as-no-require', { code: "import { … } from 'ocre'" }),
	delete: hintOf('as-no-delete'),
	globalThis: hintOf('no-global-object'),
	document: hintOf('no-page'),
	window: hintOf('no-page'),
	fetch: hintOf('no-fetch')
};

/** What is in the library under another way to get it. */
const IMPORTED = [
	'args',
	'appendText',
	'Channel',
	'clearInterval',
	'clearTimeout',
	'env',
	'exists',
	'exit',
	'listFolder',
	'makeFolder',
	'Message',
	'Pin',
	'print',
	'processEvents',
	'publish',
	'publishBytes',
	'readBytes',
	'readText',
	'removeFile',
	'removeFolder',
	'Sensor',
	'setInterval',
	'setTimeout',
	'sleep',
	'subscribe',
	'uname',
	'writeBytes',
	'writeText'
];

const RULES: readonly Rule[] = [
	{
		code: CANNOT_FIND,
		pattern: /^Cannot find name '([^']+)'/,
		hint: ([, name = '']) => {
			if (IMPORTED.includes(name))
				return hintOf('add-at-top', { code: `import { ${name} } from 'ocre';` });
			return Object.hasOwn(NOT_HERE, name) ? NOT_HERE[name]! : hintOf('as-declare');
		}
	},
	{ code: NOT_IMPLEMENTED, pattern: /closures/i, hint: () => hintOf('as-no-closures') },
	{
		code: NOT_IMPLEMENTED,
		pattern: /union types/i,
		hint: () => hintOf('as-no-unions', { type: '| null' })
	},
	{ code: NOT_IMPLEMENTED, pattern: /exceptions/i, hint: () => hintOf('as-no-exceptions') },
	{
		code: NOT_IMPLEMENTED,
		pattern: /iterators/i,
		hint: () => hintOf('as-no-iterators', { code: 'for (let i = 0; i < list.length; i++)' })
	},
	{ code: NOT_IMPLEMENTED, pattern: /regular expressions/i, hint: () => hintOf('as-no-patterns') },
	{ code: NOT_IMPLEMENTED, hint: () => hintOf('as-not-implemented') },
	{
		code: NOT_ASSIGNABLE,
		pattern:
			/^Type '(?:[iu](?:8|16|32|64)|[iu]size|f32|f64|bool)' is not assignable to type 'string/,
		hint: () => hintOf('as-number-text', { call: '.toString()', template: '`${value}`' })
	},
	{
		code: NOT_ASSIGNABLE,
		pattern: /^Type '<object>'/,
		hint: () =>
			hintOf('as-object-class', { code: 'class Point { x: i32 = 0; }', call: 'new Point()' })
	},
	{
		code: NOT_ASSIGNABLE,
		pattern: /^Type '([^']+) \| null' is not assignable/,
		hint: () => hintOf('as-can-be-null')
	},
	{
		code: 200,
		pattern: /^Conversion from type 'f(?:32|64)'/,
		hint: () => hintOf('as-whole-number', { code: 'let x: f64 = 1' })
	},
	{ code: 2448, hint: () => hintOf('as-declare-before', { code: 'let id = 0;' }) },
	{ code: 1110, hint: () => hintOf('as-types') },
	{ code: 1140, hint: () => hintOf('as-types') },
	{
		code: 1005,
		pattern: /^'(.+)' expected/,
		hint: ([, what = '']) => hintOf('as-write-there', { what })
	},
	{ code: 1002, hint: () => hintOf('as-close-text') },
	{
		code: 6054,
		pattern: /^File '~lib/,
		hint: () => hintOf('as-imports', { module: "'ocre'", start: './' })
	},
	{ code: 6054, hint: () => hintOf('spelling-or-file') },
	{ code: 1351, hint: () => hintOf('as-no-bigint') },
	{ code: 105, hint: () => hintOf('as-more-memory') },
	{ code: 106, hint: () => hintOf('as-data-too-large') }
];

export function hintFor({ code, text }: Pick<AsMessage, 'code' | 'text'>): ProblemHint | null {
	for (const rule of RULES) {
		if (rule.code !== code) continue;
		const match = (rule.pattern ?? /^/).exec(text);
		if (match) return rule.hint(match);
	}
	return null;
}
