// Knows AssemblyScript, JavaScript and TypeScript while one writes, by TypeScript's own language service. One project at
// a time; it runs where it is made, and may block.
import ts from 'typescript';
import { languageOf } from '#lib/project/languages.ts';
import type { ServedCodeEngine } from '../code/code-worker.ts';
import type {
	CodePlace,
	CodePointRequest,
	CodeRequest,
	HoverDocs,
	RenameRequest,
	RenameResult,
	SignatureHelp
} from '../code-service.ts';
import { checkFile } from './ts-check.ts';
import { TsCompletion } from './ts-completion.ts';
import { docsOf } from './ts-docs.ts';
import { FORMAT, TsProject } from './ts-project.ts';
import { settingsOf, type TsSettings } from './ts-settings.ts';

const NAME = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

interface Point {
	project: TsProject;
	name: string;
	offset: number;
}

export class TsCodeEngine implements ServedCodeEngine {
	#project: TsProject | null = null;
	#completion: TsCompletion | null = null;

	complete(request: CodePointRequest) {
		const point = this.#pointOf(request);
		return point && (this.#completion?.complete(point.name, point.offset) ?? null);
	}

	describe(key: string) {
		return this.#completion?.describe(key) ?? null;
	}

	signature(request: CodePointRequest): SignatureHelp | null {
		const point = this.#pointOf(request);
		const help = point?.project.service.getSignatureHelpItems(point.name, point.offset, {});
		if (!help) return null;
		return {
			signatures: help.items.map(signatureOf),
			signature: help.selectedItemIndex,
			parameter: help.argumentIndex
		};
	}

	hover(request: CodePointRequest): HoverDocs | null {
		const point = this.#pointOf(request);
		const found = point?.project.service.getQuickInfoAtPosition(point.name, point.offset);
		if (!point || !found) return null;
		const [definition] = this.#definitions(point);
		const isOcre = definition?.fileName.startsWith('/ocre/') ?? false;
		return {
			...docsOf(found, isOcre ? 'ocre' : null),
			range: point.project.rangeOf(point.name, found.textSpan)
		};
	}

	definition(request: CodePointRequest): CodePlace[] {
		const point = this.#pointOf(request);
		if (!point) return [];
		return this.#definitions(point).map(({ fileName, textSpan }) =>
			point.project.placeOf(fileName, textSpan)
		);
	}

	references(request: CodePointRequest): CodePlace[] {
		const point = this.#pointOf(request);
		const found = point?.project.service.getReferencesAtPosition(point.name, point.offset) ?? [];
		if (!point) return [];
		return found
			.filter(({ fileName }) => point.project.isOwn(fileName))
			.map(({ fileName, textSpan }) => point.project.placeOf(fileName, textSpan));
	}

	rename(request: RenameRequest): RenameResult {
		const { newName } = request;
		const point = this.#pointOf(request);
		if (!point) return { ok: false, why: 'no-name' };
		const { project, name, offset } = point;
		const info = project.service.getRenameInfo(name, offset, {});
		const definitions = this.#definitions(point);
		if (definitions.some(({ fileName }) => !project.isOwn(fileName)))
			return { ok: false, why: 'not-ours' };
		if (!info.canRename) return { ok: false, why: 'no-name' };
		if (!NAME.test(newName) || isKeyword(newName)) return { ok: false, why: 'bad-name' };
		if (isTaken(project, name, offset, newName)) return { ok: false, why: 'name-taken' };
		const places = project.service.findRenameLocations(name, offset, false, false, {}) ?? [];
		const edits = places
			.filter(({ fileName }) => project.isOwn(fileName))
			.map(({ fileName, textSpan, prefixText = '', suffixText = '' }) => ({
				...project.placeOf(fileName, textSpan),
				text: prefixText + newName + suffixText
			}));
		return { ok: true, edits };
	}

