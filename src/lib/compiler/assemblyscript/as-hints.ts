// What to do next about messages that people get who come from JavaScript or TypeScript.
import type { AsMessage } from './as-program.ts';

interface Rule {
	code: number;
	pattern?: RegExp;
	hint: (match: RegExpExecArray) => string | null;
}

const CANNOT_FIND = 2304;
const NOT_IMPLEMENTED = 100;
const NOT_ASSIGNABLE = 2322;

/** Names that JavaScript has and AssemblyScript has not. */
const NOT_HERE: Readonly<Record<string, string>> = {
	any: 'AssemblyScript has no any: each variable has one type, such as i32, f64 or string.',
	unknown: 'AssemblyScript has no unknown: each variable has one type, such as i32, f64 or string.',
	object: 'Write a class with the fields that you need.',
	undefined:
		'AssemblyScript has no undefined. A variable that can be null has a type such as string | null.',
	Promise: 'AssemblyScript has no promises: use setTimeout, or sleep.',
	async: 'AssemblyScript has no async functions: use setTimeout, or sleep.',
	JSON: 'AssemblyScript has no JSON: put the text together with a template such as `{"t":${value}}`.',
	require: "Write import { … } from 'ocre', or from another file of the project.",
	delete: 'Fields of a class stay. Set the field to null, or use a Map.',
	globalThis: 'A container has no global object.',
	document: 'A container runs on a board, where there is no page.',
	window: 'A container runs on a board, where there is no page.',
	fetch: 'A container here has no fetch.'
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

const MISSING_TYPE =
	'Write the type: AssemblyScript does not guess those of parameters and results.';

const RULES: readonly Rule[] = [
	{
		code: CANNOT_FIND,
		pattern: /^Cannot find name '([^']+)'/,
		hint: ([, name = '']) => {
			if (IMPORTED.includes(name))
				return `Add import { ${name} } from 'ocre'; at the top of the file.`;
			return NOT_HERE[name] ?? 'Declare it, import it, or check its spelling.';
		}
	},
	{
		code: NOT_IMPLEMENTED,
		pattern: /closures/i,
		hint: () =>
			'A function cannot use local variables of the function around it. Move the variable to the top of the file.'
	},
	{
		code: NOT_IMPLEMENTED,
		pattern: /union types/i,
		hint: () => 'A variable has one type. Only | null can be added to a class or a string.'
	},
	{
		code: NOT_IMPLEMENTED,
		pattern: /exceptions/i,
		hint: () =>
			'An error ends the program here, so there is nothing to catch. Ask before: with an if, or a function that gives null.'
	},
	{
		code: NOT_IMPLEMENTED,
		pattern: /iterators/i,
		hint: () => 'Write for (let i = 0; i < list.length; i++).'
	},
	{
		code: NOT_IMPLEMENTED,
		pattern: /regular expressions/i,
		hint: () => 'Use indexOf, startsWith, split or replace of the string.'
	},
	{
		code: NOT_IMPLEMENTED,
		hint: () => 'AssemblyScript does not have this part of TypeScript.'
	},
	{
		code: NOT_ASSIGNABLE,
		pattern:
			/^Type '(?:[iu](?:8|16|32|64)|[iu]size|f32|f64|bool)' is not assignable to type 'string/,
		hint: () => 'Write .toString() behind the number, or put it into a template: `${value}`.'
	},
	{
		code: NOT_ASSIGNABLE,
		pattern: /^Type '<object>'/,
		hint: () => 'An object needs a class: write class Point { x: i32 = 0; }, and new Point().'
	},
	{
		code: NOT_ASSIGNABLE,
		pattern: /^Type '([^']+) \| null' is not assignable/,
		hint: () =>
			'It can be null here: keep it in a local variable and ask with an if, or write ! behind it.'
	},
	{
		code: 200,
		pattern: /^Conversion from type 'f(?:32|64)'/,
		hint: () =>
			'A variable that begins with a whole number holds whole numbers. Write its type: let x: f64 = 1.'
	},
	{ code: 2448, hint: () => 'Declare it in a line before: let id = 0;' },
	{ code: 1110, hint: () => MISSING_TYPE },
	{ code: 1140, hint: () => MISSING_TYPE },
	{ code: 1005, pattern: /^'(.+)' expected/, hint: ([, what = '']) => `Write ${what} there.` },
	{ code: 1002, hint: () => 'Close the text with the quote that it begins with.' },
	{
		code: 6054,
		pattern: /^File '~lib/,
		hint: () => "Only 'ocre' and files of the project can be imported; those begin with ./"
	},
	{ code: 6054, hint: () => 'Check the spelling, or add a file of that name to the project.' },
	{ code: 1351, hint: () => 'AssemblyScript has no bigint: write a number of type i64.' },
	{ code: 105, hint: () => 'Raise initialMemory in asconfig.json.' },
	{ code: 106, hint: () => 'The data of the program is larger than the memory that it may have.' }
];

export function hintFor({ code, text }: Pick<AsMessage, 'code' | 'text'>): string | null {
	for (const rule of RULES) {
		if (rule.code !== code) continue;
		const match = (rule.pattern ?? /^/).exec(text);
		if (match) return rule.hint(match);
	}
	return null;
}
