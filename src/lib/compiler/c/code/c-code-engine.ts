// What the editor asks about C and C++: clang says what could be written and what is wrong, the index of names where
// things are and what they are for. Runs where it is called, blocking: in a worker of its own.
import type { ServedCodeEngine } from '../../code/code-worker.ts';
import { LineIndex } from '../../code/line-index.ts';
import type {
	CodePlace,
	CodePointRequest,
	CodeRequest,
	CompletionList,
	HoverDocs,
	RenameRequest,
	RenameResult,
	SignatureHelp,
	SymbolDocs
} from '../../code-service.ts';
import type { Diagnostic } from '../../compiler.ts';
import type { Toolchain } from '../../tools/toolchain.ts';
import { headerFoldersOf } from '../check-request.ts';
import { completionArguments, isCppSource } from '../flags.ts';
import type { HeaderRequest, PrecompiledHeaders } from '../precompiled-headers.ts';
import { usesThreads } from '../threads.ts';
import { callAt, parametersIn } from './call-at.ts';
import { checkSource, type AskedOfClang } from './check-source.ts';
import { absentItem, itemsOf } from './completion-items.ts';
import { completionsIn, overloadsIn, type ClangOverload } from './completion-output.ts';
import { declarationOf, docsOf } from './symbol-docs.ts';
import { includeFix } from './fixes.ts';
import { includedName, type HeaderLibrary } from './header-library.ts';
import { inputsOf } from './project-inputs.ts';
import { ProjectNames, type FoundSymbol, type TokenPlace } from './names.ts';
import { tokenAt } from './tokens.ts';

export type FormatCode = (
	file: string,
	files: CodeRequest['files']
) => string | null | Promise<string | null>;

/** Names of at least so many letters may bring an #include of their own. */
const IDENTIFIER = /^[A-Za-z_]\w*$/;
const HEADERS_OFFERED = [
	'ocre_api.h',
	'stdio.h',
	'stdlib.h',
	'string.h',
	'math.h',
	'ctype.h',
	'time.h',
	'unistd.h',
	'pthread.h'
];

export class CCodeEngine implements ServedCodeEngine {
	readonly #toolchain: Toolchain;
	readonly #names: ProjectNames;
	readonly #format: FormatCode;
	readonly #headers: PrecompiledHeaders | null;
	#file = '';
	#wantedHeader: HeaderRequest | null = null;

	/** `headers`: reading those of C++ again for every request would take seconds. */
	constructor(
		toolchain: Toolchain,
		library: HeaderLibrary,
		format: FormatCode,
		headers: PrecompiledHeaders | null = null
	) {
		this.#headers = headers;
		this.#toolchain = toolchain;
		this.#names = new ProjectNames(library);
		this.#format = format;
	}

	prepare(): void {
		this.#toolchain.prepare();
		const wanted = this.#wantedHeader;
		// The compiler may have made it already, and kept it.
		if (wanted) void this.#headers?.recall([wanted]).then(() => this.#headers?.prepare());
	}