	check({ files, file }: CodeRequest) {
		return checkFile(this.#update(files), file);
	}

	format({ files, file }: CodeRequest): string | null {
		const project = this.#update(files);
		const name = project.nameOf(file);
		const text = project.text(name);
		if (text === undefined || !project.isOwn(name)) return null;
		// What cannot be read would be torn apart.
		if (project.service.getSyntacticDiagnostics(name).length > 0) return null;
		const changes = project.service.getFormattingEditsForDocument(name, formatFor(text));
		const formatted = [...changes]
			.sort((a, b) => b.span.start - a.span.start)
			.reduce(
				(done, { span: { start, length }, newText }) =>
					done.slice(0, start) + newText + done.slice(start + length),
				text
			);
		return formatted === text ? null : formatted;
	}

	library(file: string): string | null {
		return this.#project?.settings.library.get(file) ?? null;
	}

	/** The first question reads the libraries: it is asked while nobody waits. */
	prepare(): void {
		this.#project?.service.getProgram();
	}

	#update(files: CodeRequest['files']): TsProject {
		const settings = settingsOf(languageOf(files));
		const project = this.#project?.settings === settings ? this.#project : this.#open(settings);
		project.update(files);
		return project;
	}

	#open(settings: TsSettings): TsProject {
		this.#project = new TsProject(settings);
		this.#completion = new TsCompletion(this.#project);
		return this.#project;
	}

	#pointOf({ files, file, at }: CodePointRequest): Point | null {
		const project = this.#update(files);
		const name = project.nameOf(file);
		if (project.text(name) === undefined) return null;
		return { project, name, offset: project.lines(name).offsetAt(at) };
	}

	#definitions({ project, name, offset }: Point): readonly ts.DefinitionInfo[] {
		return project.service.getDefinitionAtPosition(name, offset) ?? [];
	}
}

function signatureOf(item: ts.SignatureHelpItem): SignatureHelp['signatures'][number] {
	const text = (parts: readonly ts.SymbolDisplayPart[]) => ts.displayPartsToString([...parts]);
	let label = text(item.prefixDisplayParts);
	const parameters = item.parameters.map(({ displayParts }, i) => {
		if (i > 0) label += text(item.separatorDisplayParts);
		const start = label.length;
		label += text(displayParts);
		return [start, label.length] as const;
	});
	label += text(item.suffixDisplayParts);
	return { label, parameters, docs: docsOf(item, null) };
}

function isKeyword(name: string): boolean {
	const scanner = ts.createScanner(ts.ScriptTarget.ES2020, true);
	scanner.setText(name);
	const kind = scanner.scan();
	return kind <= ts.SyntaxKind.LastReservedWord && kind >= ts.SyntaxKind.FirstReservedWord;
}

/** As the file has it already: tabs, or so many spaces. */
function formatFor(text: string): ts.FormatCodeSettings {
	const [indent = '\t'] = /^[ \t]+(?=[^\s*])/m.exec(text) ?? [];
	const spaces = indent.startsWith('\t') ? 4 : indent.length;
	return {
		...FORMAT,
		newLineCharacter: text.includes('\r\n') ? '\r\n' : '\n',
		convertTabsToSpaces: !indent.startsWith('\t'),
		indentSize: spaces,
		tabSize: spaces
	};
}

/** Another symbol of that name can be seen from there. */
function isTaken(project: TsProject, name: string, offset: number, newName: string): boolean {
	const program = project.service.getProgram();
	const source = program?.getSourceFile(name);
	if (!program || !source) return false;
	const checker = program.getTypeChecker();
	let node: ts.Node = source;
	const find = (child: ts.Node): void => {
		if (child.pos <= offset && offset <= child.end) {
			node = child;
			ts.forEachChild(child, find);
		}
	};
	ts.forEachChild(source, find);
	if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return false;
	return checker
		.getSymbolsInScope(node, ts.SymbolFlags.Value | ts.SymbolFlags.Alias)
		.some(
			(symbol) =>
				symbol.name === newName && symbol.declarations?.some((d) => d.getSourceFile() === source)
		);
}
