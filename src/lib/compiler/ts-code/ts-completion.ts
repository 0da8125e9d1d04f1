// Completion: what TypeScript's language service offers, as items of the editor, with the import that a name of our
// module needs.
import ts from 'typescript';
import type {
	CodeEdit,
	CompletionItem,
	CompletionList,
	SymbolDocs,
	SymbolKind
} from '../code-service.ts';
import { docsOf } from './ts-docs.ts';
import type { TsProject } from './ts-project.ts';

const KINDS: Readonly<Record<string, SymbolKind>> = {
	[ts.ScriptElementKind.functionElement]: 'function',
	[ts.ScriptElementKind.localFunctionElement]: 'function',
	[ts.ScriptElementKind.memberFunctionElement]: 'method',
	[ts.ScriptElementKind.memberVariableElement]: 'property',
	[ts.ScriptElementKind.memberGetAccessorElement]: 'property',
	[ts.ScriptElementKind.memberSetAccessorElement]: 'property',
	[ts.ScriptElementKind.constElement]: 'constant',
	[ts.ScriptElementKind.letElement]: 'variable',
	[ts.ScriptElementKind.variableElement]: 'variable',
	[ts.ScriptElementKind.localVariableElement]: 'variable',
	[ts.ScriptElementKind.parameterElement]: 'parameter',
	[ts.ScriptElementKind.classElement]: 'type',
	[ts.ScriptElementKind.interfaceElement]: 'type',
	[ts.ScriptElementKind.typeElement]: 'type',
	[ts.ScriptElementKind.primitiveType]: 'type',
	[ts.ScriptElementKind.enumElement]: 'enum',
	[ts.ScriptElementKind.enumMemberElement]: 'constant',
	[ts.ScriptElementKind.moduleElement]: 'module',
	[ts.ScriptElementKind.externalModuleName]: 'module',
	[ts.ScriptElementKind.scriptElement]: 'file',
	[ts.ScriptElementKind.keyword]: 'keyword',
	[ts.ScriptElementKind.string]: 'value'
};

const PREFERENCES: ts.GetCompletionsAtPositionOptions = {
	includeCompletionsForModuleExports: false,
	includeCompletionsWithInsertText: true,
	includeAutomaticOptionalChainCompletions: false,
	allowIncompleteCompletions: false,
	quotePreference: 'single'
};

const MODULE = 'ocre';
/** TypeScript's order: `11` for what is near, `15` for what is global. */
const FARTHEST = 20;
const NAME = /[\p{L}\p{N}_$]*$/u;

export class TsCompletion {
	readonly #project: TsProject;
	/** Of the last list: what `describe` is asked about. */
	#asked: { name: string; offset: number } | null = null;

	constructor(project: TsProject) {
		this.#project = project;
	}

	complete(name: string, offset: number): CompletionList | null {
		const project = this.#project;
		const found = project.service.getCompletionsAtPosition(name, offset, PREFERENCES);
		if (!found) return null;
		this.#asked = { name, offset };
		const text = project.text(name) ?? '';
		const start = offset - (NAME.exec(text.slice(0, offset))?.[0].length ?? 0);
		const typed = text.slice(start, offset);
		const items: CompletionItem[] = found.entries
			.filter(({ kind }) => kind !== ts.ScriptElementKind.warning)
			.map(itemOf);
		if (typed !== '' && found.isGlobalCompletion)
			items.push(...this.#ofModule(name, start, typed, new Set(items.map(({ label }) => label))));
		return {
			range: project.rangeOf(name, { start, length: offset - start }),
			items,
			isComplete: !found.isIncomplete
		};
	}

	/** Of a key of the last list. */
	describe(key: string): SymbolDocs | null {
		if (!this.#asked) return null;
		const { service } = this.#project;
		const [entry = '', module = ''] = key.split('\0');
		if (module) {
			const place = this.#exports().get(entry);
			const found = place && service.getQuickInfoAtPosition(place.file, place.start);
			return found ? docsOf(found, MODULE) : null;
		}
		const { name, offset } = this.#asked;
		const details = service.getCompletionEntryDetails(
			name,
			offset,
			entry,
			{},
			undefined,
			PREFERENCES,
			undefined
		);
		return details ? docsOf(details, null) : null;
	}

	/** What our module has and the file does not know yet, once somebody began to write it. */
	#ofModule(
		file: string,
		start: number,
		typed: string,
		known: ReadonlySet<string>
	): CompletionItem[] {
		const first = typed.charAt(0).toLowerCase();
		return [...this.#exports()]
			.filter(([name]) => name.toLowerCase().startsWith(first) && !known.has(name))
			.map(([name, { kind }]) => ({
				label: name,
				kind,
				detail: MODULE,
				key: `${name}\0${MODULE}`,
				edits: this.#importEdits(file, name, start)
			}));
	}

	/** By name: what it is and where it is declared. */
	#exports(): Map<string, { kind: SymbolKind; file: string; start: number }> {
		const found = new Map<string, { kind: SymbolKind; file: string; start: number }>();
		const { settings, service } = this.#project;
		const program = service.getProgram();
		const source = settings.ocre === null ? undefined : program?.getSourceFile(settings.ocre);
		const checker = program?.getTypeChecker();
		const module = source && checker?.getSymbolAtLocation(source);
		const ambient = checker?.getAmbientModules().find(({ name }) => name === `"${MODULE}"`);
		const symbol = module ?? ambient;
		if (!checker || !symbol) return found;
		for (const exported of checker.getExportsOfModule(symbol)) {
			const target =
				exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
			const declaration = target.declarations?.[0];
			const name = declaration && ts.getNameOfDeclaration(declaration);
			if (!declaration || !name) continue;
			const file = declaration.getSourceFile();
			found.set(exported.name, {
				kind: kindOf(target.flags),
				file: file.fileName,
				start: name.getStart(file)
			});
		}
		return found;
	}

	/** Into the import of our module that is there, or as a line of its own above all others. */
	#importEdits(file: string, name: string, start: number): CodeEdit[] {
		const source = this.#project.source(file);
		const there = source?.statements.find(
			(statement): statement is ts.ImportDeclaration =>
				ts.isImportDeclaration(statement) &&
				ts.isStringLiteral(statement.moduleSpecifier) &&
				statement.moduleSpecifier.text === MODULE
		);
		const bindings = there?.importClause?.namedBindings;
		const last = bindings && ts.isNamedImports(bindings) ? bindings.elements.at(-1) : undefined;
		const at = last ? last.end : 0;
		if (at > start) return [];
		const text = last ? `, ${name}` : `import { ${name} } from '${MODULE}';\n`;
		return [{ ...this.#project.placeOf(file, { start: at, length: 0 }), text }];
	}
}

function itemOf({
	name,
	kind,
	insertText,
	isSnippet,
	sortText
}: ts.CompletionEntry): CompletionItem {
	const written = insertText ?? name;
	return {
		label: name,
		kind: KINDS[kind] ?? 'variable',
		boost: FARTHEST - (parseInt(sortText, 10) || FARTHEST),
		key: `${name}\0`,
		...(written !== name && { snippet: isSnippet ? written : escaped(written) })
	};
}

function kindOf(flags: ts.SymbolFlags): SymbolKind {
	if (flags & ts.SymbolFlags.Function) return 'function';
	if (flags & ts.SymbolFlags.Enum) return 'enum';
	if (flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias))
		return 'type';
	return flags & ts.SymbolFlags.Namespace ? 'module' : 'constant';
}

function escaped(text: string): string {
	return text.replaceAll(/[\\$}]/g, '\\$&');
}
