// What to do next about a problem, where we know. Commands print it in English, as it stands here; the page finds the text
// of the same name in its catalogue. Code is a value of a text: it stays as it is in every language.
import type { ProblemValues } from '#lib/project/said-problem.ts';

export const HINTS = {
	'did-you-mean': 'Did you mean {name}?',
	'add-at-top': 'Add {code} at the top of the file.',
	'add-or-spelling': 'Add {code}, or check the spelling.',
	'add-file': 'Add a file {name}.',
	'spelling-or-file': 'Check the spelling, or add a file of that name to the project.',
	'split-file': 'Split the file, or read large data from a file on the board.',
	'define-in-program': 'Define it in the program.',
	'names-in-declaration': 'Check the names in its declaration.',
	'import-types': 'Give the import the types that boards provide.',
	'no-exceptions': 'The runtime on the board does not support exceptions.',
	'remove-types': 'Remove {first} and {second}.',

	'include-header': 'Include the header that declares it, or check its spelling.',
	'include-instead': 'Include {header} instead of declaring it.',
	'declare-before': 'Declare it before this line, or check its spelling.',
	'no-setjmp': 'Containers built here have no setjmp or BSD sockets.',
	'no-cpp-threads': 'The C++ library here is built without threads. Include {header} instead.',
	'no-cpp-threads.posix':
		'The C++ library here is built without threads. Include {header}: POSIX threads work in C++, too.',
	'header-of-cpp': 'That is a header of C++: give the file a name that ends in {ending}.',
	semicolon: 'Put a semicolon at the end of the statement.',
	braces: 'Check that every {open} has its {close}.',
	'includes-itself': 'The file includes itself. Put {code} at the top.',
	'no-throw':
		'The runtime on the board does not support exceptions. Return the error instead, for example as a bool, a number or a std::optional; call {call} where the program cannot go on.',
	'no-catch':
		'The runtime on the board does not support exceptions, so nothing can be caught. Check what functions return. What the C++ library would throw ends the program with a message.',
	'no-rtti':
		'Images carry no types of objects, to stay small. Give the base class a virtual function that answers what you want to know, or use std::variant.',
	compare: 'Use == to compare, not =.',
	format: 'Make the conversion in the format string match the type of the value.',
	'include-for-threads': 'Include {header}: then the project is built with shared memory.',
	'relative-path': 'Use a relative path with forward slashes and without {dots}.',
	'add-source': 'Add a file whose name ends in {ending}, with a function {call}.',
	'add-main-function': 'Add {code}: that is where a container starts.',
	'pure-virtual':
		'Define the first virtual function that has no body, or end its declaration with {code}.',
	'written-in-c': 'It is written in C. Put its declaration between {open} and {close}.',
	'define-in-file': 'Define it in one of the project’s files, or check its spelling.',
	'define-in-c-file': 'Define it in one of the project’s C files, or check its spelling.',
	'one-definition': 'Keep one definition. In headers, only declare.',
	'calling-traps': 'Calling it traps. Declare it in one header and include that header.',
	'smaller-arrays': 'Make arrays smaller, or keep large data in files.',

	'as-no-type':
		'AssemblyScript has no {name}: each variable has one type, such as i32, f64 or string.',
	'as-no-object': 'Write a class with the fields that you need.',
	'as-no-undefined':
		'AssemblyScript has no undefined. A variable that can be null has a type such as {type}.',
	'as-no-promises': 'AssemblyScript has no promises: use setTimeout, or sleep.',
	'as-no-async': 'AssemblyScript has no async functions: use setTimeout, or sleep.',
	'as-no-json': 'AssemblyScript has no JSON: put the text together with a template such as {code}.',
	'as-no-require': 'Write {code}, or from another file of the project.',
	'as-no-delete': 'Fields of a class stay. Set the field to null, or use a Map.',
	'as-no-closures':
		'A function cannot use local variables of the function around it. Move the variable to the top of the file.',
	'as-no-unions': 'A variable has one type. Only {type} can be added to a class or a string.',
	'as-no-exceptions':
		'An error ends the program here, so there is nothing to catch. Ask before: with an if, or a function that gives null.',
	'as-no-iterators': 'Write {code}.',
	'as-no-patterns': 'Use indexOf, startsWith, split or replace of the string.',
	'as-not-implemented': 'AssemblyScript does not have this part of TypeScript.',
	'as-no-bigint': 'AssemblyScript has no bigint: write a number of type i64.',
	'as-declare': 'Declare it, import it, or check its spelling.',
	'as-declare-before': 'Declare it in a line before: {code}',
	'as-types': 'Write the type: AssemblyScript does not guess those of parameters and results.',
	'as-number-text': 'Write {call} behind the number, or put it into a template: {template}.',
	'as-object-class': 'An object needs a class: write {code}, and {call}.',
	'as-can-be-null':
		'It can be null here: keep it in a local variable and ask with an if, or write ! behind it.',
	'as-whole-number':
		'A variable that begins with a whole number holds whole numbers. Write its type: {code}.',
	'as-write-there': 'Write {what} there.',
	'as-close-text': 'Close the text with the quote that it begins with.',
	'as-imports': 'Only {module} and files of the project can be imported; those begin with {start}',
	'as-import-instead': 'Import it from {module} instead of declaring it.',
	'as-more-memory': 'Raise initialMemory in asconfig.json.',
	'as-data-too-large': 'The data of the program is larger than the memory that it may have.',
	'as-add-main': 'Add a file {name}, or rename the one that the program begins in.',
	'no-global-object': 'A container has no global object.',
	'no-page': 'A container runs on a board, where there is no page.',
	'no-fetch': 'A container here has no fetch.',
	'no-clock': 'A board has no clock of the day. Count the milliseconds of setInterval instead.',
	'count-milliseconds': 'Count the milliseconds of setInterval instead.',

	'js-close-text': 'Close it on the same line, or use {code} for a text of several lines.',
	'js-no-bigint':
		'BigInt, such as 10n, is left out of the engine: it would take 50 KB of every board.',
	'js-no-unicode-classes': 'Classes of Unicode such as {code} are left out of the engine.',
	'js-relative-path': 'Write {path} for a file of the project.',
	'js-path': 'The path counts from the file that imports it.',
	'js-modules':
		'A program can import files of its project, which begin with {start}, and the module ocre. Packages are not available on a board.',
	'js-ocre': 'The module ocre has {names}.',
	'js-export': 'Export it there: {code}',

	'wat-one-file': 'A module in WebAssembly text is one file.',
	'wat-references': 'Keep references in tables, and pass their numbers.',
	'wat-define': 'Define it in this module, or check its spelling.',
	'wat-stack':
		'Count what each instruction takes from the stack and leaves there; drop removes a value.',
	'wat-start':
		'Add {code} to the function in which the container starts. It takes and returns nothing.',
	'wat-memory':
		'Boards load no module without it. Write {code}: one page of 64 KB, and at most one.',
	'wat-no-maximum':
		'Write the largest number of pages behind the first one, such as {code}. A page is 64 KB, and a board has few of them.',
	'wat-many-pages': 'Few boards have that much. Begin with what the module needs at its start.',
	'wat-no-exceptions':
		'The runtime on boards is built without exception handling: it would not load this module. Return a number that says what went wrong, or end with unreachable.',
	'wat-no-tail-calls':
		'The runtime on boards is built without tail calls: it would not load this module. Use call and then return, or a loop.',
	'wat-no-simd':
		'The runtime on boards is built without SIMD: it would not load this module. Work on one number at a time.',
	'wat-no-gc':
		'The runtime on boards is built without garbage collection: it would not load this module. Keep values in the memory of the module.',
	'wat-no-typed-references':
		'The runtime on boards is built without typed function references: it would not load this module. Use a table and call_indirect.',
	'wat-no-memory64':
		'The runtime on boards is built without 64-bit memories: it would not load this module. Addresses on a board have 32 bits.'
} as const;

export type HintKey = keyof typeof HINTS;

/** A part of a diagnostic. */
export interface ProblemHint {
	/** In English. */
	hint: string;
	/** Of the text in the catalogue, and what goes into it. */
	hintKey: HintKey;
	hintValues: ProblemValues;
}

/** The names in braces. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
	? Name | NamesIn<Rest>
	: never;

type NamesOf<Key extends HintKey> = NamesIn<(typeof HINTS)[Key]>;

/** Nothing for a text without values. */
type ValuesFor<Key extends HintKey> = [NamesOf<Key>] extends [never]
	? []
	: [values: Readonly<Record<NamesOf<Key>, string | readonly string[]>>];

export function hintOf<Key extends HintKey>(key: Key, ...given: ValuesFor<Key>): ProblemHint {
	const values: ProblemValues = given[0] ?? {};
	const hint = HINTS[key].replace(/\{(\w+)\}/g, (place, name: string) => {
		const value = values[name] ?? place;
		return typeof value === 'object' ? value.join(', ') : String(value);
	});
	return { hint, hintKey: key, hintValues: values };
}
