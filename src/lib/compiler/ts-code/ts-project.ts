// A project as TypeScript's language service sees it: its files in a folder of their own, beside those of the library.
import ts from 'typescript';
import { LineIndex } from '../code/line-index.ts';
import type { CodeEdit, CodePlace } from '../code-service.ts';
import type { SourceRange } from '../compiler.ts';
import type { TsSettings } from './ts-settings.ts';

/** Where the files of the project are; a file of the library has another path that begins with a slash. */
const FOLDER = '/project/';
const SOURCE = /\.(ts|js|mjs|cjs)$/;

export const FORMAT: ts.FormatCodeSettings = {
	...ts.getDefaultFormatCodeSettings('\n'),
	convertTabsToSpaces: false,
	indentSize: 4,
	tabSize: 4,
	semicolons: ts.SemicolonPreference.Ignore
};

export type Files = Readonly<Record<string, string>>;

interface Version {
	text: string;
	number: number;
	snapshot: ts.IScriptSnapshot;
	lines: LineIndex | null;
}

export class TsProject {
	readonly settings: TsSettings;
	readonly service: ts.LanguageService;
	#files: Files = {};
	#names: string[] = [];
	#number = 0;
	readonly #versions = new Map<string, Version>();

	constructor(settings: TsSettings) {
		this.settings = settings;
		this.service = ts.createLanguageService(this.#host(), ts.createDocumentRegistry(true));
	}

	/** The same strings where nothing changed. */
	update(files: Files): void {
		if (files === this.#files) return;
		this.#files = files;
		this.#names = Object.keys(files).filter((path) => SOURCE.test(path));
	}

	/** As the service calls it: a project path, or with a slash in front one of the library. */
	nameOf(file: string): string {
		return file.startsWith('/') ? file : FOLDER + file;
	}

	/** As the page calls it. */
	fileOf(name: string): string {
		return name.startsWith(FOLDER) ? name.slice(FOLDER.length) : name;
	}

	isOwn(name: string): boolean {
		return name.startsWith(FOLDER);
	}

	text(name: string): string | undefined {
		return name.startsWith(FOLDER)
			? this.#files[name.slice(FOLDER.length)]
			: this.settings.library.get(name);
	}

	get files(): Files {
		return this.#files;
	}

	/** Throws RangeError for a file that is not there. */
	lines(name: string): LineIndex {
		const version = this.#version(name);
		if (!version) throw new RangeError(`there is no ${name}`);
		return (version.lines ??= new LineIndex(version.text));
	}

	rangeOf(name: string, { start, length }: ts.TextSpan): SourceRange {
		return this.lines(name).rangeOf(start, start + length);
	}

	placeOf(name: string, span: ts.TextSpan): CodePlace {
		return { file: this.fileOf(name), range: this.rangeOf(name, span) };
	}

	/** Of files of the project only. */
	editsOf(changes: readonly ts.FileTextChanges[]): CodeEdit[] {
		return changes
			.filter(({ fileName, isNewFile }) => this.isOwn(fileName) && !isNewFile)
			.flatMap(({ fileName, textChanges }) =>
				textChanges.map(({ span, newText }) => ({
					...this.placeOf(fileName, span),
					text: newText
				}))
			);
	}

	source(name: string): ts.SourceFile | undefined {
		return this.service.getProgram()?.getSourceFile(name);
	}

	#version(name: string): Version | undefined {
		const text = this.text(name);
		if (text === undefined) return undefined;
		const known = this.#versions.get(name);
		if (known?.text === text) return known;
		const version = {
			text,
			number: ++this.#number,
			snapshot: ts.ScriptSnapshot.fromString(text),
			lines: null
		};
		this.#versions.set(name, version);
		return version;
	}

	#host(): ts.LanguageServiceHost {
		const { settings } = this;
		return {
			getCompilationSettings: () => settings.options,
			getScriptFileNames: () => [...settings.roots, ...this.#names.map((path) => FOLDER + path)],
			getScriptVersion: (name) => String(this.#version(name)?.number ?? 0),
			getScriptSnapshot: (name) => this.#version(name)?.snapshot,
			getCurrentDirectory: () => FOLDER,
			getDefaultLibFileName: () => '/lib/lib.es2020.d.ts',
			fileExists: (name) => this.text(name) !== undefined,
			readFile: (name) => this.text(name),
			directoryExists: (name) => name === '/' || name.startsWith('/project'),
			useCaseSensitiveFileNames: () => true,
			resolveModuleNameLiterals: (literals, from) =>
				literals.map(({ text }) => ({ resolvedModule: this.#resolve(text, from) }))
		};
	}

	#resolve(name: string, from: string): ts.ResolvedModuleFull | undefined {
		const { ocre } = this.settings;
		if (name === 'ocre' && ocre !== null) return resolved(ocre);
		if (!name.startsWith('.')) return undefined;
		const folder = from.slice(0, from.lastIndexOf('/'));
		const path = normalised(`${folder}/${name}`);
		const found = [
			path,
			...['.ts', '.d.ts', '.js', '/index.ts', '/index.js'].map((end) => path + end)
		]
			.filter((candidate) => SOURCE.test(candidate))
			.find((candidate) => this.text(candidate) !== undefined);
		return found === undefined ? undefined : resolved(found);
	}
}

function resolved(path: string): ts.ResolvedModuleFull {
	const extension = path.endsWith('.d.ts')
		? ts.Extension.Dts
		: path.endsWith('.ts')
			? ts.Extension.Ts
			: ts.Extension.Js;
	return { resolvedFileName: path, extension };
}

function normalised(path: string): string {
	const parts: string[] = [];
	for (const part of path.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return `/${parts.join('/')}`;
}
