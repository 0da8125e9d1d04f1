// The contract of what knows a language while one writes in it: completion, parameters, documentation, definitions,
// errors as one types, formatting. One for each family of languages; it knows neither the editor nor the page.
import type { QuirkCode } from '#lib/abi/quirks.ts';
import type { Disposable } from '#lib/core/disposable.ts';
import type { Diagnostic, SourceRange } from './compiler.ts';

/** From 1; columns in UTF-16 code units. */
export interface CodePosition {
	line: number;
	column: number;
}

/** Where a range and a text are only one of many files: project path, or with a slash in front a library file. */
export interface CodePlace {
	file: string;
	range: SourceRange;
}

/** Puts `text` in the place of the range, which may be empty. */
export interface CodeEdit extends CodePlace {
	text: string;
}

export interface CodeRequest {
	/** Project path → text, as it is being edited; the same strings where a file did not change. */
	files: Readonly<Record<string, string>>;
	/** The file that is asked about: a project path, or with a slash in front one of the library. */
	file: string;
}

export interface CodePointRequest extends CodeRequest {
	at: CodePosition;
}

/** What a name is, for its icon. */
export type SymbolKind =
	| 'function'
	| 'method'
	| 'variable'
	| 'parameter'
	| 'field'
	| 'type'
	| 'constant'
	| 'enum'
	| 'macro'
	| 'module'
	| 'keyword'
	| 'property'
	| 'value'
	| 'snippet'
	| 'file';

export interface CompletionItem<Text = string> {
	label: string;
	kind: SymbolKind;
	/** Beside the label: parameters, type. */
	detail?: Text;
	/**
	 * What is written, where it is not the label. `${name}` are fields that Tab goes through, `${}` is an empty one; a
	 * backslash goes before braces that are meant as such.
	 */
	snippet?: string;
	/** Made at once with the completion, such as an `#include` or an `import`. */
	edits?: readonly CodeEdit[];
	/** Greater comes first among those that fit equally well; 0 unless said. */
	boost?: number;
	/** To ask `describe` for its documentation; none where there is nothing more to say. */
	key?: string;
}

export interface CompletionList<Text = string> {
	/** What an item takes the place of: the letters around the cursor. */
	range: SourceRange;
	items: readonly CompletionItem<Text>[];
	/** These are all there are as long as only letters of a name are added: narrowing needs no new request. */
	isComplete: boolean;
}

export interface ParameterDocs {
	name: string;
	/** With its unit. */
	text: string;
}

/**
 * Documentation of a symbol. Texts are small markdown: paragraphs, lists, `code`, **bold**; never html. `Text` is a string
 * where it is what a program or a library says of itself.
 */
export interface SymbolDocs<Text = string> {
	/** As code, in the language of the file. */
	declaration: string;
	text: Text;
	parameters: readonly ParameterDocs[];
	returns: string | null;
	/** Name of the permission in `build.yaml` that it needs. */
	permission: string | null;
	/** Where the real runtime behaves other than one would think. */
	quirks: readonly QuirkCode[];
	/** As code. */
	example: string | null;
	/** Header or module that has it: `ocre_api.h`. */
	source: string | null;
}

export interface HoverDocs<Text = string> extends SymbolDocs<Text> {
	/** What they are about. */
	range: SourceRange;
}

export interface CallSignature {
	/** `ocre_timer_start(int id, int interval, int is_periodic)` */
	label: string;
	/** Each parameter as a part of the label: start and end in UTF-16 code units. */
	parameters: readonly (readonly [start: number, end: number])[];
	docs: SymbolDocs | null;
}

export interface SignatureHelp {
	signatures: readonly CallSignature[];
	/** Index of the one that fits best. */
	signature: number;
	/** Index of the parameter at the cursor; it may be past the last one. */
	parameter: number;
}

/** A mistake that newcomers make often: the page has plain words for it. */
export interface Mistake {
	id: MistakeId;
	/** Names and types from the message; what the words take. */
	values: Readonly<Record<string, string>>;
}

