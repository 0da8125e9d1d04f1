// How TypeScript's language service takes a project in each of the languages that look like TypeScript.
import ts from 'typescript';
import type { LanguageId } from '#lib/project/languages.ts';
import { AS_LIBRARY, JS_LIBRARY, type LibraryFiles } from './ts-library.ts';

export interface TsSettings {
	options: ts.CompilerOptions;
	library: LibraryFiles;
	/** Files that count without being imported. */
	roots: readonly string[];
	/** The file that programs import as `ocre`, where it is one. */
	ocre: string | null;
	/** Which of TypeScript's own findings are told. */
	isTold: (code: number, file: string) => boolean;
	/** Whether the language takes less than TypeScript does. */
	isAssemblyScript: boolean;
}

const COMMON: ts.CompilerOptions = {
	target: ts.ScriptTarget.ES2020,
	module: ts.ModuleKind.ESNext,
	moduleResolution: ts.ModuleResolutionKind.Bundler,
	noEmit: true,
	types: [],
	allowJs: true,
	allowImportingTsExtensions: true,
	strict: true,
	skipLibCheck: true
};

/**
 * What AssemblyScript allows and TypeScript does not: decorators on functions and declarations, comparing and adding what
 * classes overload, fields without a value, numbers that are booleans.
 */
const ALLOWED_IN_AS = new Set([
	1206, 1249, 2322, 2345, 2362, 2363, 2365, 2367, 2564, 2691, 2869, 2871, 2872, 2873, 5097, 7027
]);

/** What is a mistake in JavaScript, too, and not a matter of types. */
const TOLD_IN_JS = new Set([
	2300, 2304, 2305, 2307, 2448, 2451, 2551, 2552, 2554, 2588, 2613, 2614, 2724
]);

const FIRST_OF_TYPES = 2000;

function isJavaScript(file: string): boolean {
	return /\.[cm]?js$/.test(file);
}

const ASSEMBLYSCRIPT: TsSettings = {
	options: {
		...COMMON,
		target: ts.ScriptTarget.ESNext,
		noLib: true,
		experimentalDecorators: true,
		strictPropertyInitialization: false
	},
	library: AS_LIBRARY,
	roots: ['/assemblyscript/index.d.ts', '/ocre/index.ts'],
	ocre: '/ocre/index.ts',
	isTold: (code) => !ALLOWED_IN_AS.has(code),
	isAssemblyScript: true
};

const JAVASCRIPT: TsSettings = {
	options: { ...COMMON, checkJs: true, lib: ['lib.es2020.d.ts'] },
	library: JS_LIBRARY,
	roots: [...JS_LIBRARY.keys()].filter((path) => path.startsWith('/ocre/')),
	// It is declared as a module of that name.
	ocre: null,
	isTold: (code, file) => !isJavaScript(file) || code < FIRST_OF_TYPES || TOLD_IN_JS.has(code),
	isAssemblyScript: false
};

export function settingsOf(language: LanguageId): TsSettings {
	return language === 'assemblyscript' ? ASSEMBLYSCRIPT : JAVASCRIPT;
}
