// Turns what wasm-ld says into diagnostics at the lines that cause it.
import { languageOfSource } from '#lib/project/languages.ts';
import type { Diagnostic } from '../compiler.ts';
import { hintOf, type ProblemHint } from '../hint.ts';
import { findOccurrences, type FindOptions, type Place } from './find-uses.ts';
import { isOcreFunction, suggestName } from './suggest.ts';
import { classOfTable, isCppSymbol, wordOf } from './symbol-name.ts';

export interface LinkContext extends FindOptions {
	/** Object file path → source path. */
	sourceOf: ReadonlyMap<string, string>;
	maxMemoryBytes: number;
}

const OCRE_HEADER = hintOf('include-instead', { header: '<ocre_api.h>' });

function failure(
	code: string,
	message: string,
	hint: ProblemHint | null,
	place: Place | { file: string; range: null } | null
): Diagnostic {
	return {
		severity: 'error',
		code,
		message,
		file: place?.file ?? null,
		range: place?.range ?? null,
		...hint
	};
}

const LINE = /^(?:\S*wasm-ld|llvm): (error|warning): (.*)$/;
const UNDEFINED = /^(\S+): undefined symbol: (.+)$/;
const DUPLICATE = /^duplicate symbol: (.+)$/;
const MISMATCH = /^function signature mismatch: (.+)$/;
const MEMORY = /^(?:maximum|initial) memory too small, (\d+) bytes needed/;
const PROVIDER = /^>>> defined (?:in|as .* in) (\S+)/;

export const NO_MAIN: Diagnostic = {
	severity: 'error',
	code: 'no-main',
	message: 'the program has no function main()',
	file: null,
	range: null,
	...hintOf('add-main-function', { code: 'int main(void) { … }' })
};

/** The C library only wants a main() weakly: without one the linker puts a trap of its own in its place. */
export function hasNoMain(linkMap: string): boolean {
	return linkMap.includes('<internal>:(__main_argc_argv)');
}

interface LinkMessage {
	severity: 'error' | 'warning';
	text: string;
	/** Paths of the `>>> defined in` lines that follow. */
	objects: string[];
}

function parseMessages(stderr: string): LinkMessage[] {
	const messages: LinkMessage[] = [];
	for (const line of stderr.split('\n')) {
		const [, severity, text] = LINE.exec(line) ?? [];
		if (severity && text)
			messages.push({ severity: severity as LinkMessage['severity'], text, objects: [] });
		const object = PROVIDER.exec(line)?.[1];
		if (object) messages.at(-1)?.objects.push(object.replace(/^\//, ''));
	}
	return messages;
}

function explainUndefined(object: string, symbol: string, context: LinkContext): Diagnostic {
	const source = context.sourceOf.get(object.replace(/^\//, ''));
	const incomplete = classOfTable(symbol);
	const word = wordOf(incomplete ?? symbol);
	const message =
		incomplete === null
			? `undefined function or variable '${symbol}'`
			: `the class '${incomplete}' has a virtual function that is nowhere defined`;
	const hint = hintForUndefined(symbol, word, context);
	if (source === undefined) return failure('undefined-symbol', message, hint, null);
	const { uses, declarations } = findOccurrences(source, word, context);
	// In C++ a declaration inside a class counts as a use: what the source itself says comes before what its headers do.
	const own = uses.find(({ file }) => file === source);
	const place = own ?? uses[0] ?? declarations[0] ?? { file: source, range: null };
	return failure('undefined-symbol', message, hint, place);
}

function hintForUndefined(symbol: string, word: string, context: LinkContext): ProblemHint {
	if (classOfTable(symbol) !== null) return hintOf('pure-virtual', { code: '= 0' });
	if (isCppSymbol(symbol) && isOcreFunction(word)) return OCRE_HEADER;
	if (isCppSymbol(symbol) && isWrittenInC(word, context))
		return hintOf('written-in-c', { open: 'extern "C" {', close: '}' });
	const near = suggestName(word || symbol);
	if (near) return hintOf('did-you-mean', { name: near });
	return hintOf(isCppSymbol(symbol) ? 'define-in-file' : 'define-in-c-file');
}

/** Whether a function of this name begins somewhere in a file in C. */
function isWrittenInC(word: string, { inputs }: LinkContext): boolean {
	if (word === '') return false;
	const pattern = new RegExp(`\\b${word}\\s*\\(`);
	return [...inputs].some(
		([path, bytes]) =>
			languageOfSource(path) === 'c' && pattern.test(new TextDecoder().decode(bytes))
	);
}

function explainDuplicate(
	name: string,
	objects: readonly string[],
	context: LinkContext
): Diagnostic {
	const sources = objects.flatMap((object) => context.sourceOf.get(object) ?? []);
	const message =
		sources.length > 1
			? `'${name}' is defined in ${sources.join(' and in ')}`
			: `'${name}' is already defined by the Ocre library`;
	const source = sources.at(-1);
	const place =
		source === undefined ? null : findOccurrences(source, wordOf(name), context).declarations[0];
	const hint = hintOf('one-definition');
	return failure(
		'duplicate-symbol',
		message,
		hint,
		place ?? (source ? { file: source, range: null } : null)
	);
}

function explainMismatch(
	name: string,
	objects: readonly string[],
	context: LinkContext
): Diagnostic {
	const source = objects.flatMap((object) => context.sourceOf.get(object) ?? [])[0];
	const found = source === undefined ? null : findOccurrences(source, wordOf(name), context);
	const place = found?.declarations[0] ?? found?.uses[0] ?? null;
	const message = `'${name}' is declared with a different signature than its definition`;
	if (isOcreFunction(name)) return failure('host-function-signature', message, OCRE_HEADER, place);
	return {
		...failure('signature-mismatch', message, hintOf('calling-traps'), place),
		severity: 'warning'
	};
}

function explain(message: LinkMessage, context: LinkContext): Diagnostic {
	const { text, objects } = message;
	const undefinedSymbol = UNDEFINED.exec(text);
	if (undefinedSymbol) return explainUndefined(undefinedSymbol[1]!, undefinedSymbol[2]!, context);
	const duplicate = DUPLICATE.exec(text);
	if (duplicate) return explainDuplicate(duplicate[1]!, objects, context);
	const mismatch = MISMATCH.exec(text);
	if (mismatch) return explainMismatch(mismatch[1]!, objects, context);
	const needed = MEMORY.exec(text)?.[1];
	if (needed !== undefined)
		return failure(
			'memory-too-small',
			`the program needs ${needed} bytes of memory, ${context.maxMemoryBytes} are allowed`,
			hintOf('smaller-arrays'),
			null
		);
	return { ...failure('link-error', text, null, null), severity: message.severity };
}

/** Each symbol once, however many objects miss it. */
export function explainLinkOutput(stderr: string, context: LinkContext): Diagnostic[] {
	const seen = new Set<string>();
	return parseMessages(stderr).flatMap((message) => {
		const key = UNDEFINED.exec(message.text)?.[2] ?? message.text;
		if (seen.has(key)) return [];
		seen.add(key);
		return [explain(message, context)];
	});
}