export const MISTAKE_IDS = [
	'missing-semicolon',
	'missing-paren',
	'missing-brace',
	'extra-brace',
	'undeclared-name',
	'undeclared-function',
	'misspelt-name',
	'missing-header',
	'assignment-as-condition',
	'too-few-arguments',
	'too-many-arguments',
	'wrong-format',
	'missing-argument-of-format',
	'constant-changed',
	'no-return-value',
	'missing-return',
	'unused-variable',
	'uninitialised-variable',
	'declared-twice',
	'type-mismatch',
	'pointer-from-number',
	'missing-quote',
	'missing-expression',
	'not-a-pointer',
	'no-such-member',
	'unknown-type',
	'else-without-if',
	'empty-body',
	'missing-permission'
] as const;

export type MistakeId = (typeof MISTAKE_IDS)[number];

/** What a quick fix does, so that the page can say it. */
export type FixKind =
	| { kind: 'insert'; text: string }
	| { kind: 'replace'; text: string; instead: string }
	| { kind: 'remove'; text: string }
	/** A line that includes or imports. */
	| { kind: 'include'; name: string }
	/** The page adds it to `build.yaml`; the sources stay as they are. */
	| { kind: 'permission'; permission: string }
	/** In the words of the language's own tool. */
	| { kind: 'other'; text: string };

export interface QuickFix {
	what: FixKind;
	edits: readonly CodeEdit[];
}

export interface RenameEdits {
	ok: true;
	edits: readonly CodeEdit[];
}

/** Why a name cannot be changed: nothing is named there, it is not the project's own, or the new one is not a valid name. */
export type RenameRefusal = 'no-name' | 'not-ours' | 'bad-name' | 'name-taken';

export type RenameResult = RenameEdits | { ok: false; why: RenameRefusal };

export interface RenameRequest extends CodePointRequest {
	newName: string;
}

/**
 * Answers of null or an empty list mean: nothing there, or not offered for this language. Every call can be aborted, and
 * rejects with the signal's reason then; a call that a later one of the same kind overtakes rejects with an AbortError.
 * `Text`: what its documentation is in, as a service of ours may answer in words of the page.
 */
export interface CodeService<Text = string> extends Disposable {
	complete(request: CodePointRequest, signal?: AbortSignal): Promise<CompletionList<Text> | null>;
	/** Of an item's key. */
	describe(key: string, signal?: AbortSignal): Promise<SymbolDocs<Text> | null>;
	signature(request: CodePointRequest, signal?: AbortSignal): Promise<SignatureHelp | null>;
	hover(request: CodePointRequest, signal?: AbortSignal): Promise<HoverDocs<Text> | null>;
	definition(request: CodePointRequest, signal?: AbortSignal): Promise<readonly CodePlace[]>;
	/** Within the project, the declaration included. */
	references(request: CodePointRequest, signal?: AbortSignal): Promise<readonly CodePlace[]>;
	/** Within the file. */
	rename(request: RenameRequest, signal?: AbortSignal): Promise<RenameResult>;
	/** Problems of the file, and of those that it includes, with fixes where there are any. */
	check(request: CodeRequest, signal?: AbortSignal): Promise<readonly Diagnostic[]>;
	/** The whole file, formatted; null where it is as it should be, or cannot be read. */
	format(request: CodeRequest, signal?: AbortSignal): Promise<string | null>;
	/** Text of a library file, such as a header of the SDK: read-only. */
	library(file: string, signal?: AbortSignal): Promise<string | null>;
}

/** The same without signals, as a worker serves it: an object whose methods may answer at once. */
export type CodeEngine = {
	[Name in Exclude<keyof CodeService, 'dispose'>]: (
		...args: CodeArguments<Name>
	) => CodeAnswer<Name> | Promise<CodeAnswer<Name>>;
};

type CodeArguments<Name extends Exclude<keyof CodeService, 'dispose'>> =
	Parameters<CodeService[Name]> extends [infer Request, ...unknown[]] ? [Request] : [];

export type CodeAnswer<Name extends Exclude<keyof CodeService, 'dispose'>> = Awaited<
	ReturnType<CodeService[Name]>
>;