	complete(request: CodePointRequest): CompletionList | null {
		const { lines, offset } = this.#begin(request);
		const { tokens } = this.#names.symbolsIn(request.file);
		const token = tokenAt(tokens, offset);
		if (token?.kind === 'text' && token.inDirective && token.from < offset)
			return this.#completeHeader(request, lines, token.from + 1, offset);
		if (request.file.startsWith('/') || isQuiet(token, offset)) return null;
		const from = token?.kind === 'name' ? token.from : offset;
		const to = token?.kind === 'name' ? token.to : offset;
		const output = this.#runCompletion(request, lines, from);
		const items = itemsOf(completionsIn(output), (name) => this.#find(request.file, name, from));
		const isMember = /^(?:\.|->|::)$/.test(tokens.findLast((one) => one.to <= from)?.text ?? '');
		if (!isMember && items.some(({ label }) => label === 'sizeof'))
			items.push(...this.#absent(request, new Set(items.map(({ label }) => label))));
		return { range: lines.rangeOf(from, to), items, isComplete: true };
	}

	describe(key: string): SymbolDocs | null {
		const found = this.#find(this.#file, key, Infinity);
		return found && docsOf(this.#names, found);
	}

	signature(request: CodePointRequest): SignatureHelp | null {
		const { lines, offset } = this.#begin(request);
		const call = callAt(this.#names.symbolsIn(request.file).tokens, offset);
		if (!call) return null;
		const symbols = this.#names.nameAt(request.file, call.callee.from)?.symbols ?? [];
		const known = symbols.filter(({ symbol }) => /^(?:function|method|macro)$/.test(symbol.kind));
		const labels =
			known.length > 0 && !isCpp(request.file)
				? [known[0]!].map((found) => ({ label: declarationOf(this.#names, found), found }))
				: overloadsIn(this.#runCompletion(request, lines, call.start)).map((overload) => ({
						label: labelOf(overload),
						found: known[0] ?? null
					}));
		if (labels.length === 0) return null;
		const signatures = labels.map(({ label, found }) => ({
			label,
			parameters: parametersIn(label),
			docs: found && docsOf(this.#names, found)
		}));
		const fitting = signatures.findIndex(({ parameters }) => parameters.length > call.parameter);
		return { signatures, signature: Math.max(0, fitting), parameter: call.parameter };
	}

	hover(request: CodePointRequest): HoverDocs | null {
		const { lines, offset } = this.#begin(request);
		const found = this.#names.nameAt(request.file, offset);
		const [symbol] = found?.symbols ?? [];
		if (!found || !symbol) return null;
		const range = lines.rangeOf(found.token.from, found.token.to);
		return { ...docsOf(this.#names, symbol), range };
	}

	definition(request: CodePointRequest): CodePlace[] {
		const { offset } = this.#begin(request);
		const token = tokenAt(this.#names.symbolsIn(request.file).tokens, offset);
		if (token?.kind === 'text' && token.inDirective) {
			const file = this.#names.includedFile(request.file, token.text);
			return file ? [this.#place({ file, from: 0, to: 0 })] : [];
		}
		const symbols = this.#names.nameAt(request.file, offset)?.symbols ?? [];
		return symbols.map(({ file, symbol: { from, to } }) => this.#place({ file, from, to }));
	}

	references(request: CodePointRequest): CodePlace[] {
		const { offset } = this.#begin(request);
		const found = this.#names.nameAt(request.file, offset);
		return found ? this.#names.uses(request.file, found).map((use) => this.#place(use)) : [];
	}

	rename(request: RenameRequest): RenameResult {
		const { offset } = this.#begin(request);
		const { file, newName } = request;
		const found = this.#names.nameAt(file, offset);
		if (!found || found.symbols.length === 0) return { ok: false, why: 'no-name' };
		if (found.symbols.every((one) => one.file.startsWith('/')))
			return { ok: false, why: 'not-ours' };
		if (!IDENTIFIER.test(newName)) return { ok: false, why: 'bad-name' };
		const { tokens } = this.#names.symbolsIn(file);
		const isTaken = tokens.some(({ kind, text }) => kind === 'name' && text === newName);
		if (isTaken) return { ok: false, why: 'name-taken' };
		const uses = this.#names.uses(file, found).filter((use) => use.file === file);
		return { ok: true, edits: uses.map((use) => ({ ...this.#place(use), text: newName })) };
	}

	check(request: CodeRequest): Diagnostic[] {
		this.#use(request);
		if (request.file.startsWith('/')) return [];
		return checkSource(this.#toolchain, this.#names, request, (source) =>
			this.#asked({ ...request, file: source })
		);
	}

	format({ file, files }: CodeRequest): string | null | Promise<string | null> {
		return this.#format(file, files);
	}

	library(file: string): string | null {
		return this.#names.library.text(file);
	}

	#use({ files, file }: CodeRequest): void {
		this.#names.use(files);
		this.#file = file;
	}

	#begin(request: CodePointRequest): { lines: LineIndex; offset: number } {
		this.#use(request);
		const lines = new LineIndex(this.#names.textOf(request.file) ?? '');
		return { lines, offset: lines.offsetAt(request.at) };
	}

	#runCompletion(request: CodeRequest, lines: LineIndex, offset: number): string {
		const at = lines.positionAt(offset);
		const place = { line: at.line, byteColumn: lines.byteColumn(at) };
		const { options, inputs } = this.#asked(request);
		return this.#toolchain.run(completionArguments(request.file, place, options), inputs).stdout;
	}

	/** What clang is given with a request, with the precompiled header where there is one. */
	#asked({ files, file }: CodeRequest): AskedOfClang {
		const threads = usesThreads(files);
		this.#wantedHeader = isCppSource(file)
			? { source: files[file] ?? '', optimisation: 'Oz', threads }
			: null;
		const header = this.#wantedHeader && this.#headers?.find(this.#wantedHeader);
		return {
			options: {
				headerFolders: headerFoldersOf(files),
				threads,
				...(header && { precompiled: header.path })
			},
			inputs: inputsOf(files, header?.inputs)
		};
	}

	#find(file: string, name: string, offset: number): FoundSymbol | null {
		return this.#names.find(file, name, offset);
	}

	/** The files that an `#include` may name: of the library between < >, of the project between quotes. */
	#completeHeader(
		{ files, file }: CodeRequest,
		lines: LineIndex,
		from: number,
		to: number
	): CompletionList {
		const isOwn = lines.text[from - 1] === '"';
		const close = isOwn ? '"' : '>';
		const line = lines.line(lines.positionAt(to).line);
		const isClosed = line.slice(lines.positionAt(to).column - 1).startsWith(close);
		const own = Object.keys(files).filter((path) => /\.(?:h|hpp|hh)$/.test(path) && path !== file);
		const names = isOwn ? own : this.#names.library.names();
		const items = names.map((name) => ({
			label: name,
			kind: 'file' as const,
			...(!isClosed && { snippet: `${name}${close}` }),
			boost: name.startsWith('ocre') ? 2 : /\//.test(name) ? -1 : 0
		}));
		return { range: lines.rangeOf(from, to), items, isComplete: true };
	}

	#absent({ files, file }: CodeRequest, there: ReadonlySet<string>) {
		const { library } = this.#names;
		const source = files[file] ?? '';
		return HEADERS_OFFERED.flatMap((header) => {
			const path = library.find(header);
			const symbols = path ? (library.symbolsIn(path)?.symbols ?? []) : [];
			if (!path || symbols.some(({ name, kind }) => kind === 'function' && there.has(name)))
				return [];
			const edits = includeFix(file, source, includedName(path)).edits;
			return symbols
				.filter(
					({ name, kind }) => kind === 'function' && !name.startsWith('_') && !there.has(name)
				)
				.map((symbol) => {
					const found = { file: path, symbol };
					return absentItem(found, declarationOf(this.#names, found), header, edits);
				});
		});
	}

	#place({ file, from, to }: TokenPlace): CodePlace {
		return { file, range: new LineIndex(this.#names.textOf(file) ?? '').rangeOf(from, to) };
	}
}

function isCpp(file: string): boolean {
	return /\.(?:cc|cpp|cxx|hpp|hh)$/i.test(file);
}

function labelOf({ type, parts }: ClangOverload): string {
	return `${type} ${parts.map(({ text }) => text).join('')}`.trim();
}

/** In a comment, a text or a number nothing is proposed. */
function isQuiet(
	token: { kind: string; from: number; to: number; text: string } | undefined,
	offset: number
): boolean {
	if (!token || token.from >= offset) return false;
	if (token.kind === 'number') return true;
	if (token.kind === 'text') return offset < token.to || !/["']$/.test(token.text);
	return token.kind === 'comment' && (offset < token.to || token.text.startsWith('//'));
}
